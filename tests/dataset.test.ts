import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {parse} from 'csv-parse/sync';
import {asyncBufferFromFile, parquetReadObjects} from 'hyparquet';
import {compressors} from 'hyparquet-compressors';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {listFiles} from '../pipeline/edge/list-files.ts';
import {copyRepository, hashes, type Ran, start} from './casebook.ts';
import {root} from './repository.ts';

/**
 * A whole build of raw/ by a copy of the repository, in a process, place, time zone and language of its own. The other build, with which it is
 * compared, is the one whose outputs are tracked.
 */
const room = mkdtempSync(join(tmpdir(), 'casebook-dataset-'));
const repository = join(room, 'repository');
const raw = join(repository, 'raw');
const one = join(room, 'elsewhere', 'deep', 'version');
const patience = {timeout: 300_000};
let there: Ran;

/** The same files, made in the opposite order and at other times. */
function copyBackwards(from: string, to: string): void {
  for (const [index, {path, file}] of listFiles(from).toReversed().entries()) {
    const copied = join(to, path);
    mkdirSync(dirname(copied), {recursive: true});
    writeFileSync(copied, readFileSync(file));
    utimesSync(copied, index * 86_400, index * 86_400);
  }
}

beforeAll(async () => {
  copyRepository(repository);
  cpSync(join(root, 'raw'), raw, {recursive: true});
  const backwards = join(room, 'backwards', 'raw');
  copyBackwards(raw, backwards);
  mkdirSync(join(room, 'work'));
  const run = start(['dataset', '--raw', '../backwards/raw', '--out', '../elsewhere/deep/version'], {
    repository,
    cwd: join(room, 'work'),
    env: {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NO_COLOR: '1'},
  });
  there = await run.ended;
}, patience.timeout);
afterAll(() => rmSync(room, {recursive: true, force: true}));

const tables = new Map<string, Record<string, string>[]>();
function csvOf(name: string): Record<string, string>[] {
  const rows = tables.get(name) ?? parse(readFileSync(join(one, `${name}.csv`)), {columns: true});
  tables.set(name, rows);
  return rows;
}
const names = [
  'groups',
  'group_years',
  'country_years',
  'values',
  'evidence',
  'questions',
  'codes',
  'issues',
];

describe('the same input gives the same bytes', () => {
  test('in another time zone, locale, order of files and folder', () => {
    expect(there.code, there.stderr).toBe(0);
    const files = hashes(one);
    const tracked = readFileSync(join(root, 'out/next/manifest.json'), 'utf8');
    const same = readFileSync(join(one, 'manifest.json'), 'utf8') === tracked;
    expect(same, 'out/next was made otherwise: run make dataset, and look at its diff').toBe(true);
    for (const name of names)
      for (const ending of ['csv', 'arrow', 'parquet']) expect(files).toHaveProperty([`${name}.${ending}`]);
    for (const stage of ['parse', 'segment', 'find', 'decide', 'correct', 'derive', 'check'])
      expect(files).toHaveProperty([`stages/${stage}.tsv`]);
  });

  test('with what these codes are worth: every pair of coders, every rule, and the marks that follow', () => {
    const reliability = csvOf('reliability');
    expect([...new Set(reliability.map(({pair, part}) => `${pair} ${part}`))]).toEqual([
      'machine-gold seen',
      'machine-gold unseen',
      'machine-gold all',
      'a-b all',
      'b-c all',
      'c-gold all',
    ]);
    const bound = new Map(
      reliability
        .filter((row) => `${row.pair} ${row.part} ${row.statistic}` === 'machine-gold unseen alpha')
        .map(({variable, lower}) => [variable!, lower === '' ? -1 : Number(lower)]),
    );
    for (const {variables, experimental, experimental_variables: marked} of csvOf('questions')) {
      const weak = variables!.split(';').filter((name) => (bound.get(name) ?? -1) < 0.667);
      expect(marked).toBe(weak.join(';'));
      expect(experimental).toBe(weak.length > 0 ? '1' : '0');
    }
    const rules = csvOf('rules');
    expect(rules.length).toBeGreaterThan(200);
    expect(rules.reduce((sum, {fires}) => sum + Number(fires), 0)).toBeGreaterThan(1000);
  });

  test('and says so in the manifest, without a path of this machine or a clock', () => {
    const text = readFileSync(join(one, 'manifest.json'), 'utf8');
    const manifest = JSON.parse(text) as Record<'inputs' | 'outputs', {path: string; sha256: string}[]>;
    const {'manifest.json': _, ...files} = hashes(one);
    expect(Object.fromEntries(manifest.outputs.map(({path, sha256}) => [path, sha256]))).toEqual(files);
    const read = hashes(raw);
    expect(manifest.inputs.length).toBe(csvOf('groups').length);
    for (const {path, sha256} of manifest.inputs) expect(sha256).toBe(read[path]);
    const year = String(new Date().getFullYear());
    for (const name of Object.keys(files)
      .concat('manifest.json')
      .filter((path) => !/arrow|parquet/.test(path))) {
      const content = readFileSync(join(one, name), 'utf8');
      for (const place of [room, root, tmpdir()]) expect(content.includes(place), name).toBe(false);
    }
    expect(text).not.toMatch(new RegExp(`"[^"]*(?:${year}-\\d\\d|\\d\\d:\\d\\d:\\d\\d)[^"]*"`));
    for (const {path} of [...manifest.inputs, ...manifest.outputs])
      expect(path).not.toMatch(/^\/|\.\.|\\|^[A-Z]:/);
  });

  test('a run of more than a second tells in plain lines how far it is', () => {
    const count = csvOf('groups').length;
    const {stderr, stdout} = there;
    const told = [...stderr.matchAll(/^coding (\d+)\/(\d+)$/gm)].map((match) => match.slice(1).map(Number));
    expect(told.at(-1)).toEqual([count, count]);
    expect(told.length).toBeLessThan(11);
    expect(told.every(([done], index) => index === 0 || done! > told[index - 1]![0]!)).toBe(true);
    expect(`${stderr}${stdout}`).not.toMatch(/\u001b|\r/);
  });
});

describe('quotes', () => {
  const textOf = (() => {
    const read = new Map<string, string>();
    return (id: string): string => {
      const path = join(raw, 'profiles', `${id}.txt`);
      if (!read.has(id)) read.set(id, readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
      return read.get(id)!;
    };
  })();

  test.each(['values', 'evidence'])('of %s.csv are exact slices of the files', (name) => {
    const rows = csvOf(name).filter(({quote}) => quote !== '');
    let single = 0;
    for (const {profile_id, quote, start: from, end, line} of rows) {
      const text = textOf(profile_id!);
      const slice = text.slice(Number(from), Number(end));
      if (name === 'values') expect(quote === slice || quote!.startsWith(`${slice} … `)).toBe(true);
      else expect(quote).toBe(slice);
      expect(text.slice(0, Number(from)).split('\n').length).toBe(Number(line));
      if (quote === slice) single++;
    }
    expect(single).toBeGreaterThan(100);
  });

  test('every value of a question has one, with rule and place', () => {
    const bare = csvOf('values').filter(
      ({question, status, quote, rule, line}) =>
        question !== '' &&
        ['coded', 'derived'].includes(status!) &&
        (quote === '' || rule === '' || line === ''),
    );
    expect(bare.map(({profile_id, variable}) => `${profile_id} ${variable}`)).toEqual([]);
  });
});

describe('Parquet of the real dataset', () => {
  type Row = Record<string, unknown>;
  const printed = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? '1' : '0';
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return Array.isArray(value) ? value.join(';') : String(value);
  };
  const printedRows = (rows: readonly Row[]) =>
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, printed(value)])));

  test('opens in DuckDB with the right types and the values of the CSV', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const ask = async (sql: string): Promise<Row[]> =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson();
    const types = await ask(`DESCRIBE SELECT * FROM '${one}/groups.parquet'`);
    const typeOf = Object.fromEntries(types.map((row) => [row.column_name, row.column_type]));
    for (const [name, type] of Object.entries(typeOf)) {
      if (/_year(_min|_max)?$/.test(name)) expect(type, name).toBe('SMALLINT');
      if (/_date_(first|last)$/.test(name)) expect(type, name).toBe('DATE');
      if (
        /^(purp|abuse|memb|term|spons|creat)_(?!type|year|date|status|certainty|timing|precision|by)/.test(
          name,
        )
      )
        expect(['BOOLEAN', 'VARCHAR', 'VARCHAR[]'], name).toContain(type);
    }
    expect(typeOf).toMatchObject({
      purpose: 'VARCHAR[]',
      purp_self_defence: 'BOOLEAN',
      state_sponsor: 'VARCHAR[]',
    });
    expect(typeOf).toMatchObject({size_min: 'INTEGER', name: 'VARCHAR', termination_status: 'VARCHAR'});
    for (const name of names) {
      const rows = await ask(`SELECT * FROM '${one}/${name}.parquet'`);
      expect(printedRows(rows), name).toEqual(csvOf(name));
    }
  });

  test.each(names)('%s opens in hyparquet with the values of the CSV', async (name) => {
    const path = join(one, `${name}.parquet`);
    expect((await readFile(path)).subarray(0, 4).toString()).toBe('PAR1');
    const rows = await parquetReadObjects({file: await asyncBufferFromFile(path), compressors});
    expect(printedRows(rows)).toEqual(csvOf(name));
  });
});
