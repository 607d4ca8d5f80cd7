import type {Column} from '../../schemas/flow.ts';
import {dictionary} from './dictionary.ts';
import {passingColumn, spelling} from './spelling.ts';

/**
 * SHA-256 (hexadecimal) of a column's values in the order of the table's key, the same whatever format they were read from. The bytes are
 * the values as one JSON array in UTF-8, in the canonical form of RFC 8785 (no white space): null where there is no value; a text or a code
 * as a string, a year or a figure as a whole number, a flag as true or false, a day as "YYYY-MM-DD", a list as an array of its members in
 * their order. In Python: `hashlib.sha256(json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()`.
 */
export function fingerprint(
  {values}: Pick<Column, 'values'>,
  sha256: (content: Uint8Array | string) => string,
): string {
  if (values.length === 0) return sha256('[]');
  const members = spelling(dictionary(values), (value) => `,${JSON.stringify(value)}`);
  const array = passingColumn(members, 1);
  array[0] = '['.charCodeAt(0);
  array[array.length - 1] = ']'.charCodeAt(0);
  return sha256(array);
}
