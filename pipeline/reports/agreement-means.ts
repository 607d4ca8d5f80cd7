import type {Variable} from '../../schemas/variable.ts';
import {type Mean, meanOf} from './agreement-figures.ts';
import type {CodeAgreement, Part, VariableAgreement} from './agreement-parts.ts';

/** The figures at the end of the table, over all variables in one part of the profiles. */
export interface Means {
  /**
   * Mean alpha of the single-valued questions, one variable each: the whole answer, the year of a date, the first figure of a
   * size. Sets are not among them.
   */
  alpha: Mean;
  /** The same over every code, year, whole number and date that the codebook's questions fill, so that dates weigh more. */
  variableAlpha: Mean;
  /** Mean F1 of the codes of all sets that gold gives at least once in this part; sets of states are not among them. */
  codeF1: Mean;
  /** The same over the codes that gold gives at least five times. */
  oftenCodeF1: Mean;
  /** Share of all cells with equal values in which a quote of one coder is one of the other's, and of how many cells. */
  quotes: Mean;
  /** Questions that gold answers with a value in three or more profiles and the coder in none; unclear is no value. */
  silent: readonly string[];
  /** Codes of sets, as `variable: code`, that gold gives in three or more profiles and the coder in none. */
  silentCodes: readonly string[];
}

/** A code counts as often given from here on. */
const OFTEN = 5;
/** So many answers in gold make the coder's silence a fault of its rules. */
const EXPECTED = 3;
const SINGLE: readonly string[] = ['code', 'year', 'integer', 'edtf'];

export function agreementMeans(
  variables: readonly VariableAgreement[],
  codes: readonly CodeAgreement[],
  part: Part,
): Means {
  const answers = variables.filter(({variable}) => variable.question !== null);
  const single = answers.filter(({variable}) => isSingle(variable));
  const alphaOf = (some: readonly VariableAgreement[]) =>
    meanOf(some.map(({figures}) => figures[part].alpha));
  const ofSets = codes.filter(({variable}) => variable.type === 'set');
  const codeF1 = (least: number) =>
    meanOf(ofSets.filter(({figures}) => figures[part].gold >= least).map(({figures}) => figures[part].f1));
  const equal = answers.reduce((sum, {figures}) => sum + figures[part].valuesEqual, 0);
  const shared = answers.reduce((sum, {figures}) => sum + figures[part].quotesShared, 0);
  return {
    alpha: alphaOf(firstOfEach(single)),
    variableAlpha: alphaOf(single),
    codeF1: codeF1(1),
    oftenCodeF1: codeF1(OFTEN),
    quotes: {mean: equal === 0 ? null : shared / equal, of: equal},
    silent: silentQuestions(answers, part),
    silentCodes: ofSets
      .filter(({figures}) => figures[part].gold >= EXPECTED && figures[part].coder === 0)
      .map(({variable, code}) => `${variable.name}: ${code}`),
  };
}

/** Whether a variable holds one value, not a set; dates and sizes are several such variables. */
export const isSingle = ({type}: Variable): boolean => SINGLE.includes(type);

/** The first variable of each question: the whole answer, the year of a date, the first figure of a size. */
export const firstOfEach = <T extends {variable: Variable}>(single: readonly T[]): T[] =>
  single.filter(
    ({variable}, index) =>
      single.findIndex((other) => other.variable.question === variable.question) === index,
  );

function silentQuestions(answers: readonly VariableAgreement[], part: Part): string[] {
  const questions = [...new Set(answers.map(({variable}) => variable.question!))];
  return questions.filter((question) => {
    const filled = answers.filter(({variable}) => variable.question === question);
    const gold = Math.max(...filled.map(({figures}) => figures[part].goldCoded));
    return gold >= EXPECTED && filled.every(({figures}) => figures[part].coderCoded === 0);
  });
}
