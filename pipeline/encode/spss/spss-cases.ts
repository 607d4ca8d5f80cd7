import type {MissingReason} from '../../../schemas/flow.ts';
import {MISSING} from '../../../schemas/missing.ts';
import type {ByteSink} from '../labelled/byte-sink.ts';
import {toldCells} from '../labelled/told-cells.ts';
import {type Spelling, spelledLength, spelling} from '../spelling.ts';
import type {Segment, SpssVariable} from './spss-variables.ts';

/** 1970-01-01 in days since 1582-10-14, from which SPSS counts seconds. */
const epoch = 141_428;
const secondsADay = 86_400;
const bias = 100;
const raw = 253;
const blanks = 254;
const systemMissing = 255;
const blank = 0x20;

/** A cell in units of eight bytes: a code for each, and the bytes of those that the codes leave as they are. */
interface Packed {
  codes: Uint8Array;
  units: Uint8Array;
}

type Cells = Readonly<Record<keyof Packed, Spelling>>;

/**
 * The cases in bytecode: eight codes, then the units that they leave as they are. 1 to 251 is a small whole number plus the bias,
 * 253 a unit that follows, 254 eight blanks, 255 system-missing; 0 fills the last eight.
 */
export function writeCases(sink: ByteSink, variables: readonly SpssVariable[]): void {
  const columns = variables.map(packedCells);
  const codes = columns.reduce((sum, each) => sum + spelledLength(each.codes), 0);
  const units = columns.reduce((sum, each) => sum + spelledLength(each.units), 0);
  const target = sink.space(Math.ceil(codes / 8) * 8 + units);
  const rows = variables[0]?.column.values.length ?? 0;
  let eight = 0;
  let count = 0;
  let at = 8;
  for (let row = 0; row < rows; row++) {
    for (const each of columns) {
      const place = each.codes.rows[row]!;
      let unit = each.units.starts[place]!;
      for (let code = each.codes.starts[place]!; code < each.codes.starts[place + 1]!; code++) {
        if (count === 8) {
          eight = at;
          at += 8;
          count = 0;
        }
        target[eight + count++] = each.codes.bytes[code]!;
        if (each.codes.bytes[code] !== raw) continue;
        for (let byte = 0; byte < 8; byte++) target[at++] = each.units.bytes[unit++]!;
      }
    }
  }
}

function packedCells({column, width, segments}: SpssVariable): Cells {
  const told = toldCells(column);
  const packed = told.values.map((cell) =>
    width === 0 ? packedNumber(numberOf(cell, column.type)) : packedText(String(cell ?? ''), segments),
  );
  return {
    codes: spelling({...told, values: packed}, ({codes}) => codes),
    units: spelling({...told, values: packed}, ({units}) => units),
  };
}

/** A reason is a number of its own; null is system-missing. */
function numberOf(cell: string | number | null, type: SpssVariable['column']['type']): number | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return MISSING[cell as MissingReason].number;
  return type === 'date' ? (cell + epoch) * secondsADay : cell;
}

function packedNumber(value: number | null): Packed {
  if (value === null) return {codes: Uint8Array.of(systemMissing), units: new Uint8Array()};
  const code = value + bias;
  if (code >= 1 && code <= 251) return {codes: Uint8Array.of(code), units: new Uint8Array()};
  const units = Buffer.allocUnsafe(8);
  units.writeDoubleLE(value);
  return {codes: Uint8Array.of(raw), units};
}

/** A text fills its segments, 255 bytes in each before the last. */
function packedText(text: string, segments: readonly Segment[]): Packed {
  const content = Buffer.from(text);
  const elements = segments.reduce((sum, segment) => sum + segment.elements, 0);
  const units = Buffer.allocUnsafe(elements * 8).fill(blank);
  let from = 0;
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    content.subarray(index * 255, last ? undefined : index * 255 + 255).copy(units, from);
    from += segment.elements * 8;
  }
  const codes = new Uint8Array(elements).fill(blanks);
  let kept = 0;
  for (let unit = 0; unit < elements; unit++) {
    if (isBlank(units, unit * 8)) continue;
    codes[unit] = raw;
    units.copyWithin(kept, unit * 8, unit * 8 + 8);
    kept += 8;
  }
  return {codes, units: units.subarray(0, kept)};
}

function isBlank(units: Uint8Array, from: number): boolean {
  for (let at = from; at < from + 8; at++) if (units[at] !== blank) return false;
  return true;
}
