import {MISSING} from '../../../schemas/missing.ts';
import {ByteSink} from '../labelled/byte-sink.ts';
import {tableNotes} from '../labelled/labelled-notes.ts';
import type {LabelledTable} from '../labelled/labelled-table.ts';
import {writeStataData} from './stata-data.ts';
import {flagSet} from './stata-limits.ts';
import {longTexts, writeLongTexts} from './stata-long-texts.ts';
import {type StataType, stataType} from './stata-types.ts';
import {writeValueLabels} from './stata-value-labels.ts';

/** Bytes that a name, a format and a variable label take, with the NUL behind them: 32, 56 and 320 bytes in UTF-8. */
const nameWidth = 129;
const formatWidth = 57;
const labelWidth = 321;

/** A part of the file between its tags. */
interface Section {
  tag: string;
  write: (sink: ByteSink) => void;
}

/**
 * A table as a Stata file of format 118 (Stata 14 and later), little-endian, by StataCorp's `help dta_118`, "Description of .dta file format
 * 118". Sections stand between tags; a map near the beginning has the offset of each. The timestamp is left empty, so that the
 * same table gives the same bytes. `guardLabelled` has made sure that everything fits.
 */
export function stataFile(table: LabelledTable): Uint8Array {
  const types = table.columns.map(stataType);
  const sink = new ByteSink('little');
  const offsets = [0];
  sink.text('<stata_dta>');
  writeHeader(sink, table);
  offsets.push(sink.position);
  sink.text('<map>');
  const {buffer, byteOffset, byteLength} = sink.space(14 * 8);
  const map = new DataView(buffer, byteOffset, byteLength);
  sink.text('</map>');
  for (const {tag, write} of sections(table, types)) {
    offsets.push(sink.position);
    sink.text(`<${tag}>`);
    write(sink);
    sink.text(`</${tag}>`);
  }
  offsets.push(sink.position);
  sink.text('</stata_dta>');
  offsets.push(sink.position);
  for (const [index, offset] of offsets.entries()) map.setBigUint64(index * 8, BigInt(offset), true);
  return sink.whole();
}

function writeHeader(sink: ByteSink, {title, columns}: LabelledTable): void {
  sink.text('<header><release>118</release><byteorder>LSF</byteorder><K>');
  sink.uint16(columns.length);
  sink.text('</K><N>');
  sink.uint64(columns[0]?.values.length ?? 0);
  sink.text('</N><label>');
  sink.uint16(Buffer.byteLength(title));
  sink.text(title);
  sink.text('</label><timestamp>');
  sink.uint8(0);
  sink.text('</timestamp></header>');
}

function sections(table: LabelledTable, types: readonly StataType[]): Section[] {
  const {columns} = table;
  const long = longTexts(columns, types);
  const sets = columns.map(({name, type}) => (type === 'flag' ? flagSet : type === 'code' ? name : ''));
  return [
    {tag: 'variable_types', write: (sink) => sink.uint16(...types.map(({code}) => code))},
    names('varnames', columns, ({name}) => name, nameWidth),
    {tag: 'sortlist', write: (sink) => sink.bytes(new Uint8Array(2 * (columns.length + 1)))},
    names('formats', types, ({format}) => format, formatWidth),
    names('value_label_names', sets, (set) => set, nameWidth),
    names('variable_labels', columns, ({label}) => label, labelWidth),
    {tag: 'characteristics', write: (sink) => writeNotes(sink, table)},
    {tag: 'data', write: (sink) => writeStataData(sink, columns, types, long)},
    {tag: 'strls', write: (sink) => writeLongTexts(sink, long)},
    {tag: 'value_labels', write: (sink) => writeValueLabels(sink, columns, sets)},
  ];
}

/** One text a column, each in so many bytes. */
function names<T>(tag: string, all: readonly T[], textOf: (each: T) => string, width: number): Section {
  return {
    tag,
    write: (sink) => {
      for (const each of all) sink.padded(textOf(each), width, 0);
    },
  };
}

/** Notes are characteristics: `note0` has their number, `note1` and so on their texts; of the whole file under `_dta`. */
function writeNotes(sink: ByteSink, table: LabelledTable): void {
  const ofTable = tableNotes(table, (reason) => `.${MISSING[reason].letter}`);
  const all: [string, readonly string[]][] = [
    ['_dta', ofTable],
    ...table.columns.map(({name, notes}): [string, readonly string[]] => [name, notes]),
  ];
  for (const [owner, notes] of all) {
    if (notes.length === 0) continue;
    for (const [index, note] of [String(notes.length), ...notes].entries()) {
      sink.text('<ch>');
      sink.int32(2 * nameWidth + Buffer.byteLength(note) + 1);
      sink.padded(owner, nameWidth, 0);
      sink.padded(`note${index}`, nameWidth, 0);
      sink.text(`${note}\0`);
      sink.text('</ch>');
    }
  }
}
