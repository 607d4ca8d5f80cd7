import type {Column, Scalar, Status, Table} from '../../../schemas/flow.ts';

/** What the profiles of this version answer, by one variable. */
export interface AnswerCounts {
  profiles: number;
  /** Profiles with a value. */
  valued: number;
  /** Profiles with this value; of a set, with this code in it. */
  values: ReadonlyMap<string, number>;
  numbers: readonly number[];
  statuses: ReadonlyMap<Status, number>;
}

export type CountsOf = (variable: string) => AnswerCounts | null;

/**
 * Counts over the table of groups, one row a profile; statuses from the table of values. Null for a variable of which the
 * tables hold no column.
 */
export function answerCounts(tables: readonly Table[]): CountsOf {
  const columns = new Map(
    tables.find(({name}) => name === 'groups')?.columns.map((each) => [each.name, each]),
  );
  const statuses = statusCounts(tables.find(({name}) => name === 'values'));
  return (variable) => {
    const column = columns.get(variable);
    return column ? countsOf(column, statuses.get(variable) ?? new Map()) : null;
  };
}

function countsOf({values}: Column, statuses: ReadonlyMap<Status, number>): AnswerCounts {
  const told = values.filter((value) => value !== null);
  const members = told.flatMap((value) => (typeof value === 'object' ? value : [String(value)]));
  return {
    profiles: values.length,
    valued: told.length,
    values: tally(members),
    numbers: told.filter((value) => typeof value === 'number').sort((a, b) => a - b),
    statuses,
  };
}

function statusCounts(table: Table | undefined): ReadonlyMap<string, ReadonlyMap<Status, number>> {
  const valuesOf = (column: string): readonly Scalar[] =>
    table?.columns.find(({name}) => name === column)?.values ?? [];
  const told = valuesOf('status');
  const counts = new Map<string, Map<Status, number>>();
  for (const [row, variable] of valuesOf('variable').entries()) {
    const own = counts.get(String(variable)) ?? new Map<Status, number>();
    counts.set(String(variable), own);
    count(own, told[row] as Status);
  }
  return counts;
}

function tally<T>(each: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of each) count(counts, one);
  return counts;
}

function count<T>(counts: Map<T, number>, one: T): void {
  counts.set(one, (counts.get(one) ?? 0) + 1);
}

/** The value below which a share of the sorted numbers lies, between neighbours in proportion (R's type 7). */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
