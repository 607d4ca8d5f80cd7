import type {CodedCell} from '../../schemas/coding-file.ts';
import {agreementAlpha} from './agreement-alpha.ts';
import {categoryOf, codesOf} from './agreement-codings.ts';
import {agreementF1} from './agreement-f1.ts';
import {agreementQuotes} from './agreement-quotes.ts';

/** What two coders say of one variable of one profile; null is not mentioned. */
export interface Pair {
  coder: CodedCell | null;
  gold: CodedCell | null;
}

/** How two coders agree on one variable in one part of the profiles. Shares are from 0 to 1; null where nothing can be counted. */
export interface Figures {
  /** Profiles that both coders coded. */
  n: number;
  /** Cells with a value. */
  goldCoded: number;
  coderCoded: number;
  /** Share of profiles in the same category; not mentioned and unclear are categories. */
  equal: number | null;
  /** Nominal alpha of the same categories; a whole set is one category. */
  alpha: number | null;
  /** F1 of equal values; a set is equal if all of it is. */
  f1: number | null;
  /** Of sets: mean F1 over the codes that gold gives at least once. */
  codeF1: number | null;
  /** Cells with equal values, and in how many of them a quote of one coder is one of the other's. */
  valuesEqual: number;
  quotesShared: number;
}

/** How two coders agree on one code of a set: profiles to which gold, the coder and both give it. */
export interface CodeFigures {
  gold: number;
  coder: number;
  both: number;
  f1: number | null;
}

export function agreementFigures(pairs: readonly Pair[], isSet: boolean): Figures {
  const same = pairs.filter(({coder, gold}) => categoryOf(coder) === categoryOf(gold));
  const valued = same.filter(({gold}) => gold?.status === 'coded');
  const goldCoded = pairs.filter(({gold}) => gold?.status === 'coded').length;
  const coderCoded = pairs.filter(({coder}) => coder?.status === 'coded').length;
  return {
    n: pairs.length,
    goldCoded,
    coderCoded,
    equal: pairs.length === 0 ? null : same.length / pairs.length,
    alpha: agreementAlpha(pairs.map(({coder, gold}) => [categoryOf(coder), categoryOf(gold)])),
    f1: agreementF1(valued.length, coderCoded, goldCoded),
    codeF1: isSet ? meanOf(goldCodes(pairs).map((code) => codeFigures(code, pairs).f1)).mean : null,
    valuesEqual: valued.length,
    quotesShared: valued.filter(({coder, gold}) => agreementQuotes(coder!.quotes, gold!.quotes)).length,
  };
}

export function codeFigures(code: string, pairs: readonly Pair[]): CodeFigures {
  const given = (cell: CodedCell | null) => codesOf(cell).includes(code);
  const gold = pairs.filter((pair) => given(pair.gold)).length;
  const coder = pairs.filter((pair) => given(pair.coder)).length;
  const both = pairs.filter((pair) => given(pair.gold) && given(pair.coder)).length;
  return {gold, coder, both, f1: agreementF1(both, coder, gold)};
}

/** A mean and over how many figures it goes; figures that are not defined are left out. */
export interface Mean {
  mean: number | null;
  of: number;
}

export function meanOf(figures: readonly (number | null)[]): Mean {
  const defined = figures.filter((figure) => figure !== null);
  const sum = defined.reduce((total, figure) => total + figure, 0);
  return {mean: defined.length === 0 ? null : sum / defined.length, of: defined.length};
}

const goldCodes = (pairs: readonly Pair[]): string[] => [
  ...new Set(pairs.flatMap(({gold}) => codesOf(gold))),
];
