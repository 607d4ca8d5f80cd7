import type {Scalar, Table} from '../../schemas/flow.ts';
import {dictionary} from './dictionary.ts';
import {spelledLength, spelling, writeRows} from './spelling.ts';

/**
 * RFC 4180 with LF, UTF-8 without byte-order mark; flags 0 and 1, lists joined by semicolons, an empty field for no value.
 * Cells are exact: one that a spreadsheet would take for a formula is not altered (`labels-csv.ts` is for spreadsheets). A lone carriage
 * return is quoted too, since it would end a line for many readers. Written as bytes, since a single string has an upper limit.
 */
export function csv({columns}: Table): Uint8Array {
  const head = Buffer.from(`${columns.map(({name}) => name).join()}\n`);
  const spelt = columns.map(({values}, index) => {
    const end = index < columns.length - 1 ? ',' : '\n';
    return spelling(dictionary(values), (value) => `${field(value)}${end}`);
  });
  const file = new Uint8Array(spelt.reduce((sum, each) => sum + spelledLength(each), head.length));
  file.set(head);
  writeRows(spelt, file, head.length);
  return file;
}

function field(value: Scalar): string {
  const text = plain(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'object' ? value.join(';') : String(value);
}
