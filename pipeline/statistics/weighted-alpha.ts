import type {Paired} from './paired.ts';
import type {Weights} from './resamples.ts';
import type {Distances} from './scale-distances.ts';

/**
 * Krippendorff's alpha of two coders (K. Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"; 2018, "Content
 * Analysis", 4th ed., ch. 12) as a function of how often each unit counts, so that a resample costs one pass over the units:
 * α = 1 − (n − 1) · Σ o_ck δ²_ck / Σ n_c n_k δ²_ck. Two coders give each unit twice to the coincidences o, once in either order.
 * Without distances the scale is nominal. `agreementAlpha` says the same for any number of coders, one sample at a time.
 * @returns null where nothing is paired, or all that is paired is one category.
 */
export function weightedAlpha(
  {unit, one, other, size}: Paired,
  distances: Distances | null = null,
): (weights: Weights) => number | null {
  const margins = new Float64Array(size);
  return (weights) => {
    margins.fill(0);
    let total = 0;
    for (let at = 0; at < unit.length; at++) {
      const weight = weights[unit[at]!]!;
      margins[one[at]!]! += weight;
      margins[other[at]!]! += weight;
      total += 2 * weight;
    }
    const apart = distances?.(margins) ?? null;
    let observed = 0;
    for (let at = 0; at < unit.length; at++) {
      const [first, second] = [one[at]!, other[at]!];
      if (first === second) continue;
      observed += 2 * weights[unit[at]!]! * (apart === null ? 1 : apart[first * size + second]!);
    }
    const expected = apart === null ? unequalPairs(margins, total) : sumApart(margins, apart);
    return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
  };
}

function unequalPairs(margins: Float64Array, total: number): number {
  let equal = 0;
  for (const margin of margins) equal += margin * margin;
  return total * total - equal;
}

function sumApart(margins: Float64Array, apart: Float64Array): number {
  let sum = 0;
  for (let one = 0; one < margins.length; one++) {
    if (margins[one] === 0) continue;
    let row = 0;
    for (let other = 0; other < one; other++) row += margins[other]! * apart[one * margins.length + other]!;
    sum += 2 * margins[one]! * row;
  }
  return sum;
}
