import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {diff as command} from '../../pipeline/commands/diff.ts';
import {compareVersions} from '../../pipeline/diff/compare-versions.ts';
import type {VersionDiff} from '../../pipeline/diff/version-diff.ts';
import {type Comparison, openComparison} from '../../pipeline/edge/open-comparison.ts';
import {readVersion} from '../../pipeline/edge/read-version.ts';
import {filesIn, versionAt} from '../../pipeline/edge/version-files.ts';
import {release} from '../../schemas/release.ts';
import {commitAll, edit, git, makeRepository} from './repository.ts';

/** Bases of every sort: what can be compared is compared, and what can't is said. */
const room = mkdtempSync(join(tmpdir(), 'casebook-bases-'));
const repository = join(room, 'repository');
const places = {raw: join(repository, 'raw'), out: join(repository, 'out/next')};
const watch = 'raw/profiles/mli-night-watch.txt';

beforeAll(async () => {
  await makeRepository(repository);
  edit(repository, watch, '300 members', '700 members');
});
afterAll(() => rmSync(room, {recursive: true, force: true}));

async function diffOf(base?: string): Promise<VersionDiff> {
  const {base: old, now} = await openComparison(repository, base, places);
  const {next, known} = now();
  return compareVersions(old, next, known);
}

/** What `diffOf` says of a folder without sources, without reading the working tree once more. */
let read: ReturnType<Comparison['now']>;
async function diffOfFolder(folder: string): Promise<VersionDiff> {
  read ??= (await openComparison(repository, folder, places)).now();
  return compareVersions(readVersion(folder, filesIn(folder)), read.next, read.known);
}

const moved = ({cells}: VersionDiff): string[] =>
  cells.map(
    ({variable, old, new: fresh, stage, causes}) =>
      `${variable}: ${old} → ${fresh}, ${stage}, ${causes[0]?.kind}`,
  );
const expected = (stage: string | null, cause: string): string[] =>
  ['size_max', 'size_min'].map((name) => `${name}: 300 → 700, ${stage}, ${cause}`);

/** Trees of this process that are still there. */
const left = (): number =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`casebook-base-${process.pid}-`)).length;

/** A copy of the version, somewhat spoilt. */
function version(name: string, spoil: (folder: string) => void): string {
  const folder = join(room, name);
  cpSync(places.out, folder, {recursive: true});
  spoil(folder);
  return folder;
}

const change = (folder: string, name: string, made: (text: string) => string): void =>
  writeFileSync(join(folder, name), made(readFileSync(join(folder, name), 'utf8')));

describe('a base is', () => {
  test.each([
    ['a branch', 'main', /^main \([0-9a-f]{7}\)$/],
    ['a folder with sources', repository, /repository$/],
  ])('%s', async (_, base, name) => {
    const before = [git(repository, 'status', '--porcelain'), git(repository, 'worktree', 'list'), left()];
    const diff = await diffOf(base);
    expect(diff.base.name).toMatch(name);
    expect(moved(diff)).toEqual(expected('parse', 'text'));
    // Neither the repository nor its list of work trees is touched, and nothing is left behind.
    expect([git(repository, 'status', '--porcelain'), git(repository, 'worktree', 'list'), left()]).toEqual(
      before,
    );
  });

  test('a folder without sources, which tells no cause', async () => {
    const folder = version('plain', () => {});
    const diff = await diffOf(folder);
    expect(moved(diff)).toEqual(expected('parse', 'unknown'));
    expect(diff.cells[0]?.causes[0]?.why).toBe(`${folder} is a folder without sources`);
    expect(diff.changes).toEqual([{kind: 'text', id: 'mli-night-watch', how: 'changed'}]);
  });
});

describe('what a base lacks is said, and the rest is compared', () => {
  test('snapshots', async () => {
    const folder = version('no-snapshots', (own) => rmSync(join(own, 'stages'), {recursive: true}));
    const diff = await diffOfFolder(folder);
    expect(moved(diff)).toEqual(expected(null, 'unknown'));
    expect(diff.notes).toContain(`${folder} has no snapshot of the stage find`);
  });

  test('snapshots of this layout', async () => {
    const folder = version('older', (own) =>
      change(own, 'manifest.json', (text) => text.replace(/"layout": ?\d+,/, '')),
    );
    const diff = await diffOfFolder(folder);
    expect(moved(diff)).toEqual(expected(null, 'unknown'));
    expect(diff.notes).toContain(
      `${folder} has no snapshots of stages that this code reads (layout 1, not ${release.layout})`,
    );
  });

  test('a variable, which is then an addition', async () => {
    const folder = version('older-codebook', (own) => {
      change(own, 'values.csv', (text) => text.replaceAll(/^[^,]*,state_tolerance,.*\n/gm, ''));
      change(own, 'codes.csv', (text) => text.replaceAll(/^state_tolerance,.*\n/gm, ''));
    });
    const diff = await diffOfFolder(folder);
    expect(moved(diff)).toEqual(expected('parse', 'unknown'));
    expect(diff.notes).toContain('variables of the working tree alone, not compared: state_tolerance');
    expect(diff.bump.reasons).toContainEqual({level: 'minor', because: 'variable added: state_tolerance'});
  });

  test.each([
    ['a manifest that is no JSON', 'manifest.json', '{', 'a manifest.json that can not be read as JSON'],
    ['a manifest of another form', 'manifest.json', '{"parts": 7}', 'a manifest.json of another form'],
    ['evidence that is no CSV', 'evidence.csv', 'a,b\n"', 'a evidence.csv that can not be read as CSV'],
    [
      'evidence without quotes',
      'evidence.csv',
      'profile_id,rule\nx,y\n',
      'a evidence.csv without the column question, quote',
    ],
  ])('%s', async (name, file, text, note) => {
    const folder = version(name.replaceAll(' ', '-'), (own) => writeFileSync(join(own, file), text));
    const diff = await diffOfFolder(folder);
    expect(diff.notes).toContain(`${folder} has ${note}`);
    expect(diff.cells.map(({variable}) => variable)).toEqual(['size_max', 'size_min']);
  });

  test('values: a commit is coded anew from its sources', async () => {
    git(repository, 'stash', '--quiet');
    git(repository, 'rm', '-r', '--quiet', 'out');
    const bare = commitAll(repository, 'Without outputs');
    git(repository, 'checkout', '--quiet', '--force', '-B', 'main', 'HEAD~1');
    git(repository, 'stash', 'pop', '--quiet');
    const diff = await diffOf(bare);
    expect(moved(diff)).toEqual(expected('parse', 'text'));
    expect(diff.notes[0]).toContain(
      'has no values.csv: it was coded anew from its sources by the present code',
    );
  });
});

describe('a base that is none', () => {
  test.each([
    [
      'an unknown name',
      'no-such-branch',
      /no-such-base: "no-such-branch" is no commit of this repository and no folder/,
    ],
    ['what looks like an option', '--all', /no-such-base: "--all" is no commit/],
    ['a file', join(repository, watch), /no-such-base: .* and no folder/],
  ])('%s', async (_, base, said) => {
    await expect(diffOf(base)).rejects.toThrow(said);
  });

  test('an empty folder', async () => {
    const folder = join(room, 'empty');
    mkdirSync(folder);
    await expect(diffOf(folder)).rejects.toThrow(
      /no-version: neither values.csv nor manifest.json in .*empty/,
    );
  });

  test('none named where there is no main', async () => {
    git(repository, 'branch', '--quiet', '--move', 'main', 'trunk');
    await expect(diffOf()).rejects.toThrow(/neither main nor origin\/main is a branch here/);
    git(repository, 'branch', '--quiet', '--move', 'trunk', 'main');
  });

  test('none named outside of a repository', async () => {
    const outside = join(room, 'outside');
    cpSync(repository, outside, {recursive: true, filter: (name) => !name.endsWith('.git')});
    const reading = openComparison(outside, undefined, {
      raw: join(outside, 'raw'),
      out: join(outside, 'out/next'),
    });
    await expect(reading).rejects.toThrow(/no git repository around outside/);
  });
});

test('a version is read from a commit without writing its files anywhere', () => {
  const {cells, stages, lacks} = readVersion('HEAD', versionAt(repository, 'HEAD', 'out/next'));
  expect([cells.size, stages.size, lacks]).toEqual([4, 7, []]);
  expect(cells.get('mli-night-watch')?.get('size_max')?.value).toBe('300');
  expect(readVersion('none', versionAt(repository, 'HEAD', 'out/0.0.1')).lacks).toContain('no values.csv');
});

test('the command prints, writes three files, and ends with 0', async () => {
  const into = join(room, 'into');
  const {text, code} = await command(repository, 'main', {...places, into});
  expect(code).toBe(0);
  expect(text).toMatch(/^Gold {6}agreement FALLS in size_min \(seen\), size_max \(seen\)$/m);
  expect(readdirSync(into).sort()).toEqual(['diff.html', 'diff.json', 'diff.md']);
  const json = JSON.parse(readFileSync(join(into, 'diff.json'), 'utf8')) as VersionDiff;
  expect(moved(json)).toEqual(expected('parse', 'text'));
  expect(existsSync(join(into, 'manifest.json'))).toBe(false);
});
