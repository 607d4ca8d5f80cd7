import type {Paired} from './paired.ts';
import type {Figures, Weights} from './resamples.ts';

/** A sample counted: its units, those in the same category, and how often each coder gives each category. */
export interface Tally {
  total: number;
  equal: number;
  one: Float64Array;
  other: Float64Array;
}

/** A coefficient of a counted sample; NaN where it is not defined. */
export type Coefficient = (tally: Tally) => number;

/** Counts each sample once and takes all coefficients of it. The tally is used again for the next sample. */
export function tally(
  units: Paired,
  samples: readonly Weights[],
  coefficients: readonly Coefficient[],
): Figures[] {
  const [one, other] = [new Float64Array(units.size), new Float64Array(units.size)];
  const counted: Tally = {total: 0, equal: 0, one, other};
  const figures = coefficients.map(() => new Float64Array(samples.length));
  for (let at = 0; at < samples.length; at++) {
    count(counted, units, samples[at]!);
    for (let which = 0; which < coefficients.length; which++)
      figures[which]![at] = coefficients[which]!(counted);
  }
  return figures;
}

function count(counted: Tally, {unit, one, other}: Paired, weights: Weights): void {
  const [ones, others] = [counted.one.fill(0), counted.other.fill(0)];
  let total = 0;
  let equal = 0;
  for (let at = 0; at < unit.length; at++) {
    const weight = weights[unit[at]!]!;
    const [left, right] = [one[at]!, other[at]!];
    total += weight;
    if (left === right) equal += weight;
    ones[left]! += weight;
    others[right]! += weight;
  }
  counted.total = total;
  counted.equal = equal;
}
