import {agreementF1} from './agreement-f1.ts';

/** From this token F1 on, two quotes are taken for the same piece of evidence. */
export const SAME_QUOTE = 0.5;

/** Whether at least one quote of one coder is the same piece of evidence as one of the other's. */
export function agreementQuotes(coder: readonly string[], gold: readonly string[]): boolean {
  return coder.some((quote) => gold.some((other) => tokenF1(quote, other) >= SAME_QUOTE));
}

/**
 * Overlap of two pieces of text as bags of words (P. Rajpurkar and others 2016, "SQuAD: 100,000+ Questions for Machine
 * Comprehension of Text", F1 of a predicted answer): 2 · shared / (words of one + words of the other). A word that stands twice
 * in both is shared twice. Words are runs of letters, marks and digits in lower case. 0 where either has no word.
 */
export function tokenF1(one: string, other: string): number {
  const words = wordsOf(one);
  const left = new Map<string, number>();
  const others = wordsOf(other);
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return agreementF1(shared, words.length, others.length) ?? 0;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
