import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {agreementAlpha, coincidences} from '../../pipeline/reports/agreement-alpha.ts';
import {masiDistance} from '../../pipeline/statistics/masi-distance.ts';
import {paired} from '../../pipeline/statistics/paired.ts';
import {
  type Distances,
  intervalDistance,
  ordinalDistances,
  ratioDistance,
  scaleDistances,
} from '../../pipeline/statistics/scale-distances.ts';
import {weightedAlpha} from '../../pipeline/statistics/weighted-alpha.ts';
import {published, unitsOf} from '../agreement/published.ts';

/** Alpha of any number of coders with these distances between sorted categories. */
function alphaWith(units: readonly (readonly (string | null)[])[], distances: Distances): number | null {
  const matrix = coincidences(units);
  const categories = [...matrix.keys()].sort((a, b) => Number(a) - Number(b));
  const margins = categories.map((one) =>
    [...matrix.get(one)!.values()].reduce((sum, count) => sum + count, 0),
  );
  const square = distances(margins);
  return agreementAlpha(
    units,
    (one, other) => square[categories.indexOf(one) * categories.length + categories.indexOf(other)]!,
  );
}

describe('alpha by scale', () => {
  const numbers = [1, 2, 3, 4, 5];
  test.each<[string, Distances, number]>([
    ['ordinal', ordinalDistances, 0.815],
    ['interval', scaleDistances(numbers, intervalDistance), 0.849],
    ['ratio', scaleDistances(numbers, ratioDistance), 0.797],
  ])('as published: four coders, %s (Krippendorff 2011)', (_, distances, alpha) => {
    expect(alphaWith(unitsOf(published[2]!.coders), distances)).toBeCloseTo(alpha, 3);
  });

  test.each<[string, Distances]>([
    ['ordinal', ordinalDistances],
    ['interval', scaleDistances([1, 2, 3, 4], intervalDistance)],
    ['ratio', scaleDistances([1, 2, 3, 4], ratioDistance)],
  ])('of two coders in one pass is the same, %s', (_, distances) => {
    const value = fc.constantFrom('1', '2', '3', '4', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), {maxLength: 12}), (pairs) => {
        const units = paired(pairs, ['1', '2', '3', '4']);
        const [own] = weightedAlpha(units, [new Uint16Array(pairs.length).fill(1)], distances);
        const margin = new Map<string, number>();
        for (const [one, other] of pairs)
          if (one !== null && other !== null)
            for (const each of [one, other]) margin.set(each, (margin.get(each) ?? 0) + 1);
        const square = distances(['1', '2', '3', '4'].map((one) => margin.get(one) ?? 0));
        const apart = (one: string, other: string) => square[(Number(one) - 1) * 4 + Number(other) - 1]!;
        const expected = agreementAlpha(pairs, apart);
        if (expected === null) expect(own).toBeNaN();
        else expect(own).toBeCloseTo(expected, 10);
      }),
    );
  });

  test('by hand: years one apart cost little on the interval scale', () => {
    // values 1990 1991 2000 2000; observed 2 · 1; expected over ordered pairs 2 · (1 + 100 + 100 + 81 + 81)
    const units = paired(
      [
        ['1990', '1991'],
        ['2000', '2000'],
      ],
      ['1990', '1991', '2000'],
    );
    const distances = scaleDistances([1990, 1991, 2000], intervalDistance);
    const [alpha] = weightedAlpha(units, [new Uint16Array([1, 1])], distances);
    expect(alpha).toBeCloseTo(1 - (3 * 2) / (2 * 363), 10);
  });

  test('zero and zero lie at no distance on the ratio scale', () => {
    expect([ratioDistance(0, 0), ratioDistance(0, 5), ratioDistance(100, 300)]).toEqual([0, 1, 0.25]);
  });
});

describe('MASI', () => {
  const set = (...members: string[]) => new Set(members);

  test('by hand, with the paper’s weights', () => {
    expect(masiDistance(set('a', 'b'), set('b', 'a'))).toBe(0);
    // one within the other: 1 − 1/2 · 2/3
    expect(masiDistance(set('1', '2'), set('1', '2', '3', '4'))).toBeCloseTo(2 / 3, 10);
    // overlapping: 1 − 1/3 · 1/3
    expect(masiDistance(set('a', 'b'), set('b', 'c'))).toBeCloseTo(8 / 9, 10);
    expect(masiDistance(set('a'), set('b'))).toBe(1);
  });

  test('is symmetric, between 0 and 1, and 0 for the same set only', () => {
    const some = fc.subarray(['a', 'b', 'c', 'd'], {minLength: 1});
    fc.assert(
      fc.property(some, some, (one, other) => {
        const apart = masiDistance(set(...one), set(...other));
        expect(masiDistance(set(...other), set(...one))).toBe(apart);
        expect(apart).toBeGreaterThanOrEqual(0);
        expect(apart).toBeLessThanOrEqual(1);
        expect(apart === 0).toBe([...one].sort().join() === [...other].sort().join());
      }),
    );
  });
});
