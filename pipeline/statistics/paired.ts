/**
 * What two coders say, as numbers: for each unit that both gave a category, its place among all units and the two categories,
 * numbered from 0 to `size` − 1.
 */
export interface Paired {
  unit: Int32Array;
  one: Int32Array;
  other: Int32Array;
  size: number;
}

/**
 * Numbers the categories of each unit's pair in the order of `categories`. A unit to which either coder gave none (null) is left
 * out. Every category that occurs must be in the list.
 */
export function paired(
  pairs: readonly (readonly [string | null, string | null])[],
  categories: readonly string[],
): Paired {
  const numbers = new Map(categories.map((category, number) => [category, number]));
  const both = pairs.flatMap(([one, other], unit) =>
    one === null || other === null ? [] : [[unit, numbers.get(one)!, numbers.get(other)!] as const],
  );
  return {
    unit: Int32Array.from(both, ([unit]) => unit),
    one: Int32Array.from(both, ([, one]) => one),
    other: Int32Array.from(both, ([, , other]) => other),
    size: categories.length,
  };
}
