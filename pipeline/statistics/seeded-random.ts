/**
 * Numbers from 0 (included) to 1 (excluded) that are the same for the same seed, on every machine: the splitmix generator with
 * 32 bits of state (G. Steele, D. Lea and C. Flood 2014, "Fast Splittable Pseudorandom Number Generators", with the mixing
 * constants of C. Wellons 2018, "Prospecting for Hash Functions", both free to use). Good enough to draw resamples; not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 4_294_967_296;
  };
}
