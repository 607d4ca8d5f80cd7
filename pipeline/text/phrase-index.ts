import {type Bits, bitsOf, eachCommonBit, hasBit} from './bits.ts';
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
      candidates(on.places().present, (one) => {
        stands ||= matchPhrase(sought[one]!.phrase, on).length > 0;
      });
      return stands;
    },
    each(on, found) {
      const hits: Hit[] = [];
      candidates(on.places().present, (one) => {
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
 * Calls `found` with each phrase of which a sentence has all required words. Each phrase stands under the rarest set of words that
 * it requires, so that one without a word of it is not looked at; what it requires besides lies in one array behind the others of
 * its set: its number, how many sets more, these sets.
 */
function candidatesOf(sought: readonly Sought[]): (present: Bits, found: (one: number) => void) => void {
  const always: number[] = [];
  const byKey = new Map<number, number[]>();
  for (const [one, {phrase}] of sought.entries()) {
    const [key, ...others] = phrase.required;
    if (key === undefined) always.push(one);
    else byKey.set(key, [...(byKey.get(key) ?? []), one, others.length, ...others]);
  }
  const keys = bitsOf([...byKey.keys()]);
  const starts = new Int32Array(keys.length * 32 + 1);
  const listed = Int32Array.from([...byKey].sort(([a], [b]) => a - b).flatMap(([, numbers]) => numbers));
  for (let key = 0; key < starts.length - 1; key++)
    starts[key + 1] = starts[key]! + (byKey.get(key)?.length ?? 0);
  return (present, found) => {
    for (const one of always) found(one);
    eachCommonBit(keys, present, (key) => {
      for (let at = starts[key]!, end = starts[key + 1]!; at < end; ) {
        const one = listed[at]!;
        const behind = at + 2 + listed[at + 1]!;
        for (at += 2; at < behind && hasBit(present, listed[at]!); at++);
        if (at === behind) found(one);
        at = behind;
      }
    });
  };
}
