import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {afterAll, beforeEach, expect, test} from 'vitest';
import {packRelease} from '../../pipeline/commands/pack-release.ts';
import {sha256} from '../../pipeline/edge/hash.ts';
import {hashes} from '../casebook.ts';

/** A released version as git has it, beside the build that it was made of. */
const room = mkdtempSync(join(tmpdir(), 'casebook-pack-'));
const root = join(room, 'repository');
const next = join(root, 'out/next');
const released: Readonly<Record<string, string>> = {
  'groups.csv': 'profile_id\n',
  'groups.parquet': 'PAR1',
  'manifest.json': '{"released": "2001-02-03"}\n',
  'schemas/groups.json': '{}\n',
};
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(root, name)), {recursive: true});
  writeFileSync(join(root, name), text);
};
const sums = Object.entries(released)
  .map(([name, text]) => `${sha256(Buffer.from(text))}  ${name}\n`)
  .join('');

beforeEach(() => {
  rmSync(root, {recursive: true, force: true});
  write('out/1.2.0/SHA256SUMS', sums);
  for (const [name, text] of Object.entries(released))
    write(`out/${name.endsWith('.parquet') ? 'next' : '1.2.0'}/${name}`, text);
});
afterAll(() => rmSync(room, {recursive: true, force: true}));

const pack = (version = '1.2.0') => packRelease(root, version, next);

test('what git does not track comes from the build, and the archive holds every file', () => {
  expect(pack().text).toMatch(
    /^out\/1\.2\.0 {2}5 files, 1 of them added\nout\/casebook-1\.2\.0\.zip {2}sha256 [0-9a-f]{64}\n$/,
  );
  const zip = unzipSync(readFileSync(join(root, 'out/casebook-1.2.0.zip')));
  const texts = Object.entries(zip).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  expect(Object.fromEntries(texts)).toEqual(
    Object.fromEntries(
      Object.entries({...released, SHA256SUMS: sums}).map(([name, text]) => [`casebook-1.2.0/${name}`, text]),
    ),
  );
  expect(readFileSync(join(root, 'out/1.2.0/groups.parquet'), 'utf8')).toBe('PAR1');
});

test('a whole version gives the same archive again', () => {
  const archive = (): string => sha256(readFileSync(join(root, 'out/casebook-1.2.0.zip')));
  pack();
  const before = archive();
  rmSync(next, {recursive: true});
  expect(pack().text).toContain('0 of them added');
  expect(archive()).toBe(before);
});

test.each<[string, () => void, RegExp]>([
  ['a version that was not released', () => rmSync(join(root, 'out/1.2.0/SHA256SUMS')), /no SHA256SUMS/],
  ['a file that changed', () => write('out/1.2.0/groups.csv', 'x'), /out\/1\.2\.0\/groups\.csv .*the sha256/],
  [
    'a tracked file that is gone',
    () => rmSync(join(root, 'out/1.2.0/groups.csv')),
    /groups\.csv .*no such file; .*Restore the folder from git/,
  ],
  [
    'a build that lacks a file',
    () => rmSync(next, {recursive: true}),
    /next\/groups\.parquet .*no such file; .*make dataset/,
  ],
  [
    'another build',
    () => write('out/next/groups.parquet', 'PAR2'),
    /next\/groups\.parquet .*the sha256 .*Check out the commit/,
  ],
  [
    'sums that lead outside',
    () => write('out/1.2.0/SHA256SUMS', `${'0'.repeat(64)}  ../next/groups.parquet\n`),
    /in SHA256SUMS/,
  ],
])('refuses %s, and writes nothing', (_, spoil, fault) => {
  spoil();
  const before = hashes(root);
  expect(() => pack()).toThrow(fault);
  expect(hashes(root)).toEqual(before);
});
