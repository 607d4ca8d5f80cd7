import type {SizeValue} from '../../schemas/flow.ts';
import type {NumberRule} from '../../schemas/rule.ts';
import type {Match} from '../text/match-phrase.ts';
import type {NumberAt, Reading} from '../text/reading.ts';
import {words} from '../text/words.ts';
import type {Kind} from './kind.ts';
import {yearOfNumber} from './year-of-number.ts';

/**
 * A number that counts one of the rule's nouns ("fighters"), or stands in a phrase's own `{number}`. Its year is that of the
 * date of the sentence that belongs to it. Words such as "several hundred" give no figure: the rule then says that it is open.
 */
export const numberKind: Kind<NumberRule> = (rule, lexicon) => {
  const counted = (rule.nouns ?? []).map((noun) => `{counted} ..3 ${noun}`);
  return {
    phrases: [...counted, ...(rule.phrases ?? [])].flatMap(lexicon.phrases),
    speak(match, reading) {
      const {number, figure, counted: own} = match.slots;
      const filled = number ?? figure ?? own;
      const found = filled ? reading.numbers()[filled.ref] : undefined;
      if (!found || (own && !countsLast(found, match, reading))) return [];
      const size = sizeValue(found, reading);
      return [{said: size && {size}, roles: {number: found}, lexicon: []}];
    },
  };
};

/** "One source gives 1,500 men": the one counts sources. A number that has a noun of its own counts no other. */
function countsLast({number: {noun}}: NumberAt, {end}: Match, {sentence}: Reading): boolean {
  return noun === null || words(noun).form.at(-1) === sentence.words.form[end - 1];
}

function sizeValue(found: NumberAt, reading: Reading): SizeValue | null {
  const {min, max, precision} = found.number;
  if (min === null && max === null) return null;
  const date = yearOfNumber(found, reading);
  const {yearMin, yearMax} = date?.date ?? {yearMin: null, yearMax: null};
  if (yearMin === null || yearMax === null) return {min, max, year: yearMax ?? yearMin, precision};
  return yearMin === yearMax
    ? {min, max, year: yearMax, precision}
    : {min, max, year: null, within: {min: yearMin, max: yearMax}, precision};
}
