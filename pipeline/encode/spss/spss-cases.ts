import {MISSING} from '../../../schemas/missing.ts';
import type {ByteSink} from '../labelled/byte-sink.ts';
import type {Segment, SpssVariable} from './spss-variables.ts';

/** 1970-01-01 in days since 1582-10-14, from which SPSS counts seconds. */
const epoch = 141_428;
const secondsADay = 86_400;
const bias = 100;
const raw = 253;
const blanks = 254;
const systemMissing = 255;
const blank = Buffer.alloc(8, 0x20);

/** Takes the units of eight bytes of all cases, one after the other. */
interface Units {
  number: (value: number | null) => void;
  text: (unit: Buffer) => void;
  end: () => void;
}

/** The cases: a number is a double, or system-missing; a text fills its segments, 255 bytes in each before the last. */
export function writeCases(sink: ByteSink, variables: readonly SpssVariable[]): void {
  const units = packed(sink);
  const writers = variables.map((variable) =>
    variable.width === 0 ? numberWriter(variable, units) : textWriter(variable, units),
  );
  const rows = variables[0]?.column.values.length ?? 0;
  for (let row = 0; row < rows; row++) for (const write of writers) write(row);
  units.end();
}

function numberWriter({column}: SpssVariable, units: Units): (row: number) => void {
  const {type, values, missing} = column;
  return (row) => {
    const value = values[row] ?? null;
    const reason = missing?.[row] ?? null;
    if (value === null) units.number(reason === null ? null : MISSING[reason].number);
    else units.number(type === 'date' ? (Number(value) + epoch) * secondsADay : Number(value));
  };
}

/** Texts repeat: each is cut into units once. */
function textWriter({column, segments}: SpssVariable, units: Units): (row: number) => void {
  const known = new Map<string, readonly Buffer[]>();
  return (row) => {
    const text = String(column.values[row] ?? '');
    let cut = known.get(text);
    if (cut === undefined) {
      cut = unitsOf(Buffer.from(text), segments);
      known.set(text, cut);
    }
    for (const unit of cut) units.text(unit);
  };
}

/** Eight blanks are always the same buffer, by which they are known. */
function unitsOf(content: Buffer, segments: readonly Segment[]): Buffer[] {
  return segments.flatMap(({elements}, index) => {
    const last = index === segments.length - 1;
    const filled = Buffer.alloc(elements * 8, 0x20);
    content.subarray(index * 255, last ? undefined : index * 255 + 255).copy(filled);
    return Array.from({length: elements}, (_, each) => {
      const unit = filled.subarray(each * 8, each * 8 + 8);
      return unit.equals(blank) ? blank : unit;
    });
  });
}

/**
 * Bytecode: eight codes, then the units that they leave as they are. 1 to 251 is a small whole number plus the bias, 253 a unit that
 * follows, 254 eight blanks, 255 system-missing; 0 fills the last eight.
 */
function packed(sink: ByteSink): Units {
  const codes = new Uint8Array(8);
  const following: (Buffer | number)[] = [];
  let count = 0;
  const flush = (): void => {
    sink.bytes(codes);
    for (const each of following) {
      if (typeof each === 'number') sink.double(each);
      else sink.bytes(each);
    }
    following.length = 0;
    codes.fill(0);
    count = 0;
  };
  const put = (code: number): void => {
    codes[count++] = code;
    if (count === 8) flush();
  };
  return {
    number: (value) => {
      if (value === null) return put(systemMissing);
      const code = value + bias;
      if (code >= 1 && code <= 251) return put(code);
      following.push(value);
      put(raw);
    },
    text: (unit) => {
      if (unit === blank) return put(blanks);
      following.push(unit);
      put(raw);
    },
    end: () => {
      if (count > 0) flush();
    },
  };
}
