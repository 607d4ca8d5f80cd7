import {missingRange} from '../../../schemas/missing.ts';
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

function textWidth(values: LabelledColumn['values']): number {
  let width = 1;
  for (const value of values) if (value !== null) width = Math.max(width, Buffer.byteLength(String(value)));
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

/** Type, width and decimals in a byte each: A (1), F (5), SDATE (39: year, month, day). */
function printFormat(type: LabelledColumn['type'], width: number): number {
  const format = (kind: number, size: number): number => (kind << 16) | (size << 8);
  switch (type) {
    case 'text':
      return format(1, width);
    case 'date':
      return format(39, 10);
    case 'integer':
      return format(5, 11);
    case 'year':
      return format(5, 6);
    default:
      return format(5, 3);
  }
}
