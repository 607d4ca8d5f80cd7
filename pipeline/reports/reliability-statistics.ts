import type {CodedCell} from '../../schemas/coding-file.ts';
import type {Variable} from '../../schemas/variable.ts';
import {cohenKappa, gwetAc1} from '../statistics/chance-corrected.ts';
import {paired} from '../statistics/paired.ts';
import type {Weights} from '../statistics/resamples.ts';
import {weightedAlpha} from '../statistics/weighted-alpha.ts';
import {categoryOf, codesOf} from './agreement-codings.ts';
import {agreementF1} from './agreement-f1.ts';
import type {Pair} from './agreement-figures.ts';
import {scaleAlpha} from './scale-alpha.ts';

/** One figure of a comparison, as a function of how often each profile counts, and over how many profiles or cells it goes. */
export interface Statistic {
  statistic: string;
  n: number;
  of: (weights: Weights) => number | null;
}

/** Every statistic of one variable, in the order of the tables; those that have no meaning for it are left out. */
export function reliabilityStatistics(variable: Variable, pairs: readonly Pair[]): Statistic[] {
  const categories = pairs.map(({coder, gold}) => [categoryOf(coder), categoryOf(gold)] as const);
  const units = paired(categories, [...new Set(categories.flat())].sort());
  const all = (statistic: string, of: Statistic['of']): Statistic => ({statistic, n: pairs.length, of});
  const same = categories.map(([one, other]) => one === other);
  const valued = pairs.map(({coder, gold}) => coder?.status === 'coded' && gold?.status === 'coded');
  return [
    all('alpha', weightedAlpha(units)),
    ...scaleAlpha(variable, pairs),
    all('kappa', cohenKappa(units)),
    all('ac1', gwetAc1(units)),
    all('equal', share(same)),
    {statistic: 'equal_value', n: count(valued), of: share(same, valued)},
    ...(variable.type === 'year'
      ? [{statistic: 'within_one_year', n: count(valued), of: share(pairs.map(nearYears), valued)}]
      : []),
    all(
      'f1',
      f1Of(
        pairs.map(({coder}) => isCoded(coder)),
        pairs.map(({gold}) => isCoded(gold)),
        same,
      ),
    ),
    ...(codesIn(pairs).length > 0 ? [all('code_f1', meanOf(codeF1s(pairs)))] : []),
    ...statusConfusion(pairs).map(([statistic, cells]) => all(statistic, share(cells))),
  ];
}

/** The mean of those figures that are defined. */
export function meanOf(figures: readonly Statistic['of'][]): Statistic['of'] {
  return (weights) => {
    let [sum, defined] = [0, 0];
    for (const of of figures) {
      const figure = of(weights);
      if (figure === null) continue;
      sum += figure;
      defined++;
    }
    return defined === 0 ? null : sum / defined;
  };
}

/** F1 of each code of a set; a code that the second coder gives in none of the profiles drawn is not defined. */
export function codeF1s(pairs: readonly Pair[]): Statistic['of'][] {
  return codesIn(pairs).map((code) => {
    const coder = pairs.map((pair) => codesOf(pair.coder).includes(code));
    const gold = pairs.map((pair) => codesOf(pair.gold).includes(code));
    const both = coder.map((given, at) => given && gold[at]!);
    const given = share(gold);
    const f1 = f1Of(coder, gold, both);
    return (weights) => (given(weights) ? f1(weights) : null);
  });
}

const codesIn = (pairs: readonly Pair[]): string[] =>
  [...new Set(pairs.flatMap(({gold}) => codesOf(gold)))].sort();

const isCoded = (cell: CodedCell | null): boolean => cell?.status === 'coded';

const count = (marks: readonly boolean[]): number => marks.filter(Boolean).length;

const nearYears = ({coder, gold}: Pair): boolean =>
  Math.abs(Number(coder?.value ?? Number.NaN) - Number(gold?.value ?? Number.NaN)) <= 1;

/** The share of profiles with a mark, among all or among those of a kind; null where none of the kind is drawn. */
function share(marks: readonly boolean[], among?: readonly boolean[]): Statistic['of'] {
  return (weights) => {
    let [marked, all] = [0, 0];
    for (let at = 0; at < marks.length; at++) {
      if (among && !among[at]) continue;
      all += weights[at]!;
      if (marks[at]) marked += weights[at]!;
    }
    return all === 0 ? null : marked / all;
  };
}

/** `both` counts only where one of the two has something. */
function f1Of(
  coder: readonly boolean[],
  gold: readonly boolean[],
  both: readonly boolean[],
): Statistic['of'] {
  return (weights) => {
    let [shared, left, right] = [0, 0, 0];
    for (let at = 0; at < both.length; at++) {
      const weight = weights[at]!;
      if (coder[at]) left += weight;
      if (gold[at]) right += weight;
      if (coder[at] && gold[at] && both[at]) shared += weight;
    }
    return agreementF1(shared, left, right);
  };
}

/** Pairs of statuses that occur, sorted. */
function statusConfusion(pairs: readonly Pair[]): [string, boolean[]][] {
  const status = (cell: CodedCell | null) => cell?.status ?? 'not_mentioned';
  const found = pairs.map(({coder, gold}) => `status_${status(coder)}_${status(gold)}`);
  return [...new Set(found)].sort().map((name) => [name, found.map((other) => other === name)]);
}
