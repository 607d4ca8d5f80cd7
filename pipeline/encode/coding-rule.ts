import type {Derivation} from '../../schemas/derivation.ts';
import type {Question, SettleStep} from '../../schemas/question.ts';
import {code} from './markdown.ts';

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
  one_of: 'One code',
  set_of: 'A set of codes',
  dated: 'A date',
  sized: 'A figure',
  year: 'A year',
  states: 'A set of states (ISO 3166-1 alpha-3)',
};

/** How a question is answered, in words: its kind, how evidence is settled, on what it depends, from what it follows. */
export function codingRule({kind, settle, onlyIf, derive}: Question): string[] {
  return [
    `Answer: ${kinds[kind].toLowerCase()}.`,
    ...(settle ? [`Settled by: ${settle.map((step) => steps[step]).join('; ')}.`] : []),
    ...(onlyIf ? [`Arises only if ${code(onlyIf.question)} is ${either(onlyIf.is)}.`] : []),
    ...(derive ?? []).map((derivation) => `Derived: ${inWords(derivation)}.`),
  ];
}

function inWords(derivation: Derivation): string {
  switch (derivation.form) {
    case 'implied': {
      const when = derivation.when === 'any' ? 'has any value' : `is or holds ${either(derivation.when)}`;
      return `${code(derivation.code)} where ${code(derivation.from)} ${when}`;
    }
    case 'union':
      return `everything in ${either(derivation.of, 'and')} belongs to it`;
    case 'home_and_foreign':
      return `the home state where ${code(derivation.home)} is coded, and every state in ${code(derivation.foreign)}`;
    case 'placed': {
      const {during, after} = derivation.codes;
      const years = `${code(derivation.start)} and ${code(derivation.end)}`;
      return `the date of the evidence for ${code(derivation.of)} held against ${years}: ${code(during)} or ${code(after)}`;
    }
    case 'tone':
      return `${either(Object.values(derivation.codes))} by the contexts of the evidence for ${either(derivation.of, 'and')}`;
    case 'not_after':
      return `without what is dated after ${code(derivation.end)}`;
    case 'latest_date':
      return `the latest date of the text from ${code(derivation.from)}, not after ${code(derivation.until)}`;
  }
}

function either(names: readonly string[], word = 'or'): string {
  const each = names.map(code);
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} ${word} ${each.at(-1)}`;
}
