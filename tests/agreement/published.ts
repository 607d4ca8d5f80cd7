/**
 * Worked examples of K. Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability": one line a coder, one sign a unit, a point
 * where the coder gave nothing; and the nominal alpha to which the paper comes.
 */
export const published: readonly {title: string; coders: readonly string[]; alpha: number}[] = [
  {title: 'two coders, two categories', coders: ['0100000010', '1110010000'], alpha: 0.095},
  {title: 'two coders, five categories', coders: ['aabbdcccedda', 'babbbccceddd'], alpha: 0.692},
  {
    title: 'four coders, five categories, missing values',
    coders: ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'],
    alpha: 0.743,
  },
];

/** The units of such an example. */
export function unitsOf(coders: readonly string[]): (string | null)[][] {
  return [...coders[0]!].map((_, unit) => coders.map((signs) => (signs[unit] === '.' ? null : signs[unit]!)));
}
