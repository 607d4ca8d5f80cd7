import {isoDay, isoMonth, lastOfMonth, shiftDays, shiftMonths} from './date-days.ts';
import type {DatePhrase} from './date-phrase.ts';
import {COUNT, countValue, S, UNIT} from './date-words.ts';

/**
 * A date that only points ("that year", "two days later", "the year after"), set against the date before it in the same text.
 * No finer than both are; a count without a value ("some years later") and a month without a year stay open.
 */

const COUNTED = new RegExp(
  `^(?:${COUNT}|the)${S}${UNIT}${S}(later|earlier|before|after|afterwards?|thereafter|previously|prior)`,
  'i',
);
const NAMED = new RegExp(
  `(?:the|that)${S}(?:(same|very|following|next|previous|preceding)${S})?${UNIT}$`,
  'i',
);
const STEP: Record<string, number> = {following: 1, next: 1, previous: -1, preceding: -1};

/** The phrase with bounds, or null where the two together give no date. */
export function anchoredDate(phrase: DatePhrase, anchor: DatePhrase): DatePhrase | null {
  const shift = shiftOf(phrase.text);
  const [from, to] = [anchor.startMin ?? anchor.endMin, anchor.endMax ?? anchor.startMax];
  if (shift === null || from === null || to === null || anchor.shape === 'relative') return null;
  const {count, unit} = shift;
  const precise = anchor.precision === 'day';
  if (unit === 'day' || unit === 'week') {
    if (!precise) return count === 0 ? dated(phrase, from, to, anchor) : null;
    const day = shiftDays(to, unit === 'week' ? 7 * count : count);
    return unit === 'day' || count === 0 ? dayDate(phrase, day) : monthDate(phrase, day, 0);
  }
  if (unit === 'month') {
    return precise || anchor.precision === 'month' ? monthDate(phrase, to, count) : null;
  }
  if (unit !== 'year' || anchor.precision === 'decade' || anchor.precision === 'range') return null;
  const year = Number(to.slice(0, 4)) + count;
  return point(phrase, isoDay(year, 1, 1), isoDay(year, 12, 31), 'year', String(year));
}

function shiftOf(text: string): {count: number; unit: string} | null {
  const counted = COUNTED.exec(text);
  if (counted !== null) {
    const count = counted[1] === undefined ? 1 : countValue(counted[1]);
    const sign = /^(?:later|after|thereafter)/i.test(counted[3] as string) ? 1 : -1;
    return count === null ? null : {count: sign * count, unit: single(counted[2] as string)};
  }
  const named = NAMED.exec(text);
  if (named === null) return null;
  return {count: STEP[(named[1] ?? '').toLowerCase()] ?? 0, unit: single(named[2] as string)};
}

function single(unit: string): string {
  return unit.toLowerCase().replace(/s$/, '');
}

function dated(phrase: DatePhrase, from: string, to: string, {precision, edtf}: DatePhrase): DatePhrase {
  return point(phrase, from, to, precision, edtf);
}

function dayDate(phrase: DatePhrase, day: string): DatePhrase {
  return point(phrase, day, day, 'day', day);
}

function monthDate(phrase: DatePhrase, day: string, count: number): DatePhrase {
  const [year, month] = shiftMonths(day, count);
  return point(phrase, isoDay(year, month, 1), lastOfMonth(year, month), 'month', isoMonth(year, month));
}

function point(
  phrase: DatePhrase,
  first: string,
  last: string,
  precision: DatePhrase['precision'],
  edtf: string,
): DatePhrase {
  const bounds = {startMin: first, startMax: last, endMin: first, endMax: last};
  const years = {yearMin: Number(first.slice(0, 4)), yearMax: Number(last.slice(0, 4))};
  return {...phrase, ...bounds, ...years, shape: 'point', precision, edtf};
}
