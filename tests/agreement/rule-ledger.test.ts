import {parse} from 'csv-parse/sync';
import {describe, expect, test} from 'vitest';
import {evidenceAgrees} from '../../pipeline/reports/evidence-agrees.ts';
import {ruleLedger} from '../../pipeline/reports/rule-ledger.ts';
import {ruleLedgerCsv} from '../../pipeline/reports/rule-ledger-csv.ts';
import {ruleLedgerText} from '../../pipeline/reports/rule-ledger-text.ts';
import {codebook} from '../../schemas/codebook.ts';
import type {Answer, Checked, Evidence, Said} from '../../schemas/flow.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {answerOf, checkedOf, codes, dateOf, evidenceOf} from '../support.ts';
import {codings} from './small-case.ts';

const text = 'one two three four five six seven eight';

function piece(
  question: string,
  rule: string,
  quote: string,
  said: Said | null,
  cancelled = false,
): Evidence {
  return evidenceOf(text, quote, said, {question, rule, cancelled: cancelled ? 'negated' : null});
}

/** A profile whose answers rest on these pieces; those in `because` carry them. */
function profile(id: string, evidence: readonly Evidence[], answers: Record<string, Answer>) {
  const checked = checkedOf({id, text, answers});
  return {found: {profile: checked.coding.profile, evidence}, checked};
}

const rule = (question: string, id: string): FiledRule => ({
  ...{question, path: `${question}.yaml`, line: 1, column: 1},
  rule: {kind: 'phrase', id, phrases: ['x'], examples: {yes: ['x']}, reach: 'clause', rank: 5},
});
const rules = [
  rule('purpose', 'quiet'),
  rule('purpose', 'plain'),
  rule('purpose', 'hasty'),
  rule('formation', 'dated'),
  rule('size', 'figure'),
  rule('civilian_abuse', 'doubts'),
];

const crime = piece('purpose', 'plain', 'one', {code: 'anti_crime'});
const self = piece('purpose', 'plain', 'two', {code: 'self_defence'});
const leader = piece('purpose', 'hasty', 'three', {code: 'protect_leader'});
const negated = piece('purpose', 'hasty', 'four', {code: 'anti_crime'}, true);
const early = piece('formation', 'dated', 'five', {date: dateOf(1990)});
const late = piece('formation', 'dated', 'six', {date: dateOf(1995)});
const members = piece('size', 'figure', 'seven', {
  size: {min: 100, max: 300, year: null, precision: 'range'},
});
const open = piece('civilian_abuse', 'doubts', 'eight', null);

const all = [
  profile('a', [crime, self, leader, negated, early, late], {
    purpose: answerOf(codes('anti_crime', 'self_defence'), {because: [crime, self], against: [leader]}),
    formation: answerOf({date: dateOf(1990)}, {because: [early], against: [late]}),
  }),
  profile('b', [crime, members, open], {
    purpose: answerOf(codes('anti_crime'), {because: [crime]}),
    size: answerOf({size: {min: 100, max: 300, year: null, precision: 'range'}}, {because: [members]}),
    civilian_abuse: answerOf(null, {because: [open]}),
  }),
  profile('c', [crime], {purpose: answerOf(codes('anti_crime'), {because: [crime]})}),
];
const found = all.map((one) => one.found);
const checked: Checked[] = all.map((one) => one.checked);
const gold = codings({
  a: {purpose: ['anti_crime', 'protect_leader'], formation_year: 1995},
  b: {size_min: 50, size_max: 300, civilian_abuse: {unclear: true}},
  c: {purpose: ['self_defence']},
});
const ledger = ruleLedger(found, checked, {codebook, rules}, {gold, unseen: new Set(['c'])});
const of = (id: string) => ledger.lines.find((line) => line.rule === id)!;

describe('the ledger of rules', () => {
  test('counts fires and profiles without what was cancelled', () => {
    expect(of('plain')).toMatchObject({fires: 4, profiles: 3, cancelled: 0});
    expect(of('hasty')).toMatchObject({fires: 1, profiles: 1, cancelled: 1});
    expect(of('quiet')).toMatchObject({fires: 0, profiles: 0, cancelled: 0});
  });

  test('judges what carries an answer and what does not', () => {
    // a: crime right, self wrong; b: gold has no purpose, wrong; c is unseen and judged in the sum only.
    expect(of('plain')).toMatchObject({right: 1, wrong: 2, unheard: 0, against: 0, unjudged: 1});
    // Gold has the code, but the answer does not rest on the piece.
    expect(of('hasty')).toMatchObject({right: 0, wrong: 0, unheard: 1, against: 0});
    // 1990 carries the answer and gold has 1995, which another piece of the same rule says in vain.
    expect(of('dated')).toMatchObject({right: 0, wrong: 1, unheard: 1, against: 0});
    expect(of('figure')).toMatchObject({right: 1, wrong: 0});
    expect(of('doubts')).toMatchObject({right: 1, wrong: 0});
    expect(ledger.seen).toEqual({right: 3, wrong: 3, unheard: 2, against: 0});
    expect(ledger.unseen).toEqual({right: 0, wrong: 1, unheard: 0, against: 0});
  });

  test('of what says neither gold’s value nor carries the answer it says against', () => {
    const other = codings({a: {purpose: ['self_defence'], formation_year: 1990}});
    const {lines} = ruleLedger(found, checked, {codebook, rules}, {gold: other, unseen: new Set()});
    expect(lines.find((line) => line.rule === 'hasty')).toMatchObject({unheard: 0, against: 1});
    expect(lines.find((line) => line.rule === 'dated')).toMatchObject({right: 1, unheard: 0, against: 1});
  });

  test('every fire is judged once or not at all', () => {
    for (const {fires, right, wrong, unheard, against, unjudged} of ledger.lines)
      expect(right + wrong + unheard + against + unjudged).toBe(fires);
  });

  test('without gold nothing is judged', () => {
    const bare = ruleLedger(found, checked, {codebook, rules}, null);
    expect(bare.lines.map(({fires}) => fires)).toEqual(ledger.lines.map(({fires}) => fires));
    for (const {fires, unjudged} of bare.lines) expect(unjudged).toBe(fires);
  });

  test('of a spell it takes the side for which the question asks', () => {
    const spell = {...dateOf(1990, 1995), startMax: '1990-12-31', endMin: '1995-01-01', edtf: '1990/1995'};
    const said = piece('formation', 'dated', 'five', {date: spell});
    const beginning = {...said, said: {date: {...dateOf(1990)}}};
    const one = profile('a', [said], {
      formation: answerOf({date: dateOf(1990)}, {because: [beginning]}),
    });
    const judged = ruleLedger(
      [one.found],
      [one.checked],
      {codebook, rules},
      {gold: codings({a: {formation_year: 1990}}), unseen: new Set()},
    );
    expect(judged.lines.find((line) => line.rule === 'dated')).toMatchObject({fires: 1, right: 1});
  });

  test.each([
    ['formation', 'formation_year', 1990],
    ['termination', 'termination_year', 1992],
  ])('of a date between two years, %s takes the one that its year shows', (stem, variable, year) => {
    const whole = {startMax: '1992-12-31', endMin: '1990-01-01'};
    const said = piece(stem, 'dated', 'five', {date: dateOf(1990, 1992, whole)});
    const agrees = (value: number): boolean =>
      evidenceAgrees(said, codebook, codings({a: {[variable]: value}}).get('a')!.cells);
    expect([1990, 1991, 1992].filter(agrees)).toEqual([year]);
  });

  test('as CSV: codebook order, then by rule, with a mark for what rests on too little', () => {
    const rows: Record<string, string>[] = parse(ruleLedgerCsv(ledger), {columns: true});
    expect(rows.map((row) => `${row.question} ${row.rule} ${row.mark}`)).toEqual([
      'formation dated one_profile',
      'size figure one_profile',
      'purpose hasty one_profile',
      'purpose plain ',
      'purpose quiet never_fired',
      'civilian_abuse doubts one_profile',
    ]);
  });

  test('on the screen: of one question, or of all with the sums', () => {
    const text = ruleLedgerText(ledger, 'purpose');
    expect(text).toMatch(/^purpose quiet( +0){8} {2}never fired$/m);
    expect(text).toContain('3 rules; 1 never fired, 1 fire on one profile only.');
    expect(text).not.toContain('formation');
    expect(ruleLedgerText(ledger, null)).toContain('seen 50.0 % right (3 of 6); unseen 0.0 % right (0 of 1)');
  });
});
