import type {Scale} from '../../../schemas/variable.ts';
import type {ByteSink} from '../labelled/byte-sink.ts';
import type {LabelledTable} from '../labelled/labelled-table.ts';
import type {SpssVariable} from './spss-variables.ts';

const measures: Readonly<Record<Scale, number>> = {nominal: 1, ordinal: 2, interval: 3, ratio: 3};
/** The least double but one, by which SPSS means "lowest". */
const lowest = -1.797_693_134_862_315_5e308;
const utf8 = 65_001;

/**
 * Records of type 7, each with its subtype, the size of a unit and their number. In order: machine (3), numbers of special meaning
 * (4), how variables are shown (11), long names (13), wide texts (14), cases (16), attributes of the file (17) and of variables (18),
 * encoding (20).
 */
export function writeExtensions(
  sink: ByteSink,
  table: LabelledTable,
  variables: readonly SpssVariable[],
  notes: readonly string[],
): void {
  const cases = table.columns[0]?.values.length ?? 0;
  sink.int32(7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, utf8);
  sink.int32(7, 4, 8, 3);
  for (const value of [-Number.MAX_VALUE, Number.MAX_VALUE, lowest]) sink.double(value);
  const shown = variables.flatMap(({column, segments}) =>
    segments.flatMap(({width}) => [
      measures[column.scale],
      width === 0 ? 11 : Math.min(Math.max(width, 8), 40),
      width === 0 ? 1 : 0,
    ]),
  );
  sink.int32(7, 11, 4, shown.length, ...shown);
  const names = variables.map(({column, segments}) => `${segments[0]?.short}=${column.name}`);
  writeText(sink, 13, names.join('\t'));
  const wide = variables.filter(({segments}) => segments.length > 1);
  const widths = wide.map(
    ({width, segments}) => `${segments[0]?.short}=${String(width).padStart(5, '0')}\0\t`,
  );
  writeText(sink, 14, widths.join(''));
  sink.int32(7, 16, 8, 2);
  sink.uint64(1);
  sink.uint64(cases);
  writeText(sink, 17, attribute('Version', [table.version]) + attribute('Notes', notes));
  const noted = variables.filter(({column}) => column.notes.length > 0);
  const attributes = noted.map(({column}) => `${column.name}:${attribute('Notes', column.notes)}`);
  writeText(sink, 18, attributes.join('/'));
  writeText(sink, 20, 'UTF-8');
}

/** A name and its values, each between apostrophes on a line of its own; apostrophes within need no mark, line ends can't be. */
function attribute(name: string, values: readonly string[]): string {
  return `${name}(${values.map((value) => `'${value.replaceAll(/\s*\n\s*/g, ' ')}'\n`).join('')})`;
}

/** Nothing at all where there is no text. */
function writeText(sink: ByteSink, subtype: number, text: string): void {
  if (text === '') return;
  sink.int32(7, subtype, 1, Buffer.byteLength(text));
  sink.text(text);
}
