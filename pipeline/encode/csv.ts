import {stringify} from 'csv-stringify/sync';
import type {Scalar, Table} from '../../schemas/flow.ts';

const rowsAtOnce = 20_000;

/**
 * RFC 4180 with LF, UTF-8 without byte-order mark; flags 0 and 1, lists joined by semicolons, an empty field for no value.
 * Cells are exact: one that a spreadsheet would take for a formula is not altered (the codebook says so). Made in pieces,
 * since a single string has an upper limit.
 */
export function csv({columns}: Table): Uint8Array {
  const rows = columns[0]?.values.length ?? 0;
  const pieces = [bytesOf([columns.map(({name}) => name)])];
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const to = Math.min(rows, from + rowsAtOnce);
    const records: string[][] = [];
    for (let row = from; row < to; row++) records.push(columns.map(({values}) => print(values[row] ?? null)));
    pieces.push(bytesOf(records));
  }
  return new Uint8Array(Buffer.concat(pieces));
}

/** A lone carriage return would end a line for many readers: it is quoted too. */
function bytesOf(records: readonly string[][]): Buffer {
  const options = {record_delimiter: '\n', quoted_match: /[\r\n]/};
  return Buffer.from(stringify(records as string[][], options), 'utf8');
}

function print(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'object' ? value.join(';') : String(value);
}
