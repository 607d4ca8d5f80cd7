import type {MissingReason} from '../../../schemas/flow.ts';
import type {ByteSink} from '../labelled/byte-sink.ts';
import type {LabelledColumn} from '../labelled/labelled-table.ts';
import {toldCells} from '../labelled/told-cells.ts';
import {spelledLength, spelling, writeRows} from '../spelling.ts';
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
  const cells = columns.map((column, index) =>
    spelling(toldCells(column), (cell) => cellBytes(cell, column, types[index]!, long)),
  );
  writeRows(cells, sink.space(cells.reduce((sum, each) => sum + spelledLength(each), 0)));
}

function cellBytes(
  cell: string | number | null,
  {type}: LabelledColumn,
  {storage, width}: StataType,
  long: LongTexts,
): Uint8Array {
  const bytes = Buffer.allocUnsafe(width).fill(0);
  if (storage === 'str') bytes.write(String(cell ?? ''));
  else if (storage === 'strL') {
    const found = long.get(String(cell ?? ''));
    bytes.writeUInt16LE(found?.column ?? 0);
    bytes.writeUIntLE(found?.row ?? 0, 2, 6);
  } else if (typeof cell !== 'number') {
    const reason = cell as MissingReason | null;
    if (storage === 'double') bytes.writeInt32LE(stataMissingDouble(reason), 4);
    else bytes.writeIntLE(stataMissing(storage, reason), 0, width);
  } else if (storage === 'double') bytes.writeDoubleLE(cell - (type === 'date' ? stataEpoch : 0));
  else bytes.writeIntLE(cell, 0, width);
  return bytes;
}
