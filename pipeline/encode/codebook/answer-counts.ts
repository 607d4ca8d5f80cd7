import type {Column, Scalar, Status, Table} from '../../../schemas/flow.ts';
import {dictionary} from '../dictionary.ts';

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
  const {values: different, counts} = dictionary(values);
  const members = new Map<string, number>();
  const numbers: number[] = [];
  different.forEach((value, place) => {
    const times = counts[place]!;
    if (typeof value === 'number') for (let each = 0; each < times; each++) numbers.push(value);
    for (const member of membersOf(value)) count(members, member, times);
  });
  return {
    profiles: values.length,
    valued: values.length - (counts[different.indexOf(null)] ?? 0),
    values: members,
    numbers: numbers.sort((a, b) => a - b),
    statuses,
  };
}

function membersOf(value: Scalar): readonly string[] {
  if (value === null) return [];
  return typeof value === 'object' ? value : [String(value)];
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

function count<T>(counts: Map<T, number>, one: T, times = 1): void {
  counts.set(one, (counts.get(one) ?? 0) + times);
}

/** The value below which a share of the sorted numbers lies, between neighbours in proportion (R's type 7). */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
