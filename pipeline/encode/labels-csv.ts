import type {Column, MissingReason, Scalar, Table} from '../../schemas/flow.ts';
import {MISSING, STATUS} from '../../schemas/missing.ts';
import {FLAG_CODES} from '../../schemas/tables.ts';
import type {Absent} from '../tables/table-of.ts';
import {csvFile} from './csv-file.ts';
import {type Dictionary, dictionary} from './dictionary.ts';

const mark = '\uFEFF';

/**
 * A table for reading in a spreadsheet: titles for names, labels for codes, the reason in brackets where a cell is empty. With a
 * byte-order mark, without which Excel reads UTF-8 as the machine's old encoding. Texts that a spreadsheet would run as a
 * formula are neutralised (`neutral`); numbers are not texts.
 */
export function labelsCsv({columns}: Table): Uint8Array {
  const head = columns.map(({name, label}) => neutral(`${label} [${name}]`));
  const file = csvFile(head, columns.map(cells), /[",\r\n;\t']/);
  return Buffer.concat([Buffer.from(mark), file]);
}

/** An empty cell as the reason why it is empty, which is no text and so no value. */
const absent = new Map(
  (Object.keys(MISSING) as MissingReason[]).map((missing): [MissingReason, Absent] => [missing, {missing}]),
);

function cells(column: Column): Dictionary<string> {
  const {values, missing} = column;
  const reasonAt = (row: number): Absent | null => absent.get(missing![row]!) ?? null;
  const told = missing === undefined ? values : values.map((value, row) => value ?? reasonAt(row));
  const found = dictionary(told);
  return {...found, values: found.values.map((cell) => printed(cell, column))};
}

function printed(cell: Scalar | Absent, {codes}: Column): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return FLAG_CODES[cell ? '1' : '0'].label;
  if (typeof cell === 'object' && 'missing' in cell) return `(${STATUS[cell.missing].label.toLowerCase()})`;
  const labelOf = (code: string): string => codes?.find((each) => each.code === code)?.label ?? code;
  return neutral(typeof cell === 'string' ? labelOf(cell) : cell.map(labelOf).join('; '));
}

/**
 * An apostrophe before what a spreadsheet would take for the beginning of a formula: `=`, `+`, `-`, `@`, also in full width, a tab
 * or a carriage return (OWASP, "CSV Injection"). Also after a semicolon, tab or line end, where programs that were set to
 * other separators begin a new cell.
 */
export function neutral(text: string): string {
  return text.replaceAll(/(?=[=+\-@＝＋－＠\t\r])(?<=(?:^|[;\t\r\n]) *)/g, "'");
}
