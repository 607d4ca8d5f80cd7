/**
 * F1, the harmonic mean of precision and recall (C. J. van Rijsbergen 1979, "Information Retrieval", ch. 7, with both weighed
 * alike; the same as Dice's coefficient of 1945): 2PR / (P + R) = 2 · both / (coder + gold), where precision is both / coder
 * and recall both / gold.
 *
 * For values, `coder` and `gold` count the cells that each has coded and `both` the cells coded alike; for one code of a set,
 * the profiles to which each gives the code and those to which both do. Which of the two is gold doesn't matter.
 * @returns null where neither has any; 0 where both have some but none alike, or only one has any.
 */
export function agreementF1(both: number, coder: number, gold: number): number | null {
  return coder + gold === 0 ? null : (2 * both) / (coder + gold);
}
