import type {Paired} from './paired.ts';
import {type Figures, figuresOf, type Weights} from './resamples.ts';
import type {Distances} from './scale-distances.ts';

/**
 * Krippendorff's alpha of two coders on a scale with distances (K. Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability";
 * 2018, "Content Analysis", 4th ed., ch. 12) in each sample: α = 1 − (n − 1) · Σ o_ck δ²_ck / Σ n_c n_k δ²_ck. Two coders give each
 * unit twice to the coincidences o, once in either order, so that a sample costs one pass over the units. `agreementAlpha` says
 * the same of any number of coders and one sample. NaN where nothing is paired, or all that is paired is one category.
 */
export function weightedAlpha(units: Paired, samples: readonly Weights[], distances: Distances): Figures {
  const margins = new Float64Array(units.size);
  const used = new Int32Array(units.size);
  return figuresOf(samples, (weights) => {
    const total = countInto(margins, units, weights);
    const apart = distances(margins);
    const expected = expectedApart(margins, apart, used);
    const observed = observedApart(units, weights, apart);
    return expected === 0 ? Number.NaN : 1 - ((total - 1) * observed) / expected;
  });
}

/** How often each category is used, and how many values there are in all. */
function countInto(margins: Float64Array, {unit, one, other}: Paired, weights: Weights): number {
  margins.fill(0);
  let total = 0;
  for (let at = 0; at < unit.length; at++) {
    const weight = weights[unit[at]!]!;
    margins[one[at]!]! += weight;
    margins[other[at]!]! += weight;
    total += 2 * weight;
  }
  return total;
}

function observedApart({unit, one, other, size}: Paired, weights: Weights, apart: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < unit.length; at++)
    sum += 2 * weights[unit[at]!]! * apart[one[at]! * size + other[at]!]!;
  return sum;
}

/** `used` is room for the categories that the sample has, which are fewer than all. */
function expectedApart(margins: Float64Array, apart: Float64Array, used: Int32Array): number {
  let count = 0;
  let sum = 0;
  for (let one = 0; one < margins.length; one++) {
    if (margins[one] === 0) continue;
    const row = one * margins.length;
    let product = 0;
    for (let at = 0; at < count; at++) product += margins[used[at]!]! * apart[row + used[at]!]!;
    sum += 2 * margins[one]! * product;
    used[count++] = one;
  }
  return sum;
}
