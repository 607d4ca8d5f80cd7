import {isCitation} from './date-citations.ts';
import {isoDay, isoMonth, lastOfMonth, shiftDays, shiftMonths} from './date-days.ts';
import type {DateAtom, DateModifier, DatePhrase, DatePrecision} from './date-phrase.ts';
import {COUNT, countValue, S, UNIT} from './date-words.ts';

/** Joins dated points into spells and ranges ("from … to", "between … and", "or") and reads the words that bind one of them. */

const TO =
  /^(?:,?\s{1,3}(?:up\s)?(?:to|until|till|through(?:\sto)?|into)(?:\sand\sincluding|\sat\sleast)?\s{1,3}|(?:\son)?\sto\s|\s{0,2}[-–—]\s{0,2})$/;
const OR =
  /^(?:,?\s{1,3}(?:or|and\/or)\s(?:(?:perhaps|possibly|maybe|probably|even)\s)?(?:(?:in|by|on)\s)?|\/)$/;
const AND = /^,?\s{1,3}and\s(?:(?:in|on)\s)?$/;
const RANK: readonly DatePrecision[] = ['day', 'month', 'year', 'range', 'approximate', 'decade'];

type Bound = DateModifier | 'at' | 'from' | 'not_before';
const BINDERS: readonly (readonly [string, Bound])[] = [
  ['not\\suntil', 'at'],
  ['as\\sof|as\\sat', 'at'],
  [
    '(?:beginning|starting)\\s(?:in|from|with)|as\\sfrom|(?:ever\\s)?since(?:\\sat\\sleast|\\sas\\searly\\sas)?',
    'since',
  ],
  ['(?:(?:up\\s)?until|till|up\\sto(?:\\sand\\sincluding)?)(?:\\sat\\sleast)?|through|into', 'until'],
  ['no\\searlier\\sthan|not\\s(?:before|earlier\\sthan)', 'not_before'],
  ['before|prior\\sto|earlier\\sthan', 'before'],
  [
    '(?:(?:shortly|soon|just|right|immediately)\\s)?(?:after|following)|later\\sthan|beyond|past|subsequent\\sto',
    'after',
  ],
  ['no\\slater\\sthan|not\\slater\\sthan|by', 'by'],
  ['between', 'between'],
  ['from', 'from'],
];
const BINDER = new RegExp(
  `(?<![\\w-])(?:${BINDERS.map((pair) => `(${pair[0]})`).join('|')})(${S}(?:the|its|his|her|their|this|that|an?)${S}|${S})$`,
  'i',
);
const GLUED = /(?<![\w-])(?:(pre)|post)-$/i;
const ONWARD =
  /^,?\s(?:on(?=[\s,.;:)]|$)(?!\s(?:the|a|an|his|its|their)\s\w+\s(?:of|side))|onwards?|forwards?)(?!\w)/i;
const LATEST = /^,?\sat\s(?:the\s)?(?:very\s)?latest(?!\w)/i;
const OR_SO = /^\s(?:or\s(?:so|thereabouts))(?!\w)/i;
const OR_LATER = /^\s(?:or\slater|at\s(?:the\s)?earliest)(?!\w)/i;
/** "Dates from 1991", "a report from April 1989": the date of a thing, not the start of a spell. */
const OF_THING =
  /\b(?:dat(?:e[sd]?|ing)|stem(?:s|med|ming)?|reports?|one|evidence|mentions?|sources?|is|are|was|were|comes?|came|originat\w+|news|photos?|data|figures?|estimates?|documents?|letters?|accounts?|articles?|laws?|statements?|information|known|back|those)\s(?:(?:back|only)\s)?$/i;
const SHIFT = new RegExp(`(?<![\\w-])${COUNT}${S}${UNIT}${S}$`, 'i');
/** What follows a year in "after the 2005 election": a noun, that is, no stop and no verb or preposition. */
const EVENT =
  /^\s(?!(?:and|or|the|was|were|had|has|is|it|they|he|in|of|on|to|by|when|but|as|at|for|with|who|which)\b)[A-Za-z]/;

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

function readPair(text: string, a: DateAtom, b: DateAtom, done: number): DatePhrase | null {
  const gap = text.slice(a.end, b.start);
  const before = binderBefore(text, a, done);
  const between = before?.bound === 'between';
  if (between ? !AND.test(gap) && !TO.test(gap) : !TO.test(gap) && !OR.test(gap)) return null;
  const start = before !== null && (between || before.bound === 'from') ? before.start : a.start;
  if (b.last < a.first) return null;
  const citation = isCitation(text, start, b.end, a.bare && b.bare && before === null && b.end - start > 5);
  const both = {
    start,
    end: b.end,
    text: text.slice(start, b.end),
    yearMin: a.yearMin,
    yearMax: b.yearMax,
    citation,
  };
  if (!between && TO.test(gap)) {
    const precision = coarser(a.precision, b.precision);
    const edtf = `${startEdtf(a)}/${endEdtf(b)}`;
    return {
      ...both,
      shape: 'spell',
      startMin: a.first,
      startMax: a.last,
      endMin: b.first,
      endMax: b.last,
      precision,
      modifier: 'none',
      edtf,
    };
  }
  const fine = RANK.indexOf(coarser(a.precision, b.precision)) < RANK.indexOf('year');
  const edtf = fine ? `${a.edtf}/${b.edtf}` : `${a.yearMin}/${b.yearMax}`;
  return {
    ...both,
    ...pointBounds(a.first, b.last),
    precision: 'range',
    modifier: between ? 'between' : 'none',
    edtf,
  };
}

interface Binder {
  start: number;
  bound: Bound;
  /** With "the" or "its" before a bare year: the year belongs to an event's name. */
  event: boolean;
}

/** The binding word that ends right before the atom. */
function binderBefore(text: string, atom: DateAtom, done: number): Binder | null {
  const left = text.slice(Math.max(done, atom.start - 40), atom.start);
  const glued = GLUED.exec(left);
  if (glued !== null)
    return {
      start: atom.start - glued[0].length,
      bound: glued[1] === undefined ? 'after' : 'before',
      event: false,
    };
  const found = BINDER.exec(left);
  if (found === null) return null;
  const event = /\s\S+\s+$/.test(found[BINDERS.length + 1] as string);
  if (event && !(atom.bare && EVENT.test(text.slice(atom.end, atom.end + 20)))) return null;
  const which = BINDERS.findIndex((_, index) => found[index + 1] !== undefined);
  return {start: atom.start - found[0].length, bound: (BINDERS[which] as (typeof BINDERS)[number])[1], event};
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

/** "No earlier than 1994", "1994 or later": an open range from that date. */
function notBefore(text: string, atom: DateAtom, start: number, end: number): DatePhrase {
  const span = {start, end, text: text.slice(start, end), citation: false};
  const open = {yearMin: atom.yearMin, yearMax: null, edtf: `${startEdtf(atom)}/..`};
  return {...span, ...pointBounds(atom.first, null), ...open, precision: 'range', modifier: 'after'};
}

/** "Ten years after 1962": the count moves the date, as finely as both words are. Null if there is no count. */
function shifted(text: string, atom: DateAtom, before: Binder, done: number): DatePhrase | null {
  const found = SHIFT.exec(text.slice(Math.max(done, before.start - 32), before.start));
  const count = found === null ? null : countValue(found[1] as string);
  if (found === null || count === null) return null;
  const unit = (found[2] as string).toLowerCase().replace(/s$/, '');
  const sign = before.bound === 'after' ? count : -count;
  const start = before.start - found[0].length;
  const modifier = before.bound as DateModifier;
  const base = {...atom, modifier, bare: false};
  if (unit === 'day' && atom.precision === 'day') {
    const first = shiftDays(atom.first, sign);
    return bind(text, {...base, first, last: first, ...years(first), edtf: first}, start, atom.end, 'none');
  }
  if (unit === 'month' && (atom.precision === 'day' || atom.precision === 'month')) {
    const [year, month] = shiftMonths(atom.first, sign);
    const [first, last] = [isoDay(year, month, 1), lastOfMonth(year, month)];
    return bind(
      text,
      {...base, first, last, ...years(first), precision: 'month', edtf: isoMonth(year, month)},
      start,
      atom.end,
      'none',
    );
  }
  if ((unit !== 'year' && unit !== 'decade') || atom.precision === 'decade') return null;
  const year = atom.yearMin + sign * (unit === 'decade' ? 10 : 1);
  const [first, last] = [isoDay(year, 1, 1), isoDay(year, 12, 31)];
  return bind(
    text,
    {...base, first, last, ...years(first), precision: 'approximate', edtf: `${year}~`},
    start,
    atom.end,
    'none',
  );
}

function years(day: string): {yearMin: number; yearMax: number} {
  return {yearMin: Number(day.slice(0, 4)), yearMax: Number(day.slice(0, 4))};
}

/** A phrase of one atom under a binding word. */
function bind(text: string, atom: DateAtom, start: number, end: number, bound: DateModifier): DatePhrase {
  const plain =
    bound === 'none' && start === atom.start && (atom.modifier === 'none' || atom.precision === 'month');
  const span = {start, end, text: text.slice(start, end), citation: isCitation(text, start, end, plain)};
  const own = {precision: atom.precision, yearMin: atom.yearMin, yearMax: atom.yearMax, edtf: atom.edtf};
  const modifier = bound === 'none' ? atom.modifier : bound;
  if (bound === 'since') {
    const ends = {startMin: atom.first, startMax: atom.last, endMin: null, endMax: null, yearMax: null};
    return {...span, ...own, ...ends, shape: 'spell', modifier, edtf: `${startEdtf(atom)}/..`};
  }
  if (bound === 'until') {
    const ends = {startMin: null, startMax: null, endMin: atom.first, endMax: atom.last, yearMin: null};
    return {...span, ...own, ...ends, shape: 'spell', modifier, edtf: `../${endEdtf(atom)}`};
  }
  if (bound === 'by') return {...span, ...own, ...pointBounds(null, atom.last), modifier};
  if (bound === 'after' || bound === 'before') return {...span, ...beside(atom, bound), modifier};
  return {...span, ...own, ...pointBounds(atom.first, atom.last), modifier};
}

type Placed = Omit<DatePhrase, 'start' | 'end' | 'text' | 'modifier' | 'citation'>;

/** Rule 11: after part of a year is that year, approximate; after a whole year or decade the open range from the next year. */
function beside(atom: DateAtom, bound: 'after' | 'before'): Placed {
  const after = bound === 'after';
  const edge = shiftDays(after ? atom.last : atom.first, after ? 1 : -1);
  const year = after ? atom.yearMax : atom.yearMin;
  const inYear = Number(edge.slice(0, 4)) === year || atom.precision === 'approximate';
  if (inYear) {
    const first = after && atom.precision !== 'approximate' ? edge : isoDay(year, 1, 1);
    const last = !after && atom.precision !== 'approximate' ? edge : isoDay(year, 12, 31);
    return {
      ...pointBounds(first, last),
      yearMin: year,
      yearMax: year,
      precision: 'approximate',
      edtf: `${year}~`,
    };
  }
  if (after)
    return {
      ...pointBounds(edge, null),
      yearMin: year + 1,
      yearMax: null,
      precision: 'range',
      edtf: `${year + 1}/..`,
    };
  return {
    ...pointBounds(null, edge),
    yearMin: null,
    yearMax: year - 1,
    precision: 'range',
    edtf: `../${year - 1}`,
  };
}

function pointBounds(
  first: string | null,
  last: string | null,
): Pick<DatePhrase, 'shape' | 'startMin' | 'startMax' | 'endMin' | 'endMax'> {
  return {shape: 'point', startMin: first, startMax: last, endMin: first, endMax: last};
}

/** A part of a decade is two years already; an interval takes the outer one. */
function startEdtf(atom: DateAtom): string {
  return atom.edtf.includes('/') ? String(atom.yearMin) : atom.edtf;
}

function endEdtf(atom: DateAtom): string {
  return atom.edtf.includes('/') ? String(atom.yearMax) : atom.edtf;
}

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
  return RANK.indexOf(a) > RANK.indexOf(b) ? a : b;
}
