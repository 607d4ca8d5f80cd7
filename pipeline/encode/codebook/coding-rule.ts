import type {Derivation} from '../../../schemas/derivation.ts';
import type {Question, SettleStep} from '../../../schemas/question.ts';
import {code, listed, type Phrase, said} from './page.ts';

const steps: Readonly<Record<SettleStep, string>> = {
  rank: 'the stronger rule',
  field: 'the preferred field',
  earliest: 'the earliest date',
  latest: 'the latest date',
  greatest: 'the greatest number',
  first: 'the first place in the text',
  all: 'all codes that are found',
  agree: 'statements must then agree, else the cell is a conflict',
};

const kinds: Readonly<Record<Question['kind'], string>> = {
  one_of: 'one code',
  set_of: 'a set of codes',
  dated: 'a date',
  sized: 'a figure',
  year: 'a year',
  states: 'a set of states (ISO 3166-1 alpha-3)',
};

/** How a question is answered, in words: its kind, how evidence is settled, on what it depends, from what it follows. */
export function codingRule({kind, settle, onlyIf, derive}: Question): Phrase[] {
  return [
    [`Answer: ${kinds[kind]}.`],
    ...(settle ? [[`Settled by: ${settle.map((step) => steps[step]).join('; ')}.`]] : []),
    ...(onlyIf ? [said`Arises only if ${code(onlyIf.question)} is ${listed(onlyIf.is, 'or')}.`] : []),
    ...(derive ?? []).map((derivation) => said`Derived: ${inWords(derivation)}.`),
  ];
}

function inWords(derivation: Derivation): Phrase {
  switch (derivation.form) {
    case 'implied': {
      const when =
        derivation.when === 'any' ? ['has any value'] : said`is or holds ${listed(derivation.when, 'or')}`;
      return said`${code(derivation.code)} where ${code(derivation.from)} ${when}`;
    }
    case 'union':
      return said`everything in ${listed(derivation.of, 'and')} belongs to it`;
    case 'home_and_foreign':
      return said`the home state where ${code(derivation.home)} is coded, and every state in ${code(derivation.foreign)}`;
    case 'placed': {
      const {during, after} = derivation.codes;
      const years = said`${code(derivation.start)} and ${code(derivation.end)}`;
      return said`the date of the evidence for ${code(derivation.of)} held against ${years}: ${code(during)} or ${code(after)}`;
    }
    case 'tone': {
      const codes = listed(Object.values(derivation.codes), 'or');
      return said`${codes} by the contexts of the evidence for ${listed(derivation.of, 'and')}`;
    }
    case 'not_after':
      return said`without what is dated after ${code(derivation.end)}`;
    case 'latest_date':
      return said`the latest date of the text from ${code(derivation.from)}, not after ${code(derivation.until)}`;
  }
}
