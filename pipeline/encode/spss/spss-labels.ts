import type {MissingReason} from '../../../schemas/flow.ts';
import {MISSING} from '../../../schemas/missing.ts';
import type {ByteSink} from '../labelled/byte-sink.ts';
import type {LabelledColumn, ValueLabel} from '../labelled/labelled-table.ts';
import type {SpssVariable} from './spss-variables.ts';

/**
 * Records of type 3, the labels, and 4, the variables that have them; variables with the same labels share one pair. The reasons of
 * empty cells are labelled on numbers too, where nothing else tells what -99 is, but not on days, which would show as another
 * type in pandas.
 */
export function writeLabels(sink: ByteSink, variables: readonly SpssVariable[]): void {
  const sets = new Map<string, {labels: readonly ValueLabel[]; places: number[]}>();
  for (const {column, place} of variables) {
    const labels = spssLabels(column);
    if (labels.length === 0) continue;
    const set = sets.get(JSON.stringify(labels)) ?? {labels, places: []};
    set.places.push(place);
    sets.set(JSON.stringify(labels), set);
  }
  for (const {labels, places} of sets.values()) {
    sink.int32(3, labels.length);
    for (const {value, label} of labels) {
      sink.double(value);
      const length = Buffer.byteLength(label);
      sink.uint8(length);
      sink.padded(label, Math.ceil((length + 1) / 8) * 8 - 1, 0x20);
    }
    sink.int32(4, places.length, ...places);
  }
}

/** Of a column, the reasons of empty cells among them, by number. */
export function spssLabels({type, labels, missing}: LabelledColumn): ValueLabel[] {
  if (type === 'text' || type === 'date') return [];
  const reasons = missing === null ? [] : (Object.keys(MISSING) as MissingReason[]);
  const said = reasons.map((reason) => ({value: MISSING[reason].number, label: MISSING[reason].label}));
  return [...said, ...labels].sort((a, b) => a.value - b.value);
}
