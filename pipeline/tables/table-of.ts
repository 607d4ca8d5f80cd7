import type {Column, MissingReason, Scalar, Table} from '../../schemas/flow.ts';
import type {Codes} from '../../schemas/question.ts';

const surrogate = /[\uD800-\uDFFF]/;
const loneSurrogate = /\p{Surrogate}/gu;

export type ColumnOf = Omit<Column, 'values' | 'missing'>;
/** An empty cell that knows why it is empty. */
export interface Absent {
  missing: MissingReason;
}
export type Row = readonly (Scalar | Absent)[];

/** One column; `codes` of a code column or of a list of codes. */
export function column(
  name: string,
  type: Column['type'],
  label: string,
  more: {codes?: Codes; question?: string | null; variable?: string; required?: boolean} = {},
): ColumnOf {
  const codes = more.codes
    ? Object.entries(more.codes).map(([code, {label: said}]) => ({code, label: said}))
    : null;
  const {question = null, variable, required = false} = more;
  return {name, label, type, codes, question, ...(variable ? {variable} : {}), required};
}

/**
 * A table from rows, sorted by its key and then by everything else, so that the order of the input can't show. Codes sort in
 * codebook order, texts by code unit, numbers by size, nothing before something. Empty texts and lists become null; what is absent
 * becomes null too, and its reason goes beside the values.
 */
export function tableOf(
  about: Omit<Table, 'columns'>,
  columns: readonly ColumnOf[],
  rows: readonly Row[],
): Table {
  return tableFrom(about, columns, rows, (row, index) => row[index]);
}

/** The same from rows of any shape; `cellAt` tells what a row holds in a column. */
export function tableFrom<R>(
  about: Omit<Table, 'columns'>,
  columns: readonly ColumnOf[],
  rows: readonly R[],
  cellAt: (row: R, index: number) => RowCell,
): Table {
  const keyed = about.key.map((name) => columns.findIndex((each) => each.name === name));
  const others = columns.map((_, index) => index).filter((index) => !keyed.includes(index));
  const sorted = sortedRows(rows, comparing(columns, [...keyed, ...others], cellAt));
  const cells = columns.map((each) => emptyCells(each));
  // Row by row, since rows lie far apart.
  for (const row of sorted) {
    for (let index = 0; index < cells.length; index++) addCell(cells[index]!, cellAt(row, index));
  }
  let last: Column['missing'];
  return {
    ...about,
    columns: columns.map((each, index) => {
      const {values, missing} = cells[index]!;
      if (missing === null) return {...each, values};
      last = last?.every((reason, row) => reason === missing[row]) ? last : missing;
      return {...each, values, missing: last};
    }),
  };
}

/** The cells of a column as they come, and the last one as the row had it: neighbours are often the same. */
interface Cells {
  values: Scalar[];
  missing: (MissingReason | null)[] | null;
  last: RowCell;
}

function emptyCells({variable, required}: ColumnOf): Cells {
  return {values: [], missing: variable === undefined || required ? null : [], last: undefined};
}

function addCell(cells: Cells, cell: RowCell): void {
  const {values, missing} = cells;
  const isSame = values.length > 0 && cell === cells.last;
  values.push(isSame ? values.at(-1)! : filled(scalarOf(cell)));
  missing?.push(reasonOf(cell));
  cells.last = cell;
}

type RowCell = Row[number] | undefined;

function scalarOf(cell: RowCell): Scalar {
  return cell === undefined || isAbsent(cell) ? null : cell;
}

function reasonOf(cell: RowCell): MissingReason | null {
  return isAbsent(cell) ? cell.missing : null;
}

function isAbsent(cell: RowCell): cell is Absent {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell);
}

type Compare<R> = (a: R, b: R) => number;

function comparing<R>(
  columns: readonly ColumnOf[],
  order: readonly number[],
  cellAt: (row: R, index: number) => RowCell,
): Compare<R> {
  const ranks = columns.map(({codes}) => codes && new Map(codes.map(({code}, rank) => [code, rank])));
  return (a, b) => {
    for (const index of order) {
      const found = compare(scalarOf(cellAt(a, index)), scalarOf(cellAt(b, index)), ranks[index] ?? null);
      if (found !== 0) return found;
    }
    return 0;
  };
}

function compare(a: Scalar, b: Scalar, ranks: ReadonlyMap<string, number> | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const one = String(a);
  const other = String(b);
  const byRank = ranks === null ? 0 : (ranks.get(one) ?? -1) - (ranks.get(other) ?? -1);
  return byRank || (one < other ? -1 : one > other ? 1 : 0);
}

/** Most rows come sorted already: they are looked over once. */
function sortedRows<R>(rows: readonly R[], compare: Compare<R>): readonly R[] {
  const sorted = rows.every((row, index) => index === 0 || compare(rows[index - 1]!, row) <= 0);
  return sorted ? rows : rows.toSorted(compare);
}

function filled(value: Scalar): Scalar {
  if (typeof value === 'string') return value === '' ? null : wellFormed(value);
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return null;
  return value.some((member: string) => surrogate.test(member)) ? value.map(wellFormed) : value;
}

/** Half a surrogate pair, which UTF-16 files can hold and UTF-8 can't, is shown as U+FFFD: as long, so offsets still hold. */
function wellFormed(text: string): string {
  return surrogate.test(text) ? text.replaceAll(loneSurrogate, '\uFFFD') : text;
}
