import type {Paired} from './paired.ts';
import type {Weights} from './resamples.ts';

/** Share of units in the same category, and how often each coder used each category. */
interface Shares {
  equal: number;
  one: Float64Array;
  other: Float64Array;
}

/** Agreement beyond what chance lets expect: (equal − chance) / (1 − chance); null where there is no room above chance. */
export function chanceCorrected(
  {unit, one, other, size}: Paired,
  chanceOf: (shares: Shares) => number,
): (weights: Weights) => number | null {
  return (weights) => {
    const shares = {equal: 0, one: new Float64Array(size), other: new Float64Array(size)};
    let total = 0;
    for (let at = 0; at < unit.length; at++) {
      const weight = weights[unit[at]!]!;
      total += weight;
      shares.one[one[at]!]! += weight;
      shares.other[other[at]!]! += weight;
      if (one[at] === other[at]) shares.equal += weight;
    }
    if (total === 0) return null;
    for (let category = 0; category < size; category++) {
      shares.one[category]! /= total;
      shares.other[category]! /= total;
    }
    const chance = chanceOf(shares);
    // Sums of shares that make a whole may fall short of it by the last binary digit.
    return 1 - chance < 1e-12 ? null : (shares.equal / total - chance) / (1 - chance);
  };
}

/**
 * Cohen's kappa (J. Cohen 1960, "A Coefficient of Agreement for Nominal Scales"): chance is Σ of the products of both coders' own
 * shares. Null where both use one category only, the same.
 */
export function cohenKappa(units: Paired): (weights: Weights) => number | null {
  return chanceCorrected(units, ({one, other}) =>
    one.reduce((sum, share, category) => sum + share * other[category]!, 0),
  );
}

/**
 * Gwet's AC1 (K. Gwet 2008, "Computing inter-rater reliability and its variance in the presence of high agreement"): chance is
 * Σ π (1 − π) / (K − 1), where π is the mean of both coders' shares of a category and K the number of categories. K counts the
 * categories that either coder uses in the whole sample, also in resamples that lack one. Null with fewer than two.
 */
export function gwetAc1(units: Paired): (weights: Weights) => number | null {
  if (units.size < 2) return () => null;
  return chanceCorrected(units, ({one, other}) => {
    const spread = one.reduce((sum, share, category) => {
      const mean = (share + other[category]!) / 2;
      return sum + mean * (1 - mean);
    }, 0);
    return spread / (units.size - 1);
  });
}
