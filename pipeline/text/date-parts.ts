import {monthAtom} from './date-cores.ts';
import {isoDay} from './date-days.ts';
import type {DateAtom, DateModifier} from './date-phrase.ts';
import {ABOUT, PARTS, S} from './date-words.ts';

/** Takes the words for a part ("early", "the end of") and for doubt ("about") into a dated point. */

const [EARLY, MID, LATE] = (['early', 'mid', 'late'] as const).map((name) =>
  PARTS.filter((part) => part[1] === name)
    .map((part) => part[0])
    .join('|'),
);
const PART = new RegExp(
  `(?<![\\w-])(?:towards?${S})?(?:the${S})?(?:very${S})?(?:(${EARLY})|(${MID})|(${LATE}))(-|${S}(?:(of|in)${S})?(?:the${S})?)$`,
  'i',
);
/** Nouns among the parts: "the end of 1994" is a part of it, "its end in 1994" is not. */
const PART_NOUN =
  /(?:beginning|start|outset|dawn|opening|middle|midst|end|close|turn|part|half|quarter|third|days|weeks|months|years|stages?|phase|hours|first|last|final)$/i;
const OTHER_PART = new RegExp(`(?<![\\w-])(?:the${S})?(early|mid|late)-?${S}(?:to|or|and)${S}$`, 'i');
const WINDOW = 48;
const ROUGHLY = new RegExp(`(?<![\\w-])${ABOUT}${S.replace('1', '0')}$`, 'i');

/** Takes in the words for a part: of a decade they give years (rule 11), of a year half of it, of a month nothing narrower. */
export function partly(text: string, atom: DateAtom, done: number): DateAtom {
  if (atom.precision === 'day') return atom;
  const left = text.slice(Math.max(done, atom.start - WINDOW), atom.start);
  const found = PART.exec(left);
  if (found === null) return atom;
  const words = (found[1] ?? found[2] ?? found[3]) as string;
  if (PART_NOUN.test(words) && found[5] !== 'of' && !/year$/.test(words)) return atom;
  const modifier: DateModifier = found[1] !== undefined ? 'early' : found[2] !== undefined ? 'mid' : 'late';
  const own = narrowed({...atom, start: atom.start - found[0].length, modifier}, /half/i.test(words));
  const other = OTHER_PART.exec(left.slice(0, found.index));
  if (other === null) return own;
  const from = narrowed({...atom, modifier: (other[1] as string).toLowerCase() as DateModifier}, false);
  return spanned(from, own, own.start - other[0].length);
}

/** An atom cut to the part that its modifier names. */
function narrowed(atom: DateAtom, half: boolean): DateAtom {
  if (atom.precision === 'decade') return partOfDecade(atom, half);
  if (atom.precision === 'month') return {...atom, bare: false};
  const approximate = {precision: 'approximate', edtf: `${atom.yearMin}~`, bare: false} as const;
  return {...atom, ...halfYear(atom, atom.modifier), ...approximate};
}

/** "The mid- to late 1980s": from the one part to the end of the other. */
function spanned(from: DateAtom, own: DateAtom, start: number): DateAtom {
  const edtf = own.precision === 'decade' ? `${from.yearMin}/${own.yearMax}` : own.edtf;
  return {...own, start, first: from.first, yearMin: from.yearMin, modifier: from.modifier, edtf};
}

function partOfDecade(atom: DateAtom, half: boolean): DateAtom {
  const [low, high] =
    atom.modifier === 'early' ? [0, half ? 4 : 3] : atom.modifier === 'mid' ? [4, 6] : [half ? 5 : 7, 9];
  const [yearMin, yearMax] = [atom.yearMin + low, atom.yearMin + high];
  const edtf = `${yearMin}/${yearMax}`;
  return {...atom, first: isoDay(yearMin, 1, 1), last: isoDay(yearMax, 12, 31), yearMin, yearMax, edtf};
}

/** Wide on purpose: "late 1993" may be said of July. A season's bounds stay the whole year. */
function halfYear(atom: DateAtom, modifier: DateModifier): {first: string; last: string} {
  if (atom.precision !== 'year') return {first: atom.first, last: atom.last};
  const year = atom.yearMin;
  if (modifier === 'early') return {first: atom.first, last: isoDay(year, 6, 30)};
  return modifier === 'mid'
    ? {first: isoDay(year, 4, 1), last: isoDay(year, 9, 30)}
    : {first: isoDay(year, 7, 1), last: atom.last};
}

/** Takes in "about": a year becomes approximate, a day its month (part of a month: the month). */
export function roughly(text: string, atom: DateAtom, done: number): DateAtom {
  const found = ROUGHLY.exec(text.slice(Math.max(done, atom.start - 24), atom.start));
  if (found === null) return atom;
  const wide = {
    ...atom,
    start: atom.start - found[0].length,
    modifier: atom.modifier === 'none' ? ('about' as const) : atom.modifier,
    bare: false,
  };
  if (atom.precision === 'year') return {...wide, precision: 'approximate', edtf: `${atom.yearMin}~`};
  if (atom.precision !== 'day') return wide;
  const month = monthAtom(wide.start, wide.end, atom.yearMin, Number(atom.first.slice(5, 7)));
  return {...month, modifier: 'about'};
}
