import type {Match, Matchable, Phrase} from './phrase.ts';
import {matchPhrase} from './phrase.ts';

/** Many phrases, each with what it stands for, found in one go: only those are tried of which the sentence has an anchor word. */
export interface PhraseIndex<T> {
  /** Calls `found` for each match of each phrase; phrases in the order given, matches from left to right. */
  each(on: Matchable, found: (match: Match, owner: T, phrase: Phrase) => void): void;
}

export function phraseIndex<T>(entries: readonly {phrase: Phrase; owner: T}[]): PhraseIndex<T> {
  const byAnchor = new Map<number, number[]>();
  const always: number[] = [];
  for (const [number, {phrase}] of entries.entries()) {
    if (phrase.anchor === null) always.push(number);
    for (const symbol of phrase.anchor ?? []) {
      const numbers = byAnchor.get(symbol);
      if (numbers) numbers.push(number);
      else byAnchor.set(symbol, [number]);
    }
  }
  const seen = new Uint32Array(entries.length);
  let round = 0;
  return {
    each(on, found) {
      round++;
      const candidates = [...always];
      for (const symbols of on.symbols) {
        for (const symbol of symbols) {
          for (const number of byAnchor.get(symbol) ?? []) {
            if (seen[number] === round) continue;
            seen[number] = round;
            candidates.push(number);
          }
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
