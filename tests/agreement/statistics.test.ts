import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {agreementAlpha, coincidences} from '../../pipeline/reports/agreement-alpha.ts';
import {agreementF1} from '../../pipeline/reports/agreement-f1.ts';
import {agreementQuotes, tokenF1} from '../../pipeline/reports/agreement-quotes.ts';
import {published, unitsOf} from './published.ts';

type Units = (string | null)[][];

const category = fc.constantFrom('a', 'b', 'c', 'd', null);
const anyUnits: fc.Arbitrary<Units> = fc
  .integer({min: 2, max: 4})
  .chain((coders) => fc.array(fc.array(category, {minLength: coders, maxLength: coders}), {maxLength: 12}));

/** Alpha by its definition, without a matrix: mean disagreement of pairs within units against that of all pairs. */
function alphaByDefinition(units: Units): number | null {
  const paired = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const differing = (values: string[]) =>
    values.flatMap((one, i) => values.filter((other, j) => i !== j && one !== other)).length;
  const all = paired.flat();
  const expected = differing(all) / (all.length * (all.length - 1));
  const observed = paired.reduce((sum, unit) => sum + differing(unit) / (unit.length - 1), 0) / all.length;
  return all.length === 0 || expected === 0 ? null : 1 - observed / expected;
}

function expectSame(alpha: number | null, other: number | null): void {
  if (alpha === null || other === null) expect(alpha).toBe(other);
  else expect(alpha).toBeCloseTo(other, 10);
}

describe('alpha', () => {
  test.each(published)('as published: $title', ({coders, alpha}) => {
    expect(agreementAlpha(unitsOf(coders))).toBeCloseTo(alpha, 3);
  });

  test('as published: the same four coders on the interval and ratio scale', () => {
    const units = unitsOf(published[2]!.coders);
    const interval = (one: string, other: string) => (Number(one) - Number(other)) ** 2;
    const ratio = (one: string, other: string) => interval(one, other) / (Number(one) + Number(other)) ** 2;
    expect(agreementAlpha(units, interval)).toBeCloseTo(0.849, 3);
    expect(agreementAlpha(units, ratio)).toBeCloseTo(0.797, 3);
  });

  test('the coincidence matrix counts each pairable value once', () => {
    const matrix = coincidences(unitsOf(published[2]!.coders));
    const margins = [...matrix].map(([value, row]) => [value, [...row.values()].reduce((a, b) => a + b, 0)]);
    const sums = Object.fromEntries(margins);
    for (const [value, count] of Object.entries({1: 9, 2: 13, 3: 10, 4: 5, 5: 3}))
      expect(sums[value]).toBeCloseTo(count, 10);
    expect(matrix.get('1')!.get('1')).toBeCloseTo(7, 10);
    expect(matrix.get('1')!.get('2')).toBeCloseTo(4 / 3, 10);
    expect(matrix.get('5')!.get('5')).toBeCloseTo(3, 10);
  });

  test('by hand: two coders who differ as much as they can are below chance', () => {
    // o_ab = 4 and n = 4, n_a = n_b = 2: 1 − 3 · 4 / (2 · 2 · 2) = −0.5
    const opposed: Units = [
      ['a', 'b'],
      ['b', 'a'],
    ];
    expect(agreementAlpha(opposed)).toBeCloseTo(-0.5, 10);
  });

  test('is null where nothing can be paired, and where there is one category only', () => {
    expect(agreementAlpha([])).toBeNull();
    expect(
      agreementAlpha([
        ['a', null],
        [null, 'b'],
      ]),
    ).toBeNull();
    expect(
      agreementAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
  });

  test('is what its definition says, for any coders and gaps', () => {
    fc.assert(fc.property(anyUnits, (units) => expectSame(agreementAlpha(units), alphaByDefinition(units))));
  });

  test('is 1 at perfect agreement on two categories or more, and less otherwise', () => {
    const agreed = fc
      .array(fc.constantFrom('a', 'b', 'c'), {minLength: 2})
      .filter((all) => new Set(all).size > 1);
    fc.assert(
      fc.property(agreed, (values) => {
        const units = values.map((value) => [value, value, value]);
        expect(agreementAlpha(units)).toBeCloseTo(1, 10);
        expect(agreementAlpha([...units, ['a', 'b', 'b']])).toBeLessThan(1);
      }),
    );
  });

  test('the order of coders and units and the names of categories change nothing', () => {
    const renamed = new Map([
      ['a', 'zebra'],
      ['b', 'a'],
      ['c', ''],
      ['d', '17'],
    ]);
    fc.assert(
      fc.property(anyUnits, (units) => {
        const alpha = agreementAlpha(units);
        expectSame(agreementAlpha(units.map((unit) => unit.toReversed())), alpha);
        expectSame(agreementAlpha(units.toReversed()), alpha);
        const relabelled = units.map((unit) =>
          unit.map((value) => (value === null ? null : renamed.get(value)!)),
        );
        expectSame(agreementAlpha(relabelled), alpha);
      }),
    );
  });
});

describe('F1', () => {
  test('is the harmonic mean of precision and recall', () => {
    // precision 6/8, recall 6/10
    expect(agreementF1(6, 8, 10)).toBeCloseTo((2 * 0.75 * 0.6) / (0.75 + 0.6), 10);
    expect(agreementF1(3, 3, 3)).toBe(1);
  });

  test('is 0 where nothing is alike and null where there is nothing', () => {
    expect(agreementF1(0, 4, 0)).toBe(0);
    expect(agreementF1(0, 0, 4)).toBe(0);
    expect(agreementF1(0, 0, 0)).toBeNull();
  });
});

describe('quotes', () => {
  test('token F1 counts shared words, each as often as both have it', () => {
    // 2 · 3 / (4 + 5)
    expect(tokenF1('the army, the guns', 'The ARMY gave the rifles')).toBeCloseTo(6 / 9, 10);
    expect(tokenF1('men men men', 'men')).toBeCloseTo(2 / 4, 10);
    expect(tokenF1('Überfälle 1992', 'überfälle, 1992!')).toBe(1);
    expect(tokenF1('…', 'men')).toBe(0);
    expect(tokenF1('…', '—')).toBe(0);
  });

  test('one pair that overlaps by half is enough, and less is not', () => {
    expect(agreementQuotes(['nothing alike', 'armed by the state'], ['was armed by the army'])).toBe(true);
    expect(agreementQuotes(['one two'], ['one three'])).toBe(true);
    expect(agreementQuotes(['one two'], ['one three four'])).toBe(false);
    expect(agreementQuotes([], ['armed by the state'])).toBe(false);
  });

  test('neither the order of the two nor of their quotes matters', () => {
    const quotes = fc.array(fc.constantFrom('a b c', 'b c', 'c d e f', 'g', 'a a a'), {maxLength: 3});
    fc.assert(
      fc.property(quotes, quotes, (coder, gold) => {
        expect(agreementQuotes(coder, gold)).toBe(agreementQuotes(gold.toReversed(), coder.toReversed()));
      }),
    );
  });
});
