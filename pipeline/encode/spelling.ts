import type {Dictionary} from './dictionary.ts';

/**
 * The cells of a column as a format writes them: the bytes of its different values one after the other, those of value i from
 * `starts[i]` to `starts[i + 1]`, how many cells have it, and for each row which value it has.
 */
export interface Spelling extends Pick<Dictionary<unknown>, 'counts' | 'rows'> {
  bytes: Uint8Array;
  starts: Uint32Array;
}

/** Above so many bytes a copy by the system is faster than one by one. */
const short = 48;

/** Texts are written as UTF-8. */
export function spelling<T>(
  {values, counts, rows}: Dictionary<T>,
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
  return {bytes, starts, counts, rows};
}

/** How many bytes all cells of a column take. */
export function spelledLength({starts, counts}: Spelling): number {
  return counts.reduce((sum, count, place) => sum + count * (starts[place + 1]! - starts[place]!), 0);
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

/** The cells of one column, one after the other; `target` has room for them from `at` on. Neighbours that are the same are copied at once. */
export function writeColumn(spelt: Spelling, target: Uint8Array, at = 0): void {
  const {rows} = spelt;
  for (let row = 0, next = at; row < rows.length; ) {
    let end = row + 1;
    while (end < rows.length && rows[end] === rows[row]) end++;
    const second = writeCell(spelt, row, target, next);
    const behind = next + (end - row) * (second - next);
    repeat(target, next, second, behind);
    next = behind;
    row = end;
  }
}

/** What stands between `from` and `to` once more, and again, as far as `end`. */
function repeat(target: Uint8Array, from: number, to: number, end: number): void {
  if (end - to <= short) for (let at = to; at < end; at++) target[at] = target[at - to + from]!;
  else
    for (let at = to; at < end; at += at - from) target.copyWithin(at, from, Math.min(at, from + end - at));
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
