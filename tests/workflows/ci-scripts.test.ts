import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {commitAll, git, write} from '../diff/repository.ts';
import {root} from '../repository.ts';

/** The scripts of .ci in small repositories of their own. */
const room = mkdtempSync(join(tmpdir(), 'casebook-ci-'));
const repository = join(room, 'repository');
beforeAll(() => {
  cpSync(join(root, '.ci'), join(repository, '.ci'), {recursive: true});
  write(repository, '.gitignore', 'out/**/*.parquet\n');
  write(repository, 'out/next/manifest.json', '{}\n');
  write(repository, 'out/next/groups.parquet', 'PAR1');
  git(repository, 'init', '--quiet', '--initial-branch', 'main');
  commitAll(repository, 'Base');
});
afterAll(() => rmSync(room, {recursive: true, force: true}));

interface Ran {
  code: number | null;
  said: string;
}
function run(script: string, args: readonly string[] = [], env: Record<string, string> = {}): Ran {
  // `make test` would make talkative those that the scripts call.
  const {MAKELEVEL, MAKEFLAGS, MFLAGS, ...own} = process.env;
  const {status, stdout, stderr} = spawnSync(join(repository, '.ci', script), args, {
    ...{cwd: room, encoding: 'utf8', env: {...own, ...env}},
  });
  return {code: status, said: stdout + stderr};
}

describe('.ci/stale', () => {
  test('takes outputs that are as git has them; binary files are the manifest’s to tell of', () => {
    write(repository, 'out/next/groups.parquet', 'other');
    write(repository, 'elsewhere.txt', 'x');
    expect(run('stale')).toEqual({code: 0, said: ''});
  });

  test.each([
    ['changed', 'out/next/manifest.json'],
    ['new', 'out/next/groups.csv'],
  ])('refuses a %s one, by name', (_, name) => {
    const path = join(repository, name);
    const before = existsSync(path) ? readFileSync(path) : null;
    write(repository, name, 'x\n');
    const {code, said} = run('stale');
    if (before === null) rmSync(path);
    else writeFileSync(path, before);
    expect([code, said]).toEqual([1, expect.stringContaining(name.split('/').at(-1)!)]);
    expect(said).toMatch(/out\/ is stale: run make dataset/);
  });
});

describe('.ci/hashes and .ci/equal-hashes', () => {
  const list = (node: number): string => join(room, 'hashes', `node-${node}`, 'sha256.txt');
  beforeEach(() => rmSync(join(room, 'hashes'), {recursive: true, force: true}));

  test('every output has a line, binary files too', () => {
    const {code, said} = run('hashes', [list(20)]);
    expect([code, said.split('\n').map((line) => line.slice(64))]).toEqual([
      0,
      ['  ./groups.parquet', '  ./manifest.json', ''],
    ]);
    expect(readFileSync(list(20), 'utf8')).toBe(said);
  });

  test('equal builds are equal; another byte in a binary file is named', () => {
    for (const node of [20, 22]) run('hashes', [list(node)]);
    const folder = join(room, 'hashes');
    expect(run('equal-hashes', [folder])).toEqual({
      code: 0,
      said: '2 builds, 2 files each: the same bytes\n',
    });
    write(repository, 'out/next/groups.parquet', 'PAR2');
    run('hashes', [list(24)]);
    const {code, said} = run('equal-hashes', [folder]);
    expect([code, said]).toEqual([1, expect.stringMatching(/^\+[0-9a-f]{64} {2}\.\/groups\.parquet$/m)]);
    expect(said).toContain('node-20/sha256.txt and node-24/sha256.txt are not the same bytes');
  });

  test('one build alone is compared with nothing', () => {
    run('hashes', [list(20)]);
    expect(run('equal-hashes', [join(room, 'hashes')])).toMatchObject({code: 1});
  });
});

describe('.ci/diff', () => {
  const into = join(room, 'diff');
  const summary = join(room, 'summary.md');
  /** Stands in for `make diff`: what it is given, and an end as it may have. */
  const makefile = (end: string): string =>
    `diff:\n\tmkdir -p $(INTO)\n\techo "against $(BASE)" > $(INTO)/diff.md\n\t${end}\n`;
  beforeEach(() => {
    for (const path of [into, summary]) rmSync(path, {recursive: true, force: true});
  });

  test('compares a merge with the branch that is merged into, and writes the summary', () => {
    git(repository, 'checkout', '--quiet', '-b', 'topic');
    write(repository, 'Makefile', makefile('true'));
    commitAll(repository, 'Topic');
    git(repository, 'checkout', '--quiet', 'main');
    write(repository, 'other.txt', 'x');
    const main = commitAll(repository, 'Main moved on');
    git(repository, 'merge', '--quiet', '--no-edit', 'topic');
    write(room, 'summary.md', 'before\n');
    expect(run('diff', [into], {GITHUB_STEP_SUMMARY: summary}).code).toBe(0);
    expect(readFileSync(summary, 'utf8')).toBe(`before\nagainst ${main}\n`);
  });

  test('a version that is too low fails, after the summary was written', () => {
    write(repository, 'Makefile', makefile('false'));
    commitAll(repository, 'Topic');
    expect(run('diff', [into], {GITHUB_STEP_SUMMARY: summary}).code).not.toBe(0);
    expect(readFileSync(summary, 'utf8')).toMatch(/^against/);
  });

  test('a diff that could not be made fails, and says nothing', () => {
    write(repository, 'Makefile', 'diff:\n\tfalse\n');
    commitAll(repository, 'Topic');
    expect(run('diff', [into], {GITHUB_STEP_SUMMARY: summary}).code).not.toBe(0);
    expect(existsSync(summary)).toBe(false);
  });
});

describe('.ci/release', () => {
  const into = join(room, 'release');
  /** Stand in for `make dataset` and `make pack`, and for the `verify.mjs` of a version. */
  const makefile =
    'dataset:\n\t@true\npack:\n\techo PAR1 > out/$(VERSION)/groups.parquet\n\techo zip > out/casebook-$(VERSION).zip\n';
  const verify = `import {existsSync} from 'node:fs';\nprocess.exit(existsSync(new URL('groups.parquet', import.meta.url)) ? 0 : 1);\n`;
  const news =
    '# News\n\n## Unreleased (1.3.0)\n\n- Later.\n\n## 1.2.0 (2001-02-03)\n\n- Values moved.\n\n## 1.1.0 (2001-01-01)\n\n- Old.\n';
  beforeAll(() => {
    write(repository, '.gitignore', 'out/**/*.parquet\nout/*.zip\n');
    write(repository, 'Makefile', makefile);
    write(repository, 'schemas/CHANGES.md', news);
    write(repository, 'out/next/manifest.json', '{"version": "1.2.0"}\n');
    for (const name of ['manifest.json', 'SHA256SUMS', '.zenodo.json', 'schemas/groups.json'])
      write(repository, `out/1.2.0/${name}`, '{}\n');
    write(repository, 'out/1.2.0/verify.mjs', verify);
    commitAll(repository, 'Release 1.2.0');
  });
  beforeEach(() => rmSync(into, {recursive: true, force: true}));

  test('holds the archive, every file that lies in the version, and its news', () => {
    const {code, said} = run('release', ['v1.2.0', into]);
    expect([code, said]).toEqual([0, expect.any(String)]);
    expect(readdirSync(join(into, 'files')).sort()).toEqual([
      'SHA256SUMS',
      'casebook-1.2.0.zip',
      'groups.parquet',
      'manifest.json',
      'verify.mjs',
    ]);
    expect(readFileSync(join(into, 'notes.md'), 'utf8').trim()).toBe('- Values moved.');
    expect(run('release', ['v1.2.0', into])).toMatchObject({
      code: 1,
      said: expect.stringContaining('is there already'),
    });
  });

  test.each<[string, string, () => void, RegExp]>([
    ['no tag of a version', 'v1.2', () => {}, /no tag of a release/],
    ['a version that was not released', 'v1.3.0', () => {}, /git has no out\/1\.3\.0\/manifest\.json/],
    [
      'outputs that are stale',
      'v1.2.0',
      () => write(repository, 'out/next/groups.csv', 'x'),
      /out\/ is stale/,
    ],
    [
      'a version that fails its own verification',
      'v1.2.0',
      () => write(repository, 'Makefile', 'dataset pack:\n\t@true\n'),
      /^$/,
    ],
    [
      'another version in release.ts',
      'v1.2.0',
      () => {
        write(repository, 'out/next/manifest.json', '{"version": "1.3.0"}\n');
        commitAll(repository, 'The next one');
      },
      /release\.ts prepares 1\.3\.0, but the tag is v1\.2\.0/,
    ],
    [
      'no news',
      'v1.2.0',
      () => {
        write(repository, 'schemas/CHANGES.md', news.replace('- Values moved.', ''));
        commitAll(repository, 'No news');
      },
      /CHANGES\.md has no section "## 1\.2\.0 \(<day>\)"/,
    ],
  ])('refuses %s', (_, tag, spoil, fault) => {
    const before = git(repository, 'rev-parse', 'HEAD').trim();
    spoil();
    const {code, said} = run('release', [tag, into]);
    git(repository, 'reset', '--quiet', '--hard', before);
    git(repository, 'clean', '--quiet', '-dffx');
    expect(code).not.toBe(0);
    expect(said).toMatch(fault);
    expect(existsSync(join(into, 'files/casebook-1.2.0.zip'))).toBe(fault.source.includes('CHANGES'));
  });
});
