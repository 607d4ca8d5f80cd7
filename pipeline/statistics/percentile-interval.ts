import type {Figures} from './resamples.ts';

/** Null on a side where the resamples leave the figure undefined. */
export interface Interval {
  lower: number | null;
  upper: number | null;
}

/**
 * The percentile interval (B. Efron and R. Tibshirani 1993, "An Introduction to the Bootstrap", ch. 13) that covers so many per cent of
 * the resamples: of 95, of the sorted figures of R resamples the one of rank 0.025 · R, rounded up, and the one of rank 0.975 · R.
 *
 * A resample in which the figure is not defined shows no agreement: it counts as lower than every other. So a code that is so
 * rare that more than one resample in forty lacks it has no lower bound, instead of one that only the others support.
 */
export function percentileInterval(figures: Figures, covered: number): Interval {
  const tail = (100 - covered) / 200;
  const ranks = [tail, 1 - tail].map((share) => Math.max(1, Math.ceil(share * figures.length)));
  const [lower, upper] = [
    extreme(figures, ranks[0]!, 1),
    extreme(figures, figures.length - ranks[1]! + 1, -1),
  ];
  return {lower: defined(lower), upper: defined(upper)};
}

const defined = (figure: number | undefined): number | null =>
  figure !== undefined && Number.isFinite(figure) ? figure : null;

/**
 * The figure of a rank, from the lowest (sign 1) or the highest (sign -1). The ranks are few, so that no more than those are kept
 * sorted while all others pass by.
 */
function extreme(figures: Figures, rank: number, sign: 1 | -1): number | undefined {
  const kept = new Float64Array(rank).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at]!;
    const own = sign * (Number.isNaN(figure) ? Number.NEGATIVE_INFINITY : figure);
    if (own >= kept[rank - 1]!) continue;
    let place = rank - 1;
    for (; place > 0 && kept[place - 1]! > own; place--) kept[place] = kept[place - 1]!;
    kept[place] = own;
  }
  return figures.length === 0 ? undefined : sign * kept[rank - 1]!;
}
