import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {knownNames} from '../pipeline/checks/known-names.ts';
import type {Check} from '../schemas/checks.ts';
import {checks} from '../schemas/checks.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Answer, Cell} from '../schemas/flow.ts';
import {issueSchema} from '../schemas/issue.ts';
import {variables} from '../schemas/variables.ts';
import {anyText} from './any-text.ts';
import {answerOf, checkedOf, checkOf, codes, codingOf, dateOf, evidenceOf, profiles} from './support.ts';

function cellsOf(answers: Record<string, Answer>): Record<string, Cell> {
  const {cells} = checkedOf({answers});
  return Object.fromEntries(cells.map((cell) => [cell.variable, cell]));
}

function issuesOf(answers: Record<string, Answer>, text?: string): string[] {
  const {issues} = checkedOf({answers, ...(text === undefined ? {} : {text})});
  return issues.map(({rule}) => rule);
}

const dated = {formation: answerOf({date: dateOf(1990)})};

describe('cells', () => {
  test('one for each variable, in column order, whatever was answered', () => {
    for (const told of profiles) {
      expect(checkedOf(told).cells.map(({variable}) => variable)).toEqual(
        variables(codebook).map(({name}) => name),
      );
    }
  });

  test('a silent question is not mentioned in all its parts', () => {
    const {cells} = checkedOf({id: 'x', name: null, home: null});
    const answers = cells.filter(({question}) => question !== null);
    expect(answers.every(({value, status}) => value === null && status === 'not_mentioned')).toBe(true);
  });

  test('an open date: the year is unclear, the rest not mentioned', () => {
    const text = 'It began when the president fell.';
    const because = [evidenceOf(text, 'began', null)];
    const {cells} = checkedOf({text, answers: {formation: answerOf(null, {because})}});
    const own = cells.filter(({question}) => question === 'formation');
    expect(own.map(({status}) => status)).toEqual(['unclear', ...Array(5).fill('not_mentioned')]);
    expect(own.map(({because: quotes}) => quotes.length)).toEqual([1, 0, 0, 0, 0, 0]);
  });

  test('an open size: both figures are unclear, year and precision not mentioned', () => {
    const cells = cellsOf({size: answerOf(null)});
    expect(cells.size_min?.status).toBe('unclear');
    expect(cells.size_max?.status).toBe('unclear');
    expect(cells.size_max_year?.status).toBe('not_mentioned');
    expect(cells.size_precision?.status).toBe('not_mentioned');
  });

  test('a figure beside a vague one leaves the largest open', () => {
    const cells = cellsOf({size: answerOf({size: {min: 1000, max: null, year: 1995, precision: 'vague'}})});
    expect(cells.size_min).toMatchObject({value: 1000, status: 'coded'});
    expect(cells.size_max).toMatchObject({value: null, status: 'unclear'});
    expect(cells.size_precision).toMatchObject({value: null, status: 'not_mentioned'});
    expect(cells.size_max_year).toMatchObject({value: null, status: 'not_mentioned'});
  });

  test('"up to" fills the largest figure alone', () => {
    const cells = cellsOf({
      size: answerOf({size: {min: null, max: 200, year: null, precision: 'upper_bound'}}),
    });
    expect(cells.size_min).toMatchObject({value: null, status: 'not_mentioned'});
    expect(cells.size_max).toMatchObject({value: 200, status: 'coded'});
    expect(cells.size_precision?.value).toBe('upper_bound');
  });

  test('the year is the earliest of a formation and the latest of a termination', () => {
    const cells = cellsOf({
      formation: answerOf({date: dateOf(1989, 1991)}),
      termination_status: answerOf(codes('terminated')),
      termination: answerOf({date: dateOf(1999, 2001)}),
    });
    expect(cells.formation_year?.value).toBe(1989);
    expect(cells.termination_year?.value).toBe(2001);
    expect(cells.formation_year_max?.value).toBe(1991);
    expect(cells.formation_date?.value).toBe('1989/1991');
  });

  test('what does not arise, arises in no part', () => {
    const cells = cellsOf({termination: answerOf(null, {status: 'not_applicable'})});
    expect(cells.termination_year?.status).toBe('not_applicable');
    expect(cells.termination_precision?.status).toBe('not_applicable');
  });

  test('country codes are of the formation year, else of the earliest dated evidence', () => {
    const iso = (answers: Record<string, Answer>) =>
      checkedOf({home: 'RUS', answers}).cells.find(({variable}) => variable === 'country_iso3')?.value;
    expect(iso({formation: answerOf({date: dateOf(1985)})})).toBe('SUN');
    expect(iso({formation: answerOf({date: dateOf(1995)})})).toBe('RUS');
    const text = 'seen in 1970 and 1996';
    const seen = (quote: string) =>
      evidenceOf(text, quote, null, {when: {min: `${quote}-01-01`, max: `${quote}-12-31`}});
    expect(iso({purpose: answerOf(null, {because: [seen('1996'), seen('1970')]})})).toBe('SUN');
  });

  test('name with its title as quote; an alias with a semicolon is two', () => {
    const coding = codingOf({text: 'THE X (Pakistan)', name: 'THE X'});
    const {cells} = checkOf({...coding, profile: {...coding.profile, aliases: ['A; B', 'A', ' ']}});
    expect(cells.find(({variable}) => variable === 'name')?.because[0]?.quote).toBe('THE X');
    expect(cells.find(({variable}) => variable === 'aliases')?.value).toEqual(['A', 'B']);
  });
});

describe('confidence', () => {
  const text = 'It allegedly killed. It killed.';
  const hedged = evidenceOf(
    text,
    'killed',
    {code: 'yes'},
    {contexts: [{name: 'alleged', cue: 'allegedly', start: 3, end: 12}]},
  );
  const plain = evidenceOf(text, 'It killed', {code: 'yes'});
  const no = evidenceOf(text, 'It', {code: 'no'});
  test.each([
    ['stated', {because: [hedged, plain]}, false],
    ['agreed', {because: [plain, evidenceOf(text, 'killed.', {code: 'yes'})]}, false],
    ['stated', {because: [plain, evidenceOf(text, 'It killed', {code: 'yes'})]}, false],
    ['hedged', {because: [hedged]}, true],
    ['settled', {because: [plain], against: [no]}, true],
    ['stated', {because: [plain], against: [hedged]}, false],
    ['inferred', {because: [plain], status: 'derived' as const}, false],
    ['', {because: [plain], status: 'corrected' as const}, false],
  ])('%s', (confidence, more, review) => {
    const {civilian_abuse} = cellsOf({civilian_abuse: answerOf(codes('yes'), more)});
    expect(civilian_abuse).toMatchObject({confidence, review});
  });
});

describe('issues', () => {
  test.each<[string, Record<string, Answer>]>([
    [
      'formation-not-after-termination',
      {formation: answerOf({date: dateOf(2000)}), termination: answerOf({date: dateOf(1999)})},
    ],
    [
      'formation-not-after-latest',
      {formation: answerOf({date: dateOf(1990, 1991, {yearMin: 1992, yearMax: 1991})})},
    ],
    [
      'termination-not-before-earliest',
      {termination: answerOf({date: dateOf(1990, 1991, {yearMin: 1992, yearMax: 1991})})},
    ],
    ['observed-not-before-formation', {...dated, last_observed_year: answerOf({year: 1980})}],
    [
      'observed-not-after-termination',
      {termination: answerOf({date: dateOf(1999)}), last_observed_year: answerOf({year: 2000})},
    ],
    ['size-in-order', {size: answerOf({size: {min: 5, max: 4, year: null, precision: 'stated'}})}],
    [
      'termination-only-if-terminated',
      {termination_status: answerOf(codes('ongoing')), termination_type: answerOf(codes('disarmed'))},
    ],
    ['abuse-only-if-abuse', {civilian_abuse: answerOf(codes('no')), abuse: answerOf(codes('killing'))}],
    ['former-rebel-only-if-former-group', {former_rebel: answerOf(codes('yes'))}],
    ['creator-only-if-created', {creating_institution: answerOf(codes('military'))}],
    [
      'creator-sponsors',
      {creating_institution: answerOf(codes('military')), sponsor_institution: answerOf(codes('police'))},
    ],
    [
      'foreign-sponsor-is-a-state-sponsor',
      {foreign_sponsor: answerOf(codes('USA')), state_sponsor: answerOf(codes('PAK'))},
    ],
    ['home-is-not-foreign', {...dated, foreign_sponsor: answerOf(codes('PAK'))}],
    ['formation-year-covered', {formation: answerOf({date: dateOf(1930)})}],
    ['size-max-year-covered', {size: answerOf({size: {min: 5, max: 5, year: 2020, precision: 'stated'}})}],
    [
      'no-country-code',
      {formation: answerOf({date: dateOf(1930)}), last_observed_year: answerOf({year: 1930})},
    ],
    ['no-date', {}],
    ['years-outside-coverage', {formation: answerOf({date: dateOf(1940)})}],
    ['invalid-value', {civilian_abuse: answerOf(codes('perhaps'))}],
    ['impossible-day', {formation: answerOf({date: dateOf(2001, 2001, {endMax: '2001-02-30'})})}],
    [
      'size-timing-only-with-size',
      {size: answerOf({size: {min: 5, max: 70_000_000_000, year: 1990, precision: 'stated'}})},
    ],
    ['conflict', {civilian_abuse: answerOf(null, {status: 'conflict'})}],
  ])('%s', (rule, answers) => {
    expect(issuesOf(answers)).toContain(rule);
  });

  test('none for a coding that holds together', () => {
    const answers = {
      ...dated,
      termination_status: answerOf(codes('terminated')),
      termination: answerOf({date: dateOf(1994, 1994, {startMin: '1994-11-01', endMax: '1994-11-30'})}),
      last_observed_year: answerOf({year: 1994}),
      size: answerOf({size: {min: 500, max: 500, year: 1993, precision: 'stated'}}),
      civilian_abuse: answerOf(codes('yes')),
      abuse: answerOf(codes('killing')),
    };
    expect(issuesOf(answers)).toEqual([]);
  });

  test('days decide where the years are equal', () => {
    const formation = answerOf({date: dateOf(1999, 1999, {startMin: '1999-06-01'})});
    const ended = (endMax: string) => answerOf({date: dateOf(1999, 1999, {endMax})});
    expect(issuesOf({formation, termination: ended('1999-05-31')})).toContain(
      'formation-not-after-termination',
    );
    expect(issuesOf({formation, termination: ended('1999-06-01')})).not.toContain(
      'formation-not-after-termination',
    );
  });

  test('a conflict is told at the line and column of its quote, with both sides and rules', () => {
    const text = 'One\r\nIt ended in 1998.\rIt ended in 1999.';
    const termination = answerOf(null, {
      status: 'conflict',
      because: [
        evidenceOf(text, '1998', {date: dateOf(1998)}, {rule: 'x'}),
        evidenceOf(text, '1999', {date: dateOf(1999)}, {rule: 'y'}),
      ],
    });
    const found = checkedOf({text, answers: {...dated, termination}}).issues.find(
      ({rule}) => rule === 'conflict',
    );
    expect(found).toMatchObject({
      path: 'profiles/pak-x.txt',
      line: 2,
      column: 13,
      variable: 'termination_year',
      found: 'termination: 1998 (rule x) against 1999 (rule y): left empty as a conflict',
    });
  });

  test('a value outside the codebook is emptied, the others stay', () => {
    const {cells, issues} = checkedOf({answers: {...dated, civilian_abuse: answerOf(codes('perhaps'))}});
    const cell = cells.find(({variable}) => variable === 'civilian_abuse');
    expect(cell).toMatchObject({value: null, status: 'unclear', review: true});
    expect(cells.find(({variable}) => variable === 'formation_year')?.value).toBe(1990);
    expect(issues.find(({rule}) => rule === 'invalid-value')).toMatchObject({severity: 'error'});
  });

  test('all are collected, those of earlier stages once, in order', () => {
    const coding = codingOf({
      answers: {
        former_rebel: answerOf(codes('yes')),
        civilian_abuse: answerOf(codes('no')),
        abuse: answerOf(codes('killing')),
      },
    });
    const early = {
      ...issueSchema.parse({
        severity: 'note',
        rule: 'early',
        path: 'profiles/pak-x.txt',
        line: 1,
        column: 1,
        profile_id: 'pak-x',
        variable: null,
        found: 'a',
        expected: 'b',
        fix: 'c',
      }),
    };
    const {issues} = checkOf({
      ...coding,
      profile: {...coding.profile, issues: [early]},
      issues: [early, early],
    });
    expect(issues.map(({rule}) => rule)).toEqual([
      'abuse-only-if-abuse',
      'former-rebel-only-if-former-group',
      'no-date',
      'early',
    ]);
    for (const issue of issues) issueSchema.parse(issue);
  });

  test('never throws, whatever the answers are', () => {
    const stems = Object.keys(codebook);
    const year = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN));
    const answered = fc.oneof(
      fc.record({codes: fc.array(fc.string())}),
      fc.record({year}),
      fc.record({
        size: fc.record({
          min: fc.option(year),
          max: fc.option(year),
          year: fc.option(year),
          precision: fc.string(),
        }),
      }),
      fc.record({
        date: fc.record({
          startMin: fc.option(fc.string()),
          startMax: fc.constant(null),
          endMin: fc.constant(null),
          endMax: fc.option(fc.string()),
          yearMin: year,
          yearMax: year,
          precision: fc.string(),
          edtf: fc.string(),
          basis: fc.option(fc.string()),
        }),
      }),
    );
    const answers = fc.dictionary(
      fc.constantFrom(...stems),
      fc.option(answered).map((each) => answerOf(each)),
    );
    fc.assert(
      fc.property(answers, anyText(), (each, text) => {
        const {cells} = checkedOf({text, name: text, answers: each});
        expect(cells).toHaveLength(variables(codebook).length);
      }),
      {numRuns: 150},
    );
  });
});

describe('what the schemas name', () => {
  test('exists in the codebook', () => {
    expect(() => knownNames(codebook)).not.toThrow();
    expect(new Set(checks.map(({id}) => id)).size).toBe(checks.length);
  });

  test('stops the run where it does not', () => {
    const wrong: Check = {
      id: 'w',
      form: 'at_most',
      low: 'size_mn',
      high: 'size_max',
      severity: 'note',
      expected: '',
      fix: '',
    };
    expect(() => knownNames(codebook, [wrong])).toThrow(/size_mn/);
  });
});
