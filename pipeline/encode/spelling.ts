import type {Dictionary} from './dictionary.ts';

/**
 * The cells of a column as a format writes them: the bytes of its different values one after the other, those of value i from
 * `starts[i]` to `starts[i + 1]`, and for each row which value it has.
 */
export interface Spelling {
  bytes: Uint8Array;
  starts: Uint32Array;
  rows: Dictionary<unknown>['rows'];
}

/** Above so many bytes a copy by the system is faster than one by one. */
const short = 48;

/** Texts are written as UTF-8. */
export function spelling<T>(
  {values, rows}: Dictionary<T>,
  print: (value: T) => string | Uint8Array,
): Spelling {
  const printed = values.map(print);
  const starts = new Uint32Array(printed.length + 1);
  printed.forEach((each, place) => {
    starts[place + 1] = starts[place]! + Buffer.byteLength(each);
  });
  const bytes = Buffer.allocUnsafeSlow(starts.at(-1)!);
  printed.forEach((each, place) => {
    if (typeof each === 'string') bytes.write(each, starts[place]!);
    else bytes.set(each, starts[place]!);
  });
  return {bytes, starts, rows};
}

/** How many bytes all cells of a column take. */
export function spelledLength({starts, rows}: Spelling): number {
  let length = 0;
  for (let row = 0; row < rows.length; row++) {
    const place = rows[row]!;
    length += starts[place + 1]! - starts[place]!;
  }
  return length;
}

/** Writes one cell and tells where the next one begins. */
export function writeCell(
  {bytes, starts, rows}: Spelling,
  row: number,
  target: Uint8Array,
  at: number,
): number {
  const place = rows[row]!;
  const from = starts[place]!;
  const length = starts[place + 1]! - from;
  if (length > short) target.set(bytes.subarray(from, from + length), at);
  else for (let each = 0; each < length; each++) target[at + each] = bytes[from + each]!;
  return at + length;
}

/** The cells of one column, one after the other; `target` has room for them from `at` on. */
export function writeColumn(spelt: Spelling, target: Uint8Array, at = 0): void {
  for (let row = 0, next = at; row < spelt.rows.length; row++) next = writeCell(spelt, row, target, next);
}

let room = new Uint8Array();

/** The cells of one column and `more` bytes behind them, for a hash: they stand there until the next call. */
export function passingColumn(spelt: Spelling, more = 0): Uint8Array {
  const length = spelledLength(spelt) + more;
  if (room.length < length) room = new Uint8Array(Math.max(length, 2 * room.length));
  writeColumn(spelt, room);
  return room.subarray(0, length);
}

/** The cells of several columns, row by row. */
export function writeRows(columns: readonly Spelling[], target: Uint8Array, at = 0): void {
  const rows = columns[0]?.rows.length ?? 0;
  for (let row = 0, next = at; row < rows; row++) {
    for (const column of columns) next = writeCell(column, row, target, next);
  }
}
