import * as z from 'zod';

/** How far two coders agree, as `reliability.csv` holds it: one figure a row. */

/** `seen` profiles may be read for writing rules, `unseen` ones never were. */
export const PARTS = ['seen', 'unseen', 'all'] as const;

/** How intervals are drawn: samples of the profiles, the seed of all draws, and per cent of the samples between the bounds. */
export const BOOTSTRAP = {samples: 1000, seed: 667, covered: 95} as const;

/** Below this, Krippendorff (2018, "Content Analysis", 4th ed., ch. 12) lets no conclusion stand on the codes, not even a tentative one. */
export const TENTATIVE = 0.667;

export const STATISTICS = {
  alpha: 'Krippendorff’s alpha, nominal; not mentioned and unclear are categories, and a whole set is one',
  alpha_ordinal: 'Krippendorff’s alpha, ordinal, of the codes that both give',
  alpha_interval: 'Krippendorff’s alpha, interval, of the years that both give',
  alpha_ratio: 'Krippendorff’s alpha, ratio, of the figures that both give',
  alpha_masi: 'Krippendorff’s alpha with the MASI distance of sets; not mentioned and unclear lie 1 from all',
  kappa: 'Cohen’s kappa of the same categories as alpha',
  ac1: 'Gwet’s AC1 of the same categories as alpha',
  equal: 'share of profiles in the same category, the exact agreement',
  equal_value: 'share of equal values where both give one',
  within_one_year: 'share of years at most one apart where both give one',
  f1: 'F1 of equal values over the cells to which either gives one',
  code_f1: 'mean F1 over the codes of the set that the second coder gives',
  mean_alpha: 'mean alpha of the single-valued questions, by the first variable of each',
  mean_code_f1: 'mean F1 over the codes of all sets that the second coder gives',
} as const;

/** `status_coded_unclear`: the share of cells to which the first coder gives a value and which the second calls unclear. */
const STATUS_PAIR = /^status_(coded|unclear|not_mentioned)_(coded|unclear|not_mentioned)$/;

const figure = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/)
  .transform((text) => (text === '' ? null : Number(text)));

export const reliabilityRow = z.strictObject({
  /** Empty in the means over all questions. */
  variable: z.string().regex(/^[a-z0-9_]*$/),
  /** The two coders, as `machine-gold`. */
  pair: z.string().regex(/^[^-\s]+-[^-\s]+$/),
  part: z.enum(PARTS),
  statistic: z.string().refine((name) => name in STATISTICS || STATUS_PAIR.test(name), 'a statistic'),
  /** Profiles, or cells where the statistic says so. */
  n: z.string().regex(/^\d+$/).transform(Number),
  value: figure,
  /** Bounds of the interval in which 95 in 100 resamples of the profiles lie. */
  lower: figure,
  upper: figure,
});
export type ReliabilityRow = z.infer<typeof reliabilityRow>;
