import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {unzipSync} from 'fflate';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {diff} from '../pipeline/commands/diff.ts';
import {makeRelease} from '../pipeline/commands/make-release.ts';
import {checkReleases} from '../pipeline/edge/check-releases.ts';
import {sha256} from '../pipeline/edge/hash.ts';
import {readDay} from '../pipeline/edge/read-day.ts';
import {type Readiness, refusals} from '../pipeline/release/refusals.ts';
import type {Outcome} from '../pipeline/reports/outcome.ts';
import type {Artifact} from '../schemas/flow.ts';
import type {Release} from '../schemas/release.ts';
import {hashes} from './casebook.ts';
import {commitAll, edit, git} from './diff/repository.ts';
import {makeSmall, prepare, preparing} from './frozen/repository.ts';

/** Two releases of a small repository, one after the other, and what can befall them. */
const room = mkdtempSync(join(tmpdir(), 'casebook-frozen-'));
const repository = join(room, 'repository');
const first = join(repository, 'out/1.0.0');
const clean: Outcome = {text: '', complaints: [], code: 0};

function releaseIn(folder: string, of: Release, date?: string): Outcome {
  const options = {raw: join(folder, 'raw'), out: join(folder, 'out/next'), ...(date ? {date} : {})};
  return makeRelease(folder, options, clean, of);
}

let one: Outcome;
beforeAll(() => {
  makeSmall(repository);
  one = releaseIn(repository, preparing('1.0.0'));
  if (one.code === 0) commitAll(repository, 'Release 1.0.0');
});
afterAll(() => rmSync(room, {recursive: true, force: true}));

/** What `check` says of the releases of a folder, short. */
function checkIn(folder: string, of: Release = preparing('1.0.0')): string[] {
  return checkReleases(folder, files(join(folder, 'out/next')), true, of).map(
    ({rule, path, found}) => `${rule} ${path}: ${found}`,
  );
}

function files(folder: string): Artifact[] {
  return Object.keys(hashes(folder)).map((name) => ({name, bytes: readFileSync(join(folder, name))}));
}

const read = (name: string): string => readFileSync(join(repository, name), 'utf8');
const rows = (name: string): Record<string, string>[] => parse(read(name), {columns: true});
const verify = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(folder, 'verify.mjs'), ...args], {encoding: 'utf8'});

/** A copy of the first release, somewhat spoilt. */
let copies = 0;
function spoilt(spoil: (folder: string) => void): string {
  const folder = join(room, `copy-${++copies}`);
  cpSync(first, folder, {recursive: true});
  spoil(folder);
  return folder;
}
/** Sums that fit the files, as somebody would write them who wants a change to go unnoticed. */
function forgeSums(folder: string): void {
  const {SHA256SUMS: _, ...sums} = hashes(folder);
  const lines = Object.entries(sums).map(([name, sum]) => `${sum}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
}

describe('a release', () => {
  test('says what it made and what is left to do', () => {
    expect(one.complaints).toEqual([]);
    expect(one.text).toMatch(
      /^released 1\.0\.0 \(2001-02-03\), the first release\n {2}out\/1\.0\.0 {2}\d+ files/,
    );
    for (const words of ['git tag -a v1.0.0', 'out/casebook-1.0.0.zip', '1.0.1 or higher', '.zenodo.json'])
      expect(one.text).toContain(words);
  });

  test('holds the files of out/next byte for byte, but the citation and the manifest', () => {
    const [next, frozen] = [hashes(join(repository, 'out/next')), hashes(first)];
    const other = Object.keys(next).filter((name) => next[name] !== frozen[name]);
    expect(other).toEqual(['CITATION.cff', 'manifest.json']);
    expect(Object.keys(frozen).filter((name) => !(name in next))).toEqual([
      ...['.zenodo.json', 'LICENSE', 'README.md', 'SHA256SUMS', 'dataverse.json', 'deleted.csv'],
      ...['variables_history.csv', 'verify.mjs'],
    ]);
    const {released, outputs} = JSON.parse(read('out/1.0.0/manifest.json'));
    const {'manifest.json': _, SHA256SUMS: __, ...listed} = frozen;
    expect(released).toBe('2001-02-03');
    expect(
      Object.fromEntries(outputs.map((each: Record<string, string>) => [each.path, each.sha256])),
    ).toEqual(listed);
    expect(read('out/1.0.0/CITATION.cff')).toContain('date-released: "2001-02-03"');
  });

  test('has sums that sha256sum accepts, and an archive of the same files', () => {
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], {cwd: first});
    const zip = unzipSync(readFileSync(join(repository, 'out/casebook-1.0.0.zip')));
    const packed = Object.entries(zip).map(([name, bytes]) => [
      name.replace('casebook-1.0.0/', ''),
      sha256(bytes),
    ]);
    expect(packed).toEqual(Object.entries(hashes(first)));
  });

  test('closes the section of the news and nothing else', () => {
    expect(read('schemas/CHANGES.md')).toMatch(
      /^# News\n\nWords\.\n\n## 1\.0\.0 \(2001-02-03\)\n\n`out\/1\.0\.0\/SHA256SUMS` has the sha256 `[0-9a-f]{64}`\.\n\n### Values\n\n- First\.\n$/,
    );
    expect(git(repository, 'status', '--porcelain')).toBe('');
  });
});

describe('verify.mjs', () => {
  const raw = join(repository, 'raw');

  test('finds every file, quote and offset of the release, in texts of any encoding', () => {
    const {status, stdout, stderr} = verify(first, raw);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^checked \d\d files, [\d,]+ bytes, 4 of 4 texts, \d\d+ quotes of evidence\.csv, \d\d+ quotes of values\.csv: all as released\n$/,
    );
    expect(status).toBe(0);
  });

  test('names every file that changed, is missing or does not belong there', () => {
    const folder = spoilt((own) => {
      edit(own, 'groups.csv', '1991', '1999');
      rmSync(join(own, 'groups.dta'));
      writeFileSync(join(own, 'stages/x.tsv'), '');
      writeFileSync(join(own, '.DS_Store'), '');
      writeFileSync(join(own, 'SHA256SUMS'), `${readFileSync(join(own, 'SHA256SUMS'), 'utf8')}x\n`);
    });
    const {status, stdout, stderr} = verify(folder);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^SHA256SUMS:\d+: no line of the form/),
      expect.stringMatching(/^groups\.csv: changed since the release \(sha256 [0-9a-f]{64}, released /),
      'groups.dta: missing, but SHA256SUMS lists it',
      'stages/x.tsv: no file of this release; take it out of the folder',
    ]);
    expect(stdout).toMatch(/: 4 wrong\nquotes were not checked: name the folder of the texts/);
    expect(status).toBe(1);
  });

  test('names every quote that does not stand where it should, also where the sums were forged', () => {
    const folder = spoilt((own) => {
      edit(own, 'evidence.csv', 'by the army.,58,', 'by the army.,57,');
      edit(own, 'evidence.csv', '1,500 members.",352,397,7,', '1,500 members.",352,397,8,');
      edit(own, 'values.csv', 'The police did not train it.', 'The police trained it.');
      edit(own, 'values.csv', 'killed 14 villagers in 1996.', 'killed 14 villagers in 1996. … No.');
      forgeSums(own);
    });
    const texts = join(room, 'raw');
    cpSync(raw, texts, {recursive: true});
    rmSync(join(texts, 'profiles/mli-road-men.txt'));
    edit(texts, 'profiles/mli-river-wardens.txt', 'in 1996.\n', 'in 1996.\r\n');
    const {status, stderr} = verify(folder, texts);
    const told = stderr.trimEnd().split('\n');
    const gone = told.filter((line) => line.includes('has no text to be found in'));
    expect(gone.length).toBeGreaterThan(5);
    expect(gone.every((line) => line.includes('(mli-road-men, '))).toBe(true);
    expect(told.filter((line) => !gone.includes(line))).toEqual([
      expect.stringMatching(
        /^profiles\/mli-river-wardens\.txt: not the text that was coded .*line ends count too$/,
      ),
      expect.stringMatching(/^profiles\/mli-road-men\.txt: no such text in /),
      expect.stringMatching(
        /^evidence\.csv, row \d+ \(mli-river-wardens, \w+\): the quote “.*” does not stand at 57 to/,
      ),
      expect.stringMatching(/^evidence\.csv, row .*: the quote stands in line 7, not 8$/),
      expect.stringMatching(
        /^values\.csv, row .*“The police trained it\.” does not stand at .*“The police did not train it\.”$/,
      ),
      expect.stringMatching(/^values\.csv, row .*… No\.” does not stand at /),
    ]);
    expect(status).toBe(1);
  });

  test('says how it is used where it can check nothing', () => {
    expect(verify(first, join(room, 'nowhere'))).toMatchObject({status: 2, stdout: ''});
    expect(verify(first, '--help').stderr).toBe('usage: node verify.mjs [folder of raw]\n');
  });
});

describe('check', () => {
  test('finds nothing to say of a release, also without the files that git does not track', () => {
    expect(checkIn(repository)).toEqual([]);
    const clone = join(room, 'clone');
    git(room, 'clone', '--quiet', repository, clone);
    expect(Object.keys(hashes(join(clone, 'out/1.0.0'))).some((name) => name.endsWith('.dta'))).toBe(false);
    expect(checkIn(clone)).toEqual([]);
  });

  test('names each file of a released folder that changed, is gone or came', () => {
    const folder = join(room, 'clone');
    edit(folder, 'out/1.0.0/groups.csv', '1991', '1990');
    rmSync(join(folder, 'out/1.0.0/codes.csv'));
    writeFileSync(join(folder, 'out/1.0.0/groups.dta'), 'x');
    writeFileSync(join(folder, 'out/1.0.0/x.md'), 'x');
    expect(checkIn(folder)).toEqual([
      'released-changed out/1.0.0/codes.csv: no such file',
      expect.stringMatching(/^released-changed out\/1\.0\.0\/groups\.csv: other bytes than were released/),
      expect.stringMatching(/^released-changed out\/1\.0\.0\/groups\.dta: other bytes than were released/),
      'released-changed out/1.0.0/x.md: a file that was not released',
    ]);
    forgeSums(join(folder, 'out/1.0.0'));
    expect(checkIn(folder)).toEqual([
      expect.stringMatching(/^released-changed out\/1\.0\.0\/SHA256SUMS: other bytes/),
    ]);
    edit(folder, 'schemas/CHANGES.md', '` has the sha256 `', '` has sha `');
    expect(checkIn(folder)).toEqual([
      'no-record schemas/CHANGES.md: no sha256 for the released version 1.0.0',
    ]);
    rmSync(join(folder, 'out/1.0.0'), {recursive: true});
    expect(checkIn(folder, preparing('1.1.0'))).toEqual([
      'released-changed out/1.0.0: no such folder',
      'no-news schemas/CHANGES.md: no section of the prepared version 1.1.0',
    ]);
  });
});

describe('the next release', () => {
  const wardens = 'raw/profiles/mli-river-wardens.txt';
  const why = 'the same group as another';
  const second = preparing('2.0.0', {retired: {profiles: {'mli-road-men': why}, names: {}, codes: {}}});
  let refused: Outcome;
  let two: Outcome;

  beforeAll(() => {
    edit(repository, wardens, 'March 1991', 'March 1993');
    rmSync(join(repository, 'raw/profiles/mli-road-men.txt'));
    const before = hashes(join(repository, 'out'));
    refused = releaseIn(repository, preparing('1.0.1'), '1999-12-31');
    expect(hashes(join(repository, 'out'))).toEqual(before);
    edit(
      repository,
      'schemas/CHANGES.md',
      '## 1.0.0',
      '## Unreleased (2.0.0)\n\n### Values\n\n- Second.\n\n## 1.0.0',
    );
    prepare(repository, second);
    two = releaseIn(repository, second, '2002-03-04');
  });

  test('is refused while anything is wrong, with everything that is', () => {
    expect(refused.code).toBe(1);
    expect(refused.text).toBe('not released\n');
    const told = refused.complaints.map((line) =>
      /^(.*?) {2}error ([\w-]+): (.*)\. Nothing was written\.$/.exec(line)!.slice(1),
    );
    expect(told.map(([path, rule]) => `${rule} ${path}`)).toEqual([
      'no-day DATE',
      'uncommitted git',
      'stale out/next',
      'no-news schemas/CHANGES.md',
      'version-too-low schemas/release.ts',
    ]);
    const found = told.map(([, , text]) => text).join('\n');
    expect(found).toContain('1999-12-31; expected no day before 2001-02-03, that of 1.0.0');
    expect(found).toContain('D raw/profiles/mli-road-men.txt');
    expect(found).toContain('1.0.1, though the data changed by a major step (profile removed: mli-road-men)');
    expect(found).toContain('expected 2.0.0 at least. Raise `version` in schemas/release.ts');
  });

  test('is refused where the check found errors', () => {
    const wrong: Outcome = {text: 'x', complaints: ['an error'], code: 1};
    expect(makeRelease(repository, {raw: '', out: ''}, wrong)).toEqual({
      ...wrong,
      text: 'not released: the check found errors\n',
    });
  });

  test('leaves the first as it is, and checks', () => {
    expect(two.complaints).toEqual([]);
    expect(two.text).toMatch(/^released 2\.0\.0 \(2002-03-04\), since 1\.0\.0: a major step\n/);
    expect(checkIn(repository, second)).toEqual([]);
    expect(checkIn(repository, preparing('2.0.0'))).toEqual([
      'not-retired schemas/release.ts: the profile mli-road-men, which was released (2.0.0 or before), is gone',
    ]);
  });

  test('continues the history of the variables', () => {
    const old = read('out/1.0.0/variables_history.csv');
    const all = read('out/2.0.0/variables_history.csv');
    expect(all.startsWith(old)).toBe(true);
    const own = rows('out/2.0.0/variables_history.csv').filter(({version}) => version === '2.0.0');
    expect(own.every(({event, date}) => event === 'changed' && date === '2002-03-04')).toBe(true);
    const year = own.find(({variable}) => variable === 'formation_year');
    expect(year).toMatchObject({changed: 'cells', cells: '3', cells_moved: '1', codes: ''});
    const abuse = rows('out/1.0.0/variables_history.csv').find(({variable}) => variable === 'abuse');
    expect(abuse).toMatchObject({version: '1.0.0', event: 'appeared'});
    expect(abuse?.codes).toMatch(/^killing;/);
  });

  test('tells what went, and why', () => {
    expect(read('out/1.0.0/deleted.csv')).toBe('version,what,table,name,reason\n');
    const gone = rows('out/2.0.0/deleted.csv').map(
      ({what, table, name, reason}) => `${what} ${table} ${name}: ${reason}`,
    );
    const dates = [
      '_year: 1991 → 1993',
      '_year_min: 1991 → 1993',
      '_year_max: 1991 → 1993',
      '_date: 1991-03 → 1993-03',
    ];
    const moved = dates.map((told) => `formation${told}`).join('; ');
    const row = (key: string, told: string) => `row group_years ${key}: ${told}`;
    expect(gone).toEqual([
      `profile groups mli-road-men: ${why}`,
      ...[1991, 1992].map((year) => row(`mli-river-wardens ${year}`, moved)),
      ...Array.from({length: 27}, (_, at) => row(`mli-road-men ${1988 + at}`, `the profile went: ${why}`)),
      ...[1988, 1989].map((year) => `row country_years MLI ${year}: no group is left in this year`),
    ]);
  });

  test('can be compared with the folder of the first', async () => {
    const places = {raw: join(repository, 'raw'), out: join(repository, 'out/next')};
    const {text} = await diff(repository, first, places);
    expect(text).toContain('Removed: mli-road-men');
    expect(text).toContain('formation_year: 1991 → 1993   [founded-in]');
    expect(text).toContain('at least 2.0.0');
  });
});

describe('what keeps a version from being released', () => {
  const ready: Readiness = {
    ...{release: preparing('1.2.0'), date: '2002-01-01', stale: [], dirty: [], bump: null},
    sections: [{version: '1.2.0', date: null, sha256: null, line: 1, entries: 1}],
    ...{tags: new Set(['v1.1.0']), folders: ['1.1.0']},
  };
  const closed = {version: '1.2.0', date: '2001-01-01', sha256: null, line: 1, entries: 1};

  test.each<[string, Partial<Readiness>, string[]]>([
    ['nothing', {}, []],
    ['a number of another form', {release: preparing('1.2')}, ['no-version', 'no-news']],
    ['a version that was released', {sections: [closed], tags: new Set(['v1.2.0'])}, ['released-before']],
    ['a folder that a release left', {folders: ['1.2.0']}, ['released-before']],
    ['a tag', {tags: new Set(['v1.2.0'])}, ['released-before']],
    ['a higher release', {folders: ['1.10.0']}, ['version-too-low']],
    ['no news', {sections: [{...ready.sections[0]!, entries: 0}]}, ['no-news']],
  ])('%s', (_, more, rules) => {
    expect(refusals({...ready, ...more}).map(({rule}) => rule)).toEqual(rules);
  });
});

describe('the day of a release', () => {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  afterEach(() => {
    if (epoch === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = epoch;
  });
  const dayOf = (asked: string | undefined, seconds: string): string => {
    process.env.SOURCE_DATE_EPOCH = seconds;
    return readDay(asked, '2001-02-03');
  };

  test('is the one that was asked for, else that of SOURCE_DATE_EPOCH, else that of the last commit', () => {
    expect(dayOf('2024-02-29', '86400')).toBe('2024-02-29');
    expect(dayOf(undefined, '86399')).toBe('1970-01-01');
    expect(dayOf(undefined, '')).toBe('2001-02-03');
  });

  test.each(['2023-02-29', '2023-2-9', 'today', '2023-02-28T12:00:00Z'])('is not %s', (asked) => {
    expect(() => dayOf(asked, '')).toThrow(/no-day: .* expected a day such as/);
    expect(() => dayOf(undefined, asked)).toThrow(/SOURCE_DATE_EPOCH .*expected seconds since/);
  });
});
