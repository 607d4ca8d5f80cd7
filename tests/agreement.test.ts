import {describe, expect, test} from 'vitest';
import {listCoders, readGold, readUnseen} from '../pipeline/edge/read-gold.ts';
import {agreement} from '../pipeline/reports/agreement.ts';
import {type Answers, codeOf, coder, codings, figuresOf, gold, unseen} from './agreement/small-case.ts';

const GOLD = 'tests/gold';
const none: ReadonlySet<string> = new Set();
const report = agreement(coder, gold, unseen);

describe('by hand', () => {
  test('a year, in all and in each part', () => {
    const {seen, unseen, all} = figuresOf(report, 'formation_year');
    expect(all).toMatchObject({n: 4, goldCoded: 3, coderCoded: 3, equal: 0.75, codeF1: null});
    // Two of three values alike on either side.
    expect(all.f1).toBeCloseTo(2 / 3, 10);
    // n = 8, o of unequal pairs 2, margins 2, 1, 1, 2, 2: 1 − 7 · 2 / (64 − 14)
    expect(all.alpha).toBeCloseTo(1 - 14 / 50, 10);
    expect(all).toMatchObject({valuesEqual: 2, quotesShared: 1});
    expect(seen).toMatchObject({n: 2, goldCoded: 2, coderCoded: 2, equal: 0.5, f1: 0.5});
    expect(unseen).toMatchObject({
      n: 2,
      goldCoded: 1,
      coderCoded: 1,
      equal: 1,
      f1: 1,
      valuesEqual: 1,
      quotesShared: 0,
    });
  });

  test('the order of a set doesn’t matter; a set is equal only as a whole', () => {
    const {all} = figuresOf(report, 'purpose');
    expect(all).toMatchObject({n: 4, goldCoded: 4, coderCoded: 3, equal: 0.5, valuesEqual: 2});
    expect(all.f1).toBeCloseTo(4 / 7, 10);
    // anti_crime 3 of 3 and 3, self_defence 1 of 1 and 2; protect_leader is not in gold and does not enter the mean.
    expect(all.codeF1).toBeCloseTo((1 + 2 / 3) / 2, 10);
    expect(codeOf(report, 'purpose', 'anti_crime').all).toEqual({gold: 3, coder: 3, both: 3, f1: 1});
    expect(codeOf(report, 'purpose', 'self_defence').all).toEqual({gold: 2, coder: 1, both: 1, f1: 2 / 3});
    expect(codeOf(report, 'purpose', 'self_defence').seen.f1).toBe(1);
    expect(codeOf(report, 'purpose', 'protect_leader').all).toEqual({gold: 0, coder: 1, both: 0, f1: 0});
    expect(codeOf(report, 'purpose', 'protect_borders').all.f1).toBeNull();
  });

  test('the status unclear is not the code unclear, and neither is not mentioned', () => {
    expect(figuresOf(report, 'size_timing').seen).toMatchObject({
      n: 2,
      goldCoded: 1,
      coderCoded: 0,
      equal: 0,
      f1: 0,
    });
    expect(figuresOf(report, 'size_timing').unseen).toMatchObject({equal: 1, alpha: null, f1: null});
  });

  test('states are sets whose codes are those that occur', () => {
    const states = report.codes.filter(({variable}) => variable.name === 'foreign_sponsor');
    expect(states.map(({code}) => code)).toEqual(['KHM', 'VNM']);
    expect(figuresOf(report, 'foreign_sponsor').all).toMatchObject({equal: 0.5, f1: 0, codeF1: 0});
  });

  test('means leave out what is not defined and what is no set of codes', () => {
    const {all, unseen} = report.means;
    // formation_year 0.72, size_timing −1/6 · former_rebel 0: one value against silence each.
    const timing = figuresOf(report, 'size_timing').all.alpha!;
    const rebel = figuresOf(report, 'former_rebel').all.alpha!;
    expect(all.alpha.of).toBe(3);
    expect(all.alpha.mean).toBeCloseTo((0.72 + timing + rebel) / 3, 10);
    expect(unseen.alpha).toMatchObject({of: 2});
    expect(all.codeF1.of).toBe(2);
    expect(all.codeF1.mean).toBeCloseTo(5 / 6, 10);
    expect(all.oftenCodeF1).toEqual({mean: null, of: 0});
    expect(all.quotes).toEqual({mean: 3 / 4, of: 4});
  });
});

describe('means', () => {
  const profiles = (count: number, answers: Answers) =>
    codings(Object.fromEntries(Array.from({length: count}, (_, i) => [`p${i}`, answers])));

  test('dates count once by question and with all their parts by variable', () => {
    const some = {
      formation_year: 1990,
      formation_date: '1990',
      formation_basis: 'founded',
      size_max: 5,
      size_max_year: 1990,
    };
    const other = {
      formation_year: 1991,
      formation_date: '1991',
      formation_basis: 'legal_act',
      size_max: 6,
      size_max_year: 1991,
    };
    const both = codings({a: some, b: other});
    const {all} = agreement(both, both, none).means;
    // By question the year of the formation only: nobody gives the smallest figure of the size.
    expect(all.alpha).toEqual({mean: 1, of: 1});
    expect(all.variableAlpha).toEqual({mean: 1, of: 5});
  });

  test('silence is told from three in gold on, of questions and of codes', () => {
    const answers = {
      government_armed: 'yes',
      purpose: ['anti_crime', 'self_defence'],
      formation_basis: 'founded',
    };
    const spoken = {
      purpose: ['anti_crime'],
      formation_year: 1990,
      government_armed: {unclear: true},
    } as const;
    const three = agreement(profiles(3, spoken), profiles(3, answers), none).means.all;
    // One part of the formation is answered, so that its rules do fire.
    expect(three.silent).toEqual(['government_armed']);
    expect(three.silentCodes).toEqual(['purpose: self_defence']);
    const two = agreement(profiles(2, spoken), profiles(2, answers), none).means.all;
    expect(two).toMatchObject({silent: [], silentCodes: []});
  });

  test('a code is given often from five on', () => {
    const answers = {purpose: ['anti_crime']};
    expect(agreement(profiles(4, answers), profiles(4, answers), none).means.all.oftenCodeF1.of).toBe(0);
    expect(agreement(profiles(5, answers), profiles(5, answers), none).means.all.oftenCodeF1).toEqual({
      mean: 1,
      of: 1,
    });
  });
});

describe('the corpus', () => {
  const goldCodings = readGold(`${GOLD}/gold`);
  const apart = readUnseen(`${GOLD}/unseen.txt`);

  test('gold and every coder’s files can be read, and each unseen profile has its gold', () => {
    expect([...goldCodings.keys()]).toHaveLength(57);
    expect([...apart].filter((id) => !goldCodings.has(id))).toEqual([]);
    expect([...apart]).toEqual([...goldCodings.keys()].sort().filter((_, index) => index % 3 === 0));
    const coders = listCoders(GOLD);
    expect(coders.map(({name}) => name)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
    for (const {path} of coders)
      expect([...readGold(path).keys()].filter((id) => !goldCodings.has(id))).toEqual([]);
  });

  test('gold agrees with itself in all, and the coder who had the final codebook nearly so', () => {
    const itself = agreement(goldCodings, goldCodings, apart).means.all;
    expect([itself.alpha.mean, itself.codeF1.mean, itself.quotes.mean]).toEqual([1, 1, 1]);
    const {means, profiles} = agreement(readGold(`${GOLD}/codings-c`), goldCodings, apart);
    expect(profiles).toEqual({seen: 38, unseen: 19, all: 57});
    // 0.94 and 0.96 when gold was made.
    expect(means.all.alpha.mean).toBeCloseTo(0.94, 1);
    expect(means.all.oftenCodeF1.mean).toBeCloseTo(0.96, 1);
  });
});
