import type {Sentence} from '../../schemas/flow.ts';
import type {Filled} from './matchable.ts';
import type {Mention} from './mentions.ts';
import {PREPOSITIONS} from './prepositions.ts';
import type {Reading} from './reading.ts';

const INITIALS = /^\p{Lu}[\p{Lu}\d-]+s?$/u;
const BODIES =
  /^(?:army|forces?|front|guards?|police|battalions?|brigades?|commandos?|movement|rebels?|guerrillas?|militias?|fighters|troops|soldiers|gangs?|squads?|regiment|legion|corps|units?)$/;
const OTHERS = new Set(['opponent', 'home_state', 'foreign_state', 'someone']);

/**
 * Who but the group may have done a deed: bodies, opponents and whoever else the lexicon knows, initials, and names that end in a
 * word for an armed body. A person's name is none: he may lead the group. Only as a subject or behind "by".
 */
export function otherDoers(reading: Reading): Filled[] {
  const {sentence} = reading;
  const {form} = sentence.words;
  const mentions = reading.mentions();
  const named = reading.properNames().filter((name) => armed(name, sentence) && !taken(name, mentions));
  const known = mentions.filter((mention) => OTHERS.has(mention.class));
  return [...known.map(({lead, end}) => ({start: lead, end, ref: -1})), ...named].filter(({start}) => {
    const before = form[start - 1] === 'the' ? form[start - 2] : form[start - 1];
    return before === undefined || before === 'by' || !PREPOSITIONS.has(before);
  });
}

function armed({start, end}: Filled, {text, start: from, words}: Sentence): boolean {
  const printed = text.slice(words.start[start]! - from, words.end[start]! - from);
  return (end === start + 1 && INITIALS.test(printed)) || BODIES.test(words.form[end - 1]!);
}

function taken(name: Filled, mentions: readonly Mention[]): boolean {
  return mentions.some(({start, end}) => start < name.end && name.start < end);
}
