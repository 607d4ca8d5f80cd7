import type {Sentence, Span} from '../../schemas/flow.ts';
import type {Match} from './match-phrase.ts';

/** A sentence of up to so many words is quoted whole. */
const WHOLE = 24;
/** A part of a longer one has at least so many words. */
const LEAST = 8;

/**
 * What is quoted for a match, as offsets into the plain text: the sentence, or, of a long one, the clauses that the match
 * touches, with more of them until a reader has enough to judge.
 */
export function quoteSpan(match: Match, {start, end, words}: Sentence): Span {
  const count = words.form.length;
  if (count <= WHOLE) return {start, end};
  let from = match.start;
  let to = Math.max(match.end, match.start + 1);
  while (from > 0 && (words.gap[from] === 0 || to - from < LEAST)) from--;
  while (to < count && (words.gap[to] === 0 || to - from < LEAST)) to++;
  return {start: from === 0 ? start : words.start[from]!, end: to === count ? end : words.end[to - 1]!};
}
