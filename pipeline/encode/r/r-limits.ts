import type {FormatLimits} from '../labelled/format-limits.ts';

const words = 'if else repeat while function for next break in'.split(' ');
const exact = Number.MAX_SAFE_INTEGER;
const numbers = {least: -exact, greatest: exact, says: 'whole numbers that a double holds'};
const longest = 2_147_483_647;

/** What R allows (`?Reserved`, `?"Memory-limits"`). Names that differ from its words by a capital letter can't come up. */
export const rLimits: FormatLimits = {
  format: 'R',
  ending: 'rds',
  reserved: new Set(words),
  columns: longest,
  titleCharacters: longest,
  titleBytes: longest,
  labelCharacters: longest,
  labelBytes: longest,
  valueLabelBytes: longest,
  noteBytes: longest,
  textBytes: longest,
  trimmed: false,
  ranges: {
    code: numbers,
    flag: {least: 0, greatest: 1, says: 'a flag'},
    year: numbers,
    integer: numbers,
    date: numbers,
  },
  taken: null,
  ownNames: () => [],
};
