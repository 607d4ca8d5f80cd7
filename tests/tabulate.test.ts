import {describe, expect, test} from 'vitest';
import {type Lifetime, presence} from '../pipeline/coding/presence.ts';
import {tabulate} from '../pipeline/stages/tabulate.ts';
import {tableOf} from '../pipeline/tables/table-of.ts';
import {codebook} from '../schemas/codebook.ts';
import {variables} from '../schemas/variables.ts';
import {
  answerOf,
  checkedOf,
  codes,
  dateOf,
  evidenceOf,
  known,
  militia,
  profiles,
  rowsOf,
  tablesOf,
} from './support.ts';

const tables = tablesOf(...profiles);
const rows = (name: string): Record<string, unknown>[] => rowsOf(tables[name]!);

/** The presence of each year as one letter, from 1990 to 2000; a dot where there is no row. */
function drawn(life: Partial<Lifetime>): string {
  const open = [-Infinity, Infinity] as const;
  const {within} = presence({start: open, end: open, observed: null, ...life}, {first: 1990, last: 2000});
  const letters = new Map(
    within.map(({year, presence: found}) => [
      year,
      found === 'censored' ? '~' : found === 'certain' ? 'C' : 'p',
    ]),
  );
  return Array.from({length: 11}, (_, index) => letters.get(1990 + index) ?? '.').join('');
}

describe('presence', () => {
  test.each<[string, Partial<Lifetime>, string]>([
    ['stated years', {start: [1992, 1992], end: [1995, 1995]}, '..CCCC.....'],
    ['a spell within one year', {start: [1992, 1992], end: [1992, 1992]}, '..C........'],
    ['bounds on both sides', {start: [1991, 1993], end: [1995, 1997]}, '.ppCCCpp...'],
    ['bounds that overlap', {start: [1991, 1995], end: [1993, 1996]}, '.pppppp....'],
    ['an end that narrows the start', {start: [1990, 1993], end: [1992, 1992]}, 'ppC........'],
    ['seen between the bounds', {start: [1991, 1994], end: [1994, 1998], observed: 1993}, '.ppCCpppp..'],
    ['ongoing, seen until 1996', {start: [1992, 1992], observed: 1996}, '..CCCCC~~~~'],
    ['no end and never seen again', {start: [1992, 1992]}, '..C~~~~~~~~'],
    ['vague start, no end', {start: [1992, 1994]}, '..ppp~~~~~~'],
    ['no start', {end: [1994, 1994]}, '~~~~C......'],
    ['no start, vague end', {end: [1994, 1996]}, '~~~~ppp....'],
    ['seen once and nothing else', {observed: 1995}, '~~~~~C~~~~~'],
    ['no start, seen before the end', {end: [1996, 1997], observed: 1994}, '~~~~CCCp...'],
    ['a start after the end', {start: [1997, 1997], end: [1994, 1994]}, '....pppp...'],
    ['seen outside the bounds', {start: [1992, 1992], end: [1995, 1995], observed: 1999}, '..CCCC.....'],
    ['before and after coverage', {start: [1985, 1985], end: [2005, 2005]}, 'CCCCCCCCCCC'],
    ['nothing at all', {}, '...........'],
  ])('%s', (_, life, expected) => {
    expect(drawn(life)).toBe(expected);
  });

  test('years that coverage cuts are told', () => {
    const {cut} = presence(
      {start: [1988, 1989], end: [1990, 1990], observed: null},
      {first: 1990, last: 2000},
    );
    expect(cut).toEqual([1988, 1989]);
  });
});

describe('groups', () => {
  test('one row a profile, sorted, silent ones too', () => {
    expect(rows('groups').map(({profile_id}) => profile_id)).toEqual(['afg-silent', 'pak-militia']);
  });

  test('sets as a list and as flags; empty where the question has no answer', () => {
    const [silent, group] = rows('groups');
    expect(group).toMatchObject({abuse: ['killing', 'assault'], abuse_killing: true, abuse_torture: false});
    expect(silent).toMatchObject({abuse: null, abuse_killing: null});
    expect(group).not.toHaveProperty('state_sponsor_PAK');
    expect(group?.state_sponsor).toEqual(['PAK', 'USA']);
  });

  test('dates also as first and last possible day', () => {
    const group = rows('groups')[1];
    expect(group).toMatchObject({
      formation_date: '1990/1992',
      formation_date_first: '1990-01-01',
      formation_date_last: '1992-12-31',
    });
    expect(group).toMatchObject({termination_date_first: null, termination_date_last: null});
  });

  test('an open side stays empty', () => {
    const formation = answerOf({date: dateOf(1990, 1995, {startMin: null})});
    const [row] = rowsOf(tablesOf({answers: {formation}}).groups!);
    expect(row).toMatchObject({formation_date_first: null, formation_date_last: '1995-12-31'});
  });

  test('all names keep to 32 characters', () => {
    for (const table of Object.values(tables)) {
      for (const {name} of table.columns) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
    }
  });
});

describe('years', () => {
  test('a row for each year of a group, with codes of the year and variables of the group', () => {
    const years = rows('group_years');
    expect(years.map(({year}) => year)).toEqual(Array.from({length: 25}, (_, index) => 1990 + index));
    expect(years[2]).toMatchObject({
      profile_id: 'pak-militia',
      presence: 'certain',
      country_iso3: 'PAK',
      abuse_killing: true,
    });
    expect(years[0]?.presence).toBe('possible');
    expect(years[24]?.presence).toBe('censored');
  });

  test('codes change with the year', () => {
    const life = {formation: answerOf({date: dateOf(1990)}), last_observed_year: answerOf({year: 1993})};
    const years = rowsOf(tablesOf({home: 'RUS', answers: life}).group_years!);
    expect(
      years.filter(({presence: found}) => found === 'certain').map(({country_iso3}) => country_iso3),
    ).toEqual(['SUN', 'RUS', 'RUS', 'RUS']);
  });

  test('countries: numbers and flags, certain and possible', () => {
    const abusive = {civilian_abuse: answerOf(codes('yes'))};
    const one = {
      id: 'a',
      answers: {formation: answerOf({date: dateOf(1990)}), last_observed_year: answerOf({year: 1992})},
    };
    const other = {
      id: 'b',
      answers: {
        formation: answerOf({date: dateOf(1991, 1993)}),
        last_observed_year: answerOf({year: 1993}),
        ...abusive,
      },
    };
    const years = rowsOf(tablesOf(one, other, {id: 'c', home: null}).country_years!);
    expect(years[0]).toMatchObject({
      country_iso3: 'PAK',
      year: 1990,
      country_cow: 770,
      n_certain: 1,
      n_possible: 0,
      any_civilian_abuse_possible: false,
    });
    expect(years[1]).toMatchObject({
      year: 1991,
      n_certain: 1,
      n_possible: 1,
      any_civilian_abuse_certain: false,
      any_civilian_abuse_possible: true,
    });
    expect(years[3]).toMatchObject({
      year: 1993,
      n_certain: 1,
      n_possible: 0,
      n_censored: 1,
      any_civilian_abuse_certain: true,
    });
    expect(years[4]).toMatchObject({
      year: 1994,
      n_certain: 0,
      n_censored: 2,
      any_civilian_abuse_possible: false,
    });
  });
});

describe('long tables', () => {
  test('values: the columns as agreed, and every variable of every profile', () => {
    expect(tables.values?.columns.map(({name}) => name).join()).toBe(
      'profile_id,variable,question,value,label,status,confidence,review,rule,quote,start,end,line,replaced',
    );
    expect(rows('values')).toHaveLength(2 * variables(codebook).length);
  });

  test('values: sets and labels in codebook order, quotes joined, place of the first', () => {
    const abuse = rows('values').find(
      ({profile_id, variable}) => profile_id === 'pak-militia' && variable === 'abuse',
    );
    expect(abuse).toMatchObject({
      value: 'killing;assault',
      label: 'Killing;Assault',
      status: 'coded',
      confidence: 'stated',
      quote: 'killed … It killed',
      start: militia.indexOf('killed'),
      end: militia.indexOf('killed') + 6,
      line: 4,
    });
  });

  test('evidence: the columns as agreed, one row a piece, also the cancelled', () => {
    expect(tables.evidence?.columns.map(({name}) => name).join()).toBe(
      'profile_id,question,value,role,rule,quote,start,end,line,contexts',
    );
    const abuse = rows('evidence').filter(({question}) => question === 'abuse');
    expect(abuse.map(({role, value, line}) => [role, value, line])).toEqual([
      ['because', 'assault', 4],
      ['because', 'killing', 4],
      ['cancelled', 'torture', 4],
    ]);
  });

  test('every quote is exactly the text at its offsets', () => {
    const quoted = rows('evidence');
    expect(quoted.length).toBeGreaterThan(4);
    for (const {quote, start, end} of quoted)
      expect(militia.slice(start as number, end as number)).toBe(quote);
  });

  test('a piece that reaches an answer twice stands once', () => {
    const piece = evidenceOf('X (Pakistan)', 'X', {code: 'yes'});
    const answers = {civilian_abuse: answerOf(codes('yes'), {because: [piece, {...piece}]})};
    expect(rowsOf(tablesOf({answers}).evidence!)).toHaveLength(1);
  });

  test('questions and codes are the codebook', () => {
    expect(rows('questions').map(({question}) => question)).toEqual(Object.keys(codebook));
    const abuse = rows('codes').filter(({variable}) => variable === 'abuse');
    expect(abuse.map(({code}) => code)).toEqual(Object.keys(codebook.abuse.codes));
    expect(abuse[0]).toMatchObject({flag: 'abuse_killing', label: 'Killing', position: 1});
  });

  test('issues of profiles and of files that came to nothing, numbered', () => {
    const lost = {
      severity: 'error',
      rule: 'empty-file',
      path: 'profiles/a.txt',
      line: null,
      column: null,
      profile_id: null,
      variable: null,
      found: 'nothing',
      expected: 'a text',
      fix: 'Remove it.',
    } as const;
    const table = tabulate(known)([checkedOf({})], [lost]).find(({name}) => name === 'issues')!;
    expect(rowsOf(table).map(({issue, rule}) => [issue, rule])).toEqual([
      [1, 'empty-file'],
      [2, 'no-date'],
    ]);
  });
});

test('half a surrogate pair in a text spoils no table', () => {
  const text = 'X \uD83D and \u{1F600}';
  const answers = {
    civilian_abuse: answerOf(codes('yes'), {because: [evidenceOf(text, text, {code: 'yes'})]}),
  };
  expect(rowsOf(tablesOf({text, answers}).evidence!)[0]?.quote).toBe('X \uFFFD and \u{1F600}');
});

test('the order of the profiles changes nothing', () => {
  expect(tablesOf(...profiles.toReversed())).toEqual(tables);
});

test('rows are sorted by key in codebook order, by code unit and by size, nothing first', () => {
  const column = (name: string, type: 'text' | 'code' | 'integer', own: string[] | null = null) => ({
    ...{name, label: name, type, question: null, required: false},
    codes: own?.map((code) => ({code, label: code})) ?? null,
  });
  const table = tableOf(
    {name: 't', title: 't', key: ['c', 'n']},
    [column('n', 'integer'), column('c', 'code', ['z', 'a']), column('t', 'text')],
    [
      [10, 'a', 'x'],
      [9, 'a', 'x'],
      [9, 'a', ''],
      [1, 'z', 'é'],
      [1, 'z', 'Z'],
      [null, 'z', 'x'],
    ],
  );
  expect(rowsOf(table).map(({n, c, t}) => [n, c, t])).toEqual([
    [null, 'z', 'x'],
    [1, 'z', 'Z'],
    [1, 'z', 'é'],
    [9, 'a', null],
    [9, 'a', 'x'],
    [10, 'a', 'x'],
  ]);
});
