import {seededRandom} from './seeded-random.ts';

/** How often each unit counts: 1 for all in the sample as it is. */
export type Weights = ArrayLike<number>;

/**
 * The bootstrap's samples (B. Efron 1979, "Bootstrap Methods: Another Look at the Jackknife"): each draws as many units as there
 * are, with replacement, and is given as how often each unit was drawn. Units are whole profiles, so that what depends on each
 * other within a profile is drawn together, and so that all variables of a comparison share their samples.
 */
export function resamples(units: number, times: number, seed: number): Weights[] {
  const random = seededRandom(seed);
  return Array.from({length: times}, () => {
    const drawn = new Uint16Array(units);
    for (let draw = 0; draw < units; draw++) drawn[Math.floor(random() * units)]!++;
    return drawn;
  });
}
