import type {Codebook} from '../../schemas/codebook.ts';
import type {Cell, Checked, Column, MissingReason} from '../../schemas/flow.ts';
import {MISSING} from '../../schemas/missing.ts';
import type {release} from '../../schemas/release.ts';
import type {Variable, VariableType} from '../../schemas/variable.ts';
import type {CodesAt} from '../checks/place-codes.ts';
import type {Absent, ColumnOf, Row} from './table-of.ts';
import {column} from './table-of.ts';

/** What is bound before the profiles come. */
export interface Tabulating {
  codebook: Codebook;
  coverage: (typeof release)['coverage'];
  codesAt: CodesAt;
  /** Variables that no conclusion should rest on yet; null where nothing was measured. */
  experimental?: ReadonlySet<string> | null;
}

const types: Readonly<Record<VariableType, Column['type']>> = {
  text: 'text',
  list: 'list',
  integer: 'integer',
  year: 'year',
  edtf: 'text',
  code: 'code',
  set: 'list',
  states: 'list',
};

/** The column that shows a variable as it is. */
export function variableColumn({name, type, title, codes, question}: Variable, required = false): ColumnOf {
  return column(name, types[type], title, {...(codes ? {codes} : {}), question, variable: name, required});
}

/** One 0/1 column a code of a set, named by the set's short prefix; none for other variables. */
export function flagColumns({name, codes, prefix, title, question}: Variable): ColumnOf[] {
  if (codes === null || prefix === null) return [];
  return Object.entries(codes).map(([code, {label}]) =>
    column(`${prefix}${code}`, 'flag', `${title}: ${label} (reported)`, {question, variable: name}),
  );
}

/** Codebook, rule 10: reported, not reported, or empty, for the same reason as the set, where the question is not coded. */
export function flags({codes, prefix}: Variable, value: Row[number]): Row {
  if (codes === null || prefix === null) return [];
  const members = Array.isArray(value) ? new Set<string>(value) : null;
  return Object.keys(codes).map((code) => (members === null ? value : members.has(code)));
}

const absent = new Map<Cell['status'], Absent>(
  (Object.keys(MISSING) as MissingReason[]).map((missing) => [missing, {missing}]),
);

/** What a cell holds, or why it holds nothing. */
export function valueOrReason(cell: Cell | undefined): Row[number] {
  if (cell === undefined) return null;
  const {value, status} = cell;
  return value === null ? (absent.get(status) ?? null) : value;
}

/** The cells of a profile by variable. */
export function byVariable({cells}: Checked): ReadonlyMap<string, Cell> {
  return new Map(cells.map((cell) => [cell.variable, cell]));
}

export function profileId({coding}: Checked): string {
  return coding.profile.source.id;
}
