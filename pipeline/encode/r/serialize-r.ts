import {ByteSink} from '../labelled/byte-sink.ts';
import {type Spelling, spelledLength, spelling, writeColumn} from '../spelling.ts';
import type {RValue} from './r-values.ts';

/** Types of R Internals, 1.1 "SEXPs", and the marks that serialization has for the end of a pairlist and a known symbol. */
const kinds = {character: 16, integer: 13, double: 14, list: 19} as const;
const symbol = 1;
const pairlist = 2;
const chars = 9;
const knownSymbol = 255;
const endOfList = 254;

const isObject = 1 << 8;
const hasAttributes = 1 << 9;
const hasTag = 1 << 10;
/** Levels of a CHARSXP, from bit 12: UTF-8, ASCII. */
const utf8 = 8 << 12;
const ascii = 64 << 12;

const naInteger = -2_147_483_648;
/** The bits of R's NA: a NaN whose lower word is 1954. haven puts a letter into the byte above it. */
const naHigh = 0x7ff0_0000;
const naLow = 1954;

/**
 * An R object in R's own serialization, XDR (big-endian), version 2, which every R since 2.4.0 reads, by "R Internals", 1.8
 * "Serialization Formats". The version of R that wrote it is given as 4.0.0 whatever is there, so that bytes don't change.
 */
export function serializeR(value: RValue): readonly Uint8Array[] {
  const sink = new ByteSink('big');
  sink.text('X\n');
  sink.int32(2, 0x0004_0000, 0x0002_0400);
  writeValue(sink, value, new Map());
  return sink.pieces();
}

type Symbols = Map<string, number>;

function writeValue(sink: ByteSink, value: RValue, symbols: Symbols): void {
  const attributes = Object.entries(value.attributes ?? {});
  const object = value.attributes?.class !== undefined ? isObject : 0;
  sink.int32(kinds[value.kind] | object | (attributes.length > 0 ? hasAttributes : 0));
  sink.int32('cells' in value ? value.cells.rows.length : value.values.length);
  switch (value.kind) {
    case 'character':
      writeCells(sink, spelling(value.cells, charsBytes));
      break;
    case 'double':
      writeCells(sink, spelling(value.cells, doubleBytes));
      break;
    case 'integer':
      for (const each of value.values) sink.int32(each ?? naInteger);
      break;
    case 'list':
      for (const each of value.values) writeValue(sink, each, symbols);
  }
  if (attributes.length === 0) return;
  for (const [name, each] of attributes) {
    sink.int32(pairlist | hasTag);
    writeSymbol(sink, name, symbols);
    writeValue(sink, each, symbols);
  }
  sink.int32(endOfList);
}

function writeCells(sink: ByteSink, cells: Spelling): void {
  writeColumn(cells, sink.space(spelledLength(cells)));
}

function doubleBytes(value: number | string | null): Uint8Array {
  const bytes = Buffer.allocUnsafe(8);
  if (typeof value === 'number') bytes.writeDoubleBE(value);
  else {
    bytes.writeInt32BE(naHigh | (value === null ? 0 : value.charCodeAt(0)));
    bytes.writeInt32BE(naLow, 4);
  }
  return bytes;
}

function charsBytes(text: string | null): Uint8Array {
  const length = Buffer.byteLength(text ?? '');
  const bytes = Buffer.allocUnsafe(8 + length);
  bytes.writeInt32BE(text === null ? chars : chars | (length === text.length ? ascii : utf8));
  bytes.writeInt32BE(text === null ? -1 : length, 4);
  bytes.write(text ?? '', 8);
  return bytes;
}

/** A symbol is spelt once; after that its number stands for it. */
function writeSymbol(sink: ByteSink, name: string, symbols: Symbols): void {
  const known = symbols.get(name);
  if (known === undefined) {
    symbols.set(name, symbols.size + 1);
    sink.int32(symbol);
    sink.bytes(charsBytes(name));
  } else sink.int32((known << 8) | knownSymbol);
}
