import type {SizeValue} from '../../schemas/flow.ts';
import type {NumberRule} from '../../schemas/rule.ts';
import type {Match} from '../text/match-phrase.ts';
import type {NumberAt, Reading} from '../text/reading.ts';
import type {Kind} from './kind.ts';
import {yearOfNumber} from './year-of-number.ts';

/**
 * A number that counts one of the rule's nouns ("fighters"), or stands in a phrase's own `{number}`. Its year is that of the
 * date of the sentence that belongs to it. Words such as "several hundred" give no figure: the rule then says that it is open.
 * A lone one counts no members.
 */
export const numberKind: Kind<NumberRule> = (rule, lexicon) => ({
  phrases: [...(rule.nouns ?? []), ...(rule.phrases ?? [])].flatMap(lexicon.phrases),
  speak(match, reading) {
    const filled = match.slots.number;
    const found = filled ? reading.numbers()[filled.ref] : countOf(match, reading);
    if (!found || found.number.max === 1) return [];
    const size = sizeValue(found, reading);
    return [{said: size && {size}, roles: {number: found}, lexicon: []}];
  },
});

/** The number whose own noun the match is ("1,500 hardy young fighters"), or that stands right before it. */
function countOf({start, end}: Match, reading: Reading): NumberAt | undefined {
  const {words, start: from} = reading.sentence;
  const last = words.end[end - 1]! - from;
  return reading.numbers().find(({end: behind, number: {kind, noun, nounEnd}}) => {
    if (kind !== 'count') return false;
    return noun === null ? behind <= start && start - behind < 3 : nounEnd === last;
  });
}

function sizeValue(found: NumberAt, reading: Reading): SizeValue | null {
  const {min, max} = found.number;
  if (min === null && max === null) return null;
  const precision = precisionOf(found, reading);
  const date = yearOfNumber(found, reading);
  const {yearMin, yearMax} = date?.date ?? {yearMin: null, yearMax: null};
  if (yearMin === null || yearMax === null) return {min, max, year: yearMax ?? yearMin, precision};
  return yearMin === yearMax
    ? {min, max, year: yearMax, precision}
    : {min, max, year: null, within: {min: yearMin, max: yearMax}, precision};
}

/** A figure that an estimate goes with is approximate ("his estimate was 10,000"). */
function precisionOf({start, end, number: {precision}}: NumberAt, reading: Reading): string {
  const near = reading.scopes().some(({name, from, to}) => name === 'estimate' && from < end && start < to);
  return near && precision === 'stated' ? 'approximate' : precision;
}
