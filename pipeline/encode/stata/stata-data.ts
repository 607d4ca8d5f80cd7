import type {ByteSink} from '../labelled/byte-sink.ts';
import type {LabelledColumn} from '../labelled/labelled-table.ts';
import type {LongTexts} from './stata-long-texts.ts';
import {type StataType, stataEpoch, stataMissing, stataMissingDouble} from './stata-types.ts';

/**
 * The cells, row by row. An empty text is all NUL; an empty number is one of those beyond the greatest that count as missing; a long
 * text is a reference of column and row to where it stands among the strLs, both 0 where there is none.
 */
export function writeStataData(
  sink: ByteSink,
  columns: readonly LabelledColumn[],
  types: readonly StataType[],
  long: LongTexts,
): void {
  const writers = columns.map((column, index) => cellWriter(sink, column, types[index]!, long));
  const rows = columns[0]?.values.length ?? 0;
  for (let row = 0; row < rows; row++) for (const write of writers) write(row);
}

function cellWriter(
  sink: ByteSink,
  {type, values, missing}: LabelledColumn,
  {storage, width}: StataType,
  long: LongTexts,
): (row: number) => void {
  if (storage === 'str') return (row) => sink.padded(String(values[row] ?? ''), width, 0);
  if (storage === 'strL') {
    return (row) => {
      const found = long.get(String(values[row] ?? ''));
      sink.uint16(found?.column ?? 0);
      writeSixBytes(sink, found?.row ?? 0);
    };
  }
  const reasonAt = (row: number) => missing?.[row] ?? null;
  if (storage === 'double') {
    return (row) => {
      const value = values[row] ?? null;
      if (value === null) sink.int32(0, stataMissingDouble(reasonAt(row)));
      else sink.double(Number(value) - (type === 'date' ? stataEpoch : 0));
    };
  }
  const numberAt = (row: number): number => {
    const value = values[row] ?? null;
    return value === null ? stataMissing(storage, reasonAt(row)) : Number(value);
  };
  if (storage === 'byte') return (row) => sink.int8(numberAt(row));
  if (storage === 'int') return (row) => sink.int16(numberAt(row));
  return (row) => sink.int32(numberAt(row));
}

function writeSixBytes(sink: ByteSink, value: number): void {
  sink.uint16(value % 65_536);
  sink.uint16(Math.floor(value / 65_536) % 65_536);
  sink.uint16(Math.floor(value / 4_294_967_296));
}
