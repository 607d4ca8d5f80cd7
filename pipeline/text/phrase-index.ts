import {eachCommonBit, fewBits} from './bits.ts';
import {type Match, matchFillable} from './match-phrase.ts';
import type {Matchable} from './matchable.ts';
import {once} from './once.ts';
import type {Phrase} from './phrase.ts';
import {ANYTHING} from './phrase-steps.ts';
import type {TextWord} from './symbols.ts';
import {nextPlace, type WordPlaces} from './word-places.ts';

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
  const phrases = sought.map(({phrase}) => phrase);
  // Many a rule's words beside its own are never asked for.
  const candidates = once(() => candidatesOf(sought));
  return {
    may(words) {
      const there = new Set(words.flatMap(({sets}) => sets.flat()));
      return sought.some(({phrase}) => phrase.required.every((id) => there.has(id)));
    },
    stands(on) {
      let stands = false;
      candidates()(on, (one) => {
        stands ||= matchFillable(phrases[one]!, on).length > 0;
      });
      return stands;
    },
    each(on, found) {
      const hits: Hit[] = [];
      candidates()(on, (one) => {
        const matches = matchFillable(phrases[one]!, on);
        if (matches.length > 0) for (const entry of sought[one]!.entries) hits.push({entry, matches});
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
 * rarest set of words that it requires, so that one without a word of it is not looked at; what else decides whether it is tried lies
 * in one array behind the others of its set: its number, its slots as bits, the set with which it begins, how many sets it requires,
 * these sets. What it requires stands where it can begin, or behind.
 */
function candidatesOf(sought: readonly Sought[]): (on: Matchable, found: (one: number) => void) => void {
  // As many as an integer has bits; a phrase with another slot is tried in vain.
  const slots = [...new Set(sought.flatMap(({phrase}) => phrase.slots))].slice(0, 32);
  const free: number[] = [];
  const byKey = new Map<number, number[]>();
  for (const [one, {phrase}] of sought.entries()) {
    const [key, ...others] = phrase.required;
    const bits = slots.reduce((sum, name, bit) => (phrase.slots.includes(name) ? sum | (1 << bit) : sum), 0);
    const listed = key === undefined ? free : (byKey.get(key) ?? []);
    listed.push(one, bits, phrase.firsts ?? ANYTHING, others.length, ...others);
    if (key !== undefined) byKey.set(key, listed);
  }
  const ids = [...byKey.keys()].sort((a, b) => a - b);
  const keys = fewBits(ids);
  // The last is that of the phrases that require no word.
  const {listed, starts} = joined([...ids.map((id) => byKey.get(id)!), free]);
  return (on, found) => {
    const places = on.places();
    const filling: Filling = {on, slots, asked: 0, empty: 0};
    eachCommonBit(keys, places.present, (rank) => {
      lookThrough(listed, starts[rank]!, starts[rank + 1]!, places, filling, found);
    });
    lookThrough(listed, starts[ids.length]!, listed.length, places, filling, found);
  };
}

/** Which slots a sentence can't fill, as bits; what may fill one is looked for when it is first asked for. */
interface Filling {
  on: Matchable;
  slots: readonly string[];
  asked: number;
  empty: number;
}

function lookThrough(
  listed: Int32Array,
  from: number,
  to: number,
  places: WordPlaces,
  filling: Filling,
  found: (one: number) => void,
): void {
  const {length} = filling.on;
  for (let at = from; at < to; ) {
    const firsts = listed[at + 2]!;
    const begins = firsts === ANYTHING ? 0 : nextPlace(places, firsts, 0, length);
    const behind = at + 4 + listed[at + 3]!;
    let set = at + 4;
    while (set < behind && nextPlace(places, listed[set]!, begins, length) < length) set++;
    if (set === behind && begins < length && fills(listed[at + 1]!, filling)) found(listed[at]!);
    at = behind;
  }
}

function fills(bits: number, filling: Filling): boolean {
  for (let rest = bits & ~filling.asked; rest !== 0; rest &= rest - 1) {
    const slot = 31 - Math.clz32(rest & -rest);
    filling.asked |= 1 << slot;
    if (filling.on.slot(filling.slots[slot]!).starts.length === 0) filling.empty |= 1 << slot;
  }
  return (bits & filling.empty) === 0;
}

/** Lists of numbers one behind the other; each starts where `starts` says. */
function joined(lists: readonly (readonly number[])[]): {listed: Int32Array; starts: Int32Array} {
  const starts = new Int32Array(lists.length + 1);
  for (const [i, numbers] of lists.entries()) starts[i + 1] = starts[i]! + numbers.length;
  const listed = new Int32Array(starts.at(-1)!);
  for (const [i, numbers] of lists.entries()) listed.set(numbers, starts[i]);
  return {listed, starts};
}
