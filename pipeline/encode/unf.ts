import type {Column, Scalar} from '../../schemas/flow.ts';
import {dictionary} from './dictionary.ts';
import {passingColumn, spelling} from './spelling.ts';

const header = 'UNF:6:';
const significant = 7;
const characters = 128;
/** Of 256 bits 128, in hexadecimal digits. */
const kept = 128 / 4;

type Sha256 = (content: Uint8Array | string) => string;

/**
 * Universal Numeric Fingerprint, version 6, of a column in the order of the table's key (M. Altman, "A Fingerprint Method for Scientific Data
 * Verification", 2008; Dataverse, "UNF Version 6", https://guides.dataverse.org/en/latest/developers/unf/unf-v6.html), with the defaults of
 * that specification: numbers rounded to 7 significant digits, half to even, texts cut to 128 characters (code points), SHA-256 cut to
 * 128 bits, in base64. What a column is to it: a year or a figure a number, a flag the number 1 or 0, a day the text "YYYY-MM-DD", a
 * code its own text (not its label nor its place), a list the text of its members joined by ";", as in the CSV. An empty cell is a
 * missing value, whatever its reason. Dataverse itself has other values where it takes codes from a `.dta` (numbers), and where it
 * takes an empty cell of a CSV for a text without characters.
 */
export function unf({values}: Pick<Column, 'values'>, sha256: Sha256): string {
  return signed(values, sha256);
}

/**
 * UNF of a table from those of its columns: the UNF of their hashes as a column of texts, sorted, so that the order of columns makes no
 * difference; a single column is the table. The hashes are taken without `UNF:6:`, which the specification leaves open, as Dataverse
 * and the R package UNF do.
 */
export function unfOfTable(columns: readonly string[], sha256: Sha256): string {
  if (columns.length === 1) return columns[0]!;
  const hashes = columns.map((column) => column.slice(header.length)).sort();
  return signed(hashes, sha256);
}

function signed(values: readonly Scalar[], sha256: Sha256): string {
  const elements = spelling(dictionary(values), element);
  const hash = sha256(passingColumn(elements)).slice(0, kept);
  return `${header}${Buffer.from(hash, 'hex').toString('base64')}`;
}

/** Three NUL for a missing value; all others end in a line feed and a NUL. */
function element(value: Scalar): string {
  if (value === null) return '\0\0\0';
  if (typeof value === 'object') return element(value.join(';'));
  const said = typeof value === 'string' ? cut(value) : exponential(Number(value));
  return `${said}\n\0`;
}

/** A text has at least as many units as characters. */
function cut(text: string): string {
  return text.length <= characters ? text : [...text].slice(0, characters).join('');
}

/** As `+1.5e+2`, a number below 1 as `+1.5e-2`, without zeros that say nothing and without an exponent of 0. */
function exponential(value: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '+';
  const [shortest = '', power = ''] = Math.abs(value).toExponential().split('e');
  const digits = shortest.replace('.', '');
  const rounded = halfToEven(digits);
  const exponent = Number(power) + (rounded.length > Math.min(digits.length, significant) ? 1 : 0);
  const rest = rounded.slice(1).replace(/0+$/, '');
  return `${sign}${rounded[0]}.${rest}e${exponent < 0 ? '-' : '+'}${exponent === 0 ? '' : Math.abs(exponent)}`;
}

/** Of decimal digits at most so many; one more where 9.99… becomes 10. */
function halfToEven(digits: string): string {
  const head = digits.slice(0, significant);
  const tail = digits.slice(significant).replace(/0+$/, '');
  const up = tail === '5' ? Number(head) % 2 === 1 : tail > '5';
  return up ? String(Number(head) + 1) : head;
}
