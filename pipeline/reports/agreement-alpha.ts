/** How far apart two categories are, squared where the scale has distances; 0 for a category and itself. */
export type Difference = (one: string, other: string) => number;

/** δ² of the nominal scale: categories are equal or not. */
export const nominalDifference: Difference = (one, other) => (one === other ? 0 : 1);

/**
 * Krippendorff's alpha (K. Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania):
 * α = 1 − D_o / D_e = 1 − (n − 1) · Σ o_ck δ²_ck / Σ n_c n_k δ²_ck, from the coincidence matrix o, its margins n_c and their
 * sum n, over all ordered pairs of categories c and k.
 *
 * `units` holds, for each unit, the category that each coder gave it, null where a coder gave none. A unit with fewer than two
 * categories can't be paired and is left out. Any number of coders, in any order.
 * @returns 1 for perfect agreement, 0 for chance, below 0 for less; null where alpha is not defined: nothing can be paired, or
 * all pairable values are one category, so that D_e is 0 and there is no variation to agree on. Tables print that as "—".
 */
export function agreementAlpha(
  units: readonly (readonly (string | null)[])[],
  difference: Difference = nominalDifference,
): number | null {
  const matrix = coincidences(units);
  const categories = [...matrix.keys()].sort();
  const margin = (category: string) =>
    [...matrix.get(category)!.values()].reduce((sum, count) => sum + count, 0);
  const margins = new Map(categories.map((category) => [category, margin(category)]));
  let total = 0;
  let observed = 0;
  let expected = 0;
  for (const one of categories) {
    total += margins.get(one)!;
    for (const other of categories) {
      const apart = difference(one, other);
      observed += (matrix.get(one)!.get(other) ?? 0) * apart;
      expected += margins.get(one)! * margins.get(other)! * apart;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/**
 * The coincidence matrix of the same paper: o_ck = Σ over units of the ordered pairs (c, k) in the unit / (m − 1), where m is the
 * number of values in the unit. Every value of a unit with two or more counts once in the margins.
 */
export function coincidences(
  units: readonly (readonly (string | null)[])[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const matrix = new Map<string, Map<string, number>>();
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    if (values.length < 2) continue;
    const weight = 1 / (values.length - 1);
    for (const [i, one] of values.entries()) {
      const row = matrix.get(one) ?? new Map<string, number>();
      matrix.set(one, row);
      for (const [j, other] of values.entries()) if (i !== j) row.set(other, (row.get(other) ?? 0) + weight);
    }
  }
  return matrix;
}
