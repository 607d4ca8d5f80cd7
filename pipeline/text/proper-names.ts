import type {Sentence} from '../../schemas/flow.ts';
import {calendar} from './calendar.ts';
import type {Filled} from './matchable.ts';
import type {NameIndex} from './name-index.ts';
import type {PlacePhrase} from './places.ts';
import type {Reading} from './reading.ts';

const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^[\p{Lu}.\d-]{2,}$/u;
const ARTICLES = new Set(['al', 'el', 'as', 'ash']);

/**
 * Runs of up to five capitalised words; an Arabic article in small letters may lead ("al-Qaida"). The first word of a sentence
 * only with a capitalised one behind it, and since it has its capital for that alone ("Fighting Renamo"), the rest is one too.
 */
export function properNames(sentence: Sentence): Filled[] {
  const {form, gap} = sentence.words;
  const names: Filled[] = [];
  for (let at = 0; at < form.length; ) {
    let end = begins(sentence, at) ? at + 1 : at;
    while (end > at && end < at + 5 && capital(sentence, end) && gap[end] === 0) end++;
    if (end > at && (at > 0 || end > at + 1)) names.push({start: at, end, ref: -1});
    if (at === 0 && end > 1) names.push({start: 1, end, ref: -1});
    at = Math.max(end, at + 1);
  }
  return names.filter(({start, end}) => !form.slice(start, end).every((word) => calendar.has(word)));
}

function capital({text, start, words}: Sentence, at: number): boolean {
  if (at >= words.form.length) return false;
  const code = text.charCodeAt(words.start[at]! - start);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text.slice(words.start[at]! - start));
}

function begins(sentence: Sentence, at: number): boolean {
  if (capital(sentence, at)) return true;
  const {text, start, words} = sentence;
  if (!ARTICLES.has(words.form[at]!)) return false;
  const end = words.end[at]! - start;
  const small = ARTICLES.has(text.slice(words.start[at]! - start, end));
  return small && text[end] === '-' && capital(sentence, at + 1);
}

/** Words for the people of a state other than the home state: "Chadian", "Croats". */
export function foreignPeoples(
  sentence: Sentence,
  places: NameIndex<PlacePhrase | null>,
  home: string | null,
): Filled[] {
  const found: Filled[] = [];
  for (let at = 0; at < sentence.words.form.length; at++) {
    const place = places.at(sentence, at);
    if (place?.owner?.form !== 'adjective') continue;
    const {key, also} = place.owner;
    if (key !== home && !also.includes(home ?? '')) found.push({start: at, end: place.end, ref: -1});
  }
  return found;
}

/** Proper names that no lexicon knows as a place, a body or the group, and that are no initials: they may be those of a people. */
export function unknownNames(reading: Reading, places: NameIndex<PlacePhrase | null>): Filled[] {
  const {sentence} = reading;
  const {text, start: from, words} = sentence;
  const mentions = reading.mentions();
  return reading.properNames().filter(({start, end}) => {
    for (let at = start; at < end; at++) {
      if (places.at(sentence, at)?.owner) return false;
      if (INITIALS.test(text.slice(words.start[at]! - from, words.end[at]! - from))) return false;
    }
    return !mentions.some((mention) => mention.start < end && start < mention.end);
  });
}
