import type {FormatLimits} from '../labelled/format-limits.ts';
import {stataEpoch} from './stata-types.ts';

const words =
  '_all _b byte _coef _cons double float if in int long _n _N _pi _pred _rc _skip str strL using with'.split(
    ' ',
  );

/** The name of the label set that all 0/1 columns of a file share. */
export const flagSet = 'reported';

/**
 * What a `.dta` file of format 118 and Stata's own language allow (`help dta_118`, `help limits`, `help data types`, `help reswords`).
 * Labels of values are held to 120 bytes, which SPSS allows, though Stata takes more.
 */
export const stataLimits: FormatLimits = {
  format: 'Stata',
  ending: 'dta',
  reserved: new Set(words),
  columns: 32_767,
  titleCharacters: 80,
  titleBytes: 320,
  labelCharacters: 80,
  labelBytes: 320,
  valueLabelBytes: 120,
  noteBytes: 67_784,
  textBytes: 2_000_000_000,
  trimmed: false,
  ranges: {
    code: {least: 1, greatest: 100, says: 'codes in a byte'},
    flag: {least: 0, greatest: 1, says: 'a flag'},
    year: {least: -32_767, greatest: 32_740, says: 'an int'},
    integer: {least: -2_147_483_647, greatest: 2_147_483_620, says: 'a long'},
    date: {
      least: -676_350 + stataEpoch,
      greatest: 2_936_549 + stataEpoch,
      says: 'days from 0100-01-01 to 9999-12-31',
    },
  },
  taken: null,
  ownNames: ({columns}) => (columns.some(({type}) => type === 'flag') ? [flagSet] : []),
};
