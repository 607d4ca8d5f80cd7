/** Yields numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

/** A small generator of numbers (the linear one of Numerical Recipes); good enough to choose words by. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The members in another order (Fisher and Yates). */
export function shuffled<T>(members: readonly T[], chance: Chance): T[] {
  const order = [...members];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
