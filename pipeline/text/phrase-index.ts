import {type Match, type Matchable, matchPhrase} from './match-phrase.ts';
import type {Phrase} from './phrase.ts';
import {type Bits, hasBit} from './symbols.ts';

/** Many phrases, each with what it stands for, found in one go: only those are tried whose required words the sentence has. */
export interface PhraseIndex<T> {
  /** Calls `found` for each match of each phrase; phrases in the order given, matches from left to right. */
  each(on: Matchable, found: (match: Match, owner: T, phrase: Phrase) => void): void;
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
  const required = sought.map(({phrase}) => Uint32Array.from(phrase.required, ({id}) => id));
  const always = [...sought.keys()].filter((one) => required[one]!.length === 0);
  const byWord = byRarestWord(sought);
  return {
    each(on, found) {
      const hits: Hit[] = [];
      for (const one of new Set([...always, ...likely(on, byWord, required)])) {
        const {phrase, entries: own} = sought[one]!;
        const matches = matchPhrase(phrase, on);
        if (matches.length > 0) for (const entry of own) hits.push({entry, matches});
      }
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

/** Number of a word → the phrases whose rarest set of words has it. */
function byRarestWord(sought: readonly Sought[]): ReadonlyMap<number, readonly number[]> {
  const byWord = new Map<number, number[]>();
  for (const [one, {phrase}] of sought.entries()) {
    for (const word of phrase.required[0]?.members ?? []) {
      const others = byWord.get(word);
      if (others) others.push(one);
      else byWord.set(word, [one]);
    }
  }
  return byWord;
}

/** The phrases to which a sentence's words lead and of whose every required set it has a word; some more than once. */
function likely(
  on: Matchable,
  byWord: ReadonlyMap<number, readonly number[]>,
  required: readonly Uint32Array[],
): number[] {
  const phrases: number[] = [];
  for (const {numbers} of on.words) {
    for (const number of numbers) {
      for (const one of byWord.get(number) ?? []) if (hasAll(on.sets, required[one]!)) phrases.push(one);
    }
  }
  return phrases;
}

function hasAll(sets: Bits, ids: Uint32Array): boolean {
  for (let i = 1; i < ids.length; i++) if (!hasBit(sets, ids[i]!)) return false;
  return true;
}
