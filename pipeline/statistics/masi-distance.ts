/**
 * MASI, measuring agreement on set-valued items (R. Passonneau 2006, LREC): 1 − J · M, where J is Jaccard's share of common
 * members and M weighs how the sets lie to each other: 1 the same, 2/3 one within the other, 1/3 overlapping, 0 apart. Used as it is
 * for δ² in alpha, as in the paper. Sets have at least one member.
 */
export function masiDistance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const member of one) if (other.has(member)) common++;
  if (common === 0) return 1;
  const all = one.size + other.size - common;
  if (common === all) return 0;
  const weight = common === Math.min(one.size, other.size) ? 2 / 3 : 1 / 3;
  return 1 - (common / all) * weight;
}
