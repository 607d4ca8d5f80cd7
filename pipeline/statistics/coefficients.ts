import type {Coefficient} from './tally.ts';

/** Agreement beyond chance: (equal − chance) / (1 − chance), as shares; NaN where chance leaves no room. */
function beyondChance(equal: number, chance: number): number {
  // Sums of shares that make a whole may fall short of it by the last binary digit.
  return 1 - chance < 1e-12 ? Number.NaN : (equal - chance) / (1 - chance);
}

/** Share of units in the same category. */
export const equalShare: Coefficient = ({equal, total}) => equal / total;

/**
 * Cohen's kappa (J. Cohen 1960, "A Coefficient of Agreement for Nominal Scales"): chance is Σ of the products of both coders' own
 * shares. NaN where both use one category only, the same.
 */
export const cohenKappa: Coefficient = ({equal, total, one, other}) => {
  let products = 0;
  for (let category = 0; category < one.length; category++) products += one[category]! * other[category]!;
  return beyondChance(equal / total, products / total ** 2);
};

/**
 * Gwet's AC1 (K. Gwet 2008, "Computing inter-rater reliability and its variance in the presence of high agreement"): chance is
 * Σ π (1 − π) / (K − 1), where π is the mean of both coders' shares of a category and K the number of categories: of those that
 * either coder uses in the whole sample, also in resamples that lack one. NaN with fewer than two.
 */
export const gwetAc1: Coefficient = ({equal, total, one, other}) => {
  let spread = 0;
  for (let category = 0; category < one.length; category++) {
    const mean = (one[category]! + other[category]!) / (2 * total);
    spread += mean * (1 - mean);
  }
  return one.length < 2 ? Number.NaN : beyondChance(equal / total, spread / (one.length - 1));
};

/**
 * Krippendorff's alpha of two coders on the nominal scale (K. Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"):
 * 1 − (n − 1) · Σ o_ck / Σ n_c n_k over unequal c and k, where n counts the values, two a unit. NaN where nothing is paired or all
 * that is paired is one category.
 */
export const nominalAlpha: Coefficient = ({equal, total, one, other}) => {
  const values = 2 * total;
  let expected = values * values;
  for (let category = 0; category < one.length; category++)
    expected -= (one[category]! + other[category]!) ** 2;
  return expected === 0 ? Number.NaN : 1 - ((values - 1) * 2 * (total - equal)) / expected;
};
