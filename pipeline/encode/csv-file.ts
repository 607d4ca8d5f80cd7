import type {Dictionary} from './dictionary.ts';
import {spelledLength, spelling, writeRows} from './spelling.ts';

/**
 * Rows of fields by RFC 4180 with LF, in UTF-8; fields that match `quoted` stand in quotation marks. Written as bytes, since a single
 * string has an upper limit.
 */
export function csvFile(
  head: readonly string[],
  columns: readonly Dictionary<string>[],
  quoted: RegExp,
): Uint8Array {
  const field = (text: string): string => (quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const first = Buffer.from(`${head.map(field).join()}\n`);
  const spelt = columns.map((column, index) => {
    const end = index < columns.length - 1 ? ',' : '\n';
    return spelling(column, (text) => `${field(text)}${end}`);
  });
  const file = new Uint8Array(spelt.reduce((sum, each) => sum + spelledLength(each), first.length));
  file.set(first);
  writeRows(spelt, file, first.length);
  return file;
}
