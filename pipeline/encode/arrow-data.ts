import {
  Bool,
  type Data,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  Int8,
  Int16,
  Int32,
  List,
  makeData,
  Utf8,
  Vector,
} from 'apache-arrow';
import type {Column, Scalar} from '../../schemas/flow.ts';
import {dictionary} from './dictionary.ts';
import {spelling, writeColumn} from './spelling.ts';

const millisecondsADay = 86_400_000;

/**
 * The Arrow type of a column. `id` tells dictionaries apart: a column's own number, since Arrow's default is a counter of the
 * whole process, which would make the bytes depend on what was encoded before.
 */
export function arrowType(column: Column, id: number): DataType {
  switch (column.type) {
    case 'text':
      return new Utf8();
    case 'code':
      return new Dictionary(
        new Utf8(),
        (column.codes ?? []).length > 127 ? new Int16() : new Int8(),
        id,
        false,
      );
    case 'year':
      return new Int16();
    case 'integer':
      return new Int32();
    case 'flag':
      return new Bool();
    case 'date':
      return new DateDay();
    case 'list':
      return new List(new Field('item', new Utf8(), false));
  }
}

/** A column's values as Arrow data; nulls by bitmap, their slots zero. `guardTables` has looked at every value before. */
export function arrowData({values, codes}: Column, type: DataType): Data {
  const length = values.length;
  const base = {length, ...validity(values)};
  const numbers = (of: (value: Scalar) => number) =>
    each(values, (value) => (value === null ? 0 : of(value)));
  if (type instanceof Utf8) return makeData({type, ...base, ...utf8(values)});
  if (type instanceof Int16) return makeData({type, ...base, data: Int16Array.from(numbers(Number))});
  if (type instanceof Int32) return makeData({type, ...base, data: numbers(Number)});
  if (type instanceof DateDay) return makeData({type, ...base, data: numbers(epochDay)});
  if (type instanceof Bool) return makeData({type, ...base, data: bits(values, (value) => value === true)});
  if (type instanceof List) return listData(values, type, base);
  const ranks = new Map((codes ?? []).map(({code}, rank) => [code, rank]));
  const indices = numbers((value) => ranks.get(String(value)) ?? 0);
  const dictionaryOfCodes = new Vector([utf8Data((codes ?? []).map(({code}) => code))]);
  const data = ranks.size > 127 ? Int16Array.from(indices) : Int8Array.from(indices);
  return makeData({
    type: type as Dictionary<Utf8, Int8>,
    ...base,
    data: data as Int8Array,
    dictionary: dictionaryOfCodes,
  });
}

/** A whole number for each row. */
function each(values: readonly Scalar[], of: (value: Scalar) => number): Int32Array {
  const {values: different, rows} = dictionary(values);
  const made = Int32Array.from(different, of);
  const numbers = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) numbers[row] = made[rows[row]!]!;
  return numbers;
}

function listData(values: readonly Scalar[], type: List, base: {length: number; nullCount: number}): Data {
  const valueOffsets = new Int32Array(values.length + 1);
  const members: string[] = [];
  values.forEach((value, row) => {
    if (Array.isArray(value)) members.push(...value);
    valueOffsets[row + 1] = members.length;
  });
  return makeData({type, ...base, valueOffsets, child: utf8Data(members)});
}

function utf8Data(texts: readonly string[]): Data<Utf8> {
  return makeData({type: new Utf8(), length: texts.length, nullCount: 0, ...utf8(texts)});
}

/** All texts one after the other. */
function utf8(values: readonly Scalar[]): {valueOffsets: Int32Array; data: Uint8Array} {
  const texts = spelling(dictionary(values), (value) => (value === null ? '' : String(value)));
  const valueOffsets = new Int32Array(values.length + 1);
  for (let row = 0; row < values.length; row++) {
    const place = texts.rows[row]!;
    valueOffsets[row + 1] = valueOffsets[row]! + texts.starts[place + 1]! - texts.starts[place]!;
  }
  const data = new Uint8Array(valueOffsets.at(-1)!);
  writeColumn(texts, data);
  return {valueOffsets, data};
}

function validity(values: readonly Scalar[]): {nullCount: number; nullBitmap?: Uint8Array} {
  const {values: different, counts} = dictionary(values);
  const nullCount = counts[different.indexOf(null)] ?? 0;
  if (nullCount === 0) return {nullCount};
  return {nullCount, nullBitmap: bits(values, (value) => value !== null)};
}

/** One bit a value, the least significant first. */
function bits(values: readonly Scalar[], isSet: (value: Scalar) => boolean): Uint8Array {
  const set = each(values, (value) => (isSet(value) ? 1 : 0));
  const bytes = new Uint8Array(Math.ceil(values.length / 8));
  for (let row = 0; row < set.length; row++) bytes[row >> 3]! |= set[row]! << (row & 7);
  return bytes;
}

/** Days since 1970-01-01. */
export function epochDay(day: Scalar): number {
  return Date.parse(`${String(day)}T00:00:00Z`) / millisecondsADay;
}
