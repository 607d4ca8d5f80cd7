import {MISSING} from '../../../schemas/missing.ts';
import {ByteSink} from '../labelled/byte-sink.ts';
import {tableNotes} from '../labelled/labelled-notes.ts';
import type {LabelledTable} from '../labelled/labelled-table.ts';
import {documentLines, documentWidth} from './document-lines.ts';
import {writeCases} from './spss-cases.ts';
import {writeExtensions} from './spss-extensions.ts';
import {writeLabels} from './spss-labels.ts';
import {type SpssVariable, spssVariables, writeVariables} from './spss-variables.ts';

/**
 * A table as an SPSS system file, little-endian, its cases compressed by bytecode, by appendix "System File Format" of PSPP's developers'
 * guide, since SPSS's own description is not public. The date of creation is a fixed one, so that the same table gives the same
 * bytes. Texts are filled up with blanks there: `guardLabelled` has made sure that none ends in one, and that everything fits.
 */
export function spssFile(table: LabelledTable): Uint8Array {
  const variables = spssVariables(table.columns);
  const notes = tableNotes(table, (reason) => String(MISSING[reason].number));
  const sink = new ByteSink('little');
  writeHeader(sink, table, variables);
  writeVariables(sink, variables);
  writeLabels(sink, variables);
  const lines = notes.flatMap(documentLines);
  sink.int32(6, lines.length);
  for (const line of lines) sink.padded(line, documentWidth, 0x20);
  writeExtensions(sink, table, variables, notes);
  sink.int32(999, 0);
  writeCases(sink, variables);
  return sink.whole();
}

/** Layout 2, elements a case, compression 1 (bytecode), no weight, number of cases, bias of the compression, date, time, label. */
function writeHeader(
  sink: ByteSink,
  {title, version, columns}: LabelledTable,
  variables: readonly SpssVariable[],
): void {
  const elements = variables.flatMap(({segments}) => segments).reduce((sum, each) => sum + each.elements, 0);
  sink.text('$FL2');
  sink.padded(`@(#) SPSS DATA FILE casebook ${version}`, 60, 0x20);
  sink.int32(2, elements, 1, 0, columns[0]?.values.length ?? 0);
  sink.double(100);
  sink.padded('01 Jan 70', 9, 0x20);
  sink.padded('00:00:00', 8, 0x20);
  sink.padded(title, 64, 0x20);
  sink.bytes(new Uint8Array(3));
}
