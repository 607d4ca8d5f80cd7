import {describe, expect, test} from 'vitest';
import {machineCodings} from '../../pipeline/reports/agreement-codings.ts';
import {confidenceTrade} from '../../pipeline/reports/confidence-trade.ts';
import {confidenceTradeText} from '../../pipeline/reports/confidence-trade-text.ts';
import {doubtful} from '../../pipeline/reports/doubtful.ts';
import {markReview} from '../../pipeline/reports/mark-review.ts';
import type {Cell, Checked} from '../../schemas/flow.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import {checkedOf} from '../support.ts';
import {codings} from './small-case.ts';

const cell = (variable: string, value: string | null, confidence: string, review = false): Cell => ({
  ...{variable, question: variable, value, confidence, review, rule: 'r', because: [], replaced: null},
  status: value === null ? 'not_mentioned' : 'coded',
});

const profileOf = (id: string, cells: readonly Cell[]): Checked => ({
  ...checkedOf({id, text: '', answers: {}}),
  cells,
});

/** Of the seen profile four values, one wrong (settled, marked); of the unseen one two, the stated one wrong. */
const checked = [
  profileOf('a', [
    cell('civilian_abuse', 'yes', 'inferred'),
    cell('government_armed', 'yes', 'agreed'),
    cell('government_trained', 'no', 'stated'),
    cell('members_paid', 'yes', 'settled', true),
    cell('state_tolerance', null, ''),
  ]),
  profileOf('b', [cell('government_armed', 'no', 'stated'), cell('members_paid', 'yes', 'agreed')]),
];
const gold = codings({
  a: {
    civilian_abuse: 'yes',
    government_armed: 'yes',
    government_trained: 'no',
    members_paid: 'no',
    state_tolerance: 'yes',
  },
  b: {government_armed: 'yes', members_paid: 'yes'},
});
const trades = (profiles: readonly Checked[]) =>
  confidenceTrade(profiles, machineCodings(profiles), gold, new Set(['b']));

describe('what comes of accepting cells unread', () => {
  test('class by class, counted by hand', () => {
    const {seen, unseen} = trades(checked);
    expect(seen).toEqual([
      {upTo: 'inferred', cells: 1, accepted: 1 / 4, wrong: 0},
      {upTo: 'agreed', cells: 2, accepted: 2 / 4, wrong: 0},
      {upTo: 'stated', cells: 3, accepted: 3 / 4, wrong: 0},
      {upTo: 'settled', cells: 4, accepted: 1, wrong: 1 / 4},
      {upTo: 'hedged', cells: 4, accepted: 1, wrong: 1 / 4},
      {upTo: 'unmarked', cells: 3, accepted: 3 / 4, wrong: 0},
    ]);
    expect(unseen.map(({cells, wrong}) => [cells, wrong])).toEqual([
      [0, null],
      [1, 0],
      [2, 1 / 2],
      [2, 1 / 2],
      [2, 1 / 2],
      [2, 1 / 2],
    ]);
  });

  test('values of doubtful variables are marked, empty cells are not', () => {
    const marked = checked.map(markReview(new Set(['government_armed', 'state_tolerance'])));
    expect(
      marked.flatMap(({cells}) => cells.filter(({review}) => review).map(({variable}) => variable)),
    ).toEqual(['government_armed', 'members_paid', 'government_armed']);
    expect(trades(marked).unseen.at(-1)).toEqual({upTo: 'unmarked', cells: 1, accepted: 1 / 2, wrong: 0});
  });

  test('the table prints each class, and a dash where there is nothing', () => {
    const lines = confidenceTradeText(trades(checked)).split('\n');
    expect(lines.find((line) => line.startsWith('stated'))).toMatch(
      /3 +75\.0 % +0\.0 % +\| +2 +100\.0 % +50\.0 %$/,
    );
    expect(lines.find((line) => line.startsWith('inferred'))).toMatch(
      /1 +25\.0 % +0\.0 % +\| +0 +0\.0 % +—$/,
    );
  });
});

test('a variable is doubtful by its F1 on unseen profiles alone', () => {
  const row = (variable: string, part: 'seen' | 'unseen', value: number | null, pair = 'machine-gold') =>
    ({variable, pair, part, statistic: 'f1', n: 9, value, lower: null, upper: null}) satisfies ReliabilityRow;
  const rows = [
    row('sure', 'unseen', 0.7),
    row('weak', 'unseen', 0.66),
    row('weak', 'seen', 1),
    row('silent', 'unseen', null),
    row('sure', 'unseen', 0.1, 'a-b'),
    row('fitted', 'seen', 0.1),
  ];
  expect([...doubtful(rows)]).toEqual(['weak', 'silent']);
});
