import {spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {listFiles} from '../pipeline/edge/list-files.ts';
import {readSources} from '../pipeline/edge/read-sources.ts';
import {Fault, type Issue} from '../schemas/issue.ts';

/** Either the ids that are read and all issues, as `path:line:column severity rule id`, or how the message of a fault begins. */
type Expected = {read: string[]; issues: string[]} | {fault: string};

const cases = join(import.meta.dirname, 'errors');
const names = readdirSync(cases).filter((name) => !name.startsWith('.'));
const good = readFileSync(join(cases, 'empty', 'raw', 'good.txt'), 'utf8');
const room = mkdtempSync(join(tmpdir(), 'casebook-errors-'));
const raw = join(room, 'raw');

beforeEach(() => {
  rmSync(room, {recursive: true});
  mkdirSync(raw, {recursive: true});
});
afterAll(() => rmSync(room, {recursive: true}));

function brief({path, line, column, severity, rule, profile_id}: Issue): string {
  const place = [path, line, column].filter((part) => part !== null).join(':');
  return [place, severity, rule, profile_id].filter((part) => part !== null).join(' ');
}

/** Reads `raw` and sees that every issue says what to do, that `good` is as it is alone and that nothing was written. */
function read(): {ids: string[]; issues: string[]; texts: Map<string, string>} {
  const before = listFiles(room).map(({path}) => path);
  const {sources, issues} = readSources(raw);
  const all = [...issues, ...sources.flatMap((source) => source.issues)];
  for (const issue of all) {
    for (const said of [issue.found, issue.expected, issue.fix]) expect(said.trim()).not.toBe('');
    expect(JSON.stringify(issue)).not.toContain(room);
  }
  const neighbour = sources.find((source) => source.id === 'good');
  expect(neighbour).toMatchObject({path: 'good.txt', text: good, issues: []});
  expect(listFiles(room).map(({path}) => path)).toEqual(before);
  const texts = new Map(sources.map(({id, text}) => [id, text]));
  return {ids: sources.map(({id}) => id), issues: all.map(brief).sort(), texts};
}

describe('bad input', () => {
  test.each(names)('%s', (name) => {
    const expected: Expected = JSON.parse(readFileSync(join(cases, name, 'expected.json'), 'utf8'));
    cpSync(join(cases, name), room, {recursive: true});
    if ('fault' in expected) {
      expect(() => readSources(raw)).toThrow(Fault);
      expect(() => readSources(raw)).toThrow(join(room, expected.fault));
      return;
    }
    const {ids, issues} = read();
    expect(ids).toEqual(expected.read);
    expect(issues).toEqual([...expected.issues].sort());
  });
});

describe('bad input too large or too odd to be kept', () => {
  beforeEach(() => writeFileSync(join(raw, 'good.txt'), good));

  test('a file of 50 MB is left out without being read to its end', () => {
    writeFileSync(join(raw, 'owls.txt'), 'Owls (Chad)\n');
    truncateSync(join(raw, 'owls.txt'), 50_000_000);
    expect(read()).toMatchObject({ids: ['good'], issues: ['owls.txt error too-large owls']});
  });

  test('20 MB are read and one byte more is not', () => {
    writeFileSync(join(raw, 'most.txt'), 'a'.repeat(20_000_000));
    writeFileSync(join(raw, 'over.txt'), 'a'.repeat(20_000_001));
    expect(read()).toMatchObject({ids: ['good', 'most'], issues: ['over.txt error too-large over']});
  });

  test('a line of 100,000 characters is fine, and its end has a column', () => {
    const line = `Purpose: ${'to guard the market '.repeat(5_000)}`;
    writeFileSync(join(raw, 'owls.txt'), line);
    writeFileSync(join(raw, 'bats.txt'), `Bats\n${line}\u200b`);
    const {issues, texts} = read();
    expect(texts.get('owls')).toBe(line);
    expect(issues).toEqual([`bats.txt:2:${line.length + 1} warning zero-width-character bats`]);
  });

  test('links that lead out of the folder, nowhere or to a folder are not followed', () => {
    mkdirSync(join(room, 'away'));
    writeFileSync(join(room, 'away', 'secret.txt'), 'Secret\n');
    symlinkSync(join(room, 'away', 'secret.txt'), join(raw, 'a.txt'));
    symlinkSync(join('..', 'away'), join(raw, 'b'));
    symlinkSync('nowhere.txt', join(raw, 'c.txt'));
    symlinkSync('.', join(raw, 'd'));
    symlinkSync('good.txt', join(raw, 'e.txt'));
    const {ids, issues, texts} = read();
    expect(ids).toEqual(['e', 'good']);
    expect(texts.get('e')).toBe(good);
    expect(issues).toEqual([
      'a.txt error path-outside',
      'b error path-outside',
      'c.txt error missing-file',
      'd error not-a-file',
    ]);
  });

  test('a row of the manifest whose file is a link that leads out is left out', () => {
    writeFileSync(join(room, 'secret.txt'), 'Secret\n');
    symlinkSync(join(room, 'secret.txt'), join(raw, 'owls.txt'));
    writeFileSync(join(raw, 'manifest.csv'), 'profile_id,path\ngood,good.txt\nowls,owls.txt\n');
    expect(read()).toMatchObject({ids: ['good'], issues: ['manifest.csv:3:6 error path-outside owls']});
  });

  test('a folder reached by a link is read as any other', () => {
    symlinkSync(raw, join(room, 'link'));
    expect(readSources(join(room, 'link')).sources.map(({id}) => id)).toEqual(['good']);
  });

  test.skipIf(process.platform === 'win32')('a pipe is not waited for', () => {
    expect(spawnSync('mkfifo', [join(raw, 'owls.txt')]).status).toBe(0);
    expect(read()).toMatchObject({ids: ['good'], issues: ['owls.txt error not-a-file']});
  });

  test('a folder that ends like a profile is a folder', () => {
    mkdirSync(join(raw, 'north.txt'));
    writeFileSync(join(raw, 'north.txt', 'owls.txt'), 'Owls\n');
    expect(read()).toMatchObject({ids: ['good', 'owls'], issues: []});
  });

  test('many bad profiles at once give all their errors', () => {
    for (const name of names.filter((name) => !/^(fault|manifest)/.test(name))) {
      cpSync(join(cases, name, 'raw'), join(raw, name), {
        recursive: true,
        filter: (file) => !file.endsWith('good.txt'),
      });
      writeFileSync(join(raw, name, `alone-${name}.txt`), good);
    }
    const {ids, issues} = read();
    for (const name of ids.filter((id) => id.startsWith('alone-')))
      expect(readSources(raw).sources.find(({id}) => id === name)?.text).toBe(good);
    expect(ids.filter((id) => id.startsWith('alone-')).length).toBeGreaterThan(20);
    expect(issues.filter((issue) => issue.includes('duplicate-id owls')).length).toBeGreaterThan(20);
  });

  test.each([
    ['nothing', 'ENOENT'],
    ['good.txt', 'a file'],
  ])('RAW that is %s is a fault', (name, found) => {
    const path = name === 'nothing' ? join(room, name) : join(raw, name);
    expect(() => readSources(path)).toThrow(Fault);
    expect(() => readSources(path)).toThrow(found);
  });
});
