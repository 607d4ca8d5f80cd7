import {type Match, type Matchable, matchPhrase} from './match-phrase.ts';
import type {Phrase} from './phrase.ts';
import {bitsOf, eachCommonBit, hasBit, hasBits, type TextWord} from './symbols.ts';

/** Many phrases, each with what it stands for, found in one go: only those are tried whose required words the sentence has. */
export interface PhraseIndex<T> {
  /** Calls `found` for each match of each phrase; phrases in the order given, matches from left to right. */
  each(on: Matchable, found: (match: Match, owner: T, phrase: Phrase) => void): void;
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
  const always = sought.filter(({phrase}) => phrase.required.length === 0);
  const byKey = byRarestSet(sought);
  const keys = bitsOf([...byKey.keys()]);
  const asked = [...new Set(sought.flatMap(({phrase}) => phrase.required))];
  return {
    may(words) {
      const there = new Set(asked.filter((id) => words.some(({sets}) => hasBit(sets, id))));
      return sought.some(({phrase}) => phrase.required.every((id) => there.has(id)));
    },
    each(on, found) {
      const hits: Hit[] = [];
      const look = ({phrase, entries: own}: Sought): void => {
        const matches = matchPhrase(phrase, on);
        if (matches.length > 0) for (const entry of own) hits.push({entry, matches});
      };
      for (const one of always) look(one);
      eachCommonBit(keys, on.sets, (key) => {
        for (const one of byKey.get(key)!) if (hasBits(on.sets, one.phrase.required)) look(one);
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

/** Each phrase under the rarest set of words that it requires: a sentence without one of them is not looked at. */
function byRarestSet(sought: readonly Sought[]): ReadonlyMap<number, readonly Sought[]> {
  const byKey = new Map<number, Sought[]>();
  for (const one of sought) {
    const [key] = one.phrase.required;
    if (key === undefined) continue;
    const others = byKey.get(key);
    if (others) others.push(one);
    else byKey.set(key, [one]);
  }
  return byKey;
}
