import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {listCoders, readGold, readUnseen} from '../../pipeline/edge/read-gold.ts';
import {Fault, type Issue} from '../../schemas/issue.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const write = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content);
const coded = (codings: unknown, profile_id = 'xyz-guard') => JSON.stringify({profile_id, codings}, null, 1);

function issuesOf(read: () => unknown): readonly Issue[] {
  try {
    read();
  } catch (error) {
    if (error instanceof Fault) return error.issues;
    throw error;
  }
  throw new Error('nothing was found wrong');
}

/** What is told of one file with these codings. */
function told(codings: unknown): readonly Issue[] {
  write('xyz-guard.json', coded(codings));
  return issuesOf(() => readGold(folder));
}

describe('readGold', () => {
  test('takes every form of answer', () => {
    const quotes = ['set up in 1992'];
    write(
      'xyz-guard.json',
      coded({
        formation_year: {value: 1992, quotes},
        formation_date: {value: '1992-06~', quotes},
        purpose: {value: ['self_defence', 'anti_crime'], quotes},
        foreign_sponsor: {value: ['VNM'], quotes},
        government_armed: {status: 'unclear', quotes},
      }),
    );
    write('notes.md', 'not a coding');
    const profile = readGold(folder).get('xyz-guard')!;
    expect([...profile.cells.keys()]).toHaveLength(5);
    expect(profile.cells.get('formation_year')).toEqual({value: 1992, status: 'coded', quotes});
    expect(profile.cells.get('purpose')!.value).toEqual(['self_defence', 'anti_crime']);
    expect(profile.cells.get('government_armed')).toEqual({value: null, status: 'unclear', quotes});
  });

  test.each(['1992', '1992-06', '1992-06-19', '199X', '1989/1991', '1992~', '2001/..'])(
    'takes %s as a date',
    (value) => {
      write('xyz-guard.json', coded({formation_date: {value, quotes: ['q']}}));
      expect(readGold(folder).get('xyz-guard')!.cells.get('formation_date')!.value).toBe(value);
    },
  );

  test('tells an unknown variable with its line', () => {
    const [issue, ...more] = told({formation_yeer: {value: 1992, quotes: ['q']}});
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      rule: 'coding-file',
      path: `${folder}/xyz-guard.json`,
      line: 4,
      column: 3,
      profile_id: 'xyz-guard',
      variable: 'formation_yeer',
      found: '`formation_yeer`',
      expected: 'a variable of the codebook',
    });
  });

  test('tells an unknown code of a set with its line and the codes that there are', () => {
    const [issue] = told({purpose: {value: ['anti_crime', 'anti_crme'], quotes: ['q']}});
    expect(issue).toMatchObject({line: 7, variable: 'purpose', found: '"anti_crme"'});
    expect(issue!.expected).toMatch(/^one of fight_insurgents, self_defence, /);
  });

  test.each([
    ['an unknown code', 'size_timing', {value: 'later', quotes: ['q']}],
    ['a code for a year', 'formation_year', {value: '1992', quotes: ['q']}],
    ['a year that is none', 'formation_year', {value: 92, quotes: ['q']}],
    ['a fraction', 'size_max', {value: 12.5, quotes: ['q']}],
    ['words for a date', 'formation_date', {value: 'June 1992', quotes: ['q']}],
    ['a name for a state', 'foreign_sponsor', {value: ['Vietnam'], quotes: ['q']}],
    ['one code for a set', 'purpose', {value: 'anti_crime', quotes: ['q']}],
    ['an empty set', 'purpose', {value: [], quotes: ['q']}],
    ['a code twice', 'purpose', {value: ['anti_crime', 'anti_crime'], quotes: ['q']}],
    ['no quotes', 'purpose', {value: ['anti_crime']}],
    ['an empty list of quotes', 'purpose', {value: ['anti_crime'], quotes: []}],
    ['an empty quote', 'purpose', {value: ['anti_crime'], quotes: ['']}],
    ['value and status at once', 'government_armed', {value: 'yes', status: 'unclear', quotes: ['q']}],
    ['neither value nor status', 'government_armed', {quotes: ['q']}],
    ['another status', 'government_armed', {status: 'not_mentioned', quotes: ['q']}],
    ['a key too many', 'government_armed', {value: 'yes', quotes: ['q'], note: 'sure'}],
  ])('refuses %s', (_, variable, cell) => {
    const issues = told({[variable]: cell});
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({severity: 'error', variable});
    expect(issues[0]!.line).toBeGreaterThan(3);
  });

  test('holds quotes against the text, where there is one', () => {
    write(
      'xyz-guard.json',
      coded({purpose: {value: ['anti_crime'], quotes: ['to fight crime', 'to  fight crime']}}),
    );
    expect([...readGold(folder).keys()]).toEqual(['xyz-guard']);
    expect([...readGold(folder, new Map([['other', '']])).keys()]).toEqual(['xyz-guard']);
    const texts = new Map([['xyz-guard', 'It was there to fight crime.']]);
    const issues = issuesOf(() => readGold(folder, texts));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      rule: 'coding-quote',
      line: 10,
      found: '"to  fight crime"',
      variable: 'purpose',
    });
  });

  test('a file must be named after its profile', () => {
    write('xyz-guard.json', coded({}, 'xyz-guards'));
    expect(issuesOf(() => readGold(folder))[0]).toMatchObject({
      found: 'xyz-guards',
      expected: 'xyz-guard',
      line: 2,
    });
  });

  test('what is wrong in several files is told at once, sorted', () => {
    write('b.json', coded({nonsense: {value: 1, quotes: ['q']}}, 'b'));
    write('a.json', '{"profile_id": "a", "codings": {');
    write('c.json', coded({}, 'c'));
    expect(issuesOf(() => readGold(folder)).map(({path}) => path.slice(-6))).toEqual(['a.json', 'b.json']);
  });

  test.each([
    ['broken JSON', '{"profile_id": "a",\n"codings": {}'],
    ['YAML that is no JSON', 'profile_id: a\ncodings: {}'],
    [
      'a variable twice',
      '{"profile_id": "a", "codings": {\n"size_max": {"value": 1, "quotes": ["q"]},\n"size_max": {"value": 2, "quotes": ["q"]}}}',
    ],
    ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
  ])('tells %s', (_, content) => {
    write('a.json', content);
    expect(issuesOf(() => readGold(folder))[0]).toMatchObject({
      rule: 'coding-json',
      path: `${folder}/a.json`,
    });
  });

  test('a byte-order mark does no harm', () => {
    write('xyz-guard.json', `\uFEFF${coded({})}`);
    expect([...readGold(folder).keys()]).toEqual(['xyz-guard']);
  });

  test('a folder without codings is a fault', () => {
    expect(issuesOf(() => readGold(folder))[0]).toMatchObject({rule: 'coding-folder', path: folder});
    expect(issuesOf(() => readGold(join(folder, 'none')))[0]).toMatchObject({rule: 'coding-folder'});
  });
});

test('coders are found by the names of their folders', () => {
  for (const name of ['codings-zoe', 'codings-b', 'gold']) mkdirSync(join(folder, name));
  write('codings-x', 'a file');
  expect(listCoders(folder)).toEqual([
    {name: 'b', path: `${folder}/codings-b`},
    {name: 'zoe', path: `${folder}/codings-zoe`},
  ]);
});

test('ids of unseen profiles stand one a line', () => {
  write('unseen.txt', 'a-b\r\n\nc-d\n');
  expect([...readUnseen(join(folder, 'unseen.txt'))]).toEqual(['a-b', 'c-d']);
  expect(() => readUnseen(join(folder, 'none.txt'))).toThrow(/none\.txt .*no such file.*an empty one if/s);
});
