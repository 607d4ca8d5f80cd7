import type {DateModifier} from './date-phrase.ts';

/** The words of English dates, as sources of regular expressions; every one is bounded, so that no match runs away. */

/** One to four blanks: words of one phrase may be parted by a line break. */
export const S = '\\s{1,4}';

export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

export const DAY = '(\\d{1,2}|first)(?:st|nd|rd|th)?';

/** Times of a year that don't tell months (the hemispheres differ), or whose day moves. */
export const SEASON =
  '(?:spring|summer|autumn|fall|winter|(?:rainy|dry|harvest)\\sseason|easter|christmas|ramadan)';

export const UNIT = '(days?|weeks?|months?|years?|decades?)';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12 for a month's name or its abbreviation; 0 for a verb written like one ("may 1992", "march 2000 miles"). */
export function monthNumber(word: string): number {
  if (word.startsWith('may') || word.startsWith('mar')) return 0;
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

const SMALL: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** A count in "two years later": digits or words; the vague ones have no value. */
export const COUNT = `(\\d{1,3}|${Object.keys(SMALL).join('|')}|(?:a\\s)?(?:few|couple\\sof)|several|some|many)`;

/** The value of a COUNT, or null ("several"). */
export function countValue(word: string): number | null {
  return /^\d/.test(word) ? Number(word) : (SMALL[word.toLowerCase()] ?? null);
}

const PART_OF = '(?:part|half|quarter|third|days|weeks|months|years|stages?|phase|hours)';

const SEVERAL = '(?:(?:few|two|three|four|five|six|ten)\\s)?';

/** Words for a part of a month, year or decade, each with the modifier that they stand for. Longer ones first. */
export const PARTS: readonly (readonly [string, DateModifier])[] = [
  [`(?:early|first|opening)\\s${SEVERAL}${PART_OF}`, 'early'],
  ['early\\son|earlier|early|(?:very\\s)?beginning|start|outset|dawn', 'early'],
  [`(?:middle|mid)\\s${PART_OF}|mid-?year|middle|midst|mid`, 'mid'],
  [`(?:late|later|last|latter|final|closing|second)\\s${SEVERAL}${PART_OF}`, 'late'],
  ['later|late|(?:very\\s)?end|close|turn', 'late'],
];

export const ABOUT =
  '(?:(?:in|on)\\sor\\s(?:about|around)|some\\s?time\\s(?:in|around)|(?:at\\s)?around|about|approximately|roughly|circa|ca\\.?|c\\.|approx\\.?|~)';
