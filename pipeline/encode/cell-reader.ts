import {type Data, Vector} from 'apache-arrow';
import type {Column, Scalar} from '../../schemas/flow.ts';

const millisecondsADay = 86_400_000;

/** Reads the cells of one chunk as the tables hold them: lists as arrays of texts, dates as ISO days, flags as booleans. */
export function cellReader(type: Column['type'], chunk: Data): (at: number) => Scalar {
  if (type === 'text') return textReader(chunk);
  if (type === 'code') return codeReader(chunk);
  if (type === 'list') return listReader(chunk);
  const vector = new Vector([chunk]);
  if (type === 'date') {
    return (at) => {
      const milliseconds = vector.get(at) as number | null;
      return milliseconds === null ? null : isoDay(Number(milliseconds));
    };
  }
  return (at) => vector.get(at) as Scalar;
}

/** Straight from the bytes: a `Vector` makes a view for each cell, which costs several times as much. */
function textReader(chunk: Data): (at: number) => string | null {
  const {values, valueOffsets} = chunk as Data & {values: Uint8Array; valueOffsets: Int32Array};
  const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  return (at) =>
    chunk.getValid(at) ? bytes.toString('utf8', valueOffsets[at]!, valueOffsets[at + 1]!) : null;
}

/** The dictionary is decoded once. */
function codeReader(chunk: Data): (at: number) => string | null {
  const texts = [...(chunk.dictionary ?? [])] as string[];
  const indices = chunk.values as Int8Array;
  return (at) => (chunk.getValid(at) ? (texts[indices[at]!] ?? null) : null);
}

function listReader(chunk: Data): (at: number) => readonly string[] | null {
  const offsets = chunk.valueOffsets as Int32Array;
  const member = textReader(chunk.children[0] as Data);
  return (at) => {
    if (!chunk.getValid(at)) return null;
    const members: string[] = [];
    for (let each = offsets[at]!; each < offsets[at + 1]!; each++) members.push(member(each) ?? '');
    return members;
  };
}

function isoDay(milliseconds: number): string {
  const days = Math.round(milliseconds / millisecondsADay);
  return new Date(days * millisecondsADay).toISOString().slice(0, 10);
}
