import type {Scalar, Table} from '../../schemas/flow.ts';
import {csvFile} from './csv-file.ts';
import {dictionary} from './dictionary.ts';

/**
 * RFC 4180 with LF, UTF-8 without byte-order mark; flags 0 and 1, lists joined by semicolons, an empty field for no value.
 * Cells are exact: one that a spreadsheet would take for a formula is not altered (`labels-csv.ts` is for spreadsheets). A lone carriage
 * return is quoted too, since it would end a line for many readers.
 */
export function csv({columns}: Table): Uint8Array {
  const fields = columns.map((column) => {
    const found = dictionary(column.values);
    return {...found, values: found.values.map(plain)};
  });
  return csvFile(
    columns.map(({name}) => name),
    fields,
    /[",\r\n]/,
  );
}

function plain(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'object' ? value.join(';') : String(value);
}
