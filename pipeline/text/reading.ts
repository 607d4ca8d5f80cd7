import type {Field, Sentence} from '../../schemas/flow.ts';
import {findScopes, type Scope} from './contexts.ts';
import {type DatePhrase, findDates} from './dates.ts';
import {findMentions} from './find-mentions.ts';
import type {Lexicon} from './lexicon.ts';
import type {Filled, Fillings, Matchable} from './match-phrase.ts';
import type {Mention} from './mentions.ts';
import {longNames, type NameIndex} from './name-index.ts';
import {findNumbers, type NumberPhrase} from './numbers.ts';
import {once} from './once.ts';
import {otherDoers} from './other-doers.ts';
import {foreignPeoples, properNames, unknownNames} from './proper-names.ts';
import type {Named} from './rulers.ts';

/** A date or number of the text with its words [start, end). */
export interface DateAt extends Filled {
  date: DatePhrase;
}
export interface NumberAt extends Filled {
  number: NumberPhrase;
}

/** A sentence as rules read it. What it holds besides words is looked for when it is first asked for. */
export interface Reading extends Matchable {
  sentence: Sentence;
  field: Field;
  mentions(): readonly Mention[];
  dates(): readonly DateAt[];
  numbers(): readonly NumberAt[];
  scopes(): readonly Scope[];
  foreignPeoples(): readonly Filled[];
  unknownNames(): readonly Filled[];
}

export interface Reader {
  lexicon: Lexicon;
  named: NameIndex<Named['owner']>;
  home: string | null;
}

const EMPTY_GROUP: Filled = {start: 0, end: 0, ref: -1};

export function readSentence(sentence: Sentence, field: Field, {lexicon, named, home}: Reader): Reading {
  const {form, gap} = sentence.words;
  const slots = new Map<string, Fillings>();
  const words = form.map((word) => lexicon.symbols.read(word));
  const names = once(() => longNames(sentence, named, ({class: owner}) => owner === 'group'));
  const fill = (name: string): Fillings => {
    const filled = byStart(fillings(name, reading));
    slots.set(name, filled);
    return filled;
  };
  const reading: Reading = {
    sentence,
    field,
    length: form.length,
    words,
    places: () => lexicon.symbols.places(words),
    gap,
    mentions: once(() => findMentions(sentence, reading, lexicon.actors, named, home)),
    dates: once(() => datesOf(sentence)),
    numbers: once(() => numbersOf(sentence, reading.dates())),
    scopes: once(() => [...findScopes(reading, form, lexicon.cues), ...asked(sentence)]),
    foreignPeoples: once(() => foreignPeoples(sentence, lexicon.actors.places, home)),
    unknownNames: once(() => unknownNames(sentence, lexicon.actors.places, reading.mentions())),
    past: (at) => names().get(at) ?? at + 1,
    slot: (name) => slots.get(name) ?? fill(name),
  };
  return reading;
}

/** What is only asked is left open, all of it: "Did it dissolve in the Guard?" */
function asked({text, words: {form}}: Sentence): Scope[] {
  const end = form.length;
  return /\?["”’')\]]*$/.test(text) ? [{name: 'open', start: 0, end, from: 0, to: end}] : [];
}

/** It may begin at any word of [from, to]: an article or adjective may be taken or left. */
interface Filling {
  from: number;
  to: number;
  filled: Filled;
}

const asItIs = (filled: Filled): Filling => ({from: filled.start, to: filled.start, filled});

/** Everything that may fill a slot. */
function fillings(name: string, reading: Reading): Filling[] {
  switch (name) {
    case 'date':
      return datesThat(({date}) => date.shape !== 'relative' && !date.citation, reading);
    case 'that_date':
      return datesThat(({date}) => date.shape === 'relative', reading);
    case 'number':
      return reading
        .numbers()
        .filter(({number}) => number.kind === 'count')
        .map(asItIs);
    case 'capitals':
      return properNames(reading.sentence).map(asItIs);
    case 'proper':
      return properNames(reading.sentence)
        .filter((name) => !ofState(name, reading))
        .map(asItIs);
    case 'foreign_people':
      return reading.foreignPeoples().map(asItIs);
    case 'ruler':
      return reading.mentions().filter(isRuler).map(asItIs);
    case 'other':
      return otherDoers(reading.sentence, reading.mentions()).map(asItIs);
    case 'unknown_name':
      return reading.unknownNames().map(asItIs);
    case 'someone':
      return [...mentioned(name, reading), ...properNames(reading.sentence).map(asItIs)];
    case 'group':
      return [...mentioned(name, reading), asItIs(EMPTY_GROUP)];
    case 'pgm': // unlike {group}, never an unnamed one at a sentence's start
      return mentioned('group', reading);
    default:
      return mentioned(name, reading);
  }
}

/** Words that bind a date and may also stand in the phrase before it: "nothing after {date}". */
const BINDS = new Set(
  'after at before beyond between by earlier following from later least not of past prior since subsequent than the through till to until up'.split(
    ' ',
  ),
);

function datesThat(fits: (one: DateAt) => boolean, {sentence: {words}, ...reading}: Reading): Filling[] {
  return reading
    .dates()
    .filter(fits)
    .map((filled) => {
      let to = filled.start;
      while (to < filled.end - 1 && BINDS.has(words.form[to]!)) to++;
      return {from: filled.start, to, filled};
    });
}

/** Whoever governs, by office or by the name that the profile gives. */
function isRuler({class: group, entry}: Mention): boolean {
  return group === 'home_state' && entry.endsWith('/leader');
}

/** "President Sanogo": a name within who acts for the home state is nobody else's. */
function ofState(name: Filled, reading: Reading): boolean {
  return reading
    .mentions()
    .some(({class: group, start, end}) => group === 'home_state' && start < name.end && name.start < end);
}

const ANYBODY = new Set(['actor', 'doer', 'target']);

function mentioned(name: string, reading: Reading): Filling[] {
  const mentions = reading.mentions().filter((mention) => ANYBODY.has(name) || mention.class === name);
  return mentions.map((mention) => ({from: mention.lead, to: mention.start, filled: mention}));
}

function byStart(found: readonly Filling[]): Fillings {
  const starts: number[] = [];
  const at: Filled[][] = [];
  for (const {from, to, filled} of found) {
    for (let word = from; word <= to; word++) {
      const others = at[word];
      if (others) others.push(filled);
      else {
        at[word] = [filled];
        starts.push(word);
      }
    }
  }
  return {at, starts: starts.sort((a, b) => a - b)};
}

function datesOf(sentence: Sentence): DateAt[] {
  return findDates(sentence.text).map((date, ref) => ({
    ...wordsAt(sentence, date.start, date.end),
    ref,
    date,
  }));
}

function numbersOf(sentence: Sentence, dates: readonly DateAt[]): NumberAt[] {
  const taken = dates.map(({date}) => date);
  return findNumbers(sentence.text, taken).map((number, ref) => ({
    ...wordsAt(sentence, number.start, number.end),
    ref,
    number,
  }));
}

/** The words of a stretch of the sentence's text; at least one. */
function wordsAt({start: from, words}: Sentence, start: number, end: number): {start: number; end: number} {
  const first = firstFrom(words.end, from + start + 1);
  return {start: first, end: Math.max(first + 1, firstFrom(words.start, from + end))};
}

/** The first index whose value is at least `least`; values rise. */
function firstFrom(values: Uint32Array, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
