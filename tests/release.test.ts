import {spawn} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {DuckDBInstance} from '@duckdb/node-api';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {hashOf, sha256} from '../pipeline/edge/hash.ts';
import {besideName, recoverRelease} from '../pipeline/edge/recover-release.ts';
import {writeFiles} from '../pipeline/edge/write-files.ts';
import {writeRelease} from '../pipeline/edge/write-release.ts';
import {proveBytes} from '../pipeline/encode/read-back.ts';
import {encode} from '../pipeline/stages/encode.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Artifact} from '../schemas/flow.ts';
import {release} from '../schemas/release.ts';
import {profiles, tablesOf} from './support.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-release-'));
  out = join(folder, 'next');
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const file = (name: string, content: string): Artifact => ({name, bytes: new TextEncoder().encode(content)});

/** A version of one file, with its manifest. */
function version(content: string, ...others: Artifact[]): Artifact[] {
  const all = [file('a.txt', content), ...others];
  const outputs = all.map(({name}) => ({path: name}));
  return [...all, file('manifest.json', JSON.stringify({made_by: 'casebook', outputs}))];
}
const read = (name: string): string => readFileSync(join(out, name), 'utf8');

describe('writing', () => {
  test('replaces the old version whole and leaves nothing beside it', () => {
    writeRelease(out, version('one', file('stages/old.txt', 'x')));
    writeRelease(out, version('two'));
    expect(read('a.txt')).toBe('two');
    expect(readdirSync(out).sort()).toEqual(['a.txt', 'manifest.json']);
    expect(readdirSync(folder)).toEqual(['next']);
  });

  test.each(['../x', 'a/../../x', '/etc/x', '', 'a//b', './a', 'C:\\x', 'a\\..\\x', 'C:x', 'x\0', 'A.txt'])(
    'refuses the name %j',
    (name) => {
      writeRelease(out, version('one'));
      expect(() => writeRelease(out, version('two', file(name, 'x')))).toThrow(/write-release/);
      expect(read('a.txt')).toBe('one');
      expect(readdirSync(folder)).toEqual(['next']);
    },
  );

  test('refuses a folder with files of others, and leaves it as it is', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.doc'), 'years of work');
    expect(() => writeRelease(out, version('one'))).toThrow(/thesis\.doc/);
    expect(readdirSync(out)).toEqual(['thesis.doc']);
  });

  test('refuses files of others in a version of ours, and a manifest of another program', () => {
    writeRelease(out, version('one'));
    writeFileSync(join(out, 'notes.txt'), 'mine');
    expect(() => writeRelease(out, version('two'))).toThrow(/notes\.txt/);
    expect(read('notes.txt')).toBe('mine');
    rmSync(join(out, 'notes.txt'));
    writeFileSync(join(out, 'manifest.json'), '{"name": "an extension"}');
    expect(() => writeRelease(out, version('two'))).toThrow(/no manifest of casebook/);
    expect(read('a.txt')).toBe('one');
  });

  test('takes an empty folder, one with snapshots only, and what file browsers leave', () => {
    mkdirSync(out);
    writeRelease(out, version('one'));
    rmSync(out, {recursive: true});
    writeFiles(out, [file('stages/parse.txt', 'x')]);
    writeFileSync(join(out, '.DS_Store'), '');
    writeRelease(out, version('two'));
    expect(readdirSync(out).sort()).toEqual(['a.txt', 'manifest.json']);
  });

  test('refuses a file as folder, and a version without manifest', () => {
    writeFileSync(out, 'a file');
    expect(() => writeRelease(out, version('one'))).toThrow(/a file/);
    expect(readFileSync(out, 'utf8')).toBe('a file');
    expect(() => writeRelease(join(folder, 'other'), [file('a.txt', 'x')])).toThrow(/manifest/);
  });

  test('a folder that cannot be made is a fault, not a crash', () => {
    writeFileSync(out, 'a file');
    expect(() => writeRelease(join(out, 'below'), version('one'))).toThrow(/write-release/);
  });

  test('follows a link to its folder', () => {
    const real = join(folder, 'real');
    mkdirSync(real);
    symlinkSync(real, out);
    writeRelease(out, version('one'));
    expect(readFileSync(join(real, 'a.txt'), 'utf8')).toBe('one');
    expect(readdirSync(folder).sort()).toEqual(['next', 'real']);
  });

  test('proves what stands on the disk before the old version goes', () => {
    writeRelease(out, version('one'));
    const seen: string[] = [];
    const prove = (written: readonly Artifact[]): void => {
      seen.push(...written.map(({bytes}) => new TextDecoder().decode(bytes)), read('a.txt'));
      throw new Error('not what it should be');
    };
    expect(() => writeRelease(out, version('two'), prove)).toThrow(/not what it should be/);
    expect([seen[0], seen.at(-1)]).toEqual(['two', 'one']);
    expect(read('a.txt')).toBe('one');
    expect(readdirSync(folder)).toEqual(['next']);
  });

  test('single files are written into a version and lead nowhere else', () => {
    writeRelease(out, version('one'));
    writeFiles(out, [file('stages/find.txt', 'x')]);
    expect([read('stages/find.txt'), read('a.txt')]).toEqual(['x', 'one']);
    expect(() => writeFiles(out, [file('../x', 'x')])).toThrow(/write-release/);
  });
});

describe('a killed run', () => {
  test('leaves the old version whole, and the next clears away', async () => {
    writeRelease(out, version('one'));
    const script = `
      const {writeRelease} = await import(${JSON.stringify(new URL('../pipeline/edge/write-release.ts', import.meta.url).href)});
      const bytes = new Uint8Array(1 << 20);
      const many = Array.from({length: 500}, (_, index) => ({name: 'big/' + index, bytes}));
      writeRelease(${JSON.stringify(out)}, [...many, {name: 'manifest.json', bytes}]);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      stdio: 'ignore',
    });
    const begun = (): string[] => readdirSync(folder).filter((name) => name !== 'next');
    const big = (): number => begun().reduce((sum, name) => sum + count(join(folder, name, 'big')), 0);
    while (big() < 3 && child.exitCode === null) await setTimeout(2);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    expect(child.signalCode).toBe('SIGKILL');
    expect(begun()).toHaveLength(1);
    expect(readdirSync(out).sort()).toEqual(['a.txt', 'manifest.json']);
    expect(read('a.txt')).toBe('one');
    writeRelease(out, version('two'));
    expect(readdirSync(folder)).toEqual(['next']);
    expect(read('a.txt')).toBe('two');
  });

  test('between its two renames: the old version goes back', () => {
    writeRelease(out, version('one'));
    renameSync(out, besideName(out, 'old', deadRun));
    mkdirSync(besideName(out, 'new', deadRun));
    recoverRelease(out);
    expect(read('a.txt')).toBe('one');
    expect(readdirSync(folder)).toEqual(['next']);
  });

  test('after both: the new version stays', () => {
    writeRelease(out, version('one'));
    renameSync(out, besideName(out, 'old', deadRun));
    writeRelease(join(folder, 'other'), version('two'));
    renameSync(join(folder, 'other'), out);
    recoverRelease(out);
    expect(read('a.txt')).toBe('two');
    expect(readdirSync(folder)).toEqual(['next']);
  });

  test('what a living run writes, or another folder’s, is left alone', () => {
    mkdirSync(besideName(out, 'new', process.ppid));
    mkdirSync(besideName(join(folder, 'next2'), 'new', deadRun));
    recoverRelease(out);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

/** A number that no process bears: above what systems give. */
const deadRun = 2 ** 30;

function count(path: string): number {
  return existsSync(path) ? readdirSync(path).length : 0;
}

describe('a release on the disk', () => {
  test('is proven, and opens in DuckDB with the right types', async () => {
    const tables = Object.values(tablesOf(...profiles));
    const known = {
      title: release.title,
      version: release.version,
      codebook,
      tools: {},
      inputs: [],
      parts: [],
      sha256,
    };
    writeRelease(out, encode(known)(tables), (written) => proveBytes(tables, written));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    const types = await rowsOf(`DESCRIBE SELECT * FROM '${out}/groups.parquet'`);
    const typeOf = (name: string) => types.find((row) => row.column_name === name)?.column_type;
    expect(
      [
        'formation_year',
        'size_min',
        'abuse_killing',
        'formation_date_first',
        'abuse',
        'termination_status',
      ].map(typeOf),
    ).toEqual(['SMALLINT', 'INTEGER', 'BOOLEAN', 'DATE', 'VARCHAR[]', 'VARCHAR']);
    const groups = await rowsOf(
      `SELECT profile_id, formation_year, abuse, abuse_torture, formation_date_last FROM '${out}/groups.parquet'`,
    );
    expect(groups).toEqual([
      {
        profile_id: 'afg-silent',
        formation_year: null,
        abuse: null,
        abuse_torture: null,
        formation_date_last: null,
      },
      {
        profile_id: 'pak-militia',
        formation_year: 1990,
        abuse: ['killing', 'assault'],
        abuse_torture: false,
        formation_date_last: '1992-12-31',
      },
    ]);
    for (const {name, columns} of tables) {
      const [counted] = await rowsOf(`SELECT count(*)::INT AS n FROM '${out}/${name}.parquet'`);
      expect(counted?.n).toBe(columns[0]!.values.length);
    }
    const differ = `SELECT quote FROM '${out}/values.parquet' EXCEPT SELECT quote FROM read_csv('${out}/values.csv', all_varchar = true)`;
    expect(await rowsOf(differ)).toEqual([]);
  });
});

test('the hash of a value does not depend on the order of its names, and on nothing less than what it says', () => {
  expect(hashOf({b: [1, {d: 1, c: 2}], a: null})).toBe(hashOf({a: null, b: [1, {c: 2, d: 1}]}));
  const values = [{a: 1}, {a: '1'}, [['a', 1]], {a: [1]}, {a: null}, {}, [], null, 'a'];
  expect(new Set(values.map(hashOf)).size).toBe(values.length);
});
