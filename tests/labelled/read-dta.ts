import {beforeNul, Cursor, type ReadCell, type ReadColumn, type Reading} from './reading.ts';

/** 1960-01-01 in days since 1970-01-01. */
const EPOCH = -3653;

/** A reader of Stata's format 118, little-endian, from `help dta_118`; it goes by the map and checks each tag. */
export function readDta(bytes: Uint8Array): Reading & {types: readonly number[]; formats: readonly string[]} {
  const from = new Cursor(bytes);
  from.expect('<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>');
  const count = from.take(2).readUInt16LE();
  from.expect('</K><N>');
  const rows = Number(from.take(8).readBigUInt64LE());
  from.expect('</N><label>');
  const title = from.text(from.take(2).readUInt16LE());
  from.expect('</label><timestamp>');
  if (from.take(1)[0] !== 0) throw new Error('a timestamp');
  from.expect('</timestamp></header>');
  const mapAt = from.at;
  from.expect('<map>');
  const map = Array.from({length: 14}, () => Number(from.take(8).readBigUInt64LE()));
  from.expect('</map>');
  if (map[0] !== 0 || map[1] !== mapAt || map[13] !== bytes.length) throw new Error('ends of the map');
  const section = <T>(index: number, tag: string, read: () => T): T => {
    from.at = map[index]!;
    from.expect(`<${tag}>`);
    const found = read();
    from.expect(`</${tag}>`);
    if (from.at !== map[index + 1]) throw new Error(`${tag} ends at ${from.at}`);
    return found;
  };
  const each = <T>(read: () => T): T[] => Array.from({length: count}, read);
  const types = section(2, 'variable_types', () => each(() => from.take(2).readUInt16LE()));
  const names = section(3, 'varnames', () => each(() => beforeNul(from.text(129))));
  section(4, 'sortlist', () => from.take(2 * (count + 1)));
  const formats = section(5, 'formats', () => each(() => beforeNul(from.text(57))));
  const sets = section(6, 'value_label_names', () => each(() => beforeNul(from.text(129))));
  const labels = section(7, 'variable_labels', () => each(() => beforeNul(from.text(321))));
  const notes = section(8, 'characteristics', () => readNotes(from));
  const long = section(10, 'strls', () => readLong(from));
  const cells = section(9, 'data', () =>
    Array.from({length: rows}, () => types.map((type, index) => readCell(from, type, formats[index]!, long))),
  );
  const labelSets = section(11, 'value_labels', () => readSets(from));
  from.at = map[12]!;
  from.expect('</stata_dta>');
  const columns = names.map(
    (name, index): ReadColumn => ({
      name,
      label: labels[index]!,
      labels: sets[index] === '' ? [] : labelSets.get(sets[index]!)!,
      notes: notes.get(name) ?? [],
      cells: cells.map((row) => row[index]!),
    }),
  );
  return {title, notes: notes.get('_dta') ?? [], columns, types, formats};
}

/** Numbers above the range of their type are `.`, `.a`, `.b` …; days are counted from 1960. */
function readCell(from: Cursor, type: number, format: string, long: ReadonlyMap<string, string>): ReadCell {
  if (type <= 2045) return beforeNul(from.text(type)) || null;
  if (type === 32768) {
    const [column, row] = [from.take(2).readUInt16LE(), from.take(6).readUIntLE(0, 6)];
    return column === 0 ? null : long.get(`${column} ${row}`)!;
  }
  if (type === 65526) {
    const bits = from.take(8);
    const value = bits.readDoubleLE();
    if (value < 2 ** 1023) return format.startsWith('%td') ? value + EPOCH : value;
    const steps = (bits.readInt32LE(4) - 0x7fe00000) / 256;
    return steps === 0 ? null : {missing: String.fromCharCode(96 + steps)};
  }
  const [value, empty] =
    type === 65530
      ? [from.take(1).readInt8(), 101]
      : type === 65529
        ? [from.take(2).readInt16LE(), 32741]
        : [from.take(4).readInt32LE(), 2147483621];
  if (value >= empty) return value === empty ? null : {missing: String.fromCharCode(96 + value - empty)};
  return value;
}

function readNotes(from: Cursor): Map<string, string[]> {
  const found = new Map<string, string[]>();
  while (from.bytes.subarray(from.at, from.at + 4).toString() === '<ch>') {
    from.expect('<ch>');
    const length = from.take(4).readInt32LE();
    const [owner, name] = [beforeNul(from.text(129)), beforeNul(from.text(129))];
    const content = from.text(length - 258);
    if (!content.endsWith('\0')) throw new Error('a characteristic without its end');
    if (name === 'note0') found.set(owner, []);
    else if (name === `note${found.get(owner)!.length + 1}`) found.get(owner)!.push(content.slice(0, -1));
    else throw new Error(`${name} of ${owner}`);
    from.expect('</ch>');
  }
  return found;
}

function readLong(from: Cursor): Map<string, string> {
  const found = new Map<string, string>();
  let last = 0;
  while (from.bytes.subarray(from.at, from.at + 3).toString() === 'GSO') {
    from.expect('GSO');
    const [column, row] = [from.take(4).readUInt32LE(), Number(from.take(8).readBigUInt64LE())];
    if (from.take(1)[0] !== 130) throw new Error('no text');
    const content = from.text(from.take(4).readUInt32LE());
    if (row * 1e6 + column <= last) throw new Error('strLs out of order');
    last = row * 1e6 + column;
    found.set(`${column} ${row}`, content.slice(0, -1));
  }
  return found;
}

function readSets(from: Cursor): Map<string, [number | string, string][]> {
  const found = new Map<string, [number | string, string][]>();
  while (from.bytes.subarray(from.at, from.at + 5).toString() === '<lbl>') {
    from.expect('<lbl>');
    const end = from.take(4).readInt32LE() + from.at + 129 + 3;
    const name = beforeNul(from.text(129));
    from.take(3);
    const [count, length] = [from.take(4).readInt32LE(), from.take(4).readInt32LE()];
    const starts = Array.from({length: count}, () => from.take(4).readInt32LE());
    const values = Array.from({length: count}, () => from.take(4).readInt32LE());
    const texts = from.take(length);
    if (from.at !== end) throw new Error(`labels of ${name} end at ${from.at}`);
    found.set(
      name,
      values.map((value, index) => [
        value > 2147483621 ? String.fromCharCode(96 + value - 2147483621) : value,
        beforeNul(texts.subarray(starts[index]).toString()),
      ]),
    );
    from.expect('</lbl>');
  }
  return found;
}
