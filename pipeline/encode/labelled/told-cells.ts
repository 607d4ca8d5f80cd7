import {type Dictionary, dictionary} from '../dictionary.ts';
import type {LabelledColumn} from './labelled-table.ts';

const known = new WeakMap<LabelledColumn, Dictionary<string | number | null>>();

/** What the writers tell of the cells of a column: the value; in numbers also the reason why there is none, or null. Made once. */
export function toldCells(column: LabelledColumn): Dictionary<string | number | null> {
  const {type, values, missing} = column;
  if (type === 'text' || missing === null) return dictionary(values);
  const found = known.get(column) ?? dictionary(values.map((value, row) => value ?? missing[row] ?? null));
  known.set(column, found);
  return found;
}
