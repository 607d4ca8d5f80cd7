import type {ByteSink} from '../labelled/byte-sink.ts';
import type {LabelledColumn} from '../labelled/labelled-table.ts';
import type {StataType} from './stata-types.ts';

/** Where a long text was met first, column and row from 1: that is its name in the file. */
export type LongTexts = ReadonlyMap<string, {column: number; row: number}>;

/** Text in a generic string object: 129 would be binary. */
const text = 130;

/** The texts of all strL columns, each once, in the order in which Stata wants them: by row, then by column. */
export function longTexts(columns: readonly LabelledColumn[], types: readonly StataType[]): LongTexts {
  const found = new Map<string, {column: number; row: number}>();
  const long = columns.flatMap(({values}, index) =>
    types[index]?.storage === 'strL' ? [{values, column: index + 1}] : [],
  );
  const rows = columns[0]?.values.length ?? 0;
  if (long.length === 0) return found;
  for (let row = 0; row < rows; row++) {
    for (const {values, column} of long) {
      const value = values[row] ?? null;
      if (value !== null && !found.has(String(value))) found.set(String(value), {column, row: row + 1});
    }
  }
  return found;
}

/** Each as `GSO`, column (4 bytes), row (8), its kind, its length with the NUL that ends it, and the text. */
export function writeLongTexts(sink: ByteSink, long: LongTexts): void {
  for (const [content, {column, row}] of long) {
    sink.text('GSO');
    sink.int32(column);
    sink.uint64(row);
    sink.uint8(text);
    sink.int32(Buffer.byteLength(content) + 1);
    sink.text(`${content}\0`);
  }
}
