import {describe, expect, test} from 'vitest';
import type {Version, VersionCell} from '../pipeline/diff/version.ts';
import {deletedRows} from '../pipeline/release/deleted-rows.ts';
import {releasedNames} from '../pipeline/release/released-names.ts';
import {type LastNames, retiredIssues} from '../pipeline/release/retired-issues.ts';
import {type Step, variablesHistory} from '../pipeline/release/variables-history.ts';
import type {Retired} from '../schemas/release.ts';

/** Versions made by hand: what became of names and codes from one to the next. */
type Codes = Record<string, string>;

/** Variables with their codes (code → what it means), each filled by a question of its own name. */
function version(variables: Record<string, Codes>, asks = 'What?', words = 'Title'): Version {
  const names = Object.keys(variables);
  const cell = (question: string): VersionCell => ({question, value: 'a', status: 'coded', rule: null});
  const flags = Object.entries(variables).flatMap(([name, codes]) =>
    Object.keys(codes).map((code) => `${name}_${code}`),
  );
  const empty = new Map();
  return {
    ...{name: 'v', number: '1.0.0', layout: 2, lacks: []},
    ...{evidence: empty, stages: empty, keys: empty, inputs: empty, parts: empty},
    cells: new Map([['mli-x', new Map(names.map((name) => [name, cell(name)]))]]),
    questions: new Map(names.map((name) => [name, {kind: 'one_of', asks, onlyIf: ' ', words}])),
    codes: new Map(Object.entries(variables).map(([name, codes]) => [name, new Map(Object.entries(codes))])),
    columns: new Map([['groups', new Map([...names, ...flags].map((name) => [name, '']))]]),
  };
}

const retiredOf = (more: Partial<Retired> = {}): Retired => ({profiles: {}, names: {}, codes: {}, ...more});
const step = (base: Version | null, next: Version, retired = retiredOf()): Step => ({
  ...{version: '2.0.0', date: '2002-03-04', base, next, moved: [], retired},
});
const lines = (csv: string): string[] => csv.trimEnd().split('\n').slice(1);

describe('variables_history.csv', () => {
  const old = version({kept: {a: 'A.', b: 'B.'}, gone: {x: 'X.'}, same: {}});

  test('tells of each variable that appeared, changed or went, with its codes', () => {
    const next = version({kept: {a: 'Another.', c: 'C.'}, same: {}, fresh: {y: 'Y.'}});
    const retired = retiredOf({names: {gone: 'asked twice'}, codes: {'kept/b': 'never used, "b"'}});
    expect(lines(variablesHistory(null, step(old, next, retired)))).toEqual([
      '2.0.0,2002-03-04,kept,changed,codes,a;c,c,b,a,,,"never used, ""b"""',
      '2.0.0,2002-03-04,fresh,appeared,,y,,,,,,',
      '2.0.0,2002-03-04,gone,went,,x,,,,,,asked twice',
    ]);
  });

  test('tells another question from other words, and nothing of what stayed', () => {
    const asked = (asks: string, words: string) =>
      lines(variablesHistory(null, step(version({v: {}}), version({v: {}}, asks, words))));
    expect(asked('What?', 'Title')).toEqual([]);
    expect(asked('Which?', 'Title')).toEqual(['2.0.0,2002-03-04,v,changed,question,,,,,,,']);
    expect(asked('What?', 'Name')).toEqual(['2.0.0,2002-03-04,v,changed,words,,,,,,,']);
  });

  test('goes on where the last one ended', () => {
    const before = 'head\n1.0.0,row\n';
    expect(variablesHistory(before, step(old, old))).toBe(before);
  });
});

test('deleted.csv names variables, columns and codes with the reason', () => {
  const next = version({kept: {a: 'A.'}});
  const retired = retiredOf({
    names: {gone: 'asked twice', gone_x: 'went with it', kept_b: 'never used'},
    codes: {'kept/b': 'never used'},
  });
  const none = {base: new Map(), next: new Map()};
  const old = version({kept: {a: 'A.', b: 'B.'}, gone: {x: 'X.'}});
  expect(lines(deletedRows(null, step(old, next, retired), none))).toEqual([
    '2.0.0,variable,values,gone,asked twice',
    '2.0.0,column,groups,gone,asked twice',
    '2.0.0,column,groups,kept_b,never used',
    '2.0.0,column,groups,gone_x,went with it',
    '2.0.0,code,codes,kept/b,never used',
    '2.0.0,code,codes,gone/x,asked twice',
  ]);
});

describe('retired names', () => {
  const before = version({kept: {a: 'A.', b: 'B.'}, gone: {}});
  const none = {profiles: new Set<string>(), names: new Set<string>(), codes: new Set<string>()};
  const last: LastNames = {
    version: '1.4.0',
    names: releasedNames(before),
    gone: {...none, names: new Set(['older'])},
  };
  const older = {older: 'long ago'};
  const told = (next: Version, retired: Retired, known: LastNames | null = last) =>
    retiredIssues(releasedNames(next), retired, known, true).map(
      ({rule, found, fix}) => `${rule}: ${found}. ${fix}`,
    );

  test('nothing is said where nothing went, or what went is retired', () => {
    expect(told(before, retiredOf({names: older}))).toEqual([]);
    const names = {...older, gone: 'asked twice', kept_b: 'never used'};
    expect(told(version({kept: {a: 'A.'}}), retiredOf({names, codes: {'kept/b': 'never used'}}))).toEqual([]);
    expect(told(before, retiredOf(), null)).toEqual([]);
  });

  test('whatever was released and is gone has to be retired, and the line to add is named', () => {
    const was = 'which was released (1.4.0 or before), is gone';
    const add = (kind: string, name: string) =>
      `Bring it back, or add to retired.${kind}: '${name}': 'why it went',`;
    expect(told(version({kept: {a: 'A.'}}), retiredOf())).toEqual([
      `not-retired: the variable or column gone, ${was}. ${add('names', 'gone')}`,
      `not-retired: the variable or column kept_b, ${was}. ${add('names', 'kept_b')}`,
      `not-retired: the variable or column older, ${was}. ${add('names', 'older')}`,
      `not-retired: the code kept/b, ${was}. ${add('codes', 'kept/b')}`,
    ]);
  });

  test('what is retired is not used again, and neither is what went before, whether the entry stands or not', () => {
    const again = (name: string, why: string) =>
      `retired-again: the variable or column ${name}, which was released and taken back (${why}). Choose another name for it.`;
    const next = version({kept: {a: 'A.', b: 'B.'}, gone: {}, older: {}});
    expect(told(next, retiredOf({names: {gone: 'asked twice'}}))).toEqual([
      again('gone', 'asked twice'),
      again('older', 'it went in an earlier version'),
    ]);
    const [code] = told(before, retiredOf({names: older, codes: {'kept/a': 'never used'}}));
    expect(code).toContain('the code kept/a, which was released and taken back (never used)');
  });

  test('an entry that no release knew is an error', () => {
    expect(told(before, retiredOf({names: {...older, typo: 'x'}}))).toEqual([
      'never-released: typo in retired.names, which no release had. Delete the entry, or mend its name.',
    ]);
  });
});
