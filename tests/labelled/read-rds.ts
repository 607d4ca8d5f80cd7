import {gunzipSync} from 'node:zlib';
import {Cursor, type ReadCell, type Reading} from './reading.ts';

interface Vector {
  values: readonly unknown[];
  attributes: ReadonlyMap<string, Vector>;
}

/** A reader of R's serialization (XDR, version 2) from "R Internals" 1.8; a NaN with R's 1954 is NA, tagged by the byte above. */
export function readRds(
  bytes: Uint8Array,
): Reading & {classes: readonly (readonly string[])[]; frame: Vector} {
  if ([...bytes.subarray(4, 10)].join() !== '0,0,0,0,0,255')
    throw new Error('a time or a system in the gzip header');
  const from = new Cursor(gunzipSync(bytes));
  from.expect('X\n');
  if (from.take(12).readInt32BE() !== 2) throw new Error('version');
  const frame = readVector(from, []);
  if (from.at !== from.bytes.length) throw new Error('more than one object');
  const texts = (vector: Vector | undefined): string[] => (vector?.values ?? []) as string[];
  const names = texts(frame.attributes.get('names'));
  const columns = frame.values.map((each, index) => {
    const {values, attributes} = each as Vector;
    const labels = attributes.get('labels');
    const named = texts(labels?.attributes.get('names'));
    return {
      name: names[index]!,
      label: texts(attributes.get('label'))[0]!,
      labels: (labels?.values ?? []).map(
        (value, at) =>
          [typeof value === 'object' ? (value as {missing: string}).missing : value, named[at]!] as [
            number | string,
            string,
          ],
      ),
      notes: texts(attributes.get('notes')),
      cells: values as ReadCell[],
    };
  });
  const classes = frame.values.map((each) => texts((each as Vector).attributes.get('class')));
  return {
    title: texts(frame.attributes.get('label'))[0]!,
    notes: texts(frame.attributes.get('notes')),
    columns,
    classes,
    frame,
  };
}

function readVector(from: Cursor, symbols: string[]): Vector {
  const int = (): number => from.take(4).readInt32BE();
  const flags = int();
  const readers: Readonly<Record<number, () => unknown>> = {
    13: () => {
      const value = int();
      return value === -2147483648 ? null : value;
    },
    14: () => readDouble(from),
    16: () => readChars(from),
    19: () => readVector(from, symbols),
  };
  const one = readers[flags & 255];
  if (one === undefined) throw new Error(`type ${flags & 255} at ${from.at}`);
  const values = Array.from({length: int()}, () => one());
  const attributes = new Map<string, Vector>();
  if (flags & 512) {
    for (let mark = int(); mark !== 254; mark = int()) {
      if (mark !== 1026) throw new Error(`no pairlist but ${mark}`);
      attributes.set(readSymbol(from, symbols), readVector(from, symbols));
    }
  }
  if (((flags & 256) !== 0) !== attributes.has('class'))
    throw new Error('class without the bit of an object');
  return {values, attributes};
}

function readChars(from: Cursor): string | null {
  const flags = from.take(4).readInt32BE();
  if ((flags & 255) !== 9) throw new Error('no CHARSXP');
  const length = from.take(4).readInt32BE();
  if (length === -1) return null;
  const text = from.text(length);
  const plain = [...text].every((each) => each < '\u0080');
  if (flags >> 12 !== (plain ? 64 : 8)) throw new Error('wrong levels of a CHARSXP');
  return text;
}

function readDouble(from: Cursor): ReadCell {
  const bits = from.take(8);
  const value = bits.readDoubleBE();
  if (!Number.isNaN(value)) return value;
  if (bits.readInt32BE(4) !== 1954) throw new Error('NaN');
  return bits[3] === 0 ? null : {missing: String.fromCharCode(bits[3]!)};
}

function readSymbol(from: Cursor, symbols: string[]): string {
  const flags = from.take(4).readInt32BE();
  if ((flags & 255) === 255) return symbols[(flags >> 8) - 1]!;
  if (flags !== 1) throw new Error('no symbol');
  symbols.push(readChars(from)!);
  return symbols.at(-1)!;
}
