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
  const variable = (
    part: string | null,
    title: string,
    type: VariableType,
    more: Partial<Variable> = {},
  ): Variable => ({
    name: part === null ? stem : `${stem}_${part}`,
    question: stem,
    part,
    title,
    type,
    scale: type === 'year' ? 'interval' : type === 'integer' ? 'ratio' : 'nominal',
    codes: null,
    prefix: null,
    ...more,
  });
  const {title} = question;
  switch (question.kind) {
    case 'one_of':
      return [variable(null, title, 'code', {codes: question.codes})];
    case 'set_of':
      return [variable(null, title, 'set', {codes: question.codes, prefix: question.prefix})];
    case 'states':
      return [variable(null, title, 'states')];
    case 'year':
      return [variable(null, title, 'year')];
    case 'sized':
      return [
        variable('min', `${title}: smallest figure`, 'integer'),
        variable('max', `${title}: largest figure`, 'integer'),
        variable('max_year', `${title}: year of the largest figure`, 'year'),
        variable('precision', `${title}: precision of the largest figure`, 'code', {codes: SIZE_PRECISION}),
      ];
    case 'dated':
      return [
        variable('year', `${title}: year`, 'year'),
        variable('year_min', `${title}: earliest year`, 'year'),
        variable('year_max', `${title}: latest year`, 'year'),
        variable('date', `${title}: date (EDTF)`, 'edtf'),
        variable('precision', `${title}: precision`, 'code', {codes: DATE_PRECISION}),
        ...(question.basis
          ? [variable('basis', question.basis.title, 'code', {codes: question.basis.codes})]
          : []),
      ];
  }
}
