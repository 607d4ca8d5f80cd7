import {missingRange} from '../../../schemas/missing.ts';
import {dictionary} from '../dictionary.ts';
import type {ByteSink} from '../labelled/byte-sink.ts';
import type {LabelledColumn} from '../labelled/labelled-table.ts';

/** The widest text of one variable; a wider one lies in several, each of which counts for so many bytes of its width. */
const widest = 255;
const counted = 252;

/** One variable record; a wide text has several. `width` is 0 of a number. */
export interface Segment {
  short: string;
  width: number;
  /** How many units of eight bytes it takes in a case. */
  elements: number;
}

/** A column as it lies in the file: its width in bytes (0 of a number), its segments, its place among the elements, from 1. */
export interface SpssVariable {
  column: LabelledColumn;
  width: number;
  segments: readonly Segment[];
  place: number;
}

/** Short names are only numbered, since readers show the long ones, which a record of their own gives. */
export function spssVariables(columns: readonly LabelledColumn[]): SpssVariable[] {
  let place = 1;
  let number = 0;
  return columns.map((column) => {
    const width = column.type === 'text' ? textWidth(column.values) : 0;
    const segments = segmentWidths(width).map(
      (each): Segment => ({short: `V${++number}`, width: each, elements: Math.max(1, Math.ceil(each / 8))}),
    );
    const variable = {column, width, segments, place};
    place += segments.reduce((sum, {elements}) => sum + elements, 0);
    return variable;
  });
}

/** Bytes of the longest text, at least 1. */
export function textWidth(values: LabelledColumn['values']): number {
  let width = 1;
  for (const value of dictionary(values).values)
    if (value !== null) width = Math.max(width, Buffer.byteLength(String(value)));
  return width;
}

function segmentWidths(width: number): number[] {
  if (width <= widest) return [width];
  const count = Math.ceil(width / counted);
  return Array.from({length: count}, (_, index) =>
    index < count - 1 ? widest : width - counted * (count - 1),
  );
}

/** Records of type 2: one a segment, and an empty one for each further unit of eight bytes that a text takes. */
export function writeVariables(sink: ByteSink, variables: readonly SpssVariable[]): void {
  for (const {column, segments} of variables) {
    for (const [index, segment] of segments.entries()) writeSegment(sink, column, segment, index === 0);
  }
}

function writeSegment(sink: ByteSink, column: LabelledColumn, segment: Segment, first: boolean): void {
  const hasRange = column.missing !== null && segment.width === 0;
  const shown = printFormat(column.type, segment.width);
  sink.int32(2, segment.width, first ? 1 : 0, hasRange ? -2 : 0, shown, shown);
  sink.padded(segment.short, 8, 0x20);
  if (first) {
    const length = Buffer.byteLength(column.label);
    sink.int32(length);
    sink.padded(column.label, Math.ceil(length / 4) * 4, 0);
  }
  if (hasRange) {
    sink.double(missingRange.least);
    sink.double(missingRange.greatest);
  }
  for (let more = 1; more < segment.elements; more++) {
    sink.int32(2, -1, 0, 0, 0, 0);
    sink.padded('', 8, 0x20);
  }
}

/** How numbers are shown: `F` in so many places, or year, month and day (`SDATE`); `kind` is the format's number. */
const formats = {
  date: {format: 'SDATE', kind: 39, width: 10},
  integer: {format: 'F', kind: 5, width: 11},
  year: {format: 'F', kind: 5, width: 6},
  code: {format: 'F', kind: 5, width: 3},
  flag: {format: 'F', kind: 5, width: 3},
} as const;

/** Kind, width and decimals in a byte each; of a text 1 and its width. */
function printFormat(type: LabelledColumn['type'], width: number): number {
  const shown = type === 'text' ? {kind: 1, width} : formats[type];
  return (shown.kind << 16) | (shown.width << 8);
}

/** The format of a column as SPSS's language writes it: `A20`, `F3`, `SDATE10`. */
export function formatName({type, values}: Pick<LabelledColumn, 'type' | 'values'>): string {
  if (type === 'text') return `A${textWidth(values)}`;
  return `${formats[type].format}${formats[type].width}`;
}
