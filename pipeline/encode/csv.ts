import {stringify} from 'csv-stringify/sync';
import type {Scalar, Table} from '../../schemas/flow.ts';

const rowsAtOnce = 20_000;

/**
 * RFC 4180 with LF, UTF-8 without byte-order mark; flags 0 and 1, lists joined by semicolons, an empty field for no value.
 * Cells are exact: one that a spreadsheet would take for a formula is not altered (`labels-csv.ts` is for spreadsheets). A lone carriage
 * return is quoted too, since it would end a line for many readers. Made in pieces, since a single string has an upper limit.
 */
export function csv({columns}: Table): Uint8Array {
  const rows = columns[0]?.values.length ?? 0;
  const print = printer();
  const pieces = [Buffer.from(line(columns.map(({name}) => print(name))))];
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const count = Math.min(rows - from, rowsAtOnce);
    const lines = Array.from({length: count}, (_, i) =>
      line(columns.map(({values}) => print(plain(values[from + i] ?? null)))),
    );
    pieces.push(Buffer.from(lines.join('')));
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function line(fields: readonly string[]): string {
  return `${fields.join(',')}\n`;
}

/** Cells repeat: each is quoted, where it must be, once. */
function printer(): (cell: string | number) => string {
  const known = new Map<string | number, string>();
  return (cell) => {
    let printed = known.get(cell);
    if (printed === undefined) {
      printed = stringify([[cell]], {eof: false});
      known.set(cell, printed);
    }
    return printed;
  };
}

function plain(value: Scalar): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? value.join(';') : value;
}
