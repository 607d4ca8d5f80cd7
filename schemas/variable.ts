import {type Codes, DATE_PRECISION, type Question, SIZE_PRECISION} from './question.ts';

export type VariableType = 'text' | 'list' | 'integer' | 'year' | 'edtf' | 'code' | 'set' | 'states';
export type Scale = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * What an analyst names: one or several variables a question. `part` says which part of the question's answer it shows
 * (null: the whole answer). A set is one variable, and several 0/1 columns of the wide table.
 */
export interface Variable {
  name: string;
  question: string | null;
  part: string | null;
  title: string;
  type: VariableType;
  scale: Scale;
  codes: Codes | null;
  prefix: string | null;
}

/** The variables that a question fills, in column order; their names are the stem and the part. */
export function variablesOf(stem: string, question: Question): Variable[] {
  const {title} = question;
  const part = (
    name: string | null,
    about: string,
    type: VariableType,
    more: Partial<Variable> = {},
  ): Variable => ({
    name: name === null ? stem : `${stem}_${name}`,
    question: stem,
    part: name,
    title: about,
    type,
    scale: type === 'year' ? 'interval' : type === 'integer' ? 'ratio' : 'nominal',
    codes: null,
    prefix: null,
    ...more,
  });
  switch (question.kind) {
    case 'one_of':
      return [part(null, title, 'code', {codes: question.codes, scale: question.scale ?? 'nominal'})];
    case 'set_of':
      return [part(null, title, 'set', {codes: question.codes, prefix: question.prefix})];
    case 'states':
      return [part(null, title, 'states')];
    case 'year':
      return [part(null, title, 'year')];
    case 'sized':
      return sizeParts.map(([name, about, type, codes]) => part(name, `${title}: ${about}`, type, {codes}));
    case 'dated': {
      const parts = dateParts.map(([name, about, type, codes]) =>
        part(name, `${title}: ${about}`, type, {codes}),
      );
      const {basis} = question;
      return basis ? [...parts, part('basis', basis.title, 'code', {codes: basis.codes})] : parts;
    }
  }
}

type Part = readonly [name: string, about: string, type: VariableType, codes: Codes | null];

const sizeParts: readonly Part[] = [
  ['min', 'smallest figure', 'integer', null],
  ['max', 'largest figure', 'integer', null],
  ['max_year', 'year of the largest figure', 'year', null],
  ['precision', 'precision of the largest figure', 'code', SIZE_PRECISION],
];

const dateParts: readonly Part[] = [
  ['year', 'year', 'year', null],
  ['year_min', 'earliest year', 'year', null],
  ['year_max', 'latest year', 'year', null],
  ['date', 'date (EDTF)', 'edtf', null],
  ['precision', 'precision', 'code', DATE_PRECISION],
];
