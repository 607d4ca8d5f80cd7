import type {Column, Scalar, Table} from '../../schemas/flow.ts';
import {cutLine} from './snapshot-text.ts';

const YEAR = 'year';

/**
 * The rows of the tables for analysis, a line each, and a line for each run of years in which a group or country stays the same: a year
 * more at one end, or a cell that holds for all of them, changes one line. Tables of cells, evidence and codes have lines of their own.
 */
export function rowSnapshot(tables: readonly Table[]): string[] {
  return tables.flatMap((table) => {
    const years = table.columns.find(({name}) => name === YEAR && table.key.at(-1) === YEAR);
    const [first, ...others] = table.key;
    if (years === undefined && (others.length > 0 || table.columns[0]?.type !== 'text')) return [];
    const names = table.columns.find(({name}) => name === first)!;
    const shown = table.columns.filter((column) => column !== names && column !== years);
    return years === undefined ? plainRows(table.name, names, shown) : runs(table.name, names, years, shown);
  });
}

function plainRows(table: string, names: Column, shown: readonly Column[]): string[] {
  return names.values.map((name, row) => line([table, String(name), ''], shown, row));
}

function runs(table: string, names: Column, years: Column, shown: readonly Column[]): string[] {
  const lines: string[] = [];
  const rows = names.values.length;
  for (let from = 0; from < rows; ) {
    let to = from;
    while (to + 1 < rows && follows(names, years, to) && stays(shown, to)) to++;
    const span = from === to ? `${years.values[from]}` : `${years.values[from]}/${years.values[to]}`;
    lines.push(line([table, String(names.values[from]), span], shown, from));
    from = to + 1;
  }
  return lines;
}

const follows = (names: Column, years: Column, row: number): boolean =>
  names.values[row] === names.values[row + 1] &&
  Number(years.values[row]) + 1 === Number(years.values[row + 1]);

const stays = (shown: readonly Column[], row: number): boolean =>
  shown.every(({values}) => isSame(values[row] ?? null, values[row + 1] ?? null));

const isSame = (a: Scalar, b: Scalar): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** Flags of codes stand in their sets already, and empty cells say nothing. */
function line(unit: readonly string[], shown: readonly Column[], row: number): string {
  const told = shown.flatMap(({name, type, values}) => {
    const value: Scalar = values[row] ?? null;
    return value === null || (type === 'flag' && Number(value) === 0) ? [] : [`${name}=${printed(value)}`];
  });
  return [...unit, cutLine(told.join(' '))].join('\t');
}

const printed = (value: Scalar): string => (Array.isArray(value) ? value.join(';') : String(value));
