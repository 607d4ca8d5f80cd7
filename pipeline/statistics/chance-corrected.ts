import type {Paired} from './paired.ts';
import {type Figures, figuresOf, type Weights} from './resamples.ts';

/** Chance agreement from the share that each coder gives to each category. */
type Chance = (one: Float64Array, other: Float64Array) => number;

/** Agreement beyond what chance lets expect, in each sample: (equal − chance) / (1 − chance); NaN where that leaves no room. */
export function chanceCorrected(
  {unit, one, other, size}: Paired,
  samples: readonly Weights[],
  chanceOf: Chance,
): Figures {
  const [ones, others] = [new Float64Array(size), new Float64Array(size)];
  return figuresOf(samples, (weights) => {
    ones.fill(0);
    others.fill(0);
    let total = 0;
    let equal = 0;
    for (let at = 0; at < unit.length; at++) {
      const weight = weights[unit[at]!]!;
      total += weight;
      ones[one[at]!]! += weight;
      others[other[at]!]! += weight;
      if (one[at] === other[at]) equal += weight;
    }
    if (total === 0) return Number.NaN;
    for (let category = 0; category < size; category++) {
      ones[category]! /= total;
      others[category]! /= total;
    }
    const chance = chanceOf(ones, others);
    // Sums of shares that make a whole may fall short of it by the last binary digit.
    return 1 - chance < 1e-12 ? Number.NaN : (equal / total - chance) / (1 - chance);
  });
}

/**
 * Cohen's kappa (J. Cohen 1960, "A Coefficient of Agreement for Nominal Scales"): chance is Σ of the products of both coders' own
 * shares. NaN where both use one category only, the same.
 */
export function cohenKappa(units: Paired, samples: readonly Weights[]): Figures {
  return chanceCorrected(units, samples, (one, other) => {
    let chance = 0;
    for (let category = 0; category < one.length; category++) chance += one[category]! * other[category]!;
    return chance;
  });
}

/**
 * Gwet's AC1 (K. Gwet 2008, "Computing inter-rater reliability and its variance in the presence of high agreement"): chance is
 * Σ π (1 − π) / (K − 1), where π is the mean of both coders' shares of a category and K the number of categories. K counts the
 * categories that either coder uses in the whole sample, also in resamples that lack one. NaN with fewer than two.
 */
export function gwetAc1(units: Paired, samples: readonly Weights[]): Figures {
  if (units.size < 2) return new Float64Array(samples.length).fill(Number.NaN);
  return chanceCorrected(units, samples, (one, other) => {
    let spread = 0;
    for (let category = 0; category < one.length; category++) {
      const mean = (one[category]! + other[category]!) / 2;
      spread += mean * (1 - mean);
    }
    return spread / (units.size - 1);
  });
}
