import type {Sentence, Words} from '../../schemas/flow.ts';
import {words} from './words.ts';

/** With closing marks and the numbers of footnotes behind it; it is looked for at the first of several stops only, however many. */
const STOP = /(?<![.!?…])[.!?…]+["”’')\]]*(?:\[\d{1,3}\])*(?=\s|$)/g;
/** No sentence has more words, so that what is done with the words of one is bounded; a table pasted as one line can have more. */
const MOST_WORDS = 200;
const BLANKS = /[ \t\r\n\f\v\u00a0]/;
const NEXT = /^[\s]*["“‘'([«]*[\p{Lu}\p{N}]/u;
const LAST_WORD = /([\p{L}\p{N}.]+)$/u;

/**
 * Cuts a stretch of plain text into sentences. A stop ends one unless an abbreviation of `lexicon/abbreviations.yaml` or a single
 * initial stands before it, or what follows begins small; an empty line always ends one. A closing quotation mark or bracket
 * belongs to the sentence before it. Its text has blanks for line ends: where a line is wrapped says nothing. `from` and `to` are offsets into `text`; `first` is the index of the first sentence.
 */
export function sentences(
  text: string,
  from: number,
  to: number,
  first: number,
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const found: Sentence[] = [];
  for (const [start, end] of blocks(text, from, to)) {
    let begin = start;
    for (const stop of stops(text, start, end, abbreviations)) {
      push(found, text, begin, stop, first);
      begin = stop;
    }
    push(found, text, begin, end, first);
  }
  return found;
}

function push(found: Sentence[], text: string, from: number, to: number, first: number): void {
  let [start, end] = [from, to];
  while (start < end && BLANKS.test(text[start]!)) start++;
  while (end > start && (BLANKS.test(text[end - 1]!) || text[end - 1] === '|')) end--;
  if (start >= end) return;
  const own = text.slice(start, end).replaceAll('\n', ' ');
  const read = words(own, start);
  const index = first + found.length;
  if (read.form.length > MOST_WORDS) found.push(...portioned({index, start, end, text: own, words: read}));
  else if (read.form.length > 0) found.push({index, start, end, text: own, words: read});
}

/** An overlong sentence as several. */
function portioned({index, start, end, text: whole, words: read}: Sentence): Sentence[] {
  return portions(read).map(([wordFrom, wordTo], at) => {
    const begin = wordFrom === 0 ? start : read.start[wordFrom]!;
    const stop = wordTo === read.form.length ? end : read.start[wordTo]!;
    const piece: Words = {
      form: read.form.slice(wordFrom, wordTo),
      start: read.start.subarray(wordFrom, wordTo),
      end: read.end.subarray(wordFrom, wordTo),
      gap: read.gap.subarray(wordFrom, wordTo),
    };
    const text = whole.slice(begin - start, stop - start).trimEnd();
    return {index: index + at, start: begin, end: begin + text.length, text, words: piece};
  });
}

/** The words of a stretch in portions of at most so many, cut at the last mark in the second half of each, if it has one. */
function portions({form, gap}: Words): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  while (form.length - from > MOST_WORDS) {
    let to = from + MOST_WORDS;
    while (to > from + MOST_WORDS / 2 && gap[to] === 0) to--;
    if (gap[to] === 0) to = from + MOST_WORDS;
    found.push([from, to]);
    from = to;
  }
  found.push([from, form.length]);
  return found;
}

function* blocks(text: string, from: number, to: number): Generator<[number, number]> {
  const empty = /\n[ \t\r|]*\n/g;
  empty.lastIndex = from;
  let start = from;
  for (let match = empty.exec(text); match && match.index < to; match = empty.exec(text)) {
    yield [start, match.index];
    start = match.index + match[0].length;
    empty.lastIndex = start;
  }
  yield [start, to];
}

function* stops(
  text: string,
  from: number,
  to: number,
  abbreviations: ReadonlySet<string>,
): Generator<number> {
  STOP.lastIndex = from;
  const ends: number[] = [];
  const before = text.slice(0, to);
  for (let match = STOP.exec(before); match; match = STOP.exec(before)) {
    const end = match.index + match[0].length;
    if (!NEXT.test(text.slice(end, end + 8))) continue;
    if (
      match[0].startsWith('.') &&
      abbreviated(text, Math.max(from, match.index - 24), match.index, abbreviations)
    )
      continue;
    ends.push(Math.min(end, to));
  }
  yield* ends;
}

function abbreviated(text: string, from: number, stop: number, abbreviations: ReadonlySet<string>): boolean {
  const word = LAST_WORD.exec(text.slice(from, stop))?.[1];
  if (word === undefined) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return abbreviations.has(word.toLowerCase());
}
