import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {agreementAlpha} from '../../pipeline/reports/agreement-alpha.ts';
import {cohenKappa, equalShare, gwetAc1, nominalAlpha} from '../../pipeline/statistics/coefficients.ts';
import {paired} from '../../pipeline/statistics/paired.ts';
import {type Coefficient, tally} from '../../pipeline/statistics/tally.ts';

/** The units of a table that counts how often the first coder said the row and the second the column. */
function unitsOf(table: readonly (readonly number[])[]): [string, string][] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) =>
      Array.from({length: count}, (): [string, string] => [String(one), String(other)]),
    ),
  );
}

function figureOf(pairs: readonly [string | null, string | null][], coefficient: Coefficient): number {
  const categories = [...new Set(pairs.flat())].filter((one) => one !== null).sort();
  const once = new Uint16Array(pairs.length).fill(1);
  return tally(paired(pairs, categories), [once], [coefficient])[0]![0]!;
}

describe('Cohen’s kappa', () => {
  test('as published: three diagnoses of 200 persons (Cohen 1960)', () => {
    const table = [
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ];
    // equal 0.70, chance 0.50 · 0.60 + 0.30 · 0.30 + 0.20 · 0.10 = 0.41
    expect(figureOf(unitsOf(table), cohenKappa)).toBeCloseTo(0.29 / 0.59, 10);
    expect(figureOf(unitsOf(table), cohenKappa)).toBeCloseTo(0.492, 3);
  });

  test('is not defined where both say one thing only, and 0 where only one of them does', () => {
    expect(figureOf(unitsOf([[7]]), cohenKappa)).toBeNaN();
    expect(figureOf(unitsOf([[3, 4]]), cohenKappa)).toBe(0);
  });
});

describe('Gwet’s AC1', () => {
  test('as published: 125 subjects of whom nearly all are positive, where kappa fails (Gwet 2002)', () => {
    const table = [
      [118, 5],
      [2, 0],
    ];
    // equal 0.944; π of the first category (123 + 120) / 250 = 0.972, chance 2 · 0.972 · 0.028
    expect(figureOf(unitsOf(table), gwetAc1)).toBeCloseTo((0.944 - 0.054432) / (1 - 0.054432), 10);
    expect(figureOf(unitsOf(table), gwetAc1)).toBeCloseTo(0.9408, 4);
    expect(figureOf(unitsOf(table), cohenKappa)).toBeCloseTo(-0.0234, 4);
  });

  test('by hand: three categories', () => {
    const pairs: [string, string][] = [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
      ['c', 'c'],
    ];
    // equal 2/5; π = (2 + 2)/10, (2 + 1)/10, (1 + 2)/10: chance (0.24 + 0.21 + 0.21) / 2
    expect(figureOf(pairs, gwetAc1)).toBeCloseTo((0.4 - 0.33) / 0.67, 10);
  });

  test('is not defined with one category', () => {
    expect(figureOf(unitsOf([[7]]), gwetAc1)).toBeNaN();
  });
});

const category = fc.constantFrom('a', 'b', 'c', null);
const anyPairs = fc.array(fc.tuple(category, category), {maxLength: 12});

describe('nominal alpha of two coders', () => {
  test('is the alpha of any number of coders', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const other = agreementAlpha(pairs);
        const own = figureOf(pairs, nominalAlpha);
        if (other === null) expect(own).toBeNaN();
        else expect(own).toBeCloseTo(other, 10);
      }),
    );
  });
});

describe('weights', () => {
  test('a unit that counts twice is a unit that stands twice, and one of weight 0 stands nowhere', () => {
    const weighed = fc.array(fc.tuple(category, category, fc.integer({min: 0, max: 3})), {minLength: 1});
    fc.assert(
      fc.property(weighed, (units) => {
        const pairs = units.map(([one, other]): [string | null, string | null] => [one, other]);
        const repeated = units.flatMap(([one, other, times]) =>
          Array.from({length: times}, (): [string | null, string | null] => [one, other]),
        );
        const all = ['a', 'b', 'c'];
        const weights = Uint16Array.from(units, ([, , times]) => times);
        const once = new Uint16Array(repeated.length).fill(1);
        const coefficients = [nominalAlpha, cohenKappa, gwetAc1, equalShare];
        const forth = tally(paired(pairs, all), [weights], coefficients);
        const back = tally(paired(repeated, all), [once], coefficients);
        for (const [at, [figure]] of forth.entries()) {
          const [other] = back[at]!;
          if (Number.isNaN(other)) expect(figure).toBeNaN();
          else expect(figure).toBeCloseTo(other!, 10);
        }
      }),
    );
  });
});
