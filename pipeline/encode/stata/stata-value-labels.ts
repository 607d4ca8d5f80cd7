import type {MissingReason} from '../../../schemas/flow.ts';
import {MISSING} from '../../../schemas/missing.ts';
import type {ByteSink} from '../labelled/byte-sink.ts';
import type {LabelledColumn, ValueLabel} from '../labelled/labelled-table.ts';
import {stataMissing} from './stata-types.ts';

const nameWidth = 129;

/**
 * The label sets, each once; a coded column has one of its own name, 0/1 columns share one. The reasons of empty cells are labels
 * too (`.n Not mentioned`). Plain numbers have no set: readers in Python would take years for categories.
 */
export function writeValueLabels(
  sink: ByteSink,
  columns: readonly LabelledColumn[],
  sets: readonly string[],
): void {
  const done = new Set(['']);
  for (const [index, column] of columns.entries()) {
    const name = sets[index] ?? '';
    if (done.has(name)) continue;
    done.add(name);
    writeSet(
      sink,
      name,
      [...column.labels, ...reasonLabels()].sort((a, b) => a.value - b.value),
    );
  }
}

/** Label sets number missing values as longs, whatever the storage of the column. */
function reasonLabels(): ValueLabel[] {
  return (Object.keys(MISSING) as MissingReason[]).map((reason) => ({
    value: stataMissing('long', reason),
    label: MISSING[reason].label,
  }));
}

/** Length of the table, name, padding; then how many, bytes of text, where each text begins, the numbers, the texts. */
function writeSet(sink: ByteSink, name: string, labels: readonly ValueLabel[]): void {
  const texts = labels.map(({label}) => `${label}\0`);
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += Buffer.byteLength(text);
  }
  sink.text('<lbl>');
  sink.int32(8 + 8 * labels.length + length);
  sink.padded(name, nameWidth, 0);
  sink.bytes(new Uint8Array(3));
  sink.int32(labels.length, length, ...starts, ...labels.map(({value}) => value));
  sink.text(texts.join(''));
  sink.text('</lbl>');
}
