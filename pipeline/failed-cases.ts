import {isDeepStrictEqual} from 'node:util';
import type {FiledCase} from '../schemas/example.ts';
import type {Cell, FieldRole} from '../schemas/flow.ts';
import type {Issue} from '../schemas/issue.ts';
import {cells} from './checks/cells.ts';
import {bindStages, type Knowledge} from './coder.ts';
import {exampleSource} from './example-profile.ts';

/**
 * The hard cases that the whole flow does not code as they say, and those marked as wrong as yet that have come right, each as an
 * error at its line.
 */
export function failedCases(cases: readonly FiledCase[], known: Knowledge): Issue[] {
  const cellsIn = reader(known);
  return cases.flatMap((one): Issue[] => {
    const {text, field, variable, expect, wrong, path, line, column} = one;
    const cell = cellsIn(text, field).find(({variable: name}) => name === variable);
    const is = cell && (cell.value === null ? {status: cell.status} : {value: cell.value});
    const right = isDeepStrictEqual(is, expect);
    if (right !== (wrong === true)) return [];
    const place = {path, line, column, profile_id: null, variable};
    const found = `"${text}" gives ${is === undefined ? 'no such variable' : JSON.stringify(is)}`;
    const fix = right
      ? 'It has come right: take away `wrong: true`.'
      : 'Mend the rule or the case; `casebook try` shows what the rules find. A case that can’t be mended now gets `wrong: true`.';
    return [{severity: 'error', rule: 'failed-case', ...place, found, expected: JSON.stringify(expect), fix}];
  });
}

/** The cells of a text in a field; several variables are asked of the same one. */
function reader(known: Knowledge): (text: string, field: FieldRole) => readonly Cell[] {
  const {parse, segment, find, decide, correct, derive} = bindStages(known);
  const cellsOf = cells(known.codebook);
  const read = new Map<string, readonly Cell[]>();
  return (text, field) => {
    const key = `${field} ${text}`;
    let found = read.get(key);
    if (found === undefined) {
      const profile = segment(parse(exampleSource(text, field, known.lexicon)));
      found = cellsOf(derive(correct(decide(find(profile)))));
      read.set(key, found);
    }
    return found;
  };
}
