import type {CodedCell} from '../../schemas/coding-file.ts';
import type {Variable} from '../../schemas/variable.ts';
import {cohenKappa, equalShare, gwetAc1, nominalAlpha} from '../statistics/coefficients.ts';
import {paired} from '../statistics/paired.ts';
import {type Figures, figuresOf, type Weights} from '../statistics/resamples.ts';
import {tally} from '../statistics/tally.ts';
import {categoryOf, codesOf} from './agreement-codings.ts';
import type {Pair} from './agreement-figures.ts';
import {scaleAlpha} from './scale-alpha.ts';

/** One statistic in each sample of the profiles, the first of which is all of them once; over how many profiles or cells it goes. */
export interface Statistic {
  statistic: string;
  n: number;
  figures: Figures;
}

/** Every statistic of one variable, alpha first; those that have no meaning for it are left out. */
export function reliabilityStatistics(
  variable: Variable,
  pairs: readonly Pair[],
  samples: readonly Weights[],
): Statistic[] {
  const categories = pairs.map(({coder, gold}) => [categoryOf(coder), categoryOf(gold)] as const);
  const units = paired(categories, [...new Set(categories.flat())].sort());
  const [alpha, kappa, ac1, equal] = tally(units, samples, [nominalAlpha, cohenKappa, gwetAc1, equalShare]);
  const all = (statistic: string, figures: Figures): Statistic => ({statistic, n: pairs.length, figures});
  const same = placesOf(categories, ([one, other]) => one === other);
  const valued = placesOf(pairs, ({coder, gold}) => isCoded(coder) && isCoded(gold));
  const among = (statistic: string, places: Places): Statistic => ({
    ...{statistic, n: valued.length},
    figures: ratio(samples, both(valued, places), valued),
  });
  return [
    all('alpha', alpha!),
    ...scaleAlpha(variable, pairs, samples),
    all('kappa', kappa!),
    all('ac1', ac1!),
    all('equal', equal!),
    among('equal_value', same),
    ...(variable.type === 'year' ? [among('within_one_year', placesOf(pairs, nearYears))] : []),
    all(
      'f1',
      f1Of(
        samples,
        both(valued, same),
        placesOf(pairs, ({coder}) => isCoded(coder)),
        placesOf(pairs, ({gold}) => isCoded(gold)),
      ),
    ),
    ...statusConfusion(pairs).map(([statistic, places]) => all(statistic, share(samples, places))),
  ];
}

/** F1 of each code of a set; not defined in a sample in which the second coder gives it to no profile. */
export function codeF1s(pairs: readonly Pair[], samples: readonly Weights[]): Statistic[] {
  const codes = [...new Set(pairs.flatMap(({gold}) => codesOf(gold)))].sort();
  return codes.map((code) => {
    const coder = placesOf(pairs, (pair) => codesOf(pair.coder).includes(code));
    const gold = placesOf(pairs, (pair) => codesOf(pair.gold).includes(code));
    const shared = both(coder, gold);
    const figures = figuresOf(samples, (weights) => {
      const given = drawn(gold, weights);
      return given === 0 ? Number.NaN : (2 * drawn(shared, weights)) / (drawn(coder, weights) + given);
    });
    return {statistic: code, n: pairs.length, figures};
  });
}

const isCoded = (cell: CodedCell | null): boolean => cell?.status === 'coded';

const nearYears = ({coder, gold}: Pair): boolean =>
  isCoded(coder) && isCoded(gold) && Math.abs(Number(coder!.value) - Number(gold!.value)) <= 1;

/** Places of profiles among all of the comparison, ascending. */
type Places = Int32Array;

const placesOf = <T>(all: readonly T[], is: (one: T) => boolean): Places =>
  Int32Array.from(all.flatMap((one, at) => (is(one) ? [at] : [])));

const both = (one: Places, other: Places): Places => one.filter((place) => other.includes(place));

/** How many of the profiles a sample holds. */
function drawn(places: Places, weights: Weights): number {
  let sum = 0;
  for (let at = 0; at < places.length; at++) sum += weights[places[at]!]!;
  return sum;
}

/** The share of some profiles among all of the sample, of which there are as many as in the whole. */
const share = (samples: readonly Weights[], some: Places): Figures =>
  figuresOf(samples, (weights) => drawn(some, weights) / weights.length);

/** The share of some profiles among others; 0 / 0 is NaN. */
const ratio = (samples: readonly Weights[], some: Places, all: Places): Figures =>
  figuresOf(samples, (weights) => drawn(some, weights) / drawn(all, weights));

/** F1 as in `agreementF1`; 0 / 0 is NaN. */
const f1Of = (samples: readonly Weights[], shared: Places, one: Places, other: Places): Figures =>
  figuresOf(
    samples,
    (weights) => (2 * drawn(shared, weights)) / (drawn(one, weights) + drawn(other, weights)),
  );

/** Pairs of statuses that occur, sorted. */
function statusConfusion(pairs: readonly Pair[]): [string, Places][] {
  const status = (cell: CodedCell | null) => cell?.status ?? 'not_mentioned';
  const found = pairs.map(({coder, gold}) => `status_${status(coder)}_${status(gold)}`);
  return [...new Set(found)].sort().map((name) => [name, placesOf(found, (other) => other === name)]);
}
