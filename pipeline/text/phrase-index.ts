import {bitsOf, eachCommonBit, hasBit} from './bits.ts';
import {type Match, type Matchable, matchPhrase} from './match-phrase.ts';
import type {Phrase} from './phrase.ts';
import type {TextWord} from './symbols.ts';

/** Many phrases, each with what it stands for, found in one go: only those are tried whose required words the sentence has. */
export interface PhraseIndex<T> {
  /** Calls `found` for each match of each phrase; phrases in the order given, matches from left to right. */
  each(on: Matchable, found: (match: Match, owner: T, phrase: Phrase) => void): void;
  /** Whether any phrase matches anywhere in a sentence. */
  stands(on: Matchable): boolean;
  /** Whether a text of these words may hold one of the phrases. */
  may(words: readonly TextWord[]): boolean;
}

interface Entry<T> {
  phrase: Phrase;
  owner: T;
}

/** A phrase with its places in the list of entries: rules share phrases, and each is looked for once. */
interface Sought {
  phrase: Phrase;
  entries: number[];
}

interface Hit {
  entry: number;
  matches: readonly Match[];
}

export function phraseIndex<T>(entries: readonly Entry<T>[]): PhraseIndex<T> {
  const sought = soughtIn(entries);
  const candidates = candidatesOf(sought);
  return {
    may(words) {
      const there = new Set(words.flatMap(({sets}) => sets.flat()));
      return sought.some(({phrase}) => phrase.required.every((id) => there.has(id)));
    },
    stands(on) {
      let stands = false;
      candidates(on, (one) => {
        stands ||= matchPhrase(sought[one]!.phrase, on).length > 0;
      });
      return stands;
    },
    each(on, found) {
      const hits: Hit[] = [];
      candidates(on, (one) => {
        const {phrase, entries: own} = sought[one]!;
        const matches = matchPhrase(phrase, on);
        if (matches.length > 0) for (const entry of own) hits.push({entry, matches});
      });
      hits.sort((a, b) => a.entry - b.entry);
      for (const {entry, matches} of hits) {
        const {phrase, owner} = entries[entry]!;
        for (const match of matches) found(match, owner, phrase);
      }
    },
  };
}

function soughtIn(entries: readonly Entry<unknown>[]): Sought[] {
  const byPhrase = new Map<Phrase, Sought>();
  for (const [entry, {phrase}] of entries.entries()) {
    const known = byPhrase.get(phrase);
    if (known) known.entries.push(entry);
    else byPhrase.set(phrase, {phrase, entries: [entry]});
  }
  return [...byPhrase.values()];
}

/**
 * Calls `found` with each phrase of which a sentence has all required words, and something for each slot. A phrase stands under the
 * rarest set of words that it requires, so that one without a word of it is not looked at; what it requires besides lies in one
 * array behind the others of its set: its number, its slots as bits, how many sets more, these sets.
 */
function candidatesOf(sought: readonly Sought[]): (on: Matchable, found: (one: number) => void) => void {
  // As many as an integer has bits; a phrase with another slot finds out for itself.
  const slots = [...new Set(sought.flatMap(({phrase}) => phrase.slots))].slice(0, 32);
  const byKey = new Map<number, number[]>();
  for (const [one, {phrase}] of sought.entries()) {
    const [key = NO_WORD, ...others] = phrase.required;
    const bits = slots.reduce((sum, name, bit) => (phrase.slots.includes(name) ? sum | (1 << bit) : sum), 0);
    const listed = byKey.get(key);
    if (listed) listed.push(one, bits, others.length, ...others);
    else byKey.set(key, [one, bits, others.length, ...others]);
  }
  const keys = bitsOf([...byKey.keys()].filter((key) => key !== NO_WORD));
  const {listed, starts} = joined(byKey, keys.length * 32);
  return (on, found) => {
    const {present} = on.places();
    const lacks = emptySlots(slots, on);
    const look = (key: number): void => {
      for (let at = starts[key + 1]!, end = starts[key + 2]!; at < end; ) {
        const one = at;
        const behind = at + 3 + listed[at + 2]!;
        for (at += 3; at < behind && hasBit(present, listed[at]!); at++);
        if (at === behind && lacks(listed[one + 1]!) === 0) found(listed[one]!);
        at = behind;
      }
    };
    look(NO_WORD);
    eachCommonBit(keys, present, look);
  };
}

/** The key of phrases that require no word. */
const NO_WORD = -1;

/** Lists of numbers one behind the other; that of a key starts at `starts[key + 1]`. */
function joined(byKey: ReadonlyMap<number, readonly number[]>, count: number) {
  const starts = new Int32Array(count + 2);
  for (let key = NO_WORD; key < count; key++)
    starts[key + 2] = starts[key + 1]! + (byKey.get(key)?.length ?? 0);
  const listed = new Int32Array(starts.at(-1)!);
  for (const [key, numbers] of byKey) listed.set(numbers, starts[key + 1]);
  return {listed, starts};
}

/** Which of the slots given as bits a sentence can't fill; what may fill one is looked for when it is first asked for. */
function emptySlots(slots: readonly string[], on: Matchable): (bits: number) => number {
  let asked = 0;
  let empty = 0;
  return (bits) => {
    for (let rest = bits & ~asked; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      if (on.slot(slots[31 - Math.clz32(bit)]!).starts.length === 0) empty |= bit;
      asked |= bit;
    }
    return bits & empty;
  };
}
