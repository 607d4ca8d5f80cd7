import {findAtoms} from './date-atoms.ts';
import type {DatePhrase} from './date-phrase.ts';
import {findRelative} from './date-relative.ts';
import {joinAtoms} from './date-spans.ts';

export type {DateModifier, DatePhrase, DatePrecision} from './date-phrase.ts';

/** Without one of these a text holds no date: checked first, because most sentences hold none. */
const ANY =
  /(?:1[89]|20)\d\d|\d0['’]?s|(?:t|een)ies\b|\b(?:days?|weeks?|months?|years?|decades?|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;

/**
 * All date expressions of a text, sorted by start and not overlapping; where two readings overlap, one with a year wins over
 * one without, then the longer, then the earlier. There is no clock and no reference date, and no missing year is filled in. Linear in the text.
 */
export function findDates(text: string): DatePhrase[] {
  if (!ANY.test(text)) return [];
  const phrases = [...joinAtoms(text, findAtoms(text)), ...findRelative(text)];
  phrases.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DatePhrase[] = [];
  for (const phrase of phrases) {
    while (kept.length > 0) {
      const last = kept[kept.length - 1] as DatePhrase;
      if (phrase.start >= last.end || !beats(phrase, last)) break;
      kept.pop();
    }
    if (phrase.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(phrase);
  }
  return kept;
}

/** A date beats a phrase without one ("in the years after 1975"), else the longer reading wins. */
function beats(phrase: DatePhrase, other: DatePhrase): boolean {
  const dated = Number(phrase.shape !== 'relative') - Number(other.shape !== 'relative');
  return dated !== 0 ? dated > 0 : phrase.end - phrase.start > other.end - other.start;
}
