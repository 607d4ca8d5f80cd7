import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {watchDiff} from '../pipeline/commands/diff.ts';
import type {Version} from '../pipeline/diff/version.ts';
import {evidenceMemory} from '../pipeline/edge/evidence-memory.ts';
import {readKnowledge} from '../pipeline/edge/read-knowledge.ts';
import {readSources} from '../pipeline/edge/read-sources.ts';
import {watchFiles} from '../pipeline/edge/watch-files.ts';
import {workingTree} from '../pipeline/edge/working-tree.ts';
import {edit, makeRepository, write} from './diff/repository.ts';

/** Only what changed is coded again, and it comes to the same as coding everything. */
const room = mkdtempSync(join(tmpdir(), 'casebook-recode-'));
const repository = join(room, 'repository');
const places = {raw: join(repository, 'raw'), out: join(repository, 'out/next')};
const usual = process.env.CASEBOOK_CACHE;

beforeAll(async () => {
  process.env.CASEBOOK_CACHE = join(room, 'cache');
  await makeRepository(repository);
});
afterAll(() => {
  if (usual === undefined) delete process.env.CASEBOOK_CACHE;
  else process.env.CASEBOOK_CACHE = usual;
  rmSync(room, {recursive: true, force: true});
});

const size = 'pipeline/rules/size.yaml';
const night = 'raw/profiles/mli-night-watch.txt';
const forget = (): void => rmSync(join(room, 'cache'), {recursive: true, force: true});

/** What is coded anew, with nothing remembered; hashes of whole columns are not known of a part. */
function whole(): Version {
  forget();
  return {...workingTree(repository, places).code().version, columns: new Map()};
}

describe('after a change, in memory', () => {
  let kept: ReturnType<typeof workingTree>;
  beforeAll(() => {
    kept = workingTree(repository, places);
    kept.code();
  });

  const changes: [what: string, concernedSinceTheFirst: number, change: () => void][] = [
    [
      'a rule that no profile has words for',
      0,
      () => edit(repository, size, 'nouns: [', 'nouns: [zouaves, '),
    ],
    ['a profile', 1, () => edit(repository, night, '300 members', '700 members')],
    ['a rule that is gone', 3, () => write(repository, size, '[]\n')],
    [
      'a profile that is new',
      4,
      () => write(repository, 'raw/profiles/mli-new.txt', 'NEW (Mali)\n\nPurpose: --\n'),
    ],
    ['a profile that is gone', 3, () => rmSync(join(repository, 'raw/profiles/mli-new.txt'))],
    [
      'a word of the lexicon',
      4,
      () => edit(repository, 'pipeline/lexicon/abbreviations.yaml', '- ', '- qqq\n- '),
    ],
  ];
  test.each(changes)('%s', (_, since, change) => {
    change();
    const {version, recoded} = kept.code();
    expect(recoded, 'profiles that differ from the first coding').toBe(since);
    expect({...version, columns: new Map()}).toEqual(whole());
  });

  test('a file that can not be read is a fault, and the next change is answered', () => {
    const text = readFileSync(join(repository, size), 'utf8');
    write(repository, size, '- id: [');
    expect(() => kept.code()).toThrow('size.yaml:1');
    write(repository, size, text);
    expect({...kept.code().version, columns: new Map()}).toEqual(whole());
  });
});

test('a profile that is left out since its text is not the one of the manifest is told of', () => {
  const manifest = join(repository, 'raw/manifest.csv');
  writeFileSync(
    manifest,
    `profile_id,path,sha256\nmli-night-watch,profiles/mli-night-watch.txt,${'0'.repeat(64)}\n`,
  );
  const tree = workingTree(repository, places);
  expect(tree.code().version.cells.has('mli-night-watch')).toBe(false);
  expect(tree.leftOut()).toEqual([expect.stringMatching(/wrong-sha256.*expected 0{64}/)]);
  rmSync(manifest);
});

describe('from run to run', () => {
  const recalled = () => {
    const known = readKnowledge(repository);
    const {sources} = readSources(places.raw);
    return evidenceMemory(repository, places.raw, known).recall(sources);
  };
  const stored = (): string => join(room, 'cache/evidence', readdirSync(join(room, 'cache/evidence'))[0]!);

  test('what is as it was is taken over, and comes to the same', () => {
    const first = whole();
    const {rules, profiles} = recalled();
    expect([rules.size, profiles.size]).toEqual([readKnowledge(repository).rules.length, 4]);
    expect({...workingTree(repository, places).code().version, columns: new Map()}).toEqual(first);
  });

  test('a changed profile and a changed rule are not', () => {
    const all = recalled();
    edit(repository, night, '1990', '1991');
    edit(repository, 'pipeline/rules/formation.yaml', 'phrases: [', 'phrases: [zouaves, ');
    const {rules, profiles} = recalled();
    expect([all.rules.size - rules.size, all.profiles.size - profiles.size]).toEqual([1, 1]);
    expect(profiles.has('mli-night-watch')).toBe(false);
    const next = {...workingTree(repository, places).code().version, columns: new Map()};
    expect(next).toEqual(whole());
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['with another year in it', (text: string) => text.replace('1991', '1971')],
    ['empty', () => ''],
  ])('a file of it that is %s counts for nothing', (_, broken) => {
    const good = readFileSync(stored(), 'utf8');
    writeFileSync(stored(), broken(good));
    expect(recalled().profiles.size).toBe(0);
    writeFileSync(stored(), good);
  });

  test('other code counts for nothing', () => {
    whole();
    write(repository, 'pipeline/coding/more.ts', 'export const more = 1;\n');
    expect(recalled().profiles.size).toBe(0);
  });
});

test('a saved file is answered with its diff', async () => {
  const said: string[] = [];
  const stop = new AbortController();
  const changes = watchFiles(repository, places.raw, stop.signal);
  const saves = [
    () => edit(repository, night, 'members', 'fighters'),
    () => write(repository, size, '- id: ['),
    () => write(repository, size, '[]\n'),
  ];
  await watchDiff(repository, undefined, places, changes, (text) => {
    said.push(text);
    const save = saves.shift();
    if (save) setTimeout(save, 20);
    else stop.abort();
  });
  expect(said[1]).toMatch(/Coded {5}1 profiles, \d+\.\d s after it was saved/);
  expect(said[2]).toContain('size.yaml:1');
  expect(said[3]).toContain('Coded');
}, 20_000);
