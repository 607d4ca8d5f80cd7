import type {Field, Sentence} from '../../schemas/flow.ts';
import {findScopes, type Scope} from './contexts.ts';
import {type DatePhrase, findDates} from './dates.ts';
import {fillSlot} from './fill-slot.ts';
import {findMentions} from './find-mentions.ts';
import type {Lexicon} from './lexicon.ts';
import type {Filled, Fillings, Matchable} from './matchable.ts';
import type {Mention} from './mentions.ts';
import {longNames, type NameIndex} from './name-index.ts';
import {findNumbers, type NumberPhrase} from './numbers.ts';
import {once} from './once.ts';
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
  properNames(): readonly Filled[];
}

export interface Reader {
  lexicon: Lexicon;
  named: NameIndex<Named['owner']>;
  home: string | null;
}

export function readSentence(sentence: Sentence, field: Field, {lexicon, named, home}: Reader): Reading {
  const {form, gap} = sentence.words;
  const slots = new Map<string, Fillings>();
  const words = form.map((word) => lexicon.symbols.read(word));
  const names = once(() => longNames(sentence, named, ({class: owner}) => owner === 'group'));
  const reading: Reading = {
    sentence,
    field,
    length: form.length,
    words,
    places() {
      return lexicon.symbols.places(words);
    },
    gap,
    mentions: once(() => findMentions(sentence, reading, lexicon.actors, named, home)),
    dates: once(() => datesOf(sentence)),
    numbers: once(() => numbersOf(sentence, reading.dates())),
    scopes: once(() => [...findScopes(reading, sentence, lexicon.cues), ...asked(sentence)]),
    foreignPeoples: once(() => foreignPeoples(sentence, lexicon.actors.places, home)),
    unknownNames: once(() => unknownNames(reading, lexicon.actors.places)),
    properNames: once(() => properNames(sentence)),
    past(at) {
      return names().get(at) ?? at + 1;
    },
    slot(name) {
      let filled = slots.get(name);
      if (filled === undefined) {
        filled = fillSlot(name, reading);
        slots.set(name, filled);
      }
      return filled;
    },
  };
  return reading;
}

/** What is only asked is left open, all of it: "Did it dissolve in the Guard?" */
function asked({text, words: {form}}: Sentence): Scope[] {
  const end = form.length;
  const asks = /\?["”’')\]]*$/.test(text);
  return asks ? [{name: 'open', start: 0, end, from: 0, to: end, reads: null, mark: true}] : [];
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
