import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest';
import {checkRepository} from '../../pipeline/commands/check-repository.ts';
import {type Reviewed, reviewIssues} from '../../pipeline/diff/review-issues.ts';
import type {Version} from '../../pipeline/diff/version.ts';
import {draftVersion} from '../../pipeline/edge/draft-version.ts';
import {inReview} from '../../pipeline/edge/in-review.ts';
import {readNews} from '../../pipeline/edge/read-news.ts';
import {type ReviewBases, readReviewBases} from '../../pipeline/edge/read-review-bases.ts';
import {readChanges} from '../../pipeline/encode/codebook/read-changes.ts';
import {codebook} from '../../schemas/codebook.ts';
import {commitAll, edit, git, makeRepository, makingOf, write} from './repository.ts';

/** What `make check` asks of a change before it is merged: that the news tell of what moves, and that the version is high enough. */
const room = mkdtempSync(join(tmpdir(), 'casebook-review-'));
const repository = join(room, 'repository');
const news = 'schemas/CHANGES.md';
const watch = 'raw/profiles/mli-night-watch.txt';
const line =
  '- `size_min`, `size_max`: 1 of 4 cells moved with a change of text `mli-night-watch`; rule `size/so-many-members`.';
let moved: Version;
let bases: ReviewBases;

const told = (...entries: string[]): void =>
  write(repository, news, `# News\n\n## Unreleased (1.0.0)\n\n### Values\n\n${entries.join('\n')}\n`);

async function versionOf(folder: string): Promise<Version> {
  const {known, sources} = await makingOf(folder);
  return draftVersion('the working tree', known, {sources, issues: [], measured: []}).version;
}

const issues = (more: Partial<Reviewed> = {}, root = repository, held = bases) => {
  const releases = {prepared: '0.1.0', movable: {share: 0.05, variables: {}}};
  const own = {next: moved, entriesIn: readChanges, codebook, releases, reviewing: false};
  return reviewIssues({...own, ...readNews(root), ...more}, held);
};
const rules = (...args: Parameters<typeof issues>) => issues(...args).map(({rule}) => rule);

beforeAll(async () => {
  await makeRepository(repository);
  told('- `size_min`, `size_max`: an old entry that covers no new move.');
  commitAll(repository, 'News');
  git(repository, 'checkout', '--quiet', '-b', 'work');
  edit(repository, watch, '300 members', '700 members');
  edit(repository, 'pipeline/rules/size.yaml', '|fighters)', '|fighters|guards)');
  moved = await versionOf(repository);
  bases = readReviewBases(repository);
});
beforeEach(() => git(repository, 'checkout', '--quiet', '--', news));
afterAll(() => rmSync(room, {recursive: true, force: true}));

describe('a variable that moved by more than it may', () => {
  test('asks for a new entry, and gives the line to add', () => {
    const [issue, ...others] = issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({severity: 'error', rule: 'untold-move', path: news, variable: 'size_min'});
    expect(issue?.found).toMatch(/^1 of 4 cells of size_min, size_max moved since merge base with main /);
    expect(issue?.fix.split('\n')).toEqual([expect.stringMatching(/### Values.*## Unreleased/), line]);
  });

  test.each([
    ['the line as it is given', [line], []],
    ['an old entry in other words', ['- `size_min`, `size_max`: members are read anew.'], []],
    ['an entry for each', ['- `size_min`: figures read anew.', '- More for `size_max`, see there.'], []],
    ['an entry of one of them', ['- `size_max`: members are read anew.'], ['untold-move']],
    ['names without a why', ['- `size_min`, `size_max`: moved.'], ['untold-move']],
    ['another entry', ['- `purpose`: read anew in all texts.'], ['untold-move']],
  ])('%s', (_, entries, expected) => {
    told(...entries);
    expect(rules()).toEqual(expected);
  });

  test('an entry of a released version does not count', () => {
    write(repository, news, `## 0.0.9\n\n### Values\n\n${line}\n`);
    expect(rules()).toEqual(['untold-move']);
  });

  test('may move further where its bound is its own', () => {
    const movable = {share: 0.05, variables: {size_min: 0.3, size_max: 0.25}};
    expect(rules({releases: {prepared: '0.1.0', movable}})).toEqual([]);
  });
});

test('an entry on values of what is no variable is an error, with its line', () => {
  told(line, '- `size_mni` and `purpose`: read anew.');
  expect(issues()).toMatchObject([{rule: 'stray-news', line: 8, found: 'no variable "size_mni"'}]);
});

describe('against the last release', () => {
  const released = join(repository, 'out/0.1.0');
  let since: ReviewBases;
  beforeAll(() => {
    cpSync(join(repository, 'out/next'), released, {recursive: true});
    since = readReviewBases(repository);
  });
  afterAll(() => rmSync(released, {recursive: true}));

  test('too low a version is an error, with the line to change', () => {
    told(line);
    const [issue, ...others] = issues({}, repository, since);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({rule: 'version-too-low', path: 'schemas/release.ts'});
    expect(issue?.expected).toBe('0.2.0 or higher (minor change)');
    expect(issue?.fix).toContain("version: '0.2.0',");
    const text = readFileSync(join(repository, 'schemas/release.ts'), 'utf8').split('\n')[issue!.line! - 1];
    expect(text).toMatch(/^ {2}version: '/);
    const releases = {prepared: '0.2.0', movable: {share: 0.05, variables: {}}};
    expect(rules({releases}, repository, since)).toEqual([]);
  });

  test('an entry of any time since then counts, and what is asked for already is not asked for twice', () => {
    const releases = {prepared: '1.0.0', movable: {share: 0.05, variables: {}}};
    expect(rules({releases}, repository, since)).toEqual(['untold-move']);
    expect(rules({releases}, repository, {...since, before: null})).toEqual([]);
  });
});

describe('what it is held against', () => {
  test('on main, the commit before: what stands in the news counts', () => {
    const main = join(room, 'main');
    const own = () => rules({}, main, readReviewBases(main));
    cpSync(repository, main, {recursive: true});
    git(main, 'checkout', '--quiet', 'main');
    commitAll(main, 'Straight to main');
    expect(readReviewBases(main).before?.version.name).toMatch(/^the commit before \([0-9a-f]{7}\)$/);
    expect(own()).toEqual([]);
    git(main, 'checkout', '--quiet', '--detach');
    write(main, news, '');
    expect(own()).toEqual(['untold-move']);
  });

  test.each([
    ['a shallow clone of a branch', ['--branch', 'shallow'], /neither main nor origin\/main is a branch/],
    ['a shallow clone of main', ['--branch', 'main'], /shallow and lacks the commit before/],
  ])('%s: said in a line; an error where a proposal is reviewed', (name, args, said) => {
    const clone = join(room, name.replaceAll(' ', '-'));
    git(repository, 'branch', '--force', 'shallow');
    git(room, 'clone', '--quiet', '--depth', '1', ...args, `file://${repository}`, clone);
    const held = readReviewBases(clone);
    const [issue, ...others] = issues({}, clone, held);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({severity: 'warning', rule: 'not-held-against-main'});
    expect(issue?.found).toMatch(said);
    expect(issue?.found).not.toContain('\n');
    expect(issues({reviewing: true}, clone, held)[0]?.severity).toBe('error');
  });

  test('no repository at all, and a base without outputs', () => {
    const bare = join(room, 'bare');
    cpSync(repository, bare, {recursive: true, filter: (name) => !name.endsWith('.git')});
    const own = () => issues({}, bare, readReviewBases(bare)).map(({found}) => found);
    expect(own()).toEqual([expect.stringMatching(/no git repository around bare/)]);
    git(bare, 'init', '--quiet', '--initial-branch', 'main');
    rmSync(join(bare, 'out'), {recursive: true});
    commitAll(bare, 'Base');
    expect(own()).toEqual([]);
    git(bare, 'checkout', '--quiet', '-b', 'work');
    expect(own()).toEqual([
      expect.stringMatching(/merge base with main \([0-9a-f]{7}\) has no values\.csv$/),
    ]);
  });

  test('a review is what a runner says is one', () => {
    const asked = (CI: string, base: string): boolean => {
      vi.stubEnv('CI', CI).stubEnv('GITHUB_BASE_REF', base).stubEnv('CI_MERGE_REQUEST_IID', '');
      return inReview();
    };
    expect([asked('true', 'main'), asked('true', ''), asked('', 'main')]).toEqual([true, false, false]);
    vi.unstubAllEnvs();
  });
});

test('make check fails without the line, and prints it as it is to be pasted', () => {
  const {code, complaints} = checkRepository(repository, join(repository, 'raw'));
  const untold = complaints.filter((one) => one.includes('untold-move'));
  expect([code, untold]).toEqual([1, [expect.stringContaining(`\n${line}`)]]);
});
