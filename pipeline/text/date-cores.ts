import {daysInMonth, isoDay, isoMonth, lastOfMonth} from './date-days.ts';
import type {DateAtom} from './date-phrase.ts';
import {isYear} from './date-quantity.ts';
import {DAY, MONTH, monthNumber, S, SEASON, WEEKDAY} from './date-words.ts';

/** Reads what stands around one four-digit year: day and month, month, season, or nothing. Windows are short, so cost is linear. */

const WINDOW = 72;
const NAMED_DAY = new RegExp(
  `(?<!\\w)(?:(?:(?:the${S})?(?:${WEEKDAY},?${S})?(?:the${S})?${DAY}${S}(?:day${S})?(?:of${S})?)?(${MONTH}),?(?:${S}of)?${S}|(?:${WEEKDAY},?${S})?(${MONTH})${S}${DAY}(?:,${S}?|${S}))$`,
  'i',
);
const DAY_RANGE = new RegExp(
  `(?<![\\w-])(${MONTH})${S}${DAY}(?:\\s?[-–]\\s?|${S}(?:to|and|or)${S})${DAY}(?:,${S}?|${S})$`,
  'i',
);
const NUMERIC = /(?<![\d.,/-])(\d{1,2})([./-])(?:(\d{1,2})\2)?$/;
const OF_SEASON = new RegExp(
  `(?<![\\w-])(?:the${S})?(?:${SEASON}\\s(?:or|and)\\s)?${SEASON},?${S}(?:of${S})?$`,
  'i',
);
const THE_YEAR = new RegExp(`(?<![\\w-])the${S}years?${S}(?:of${S})?$`, 'i');
const CONNECTOR = `(,${S}|\\s?[-–/]\\s?|,?${S}(?:to|until|till|through|and|or)${S}(?:(?:in|on)${S})?(?:the${S})?(?:(?:early|mid|late)[\\s-])?)`;
const SIBLING = new RegExp(
  `(?<![\\w-])(?:(?:the${S})?${DAY}${S}(?:of${S})?)?(${MONTH})(?:${S}${DAY})?${CONNECTOR}$`,
  'i',
);
const SIBLING_DAY = new RegExp(
  `(?<![\\w.,-])(?:the${S})?${DAY}(?=(?:\\s?[-–]\\s?|${S}(?:to|until|and|or)${S}(?:the${S})?)$)`,
  'i',
);

/** Atom of a whole year. */
export function yearAtom(start: number, end: number, year: number, bare: boolean): DateAtom {
  const first = isoDay(year, 1, 1);
  const last = isoDay(year, 12, 31);
  return {
    start,
    end,
    first,
    last,
    yearMin: year,
    yearMax: year,
    precision: 'year',
    modifier: 'none',
    edtf: String(year),
    bare,
  };
}

/** Atom of a month. */
export function monthAtom(start: number, end: number, year: number, month: number): DateAtom {
  const [first, last] = [isoDay(year, month, 1), lastOfMonth(year, month)];
  return {...yearAtom(start, end, year, false), first, last, precision: 'month', edtf: isoMonth(year, month)};
}

/** Atom of a day; an impossible day ("31 June") gives null. */
export function dayAtom(
  start: number,
  end: number,
  year: number,
  month: number,
  day: number,
): DateAtom | null {
  if (day < 1 || month < 1 || month > 12 || day > daysInMonth(year, month)) return null;
  const first = isoDay(year, month, day);
  return {...yearAtom(start, end, year, false), first, last: first, precision: 'day', edtf: first};
}

/** All atoms that end with, or borrow, the year at start..end: "3 and 4 May 1992" gives two. None if it is no year. */
export function readYear(text: string, start: number, end: number, year: number): DateAtom[] {
  const left = text.slice(Math.max(0, start - WINDOW), start);
  const base = start - left.length;
  if (/[./-]$/.test(left) && /\d.$/.test(left)) {
    const read = numericLeft(left, base, end, year);
    if (read !== null || !/[-/]$/.test(left)) return read === null ? [] : [read];
  }
  if (/[a-z.\d][,.]?\s{1,4}$/i.test(left)) {
    const named = namedLeft(left, base, end, year);
    if (named.length > 0) return named;
    const season = OF_SEASON.exec(left);
    if (season !== null) {
      return [
        {...yearAtom(base + season.index, end, year, false), precision: 'approximate', edtf: `${year}~`},
      ];
    }
    const worded = THE_YEAR.exec(left);
    if (worded !== null) return [yearAtom(base + worded.index, end, year, false)];
  }
  return isYear(text, start, end) ? [yearAtom(start, end, year, true)] : [];
}

/** 12.06.1992, 25/12/1991, 06/1991. Day first with dots; with slashes a day and month that can't be told apart give the year. */
function numericLeft(left: string, base: number, end: number, year: number): DateAtom | null {
  const found = NUMERIC.exec(left);
  if (found === null) return null;
  const start = base + found.index;
  const [one, two] = [Number(found[1]), found[3] === undefined ? 0 : Number(found[3])];
  if (found[3] === undefined)
    return found[2] === '/' && one >= 1 && one <= 12 ? monthAtom(start, end, year, one) : null;
  if (found[2] === '/' && one <= 12 && two <= 12 && one !== two) return yearAtom(start, end, year, false);
  return two > 12 ? dayAtom(start, end, year, one, two) : dayAtom(start, end, year, two, one);
}

function namedLeft(left: string, base: number, end: number, year: number): DateAtom[] {
  const range = DAY_RANGE.exec(left);
  if (range !== null) {
    const month = monthNumber(range[1] as string);
    const start = base + range.index;
    const from = dayAtom(
      start,
      start + (/^\S+\s+\d+/.exec(range[0])?.[0].length ?? 0),
      year,
      month,
      Number(range[2]),
    );
    const second = base + range.index + range[0].search(/\d{1,2}(?:st|nd|rd|th)?[,\s]+$/i);
    const to = dayAtom(second, end, year, month, Number(range[3]));
    if (from !== null && to !== null) return [from, to];
  }
  const found = NAMED_DAY.exec(left);
  if (found === null) return [];
  const name = (found[2] ?? found[3]) as string;
  const month = monthNumber(name);
  if (month === 0) return [];
  const day = dayOf(found[1] ?? found[4]);
  const whole = day === 0 ? null : dayAtom(base + found.index, end, year, month, day);
  const offset = whole === null ? found.index + found[0].lastIndexOf(name) : found.index;
  const atom = whole ?? monthAtom(base + offset, end, year, month);
  return [...readSiblings(left.slice(0, offset), base, atom, year, month), atom];
}

/** What shares the year: "May, June and July 1994", "from 3 to 7 May 1992", "from November to February 1993" (of the year before). */
function readSiblings(
  left: string,
  base: number,
  next: DateAtom,
  year: number,
  nextMonth: number,
): DateAtom[] {
  const dayOnly = next.precision === 'day' ? SIBLING_DAY.exec(left) : null;
  if (dayOnly !== null) {
    const start = base + dayOnly.index;
    const atom = dayAtom(start, start + dayOnly[0].length, year, nextMonth, dayOf(dayOnly[1]));
    return atom === null ? [] : [atom];
  }
  const found = SIBLING.exec(left);
  if (found === null) return [];
  const month = monthNumber(found[2] as string);
  if (month === 0) return [];
  const connector = found[4] as string;
  const inYear = month > nextMonth && /to|until|till|through|[-–]/.test(connector) ? year - 1 : year;
  const start = base + found.index;
  const end = start + found[0].length - connector.length;
  const day = dayOf(found[1] ?? found[3]);
  const atom = day === 0 ? monthAtom(start, end, inYear, month) : dayAtom(start, end, inYear, month, day);
  if (atom === null) return [];
  return [...readSiblings(left.slice(0, found.index), base, atom, inYear, month), atom];
}

/** 1 to 31 from "6th", "first" or nothing (0). */
function dayOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return /^\d/.test(word) ? Number.parseInt(word, 10) : 1;
}
