import {type Bits, bitsFor} from './bits.ts';
import type {TextWord} from './symbols.ts';

/**
 * Where in a sentence the words of each set stand: a row of bits for each set, a bit for each word. One board serves one sentence
 * after the other, so that the rows stay where the processor has them at hand; it is read before a phrase is matched.
 */
export interface WordPlaces {
  /** `width` integers for each set; bit i of the row says that word i belongs to it. */
  rows: Int32Array;
  width: number;
  /** The sets of which the sentence has a word. */
  present: Bits;
}

/** A board for sets that may become more; it shows the words that it was last asked for, always in the same object. */
export function wordPlaces(setCount: () => number): (words: readonly TextWord[]) => WordPlaces {
  const places: WordPlaces = {rows: new Int32Array(0), width: 1, present: bitsFor(0)};
  let shown: readonly TextWord[] = [];
  let known = 0;
  return (words) => {
    const sets = setCount();
    if (words === shown && sets === known) return places;
    const width = (words.length + 31) >>> 5 || 1;
    if (sets * width > places.rows.length) places.rows = new Int32Array(2 * sets * width);
    else places.rows.fill(0, 0, known * places.width);
    if (sets > places.present.length * 32) places.present = bitsFor(2 * sets);
    else places.present.fill(0);
    places.width = width;
    fill(words, places);
    shown = words;
    known = sets;
    return places;
  };
}

function fill(words: readonly TextWord[], {rows, width, present}: WordPlaces): void {
  for (let at = 0; at < words.length; at++) {
    const bit = 1 << (at & 31);
    const column = at >>> 5;
    for (const sets of words[at]!.sets) {
      for (let i = 0; i < sets.length; i++) {
        const set = sets[i]!;
        rows[set * width + column]! |= bit;
        present[set >>> 5]! |= 1 << (set & 31);
      }
    }
  }
}

export function standsAt({rows, width}: WordPlaces, set: number, at: number): boolean {
  return (rows[set * width + (at >>> 5)]! & (1 << (at & 31))) !== 0;
}

/** The first place from `from` on of a word of a set; the sentence's length if there is none. */
export function nextPlace({rows, width}: WordPlaces, set: number, from: number, length: number): number {
  let column = from >>> 5;
  if (column >= width) return length;
  const row = set * width;
  let bits = rows[row + column]! & (-1 << (from & 31));
  while (bits === 0) {
    if (++column === width) return length;
    bits = rows[row + column]!;
  }
  // The lowest bit that is left.
  return column * 32 + 31 - Math.clz32(bits & -bits);
}
