import type {Answered, Evidence, Said} from '../../schemas/flow.ts';
import {printAnswer, printSaid} from '../coding/print-answer.ts';
import {shortHash} from '../text/short-hash.ts';

/** So many characters of a text are shown; a reader of a diff stops about there. */
const CUT = 100;
/** Of words that are marked, and of what stands before them. */
const [WORDS, BEFORE] = [50, 30];
const ODD_BLANKS = /[^\S ]| {2}/;

/** On one line, blanks as one: a text that is only wrapped otherwise stays the same. */
export function oneLine(text: string): string {
  return ODD_BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** One line, cut where a reader stops; the hash of the whole stands behind the cut, so that what changes beyond it shows. */
export function cutLine(text: string, most = CUT): string {
  const line = oneLine(text);
  return line.length > most ? `${line.slice(0, most)}…#${shortHash(line)}` : line;
}

/** The words that the rule's phrase matched, marked »so«, with what stands around them. The sentence's hash is in its id. */
export function markedQuote({quote, start, hit}: Evidence): string {
  const [from, to] = [Math.max(0, hit.start - start), Math.min(quote.length, hit.end - start)];
  const before = oneLine(quote.slice(0, from));
  const words = cutLine(quote.slice(from, to), WORDS);
  const after = oneLine(quote.slice(to));
  const left = before.length > BEFORE ? `…${before.slice(1 - BEFORE)}` : before;
  const room = CUT - 2 - left.length - words.length;
  const right = after.length > room ? `${after.slice(0, room - 1)}…` : after;
  return `${left}»${words}«${right}`;
}

/** All that an answer or a piece of evidence says, also what other variables than the first show of it; '' where it is open. */
export function printWhole(said: Said | Answered | null): string {
  if (said === null) return '';
  const short = ('codes' in said ? printAnswer(said) : printSaid(said)) ?? '';
  if ('date' in said) return joined([short, said.date.precision, said.date.basis]);
  if (!('size' in said)) return short;
  const {precision, year, within} = said.size;
  return joined([short, precision, year ?? (within ? `${within.min}/${within.max}` : null)]);
}

const joined = (parts: readonly (string | number | null)[]): string =>
  parts.filter((part) => part !== null).join(' ');
