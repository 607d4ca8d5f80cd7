import type {Column} from '../../schemas/flow.ts';

/**
 * SHA-256 (hexadecimal) of a column's values in the order of the table's key, the same whatever format they were read from. The bytes are
 * the values as one JSON array in UTF-8, in the canonical form of RFC 8785 (no white space): null where there is no value; a text or a code
 * as a string, a year or a figure as a whole number, a flag as true or false, a day as "YYYY-MM-DD", a list as an array of its members in
 * their order. In Python: `hashlib.sha256(json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()`.
 */
export function fingerprint({values}: Pick<Column, 'values'>, sha256: (content: string) => string): string {
  return sha256(JSON.stringify(values));
}
