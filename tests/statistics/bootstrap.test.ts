import {describe, expect, test} from 'vitest';
import {percentileInterval} from '../../pipeline/statistics/percentile-interval.ts';
import {figuresOf, resamples} from '../../pipeline/statistics/resamples.ts';
import {seededRandom} from '../../pipeline/statistics/seeded-random.ts';

describe('the generator', () => {
  test('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: number) => Array.from({length: 5}, seededRandom(seed));
    expect(draw(667)).toEqual(draw(667));
    expect(new Set([...draw(667), ...draw(668)]).size).toBe(10);
    // Written down once, so that no change of the generator goes unseen: it would move every interval.
    expect(draw(667).map((number) => number.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.812463",
        "0.176552",
        "0.831205",
        "0.749651",
        "0.295484",
      ]
    `);
  });

  test('is even: each twentieth of the numbers, and each pair of tenths in a row, comes as often', () => {
    const random = seededRandom(1);
    const numbers = Array.from({length: 200_000}, random);
    expect(Math.min(...numbers.slice(0, 1000))).toBeGreaterThanOrEqual(0);
    expect(numbers.every((number) => number < 1)).toBe(true);
    const chiSquare = (cells: readonly number[], size: number) => {
      const counts = new Float64Array(size);
      for (const cell of cells) counts[cell]!++;
      const expected = cells.length / size;
      return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    };
    // One in a thousand fair generators lies above: chi-square of 19 and of 99 degrees of freedom.
    expect(
      chiSquare(
        numbers.map((number) => Math.floor(number * 20)),
        20,
      ),
    ).toBeLessThan(43.8);
    const tens = numbers.map((number) => Math.floor(number * 10));
    const pairs = Array.from({length: 100_000}, (_, at) => tens[2 * at]! * 10 + tens[2 * at + 1]!);
    expect(chiSquare(pairs, 100)).toBeLessThan(148.2);
  });
});

describe('resamples', () => {
  test('the first is the sample itself; each other draws as many units', () => {
    const all = resamples(7, 50, 3);
    expect(all).toHaveLength(51);
    expect([...all[0]!]).toEqual([1, 1, 1, 1, 1, 1, 1]);
    for (const weights of all) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(7);
    expect(resamples(7, 50, 3)).toEqual(all);
    expect(resamples(7, 50, 4)).not.toEqual(all);
  });

  test('of no units there are samples of nothing', () => {
    expect(resamples(0, 2, 3).map((weights) => weights.length)).toEqual([0, 0, 0]);
  });
});

describe('the percentile interval', () => {
  test('by hand: of 1 … 1000 the 25th and the 975th', () => {
    const figures = Float64Array.from({length: 1000}, (_, at) => ((at * 7) % 1000) + 1);
    expect(percentileInterval(figures, 95)).toEqual({lower: 25, upper: 975});
  });

  test('what is not defined counts as lowest: a few cost nothing, more than one in forty the bound', () => {
    const figures = (undefinedOnes: number) =>
      Float64Array.from({length: 1000}, (_, at) => (at < undefinedOnes ? Number.NaN : 0.9));
    expect(percentileInterval(figures(24), 95)).toEqual({lower: 0.9, upper: 0.9});
    expect(percentileInterval(figures(25), 95)).toEqual({lower: null, upper: 0.9});
    expect(percentileInterval(figures(975), 95)).toEqual({lower: null, upper: null});
    expect(percentileInterval(new Float64Array(), 95)).toEqual({lower: null, upper: null});
  });

  test('of a share has the width that theory gives it', () => {
    // 60 of 100: standard error √(0.6 · 0.4 / 100), 1.96 of them to either side
    const samples = resamples(100, 4000, 667);
    const figures = figuresOf(samples, (weights) => weights.subarray(0, 60).reduce((a, b) => a + b, 0) / 100);
    const {lower, upper} = percentileInterval(figures.subarray(1), 95);
    const half = 1.96 * Math.sqrt((0.6 * 0.4) / 100);
    expect(figures[0]).toBe(0.6);
    expect(Math.abs(lower! - (0.6 - half))).toBeLessThan(0.015);
    expect(Math.abs(upper! - (0.6 + half))).toBeLessThan(0.015);
  });
});
