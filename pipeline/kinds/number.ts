import type {SizeValue} from '../../schemas/flow.ts';
import type {NumberRule} from '../../schemas/rule.ts';
import type {Match} from '../text/phrase.ts';
import type {DateAt, NumberAt, Reading} from '../text/reading.ts';
import type {Kind} from './kind.ts';

/**
 * A number that counts one of the rule's nouns ("fighters"), or stands in a phrase's own `{number}`. Its year is that of the
 * nearest date of the sentence. Words such as "several hundred" give no figure: the rule then says that it is open.
 */
export const numberKind: Kind<NumberRule> = (rule, lexicon) => {
  const counted = (rule.nouns ?? []).map((noun) => `{number} ..3 ${noun}`);
  return {
    phrases: [...counted, ...(rule.phrases ?? [])].map((text) => lexicon.phrase(text)),
    speak(match, reading) {
      const filled = match.slots['number'];
      const found = filled ? reading.numbers()[filled.ref] : undefined;
      if (!found) return [];
      const size = sizeValue(found, match, reading);
      return [{said: size && {size}, roles: {number: found}, lexicon: []}];
    },
  };
};

function sizeValue({start, number}: NumberAt, match: Match, reading: Reading): SizeValue | null {
  const {min, max, precision} = number;
  if (min === null && max === null) return null;
  return {min, max, year: yearOf(start, match, reading), precision};
}

/** The year of the nearest date that is stated to the year; for a size the year of a source counts too. */
function yearOf(at: number, _match: Match, reading: Reading): number | null {
  let best: DateAt | null = null;
  for (const date of reading.dates()) {
    if (date.date.yearMax === null) continue;
    if (best === null || Math.abs(date.start - at) < Math.abs(best.start - at)) best = date;
  }
  if (best === null) return null;
  const {precision, yearMin, yearMax} = best.date;
  return precision === 'decade' || yearMin !== yearMax ? null : yearMax;
}
