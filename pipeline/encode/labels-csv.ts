import {stringify} from 'csv-stringify/sync';
import type {Column, Scalar, Table} from '../../schemas/flow.ts';
import {MISSING, STATUS} from '../../schemas/missing.ts';
import {FLAG_CODES} from '../../schemas/tables.ts';

/** Why a cell is empty: the status by `<profile_id> <variable>`. */
type Reasons = ReadonlyMap<string, string>;

/**
 * A table for reading in a spreadsheet: titles for names, labels for codes, the reason in brackets where a cell is empty. With a
 * byte-order mark, without which Excel reads UTF-8 as the machine's old encoding. Texts that a spreadsheet would run as a
 * formula are neutralised (`neutral`); numbers are not texts. `values` is the table that has the status of each cell.
 */
export function labelsCsv(table: Table, values: Table | undefined): Uint8Array {
  const reasons = reasonsOf(values);
  const ids = table.columns.find(({name}) => name === 'profile_id')?.values ?? [];
  const head = table.columns.map(({name, label}) => neutral(`${label} [${name}]`));
  const rows = Array.from({length: table.columns[0]?.values.length ?? 0}, (_, row) =>
    table.columns.map((column) => cell(column, row, `${ids[row]} ${column.variable}`, reasons)),
  );
  const text = stringify([head, ...rows], {record_delimiter: '\n', quoted_match: /[\r\n;\t']/});
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function cell(column: Column, row: number, at: string, reasons: Reasons): string {
  const value = column.values[row] ?? null;
  if (value !== null) return printed(value, column);
  const status = reasons.get(at);
  return status !== undefined && isReason(status) ? `(${STATUS[status].label.toLowerCase()})` : '';
}

function printed(value: Exclude<Scalar, null>, {codes}: Column): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return FLAG_CODES[value ? '1' : '0'].label;
  const labelOf = (code: string): string => codes?.find((each) => each.code === code)?.label ?? code;
  return neutral(typeof value === 'string' ? labelOf(value) : value.map(labelOf).join('; '));
}

/**
 * An apostrophe before what a spreadsheet would take for the beginning of a formula: `=`, `+`, `-`, `@`, also in full width, a tab
 * or a carriage return (OWASP, "CSV Injection"). Also after a semicolon, tab or line end, where programs that were set to
 * other separators begin a new cell.
 */
export function neutral(text: string): string {
  return text.replaceAll(/(?=[=+\-@＝＋－＠\t\r])(?<=(?:^|[;\t\r\n]) *)/g, "'");
}

function reasonsOf(values: Table | undefined): Reasons {
  const columnOf = (name: string): readonly Scalar[] =>
    values?.columns.find((column) => column.name === name)?.values ?? [];
  const [variables, statuses] = [columnOf('variable'), columnOf('status')];
  return new Map(columnOf('profile_id').map((id, row) => [`${id} ${variables[row]}`, String(statuses[row])]));
}

function isReason(status: string): status is keyof typeof MISSING {
  return status in MISSING;
}
