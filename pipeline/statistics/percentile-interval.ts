import type {Figures} from './resamples.ts';

/** Null on a side where the resamples leave the figure undefined. */
export interface Interval {
  lower: number | null;
  upper: number | null;
}

/** Per cent of the resamples that lie between the bounds. */
export const COVERED = 95;

/**
 * The percentile interval (B. Efron and R. Tibshirani 1993, "An Introduction to the Bootstrap", ch. 13): of the sorted figures of
 * R resamples the one of rank 0.025 · R, rounded up, and the one of rank 0.975 · R.
 *
 * A resample in which the figure is not defined shows no agreement: it counts as lower than every other. So a code that is so
 * rare that more than one resample in forty lacks it has no lower bound, instead of one that only the others support.
 */
export function percentileInterval(figures: Figures): Interval {
  const sorted = figures.map((figure) => (Number.isNaN(figure) ? Number.NEGATIVE_INFINITY : figure)).sort();
  const tail = (100 - COVERED) / 200;
  const at = (share: number): number | null => {
    const figure = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
    return figure === undefined || figure === Number.NEGATIVE_INFINITY ? null : figure;
  };
  return {lower: at(tail), upper: at(1 - tail)};
}
