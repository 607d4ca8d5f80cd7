import type {TextWord} from './symbols.ts';
import type {WordPlaces} from './word-places.ts';

export interface Filled {
  /** Words [start, end) that fill the slot. */
  start: number;
  end: number;
  /** What it is: index into the reading's mentions, dates or numbers; -1 for an empty group. */
  ref: number;
}

/** What may fill a slot of a sentence. */
export interface Fillings {
  /** By the word at which they can begin. */
  at: readonly (readonly Filled[] | undefined)[];
  /** The words at which any can begin, in order. */
  starts: readonly number[];
}

/** What a phrase is matched against: a sentence's words, and what may fill its slots. */
export interface Matchable {
  length: number;
  words: readonly TextWord[];
  /** Where the words of each set stand, until another sentence is asked for. */
  places(): WordPlaces;
  /** 2 where a semicolon or colon stands before the word: no gap crosses it. */
  gap: Uint8Array;
  slot(name: string): Fillings;
  /** The word behind the group's name, if one begins at this word, else the next word. */
  past(at: number): number;
}
