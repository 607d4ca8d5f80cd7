import {type Binder, binderBefore} from './date-binders.ts';
import {bind, endEdtf, notBefore, pointBounds, startEdtf} from './date-bounds.ts';
import {isCitation} from './date-citations.ts';
import type {DateAtom, DateModifier, DatePhrase, DatePrecision} from './date-phrase.ts';
import {shifted} from './date-shifts.ts';

/** Joins dated points into spells and ranges ("from … to", "between … and", "or") and puts single ones under their binding words. */

const TO =
  /^(?:,?\s{1,3}(?:up\s)?(?:to|until|till|through(?:\sto)?|into)(?:\sand\sincluding|\sat\sleast)?\s{1,3}|(?:\son)?\sto\s|\s{0,2}[-–—]\s{0,2})$/;
const OR =
  /^(?:,?\s{1,3}(?:or|and\/or)\s(?:(?:perhaps|possibly|maybe|probably|even)\s)?(?:(?:in|by|on)\s)?|\/)$/;
const AND = /^,?\s{1,3}and\s(?:(?:in|on)\s)?$/;
const RANK: readonly DatePrecision[] = ['day', 'month', 'year', 'range', 'approximate', 'decade'];

const ONWARD =
  /^,?\s(?:on(?=[\s,.;:)]|$)(?!\s(?:the|a|an|his|its|their)\s\w+\s(?:of|side))|onwards?|forwards?)(?!\w)/i;
const LATEST = /^,?\sat\s(?:the\s)?(?:very\s)?latest(?!\w)/i;
const OR_SO = /^\s(?:or\s(?:so|thereabouts))(?!\w)/i;
const OR_LATER = /^\s(?:or\slater|at\s(?:the\s)?earliest)(?!\w)/i;
/** "Dates from 1991", "a report from April 1989": the date of a thing, not the start of a spell. */
const OF_THING =
  /\b(?:dat(?:e[sd]?|ing)|stem(?:s|med|ming)?|reports?|one|evidence|mentions?|sources?|is|are|was|were|comes?|came|originat\w+|news|photos?|data|figures?|estimates?|documents?|letters?|accounts?|articles?|laws?|statements?|information|known|back|those)\s(?:(?:back|only)\s)?$/i;

/** Pairs of atoms, and single ones, as phrases in the order of the text. */
export function joinAtoms(text: string, atoms: readonly DateAtom[]): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  let done = 0;
  for (let i = 0; i < atoms.length; i++) {
    const a = atoms[i] as DateAtom;
    const b = atoms[i + 1];
    const pair = b === undefined || b.start - a.end > 28 ? null : readPair(text, a, b, done);
    if (pair !== null) i++;
    const phrase = pair ?? readSingle(text, a, done);
    phrases.push(phrase);
    done = phrase.end;
  }
  return phrases;
}

/** Two atoms that words or a hyphen join: a spell, or a point somewhere between both. Null if they are not joined. */
function readPair(text: string, a: DateAtom, b: DateAtom, done: number): DatePhrase | null {
  const gap = text.slice(a.end, b.start);
  const before = binderBefore(text, a, done);
  const between = before?.bound === 'between';
  const to = TO.test(gap);
  if (b.last < a.first || !(to || (between ? AND : OR).test(gap))) return null;
  const start = before !== null && (between || before.bound === 'from') ? before.start : a.start;
  const plain = a.bare && b.bare && before === null;
  const span = {
    start,
    end: b.end,
    text: text.slice(start, b.end),
    citation: isCitation(text, start, b.end, plain),
  };
  return {...span, ...(to && !between ? spell(a, b) : range(a, b)), modifier: between ? 'between' : 'none'};
}

type Joined = Omit<DatePhrase, 'start' | 'end' | 'text' | 'citation' | 'modifier'>;

function spell(a: DateAtom, b: DateAtom): Joined {
  const bounds = {startMin: a.first, startMax: a.last, endMin: b.first, endMax: b.last};
  const precision = coarser(a.precision, b.precision);
  const edtf = `${startEdtf(a)}/${endEdtf(b)}`;
  return {shape: 'spell', ...bounds, yearMin: a.yearMin, yearMax: b.yearMax, precision, edtf};
}

/** Days and months keep their fineness; else years, as rule 11 writes them. */
function range(a: DateAtom, b: DateAtom): Joined {
  const yearMax = Math.max(a.yearMax, b.yearMax);
  const fine = RANK.indexOf(coarser(a.precision, b.precision)) < RANK.indexOf('year');
  const edtf = fine ? `${a.edtf}/${b.edtf}` : `${a.yearMin}/${yearMax}`;
  const last = b.last < a.last ? a : b;
  const bounds = pointBounds(a.first, last.last);
  return {...bounds, yearMin: a.yearMin, yearMax, precision: 'range', edtf};
}

function readSingle(text: string, atom: DateAtom, done: number): DatePhrase {
  const right = text.slice(atom.end, atom.end + 32);
  const before = binderBefore(text, atom, done);
  const onward = ONWARD.exec(right);
  const latest = LATEST.exec(right);
  const so = OR_SO.exec(right);
  if (onward !== null && (before?.bound === 'from' || /onward|forward/i.test(onward[0]))) {
    return bind(text, atom, before?.start ?? atom.start, atom.end + onward[0].length, 'since');
  }
  if (latest !== null) return bind(text, atom, atom.start, atom.end + latest[0].length, 'by');
  if (so !== null && atom.precision === 'year') {
    const wide: DateAtom = {...atom, precision: 'approximate', modifier: 'about', edtf: `${atom.yearMin}~`};
    return bind(text, wide, atom.start, atom.end + so[0].length, 'none');
  }
  const later = OR_LATER.exec(right);
  if (later !== null && atom.bare) return notBefore(text, atom, atom.start, atom.end + later[0].length);
  if (before === null || before.bound === 'between') return bind(text, atom, atom.start, atom.end, 'none');
  if (before.bound === 'from') {
    const thing = OF_THING.test(text.slice(Math.max(0, before.start - 24), before.start));
    return thing
      ? bind(text, atom, atom.start, atom.end, 'none')
      : bind(text, atom, before.start, atom.end, 'since');
  }
  if (before.bound === 'at') return bind(text, atom, before.start, atom.end, 'none');
  if (before.bound === 'not_before') return notBefore(text, atom, before.start, atom.end);
  if (before.bound === 'after' || before.bound === 'before') {
    const moved = shifted(text, atom, before, done);
    if (moved !== null) return moved;
  }
  if (before.event && before.bound !== 'since' && before.bound !== 'until')
    return eventYear(text, atom, before);
  return bind(text, atom, before.start, atom.end, before.bound);
}

/** "After the 2005 election": that year, approximate (rule 11). */
function eventYear(text: string, atom: DateAtom, before: Binder): DatePhrase {
  const approximate: DateAtom = {
    ...atom,
    precision: 'approximate',
    edtf: `${atom.yearMin}~`,
    modifier: before.bound as DateModifier,
  };
  return bind(text, approximate, before.start, atom.end, 'none');
}

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
  return RANK.indexOf(a) > RANK.indexOf(b) ? a : b;
}
