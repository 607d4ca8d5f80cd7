import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {coder} from '../pipeline/coder.ts';
import {checkRepository} from '../pipeline/commands/check-repository.ts';
import {readCorrections} from '../pipeline/edge/read-corrections.ts';
import {explainCell} from '../pipeline/reports/explain.ts';
import {groups} from '../pipeline/tables/groups.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Correction, FiledCorrection} from '../schemas/correction.ts';
import {Fault} from '../schemas/issue.ts';
import {release} from '../schemas/release.ts';
import {variables} from '../schemas/variables.ts';
import {copySmallRepository} from './casebook.ts';
import {ownKnowledge} from './stages/known.ts';

const own = ownKnowledge();
const text =
  'THE WARDENS (Mali)\nFormation: Founded in 1990.\nWeapons and Training: The army armed the group.\nSize: It had 500 members.\n';
const given = {name: null, country: null, pgmd_id: null, aliases: [], source: null, retrieved: null};
const source = {id: 'wardens', path: 'wardens.txt', sha256: '0'.repeat(64), text, given, issues: []};

const seen = {
  ...{profile: 'wardens', variable: 'government_armed', expect: 'yes', quote: 'The army armed the group.'},
  ...{reason: 'The army lent the guns for a day.', source: 'Interview 12', coder: 'AB', date: '2026-11-22'},
};
const filed = (more: Partial<Correction>): FiledCorrection => {
  const correction = {...seen, ...more};
  const question = correction.variable.replace(/_(?:year|max)$/, '');
  return {correction, question, path: 'pipeline/corrections.yaml', line: 3, column: 3};
};
const coded = (correction: FiledCorrection) => coder({...own, corrections: [correction]})(source).checked;
const cellOf = (correction: FiledCorrection, variable: string) =>
  coded(correction).cells.find((cell) => cell.variable === variable)!;

describe('a correction', () => {
  test('is applied: the cell has its value and quote, and keeps what it replaced', () => {
    const cell = cellOf(filed({value: 'no'}), 'government_armed');
    expect(cell).toMatchObject({
      value: 'no',
      status: 'corrected',
      rule: 'correction',
      replaced: 'yes',
      review: false,
    });
    expect(cell.because.map(({quote}) => quote)).toEqual([seen.quote]);
    expect(coded(filed({value: 'no'})).issues).toEqual([]);
  });

  test('is explained by who set it and why', () => {
    const correction = filed({value: 'no'});
    const variable = variables(codebook).find(({name}) => name === 'government_armed')!;
    const told = explainCell(coded(correction), variable, {...own, corrections: [correction]});
    expect(told).toContain(
      'Set by:   AB, 2026-11-22: The army lent the guns for a day. Source: Interview 12 (pipeline/corrections.yaml:3)',
    );
    expect(told).toContain('the sentence that the coder read');
    expect(told).not.toMatch(/left open|follows from other answers/);
  });

  test.each<[string, Partial<Correction>, string, unknown]>([
    ['a status', {status: 'unclear'}, 'government_armed', {value: null, status: 'unclear', replaced: 'yes'}],
    [
      'a date',
      {variable: 'formation', value: 'May 1991', expect: '1990', quote: 'Founded in 1990.'},
      'formation_date',
      {value: '1991-05'},
    ],
    [
      'a date by its year',
      {variable: 'formation_year', value: '1991', expect: '1990', quote: 'Founded in 1990.'},
      'formation_year',
      {value: 1991},
    ],
    [
      'a size',
      {variable: 'size', value: '300/500', expect: '500', quote: 'It had 500 members.'},
      'size_min',
      {value: 300},
    ],
  ])('sets %s', (_, more, variable, cell) => {
    expect(cellOf(filed(more), variable)).toMatchObject(cell as object);
  });

  test('is stale where the text no longer has its quote: nothing is changed, and an error names its line', () => {
    const stale = filed({value: 'no', quote: 'The navy armed it.'});
    expect(cellOf(stale, 'government_armed')).toMatchObject({value: 'yes', status: 'coded', replaced: null});
    expect(coded(stale).issues).toMatchObject([
      {
        severity: 'error',
        rule: 'stale-correction',
        path: 'pipeline/corrections.yaml',
        line: 3,
        profile_id: 'wardens',
      },
    ]);
  });

  test('is superseded where the rules say the same by now', () => {
    const same = filed({value: 'yes', expect: 'no'});
    expect(cellOf(same, 'government_armed')).toMatchObject({value: 'yes', status: 'coded', replaced: null});
    expect(coded(same).issues).toMatchObject([
      {severity: 'error', rule: 'superseded-correction', fix: 'Delete the entry.'},
    ]);
  });

  test('is contested where the rules say what the coder did not see: it holds, and is marked for review', () => {
    const contested = filed({value: 'no', expect: 'not_mentioned'});
    expect(cellOf(contested, 'government_armed')).toMatchObject({value: 'no', replaced: 'yes', review: true});
    expect(coded(contested).issues).toMatchObject([{severity: 'warning', rule: 'contested-correction'}]);
  });

  test('is named in the wide table', () => {
    const {columns} = groups([coded(filed({value: 'no'}))], {
      codebook,
      coverage: release.coverage,
      codesAt: () => null as never,
    });
    expect(columns.find(({name}) => name === 'corrected')?.values).toEqual([['government_armed']]);
  });
});

describe('the file of corrections', () => {
  const room = mkdtempSync(join(tmpdir(), 'casebook-corrections-'));
  const file = join(room, 'pipeline/corrections.yaml');
  afterAll(() => rmSync(room, {recursive: true, force: true}));
  copySmallRepository(room);
  mkdirSync(join(room, 'raw/profiles'), {recursive: true});
  writeFileSync(join(room, 'raw/profiles/wardens.txt'), text);
  const write = (...entries: object[]): void => writeFileSync(file, `${JSON.stringify(entries, null, 1)}\n`);
  const faultOf = (): string => {
    try {
      readCorrections(room, codebook);
      return 'no fault';
    } catch (error) {
      if (error instanceof Fault) return error.message;
      throw error;
    }
  };

  test.each<[string, object[], RegExp]>([
    ['an unknown variable', [{...seen, value: 'no', variable: 'size_of_hats'}], /no variable "size_of_hats"/],
    ['a code that the question has not', [{...seen, value: 'perhaps'}], /"perhaps" is none of yes, no/],
    [
      'two codes where one is asked for',
      [{...seen, value: ['yes', 'no']}],
      /several codes where one is asked for/,
    ],
    [
      'words that are no date',
      [{...seen, variable: 'formation', value: 'long ago'}],
      /"long ago" is no date with a year/,
    ],
    ['a value and a status', [{...seen, value: 'no', status: 'unclear'}], /one of `value` and `status`/],
    [
      'an answer that is corrected twice',
      [
        {...seen, value: 'no'},
        {...seen, status: 'unclear'},
      ],
      /corrected twice/,
    ],
  ])('%s is told with its place', (_, entries, said) => {
    write(...entries);
    expect(faultOf()).toMatch(/^pipeline\/corrections\.yaml:\d+:\d+ {2}error /);
    expect(faultOf()).toMatch(said);
  });

  test('make check fails for a stale one, a superseded one and one of an unknown profile, with the line', () => {
    write(
      {...seen, value: 'no', quote: 'The navy armed it.'},
      {...seen, variable: 'size', value: '500', expect: '400', quote: 'It had 500 members.'},
      {...seen, profile: 'nobody', value: 'no'},
    );
    const {code, complaints} = checkRepository(room, join(room, 'raw'));
    expect(code).toBe(1);
    for (const rule of ['stale', 'superseded', 'stray'])
      expect(complaints.filter((line) => line.includes(`${rule}-correction`))).toHaveLength(1);
    write({...seen, value: 'no'});
    expect(checkRepository(room, join(room, 'raw')).code).toBe(0);
  });
});
