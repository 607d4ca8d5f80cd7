import {Cursor, type ReadCell, type Reading} from './reading.ts';

interface Variable {
  short: string;
  width: number;
  label: string;
  range: [number, number] | null;
  date: boolean;
  place: number;
}

const DAY = 86_400;
/** 1582-10-14 to 1970-01-01. */
const EPOCH = 12_219_379_200;

/** A reader of SPSS system files, little-endian with bytecode, from PSPP's "System File Format". Reasons are shown as their number. */
export function readSav(bytes: Uint8Array): Reading & {measures: readonly number[]; version: string} {
  const from = new Cursor(bytes);
  from.expect('$FL2@(#) SPSS DATA FILE ');
  from.take(40);
  const int = (): number => from.take(4).readInt32LE();
  const [layout, elements, compression, weight, rows] = [int(), int(), int(), int(), int()];
  if (layout !== 2 || compression !== 1 || weight !== 0) throw new Error('header');
  if (from.take(8).readDoubleLE() !== 100) throw new Error('bias');
  from.text(17);
  const title = from.text(64).trimEnd();
  from.take(3);
  const variables: Variable[] = [];
  const sets = new Map<number, [number, string][]>();
  const extensions = new Map<number, Buffer>();
  let documents: string[] = [];
  let place = 0;
  for (let record = int(); record !== 999; record = int()) {
    if (record === 2) {
      place++;
      const found = readVariable(from, place);
      if (found.width >= 0) variables.push(found);
    } else if (record === 3) {
      const labels = Array.from({length: int()}, (): [number, string] => {
        const value = from.take(8).readDoubleLE();
        const length = from.take(1)[0]!;
        const text = from.text(length);
        from.take((8 - ((length + 1) % 8)) % 8);
        return [value, text];
      });
      if (int() !== 4) throw new Error('labels of nobody');
      for (let count = int(); count > 0; count--) sets.set(int(), labels);
    } else if (record === 6) documents = Array.from({length: int()}, () => from.text(80).trimEnd());
    else if (record === 7) {
      const subtype = int();
      extensions.set(subtype, from.take(int() * int()));
    } else throw new Error(`record ${record} at ${from.at}`);
  }
  int();
  if (place !== elements) throw new Error(`${place} elements, ${elements} in the header`);
  const units = unpack(from, elements * rows);
  return {title, notes: documents, ...assemble(variables, sets, extensions, units, elements, rows)};
}

function readVariable(from: Cursor, place: number): Variable {
  const int = (): number => from.take(4).readInt32LE();
  const [width, labelled, missing, print] = [int(), int(), int(), int()];
  if (int() !== print) throw new Error('print and write differ');
  const short = from.text(8).trimEnd();
  let label = '';
  if (labelled === 1) {
    const length = int();
    label = from.text(length);
    from.take((4 - (length % 4)) % 4);
  }
  if (missing !== 0 && missing !== -2) throw new Error('discrete missing values');
  const range: [number, number] | null =
    missing === 0 ? null : [from.take(8).readDoubleLE(), from.take(8).readDoubleLE()];
  return {short, width, label, range, date: print >> 16 === 39, place};
}

/** Units of eight bytes; a compressed number becomes the double that it stands for. */
function unpack(from: Cursor, count: number): Buffer[] {
  const units: Buffer[] = [];
  const double = (value: number): Buffer => {
    const unit = Buffer.alloc(8);
    unit.writeDoubleLE(value);
    return unit;
  };
  while (units.length < count) {
    for (const code of from.take(8)) {
      if (code >= 1 && code <= 251) units.push(double(code - 100));
      else if (code === 253) units.push(from.take(8));
      else if (code === 254) units.push(Buffer.alloc(8, 0x20));
      else if (code === 255) units.push(double(-Number.MAX_VALUE));
      else if (code !== 0 || units.length < count) throw new Error(`code ${code}`);
    }
  }
  if (units.length !== count || from.at !== from.bytes.length) throw new Error('more than the cases');
  return units;
}

function assemble(
  variables: readonly Variable[],
  sets: ReadonlyMap<number, [number, string][]>,
  extensions: ReadonlyMap<number, Buffer>,
  units: readonly Buffer[],
  elements: number,
  rows: number,
): Pick<Reading, 'columns'> & {measures: number[]; version: string} {
  const said = (subtype: number): string => extensions.get(subtype)?.toString() ?? '';
  if (said(20) !== 'UTF-8' || extensions.get(3)!.readInt32LE(28) !== 65001) throw new Error('encoding');
  if (Number(extensions.get(16)!.readBigInt64LE(8)) !== rows) throw new Error('cases');
  const pairs = (text: string, end: RegExp): Map<string, string> =>
    new Map(
      text
        .split(end)
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string]),
    );
  const names = pairs(said(13), /\t/);
  const wide = pairs(said(14), /\0\t/);
  const shown = extensions.get(11)!;
  if (shown.length !== variables.length * 12) throw new Error('how variables are shown');
  const columns = [];
  const measures = [];
  for (let index = 0; index < variables.length; index++) {
    const variable = variables[index]!;
    const width = Number(wide.get(variable.short) ?? variable.width);
    const segments = variables.slice(index, index + (width > 255 ? Math.ceil(width / 252) : 1));
    const cells = Array.from({length: rows}, (_, row): ReadCell => {
      const unit = (each: Variable, more: number): Buffer => units[row * elements + each.place - 1 + more]!;
      return width === 0
        ? numberOf(unit(variable, 0).readDoubleLE(), variable)
        : textOf(
            segments.map((each) =>
              Buffer.concat(Array.from({length: Math.ceil(each.width / 8)}, (_, more) => unit(each, more))),
            ),
            width,
          );
    });
    measures.push(shown.readInt32LE(index * 12));
    const name = names.get(variable.short)!;
    columns.push({
      name,
      label: variable.label,
      labels: sets.get(variable.place) ?? [],
      notes: notesOf(said(18), name),
      cells,
    });
    index += segments.length - 1;
  }
  return {columns, measures, version: /^Version\('(.*)'\n\)/.exec(said(17))?.[1] ?? ''};
}

function numberOf(value: number, {range, date}: Variable): ReadCell {
  if (value === -Number.MAX_VALUE) return null;
  if (range && value >= range[0] && value <= range[1]) return {missing: String(value)};
  return date ? (value - EPOCH) / DAY : value;
}

/** All but the last segment give 255 bytes; blanks at the end are padding. */
function textOf(segments: readonly Buffer[], width: number): string | null {
  const all = Buffer.concat(
    segments.map((each, index) => (index < segments.length - 1 ? each.subarray(0, 255) : each)),
  );
  return all.subarray(0, width).toString().replace(/ +$/, '') || null;
}

function notesOf(attributes: string, name: string): string[] {
  const own = attributes
    .split('\n)/')
    .flatMap((each) =>
      each.replace(/\n\)$/, '').startsWith(`${name}:Notes(`) ? [each.replace(/\n\)$/, '')] : [],
    );
  return own.flatMap((each) =>
    each
      .slice(name.length + 7)
      .split('\n')
      .map((line) => line.slice(1, -1)),
  );
}
