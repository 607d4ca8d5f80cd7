import {missingRange} from '../../../schemas/missing.ts';
import type {FormatLimits} from '../labelled/format-limits.ts';

const words = 'all and by eq ge gt le lt ne not or to with'.split(' ');
/** 1582-10-15, the first day of SPSS's calendar, and 9999-12-31, in days since 1970-01-01. */
const firstDay = -141_427;
const lastDay = 2_932_896;
const exact = Number.MAX_SAFE_INTEGER;
const numbers = {least: -exact, greatest: exact, says: 'whole numbers that a double holds'};

/** What a system file and SPSS's own language allow (PSPP's "System File Format"; SPSS Command Syntax Reference, "Variable Names"). */
export const spssLimits: FormatLimits = {
  format: 'SPSS',
  ending: 'sav',
  reserved: new Set(words),
  columns: 32_767,
  titleCharacters: 64,
  titleBytes: 64,
  labelCharacters: 255,
  labelBytes: 255,
  valueLabelBytes: 120,
  noteBytes: 32_767,
  textBytes: 32_767,
  trimmed: true,
  ranges: {
    code: numbers,
    flag: {least: 0, greatest: 1, says: 'a flag'},
    year: numbers,
    integer: numbers,
    date: {least: firstDay, greatest: lastDay, says: 'days from 1582-10-15 to 9999-12-31'},
  },
  taken: {...missingRange, says: 'the user-missing range'},
  ownNames: () => [],
};
