/**
 * δ² between categories, row by row (`size` rows of `size`), given how often each category was used. Only the ordinal scale
 * asks for the latter.
 */
export type Distances = (margins: ArrayLike<number>) => Float64Array;

/** The same distances whatever the margins: δ² of each pair of things by a function of the two. */
export function scaleDistances<T>(things: readonly T[], apart: (one: T, other: T) => number): Distances {
  const square = Float64Array.from(things.flatMap((one) => things.map((other) => apart(one, other))));
  return () => square;
}

/** Krippendorff 2011: δ² = (c − k)². */
export const intervalDistance = (one: number, other: number): number => (one - other) ** 2;

/** Krippendorff 2011: δ² = ((c − k) / (c + k))², of quantities that have a zero. */
export const ratioDistance = (one: number, other: number): number =>
  one === other ? 0 : ((one - other) / (one + other)) ** 2;

/** Krippendorff 2011: δ² = (Σ n_g from c to k − (n_c + n_k) / 2)², of categories in their order: how many values lie between. */
export const ordinalDistances: Distances = (margins) => {
  const size = margins.length;
  const square = new Float64Array(size * size);
  for (let low = 0; low < size; low++) {
    let between = margins[low]!;
    for (let high = low + 1; high < size; high++) {
      between += margins[high]!;
      const apart = (between - (margins[low]! + margins[high]!) / 2) ** 2;
      square[low * size + high] = apart;
      square[high * size + low] = apart;
    }
  }
  return square;
};
