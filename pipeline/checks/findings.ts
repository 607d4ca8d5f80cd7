import type {Cell, Coding} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {lineColumns} from '../text/line-column.ts';

/** What a check found, before it knows its place. The first of its variables (or questions) with a quote gives it. */
export interface Finding {
  severity: Issue['severity'];
  rule: string;
  variables: readonly string[];
  found: string;
  expected: string;
  fix: string;
}

/** Findings as issues at path, line and column of the quote behind them; of the whole file where nothing is quoted. */
export function findings(coding: Coding, cells: readonly Cell[]): (finding: Finding) => Issue {
  const {source} = coding.profile;
  const place = lineColumns(source.text);
  const cellOf = (name: string): Cell | undefined =>
    cells.find(({variable}) => variable === name) ?? cells.find(({question}) => question === name);
  return ({variables, ...told}) => {
    const about = variables.map(cellOf).filter((cell) => cell !== undefined);
    const quoted = about.flatMap(({because}) => because.slice(0, 1))[0];
    const at = quoted === undefined ? {line: null, column: null} : place(quoted.start);
    return {...told, path: source.path, ...at, profile_id: source.id, variable: about[0]?.variable ?? null};
  };
}
