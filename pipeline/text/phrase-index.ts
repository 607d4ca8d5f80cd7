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
      for (const set of on.sets.keys()) {
        for (const number of bySet.get(set) ?? [])
          if (possible(entries[number]!.phrase, on)) candidates.push(number);
      }
      candidates.sort((a, b) => a - b);
      for (const number of candidates) {
        const {phrase, owner} = entries[number]!;
        for (const match of matchPhrase(phrase, on)) found(match, owner, phrase);
      }
    },
  };
}

/** Whether the sentence has a word of each set that the phrase requires; the first was looked up already. */
function possible({required}: Phrase, on: Matchable): boolean {
  for (let i = 1; i < required.length; i++) if (!on.sets.has(required[i]!.id)) return false;
  return true;
}
