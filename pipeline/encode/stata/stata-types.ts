import type {MissingReason} from '../../../schemas/flow.ts';
import {MISSING} from '../../../schemas/missing.ts';
import {dictionary} from '../dictionary.ts';
import type {LabelledColumn} from '../labelled/labelled-table.ts';

/** 1960-01-01, from which Stata counts days, in days since 1970-01-01. */
export const stataEpoch = -3653;
/** The longest text that a column of fixed width takes; longer ones go to the strLs. */
const widest = 2045;

export type Storage = 'byte' | 'int' | 'long' | 'double' | 'str' | 'strL';

/** How a column lies in the file: its storage, the number that says so, its width in bytes, and how Stata shows it. */
export interface StataType {
  storage: Storage;
  code: number;
  width: number;
  format: string;
}

/** The number that stands for `.`; those of `.a` to `.z` follow it. */
const empty = {byte: 101, int: 32_741, long: 2_147_483_621} as const;

/** By `help dta_118`, section 5.2: types 1 to 2045 are texts of so many bytes. */
export function stataType(column: LabelledColumn): StataType {
  switch (column.type) {
    case 'text':
      return textType(column.values);
    case 'code':
    case 'flag': {
      const longest = Math.max(9, ...column.labels.map(({label}) => [...label].length));
      return {storage: 'byte', code: 65_530, width: 1, format: `%${longest}.0g`};
    }
    case 'year':
      return {storage: 'int', code: 65_529, width: 2, format: '%9.0g'};
    case 'integer':
      return {storage: 'long', code: 65_528, width: 4, format: '%12.0g'};
    case 'date':
      // A double, since pyreadstat 1.3 reads a plain `.` beside a `.n` in whole numbers as whatever lies in memory.
      return {storage: 'double', code: 65_526, width: 8, format: '%tdCCYY-NN-DD'};
  }
}

function textType(values: LabelledColumn['values']): StataType {
  let width = 1;
  for (const value of dictionary(values).values)
    if (value !== null) width = Math.max(width, Buffer.byteLength(String(value)));
  return width > widest
    ? {storage: 'strL', code: 32_768, width: 8, format: '%-9s'}
    : {storage: 'str', code: width, width, format: `%-${Math.min(Math.max(width, 9), 80)}s`};
}

/** The number by which a column of this storage says that a cell is empty, and why. */
export function stataMissing(storage: keyof typeof empty, reason: MissingReason | null): number {
  return empty[storage] + stepsOf(reason);
}

/** The upper word of a double that says so; the lower is 0. */
export function stataMissingDouble(reason: MissingReason | null): number {
  return 0x7fe0_0000 + (stepsOf(reason) << 8);
}

/** How far a reason lies above `.`: 1 for `.a`, 26 for `.z`. */
function stepsOf(reason: MissingReason | null): number {
  return reason === null ? 0 : MISSING[reason].letter.charCodeAt(0) - 96;
}
