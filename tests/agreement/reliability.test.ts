import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readReliability} from '../../pipeline/edge/read-reliability.ts';
import {experimental} from '../../pipeline/reports/experimental.ts';
import {type Coders, reliability} from '../../pipeline/reports/reliability.ts';
import {reliabilityCsv} from '../../pipeline/reports/reliability-csv.ts';
import {reliabilityText, statisticsText} from '../../pipeline/reports/reliability-text.ts';
import {codedVariables} from '../../schemas/coding-file.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import {coder, codings, gold, unseen} from './small-case.ts';

const human = codings({
  a: {formation_year: 1991, purpose: ['anti_crime']},
  b: {formation_year: 1991, purpose: ['anti_crime', 'protect_leader']},
});
const coders: Coders = {
  gold,
  unseen,
  others: [
    {name: 'first', codings: human, reconciled: true},
    {name: 'second', codings: coder, reconciled: false},
  ],
};
const rows = reliability(coder, coders);
const of = (
  all: readonly ReliabilityRow[],
  variable: string,
  pair: string,
  statistic: string,
  part = 'all',
) =>
  all.find(
    (row) =>
      row.variable === variable && row.pair === pair && row.part === part && row.statistic === statistic,
  );

describe('who is compared', () => {
  test('the machine by part, neighbours, and who had no part in gold', () => {
    const pairs = new Set(rows.map(({pair, part}) => `${pair} ${part}`));
    expect([...pairs]).toEqual([
      'machine-gold seen',
      'machine-gold unseen',
      'machine-gold all',
      'first-second all',
      'second-gold all',
    ]);
  });

  test('only profiles and variables that both have; the machine’s silence counts', () => {
    expect(of(rows, 'purpose', 'first-second', 'alpha')!.n).toBe(2);
    // Coder and gold both use the timing of the size; gold alone uses former_rebel, the first coder neither.
    expect(of(rows, 'former_rebel', 'machine-gold', 'alpha')).toBeDefined();
    expect(of(rows, 'former_rebel', 'second-gold', 'alpha')).toBeUndefined();
    expect(of(rows, 'size_timing', 'first-second', 'alpha')).toBeUndefined();
    expect(rows.some(({variable}) => variable === 'name')).toBe(false);
  });
});

describe('figures by hand', () => {
  const figure = (variable: string, statistic: string, part = 'all') => {
    const {n, value} = of(rows, variable, 'machine-gold', statistic, part)!;
    return [n, value];
  };

  test('of a year', () => {
    // a 1990 1990, b 1992 1991, c both unclear, d 1993 1993
    expect(figure('formation_year', 'alpha')).toEqual([4, 0.72]);
    expect(figure('formation_year', 'equal')).toEqual([4, 0.75]);
    expect(figure('formation_year', 'equal_value')).toEqual([3, 0.6667]);
    expect(figure('formation_year', 'within_one_year')).toEqual([3, 1]);
    expect(figure('formation_year', 'f1')).toEqual([4, 0.6667]);
    // values 1990 1990 1991 1992 1993 1993: observed 2 · 1; over ordered pairs 2 · (2·1 + 2·4 + 4·9 + 1 + 2·4 + 2·1)
    expect(figure('formation_year', 'alpha_interval')).toEqual([3, written(1 - (5 * 2) / 114)]);
    // equal 3/4; one of four categories each in turn: 1990 1992 unclear 1993 against 1990 1991 unclear 1993
    expect(figure('formation_year', 'kappa')).toEqual([4, written((0.75 - 3 / 16) / (1 - 3 / 16))]);
    expect(figure('formation_year', 'status_coded_coded')).toEqual([4, 0.75]);
    expect(figure('formation_year', 'status_unclear_unclear')).toEqual([4, 0.25]);
    expect(figure('formation_year', 'alpha', 'unseen')).toEqual([2, 1]);
  });

  test('of a set', () => {
    expect(figure('purpose', 'code_f1')).toEqual([4, written((1 + 2 / 3) / 2)]);
    expect(figure('purpose', 'status_not_mentioned_coded')).toEqual([4, 0.25]);
    // A {crime, self} twice, B {crime, leader}, C {crime} three times, silence, D {self}: observed B–C 2/3 and silence–D 1.
    const apart = {AB: 8 / 9, AC: 2 / 3, AD: 2 / 3, BC: 2 / 3};
    const expected = 2 * apart.AB + 6 * apart.AC + 2 * 1 + 2 * apart.AD + 3 * apart.BC + 1 + 1 + 3 + 3 + 1;
    expect(figure('purpose', 'alpha_masi')).toEqual([
      4,
      written(1 - (7 * 2 * (apart.BC + 1)) / (2 * expected)),
    ]);
  });

  test('of a set on which both are silent, or both in doubt: they agree', () => {
    const own = codings({a: {purpose: ['anti_crime']}, b: {}, c: {purpose: {unclear: true}}});
    const itself = reliability(own, {gold: own, others: [], unseen: new Set()});
    expect(of(itself, 'purpose', 'machine-gold', 'alpha_masi')).toMatchObject({n: 3, value: 1});
  });

  test('of all questions together', () => {
    const alphas = ['formation_year', 'former_rebel', 'size_timing'].map(
      (name) => of(rows, name, 'machine-gold', 'alpha')!.value!,
    );
    const mean = of(rows, '', 'machine-gold', 'mean_alpha')!;
    expect(mean.value).toBeCloseTo((alphas[0]! + alphas[1]! + alphas[2]!) / 3, 3);
    expect(of(rows, '', 'machine-gold', 'mean_code_f1')!.value).toBeCloseTo(5 / 6, 3);
  });

  test('ordinal where the entry says so: doubt about the middle code costs less than about the ends', () => {
    const three = ['stated', 'alleged', 'denied'] as const;
    const as = (third: (typeof three)[number]) =>
      codings(
        Object.fromEntries(
          [...three, ...three, 'stated', third].map((code, at) => [`p${at}`, {sponsor_certainty: code}]),
        ),
      );
    const told = (third: (typeof three)[number]) =>
      of(
        reliability(as(third), {gold: as('stated'), others: [], unseen: new Set()}),
        'sponsor_certainty',
        'machine-gold',
        'alpha_ordinal',
      )!.value!;
    expect(told('stated')).toBe(1);
    expect(told('alleged')).toBeGreaterThan(told('denied'));
  });
});

describe('intervals', () => {
  test('hold the figure, and are the same each time and in any order of profiles', () => {
    for (const {value, lower, upper} of rows) {
      if (value !== null && lower !== null) expect(lower).toBeLessThanOrEqual(value);
      if (value !== null && upper !== null) expect(upper).toBeGreaterThanOrEqual(value);
      if (value === null) expect([lower, upper]).toEqual([null, null]);
    }
    const turned = (all: typeof gold) => new Map([...all].reverse());
    const back = reliability(turned(coder), {...coders, gold: turned(gold)});
    expect(back).toEqual(rows);
  });
});

describe('experimental', () => {
  const row = (lower: number | null, more: Partial<ReliabilityRow> = {}): ReliabilityRow => ({
    ...{variable: 'formation_year', pair: 'machine-gold', part: 'unseen', statistic: 'alpha'},
    ...{n: 19, value: 0.9, lower, upper: 1},
    ...more,
  });
  const marked = (...all: ReliabilityRow[]) => experimental(all, codedVariables)?.has('formation_year');

  test.each<[string, boolean | undefined, ReliabilityRow[]]>([
    ['on the bound', false, [row(0.667)]],
    ['under it', true, [row(0.6669)]],
    ['without a bound', true, [row(null)]],
    ['proven on seen profiles only', true, [row(0.9, {part: 'seen'})]],
    ['proven by another statistic only', true, [row(0.9, {statistic: 'alpha_interval'})]],
    ['proven of another coder only', true, [row(0.9, {pair: 'c-gold'})]],
    ['where nothing was measured', undefined, []],
  ])('%s', (_, expected, all) => {
    expect(marked(...all)).toBe(expected);
  });

  test('identification is never marked', () => {
    expect(experimental([row(0.1)], codedVariables)!.has('name')).toBe(false);
  });
});

describe('as files and on the screen', () => {
  test('the CSV reads back as it was written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reliability-'));
    const path = join(folder, 'reliability.csv');
    try {
      expect(readReliability(path)).toEqual([]);
      writeFileSync(path, reliabilityCsv(rows));
      expect(readReliability(path)).toEqual(rows);
      writeFileSync(path, reliabilityCsv(rows).replace('machine-gold,seen', 'machine-gold,sown'));
      expect(() => readReliability(path)).toThrow(/reliability-file.* in row 2/);
      writeFileSync(path, 'variable\nx,y\n');
      expect(() => readReliability(path)).toThrow(/reliability-file/);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  test('the table shows alpha of unseen profiles and of all pairs, with its interval and the mark', () => {
    const lines = reliabilityText(rows, experimental(rows, codedVariables)).split('\n');
    expect(lines[1]!.trim().split(/ {2,}/)).toEqual([
      'machine-gold unseen',
      'first-second all',
      'second-gold all',
    ]);
    const year = lines.find((line) => line.startsWith('formation_year '))!;
    expect(year).toMatch(/^formation_year +1\.00 \[—, 1\.00\] .* \*$/);
    expect(lines.find((line) => line.startsWith('mean '))).toBeDefined();
  });

  test('one variable in full', () => {
    const text = statisticsText(rows, 'formation_year');
    expect(text).toMatch(/^formation_year, machine-gold seen\n {2}alpha /);
    expect(text).toMatch(/ {2}within_one_year +1\.00 \[1\.00, 1\.00\] {3}n {3}3\n/);
    expect(text).not.toContain('purpose');
  });
});

function written(figure: number): number {
  return Math.round(figure * 10_000) / 10_000;
}
