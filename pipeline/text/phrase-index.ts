import {type Match, type Matchable, matchPhrase} from './match-phrase.ts';
import type {Phrase} from './phrase.ts';

/** Many phrases, each with what it stands for, found in one go: only those are tried whose required words the sentence has. */
export interface PhraseIndex<T> {
  /** Calls `found` for each match of each phrase; phrases in the order given, matches from left to right. */
  each(on: Matchable, found: (match: Match, owner: T, phrase: Phrase) => void): void;
}

interface Entry<T> {
  phrase: Phrase;
  owner: T;
}

export function phraseIndex<T>(entries: readonly Entry<T>[]): PhraseIndex<T> {
  const bySet = new Map<number, number[]>();
  const always: number[] = [];
  for (const [number, {phrase}] of entries.entries()) {
    const rarest = phrase.required[0];
    if (rarest === undefined) always.push(number);
    else bySet.set(rarest.id, [...(bySet.get(rarest.id) ?? []), number]);
  }
  return {
    each(on, found) {
      const candidates = [...always];
      for (const set of on.sets) {
        for (const number of bySet.get(set) ?? []) {
          if (entries[number]!.phrase.required.every(({id}) => on.sets.has(id))) candidates.push(number);
        }
      }
      candidates.sort((a, b) => a - b);
      for (const number of candidates) {
        const {phrase, owner} = entries[number]!;
        for (const match of matchPhrase(phrase, on)) found(match, owner, phrase);
      }
    },
  };
}
