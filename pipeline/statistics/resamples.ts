import {seededRandom} from './seeded-random.ts';

/** How often each unit counts. */
export type Weights = Uint16Array;

/** One figure of each sample, in the order of the samples; NaN where it is not defined. */
export type Figures = Float64Array;

/**
 * The sample as it is, and then the bootstrap's samples of it (B. Efron 1979, "Bootstrap Methods: Another Look at the Jackknife"):
 * each draws as many units as there are, with replacement, and is given as how often each unit was drawn. Units are whole
 * profiles, so that what depends on each other within a profile is drawn together, and all variables of a comparison share
 * their samples.
 */
export function resamples(units: number, times: number, seed: number): Weights[] {
  const random = seededRandom(seed);
  const drawn = Array.from({length: times}, () => {
    const weights = new Uint16Array(units);
    for (let draw = 0; draw < units; draw++) weights[Math.floor(random() * units)]!++;
    return weights;
  });
  return [new Uint16Array(units).fill(1), ...drawn];
}

/** One figure of each sample. */
export function figuresOf(samples: readonly Weights[], of: (weights: Weights) => number): Figures {
  const figures = new Float64Array(samples.length);
  for (let at = 0; at < samples.length; at++) figures[at] = of(samples[at]!);
  return figures;
}
