import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {checkRepository} from '../pipeline/commands/check-repository.ts';
import {makeDataset} from '../pipeline/commands/make-dataset.ts';
import {trySentences} from '../pipeline/commands/try-rules.ts';
import {Fault} from '../schemas/issue.ts';
import {copySmallRepository, hashes, type Ran} from './casebook.ts';

/**
 * The command of a copy that has the few rules of the tests, so that no scholar's change moves what it prints, in this process: its file is run
 * anew each time, what it draws on is loaded once.
 */
async function casebook(...args: string[]): Promise<Omit<Ran, 'signal'>> {
  const heard = {stdout: '', stderr: ''};
  const hear =
    (stream: keyof typeof heard, end = '') =>
    (text: unknown): boolean => {
      heard[stream] += `${text}${end}`;
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('stderr')),
    vi.spyOn(console, 'error').mockImplementation(hear('stderr', '\n')),
  ];
  const before = process.argv;
  process.argv = ['node', 'casebook', ...args];
  process.exitCode = undefined;
  try {
    await import(/* @vite-ignore */ `${cli}?run=${++runs}`);
    return {code: Number(process.exitCode ?? 0), ...heard};
  } finally {
    process.argv = before;
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}
let runs = 0;
const room = mkdtempSync(join(tmpdir(), 'casebook-cli-'));
const raw = join(room, 'raw');
const out = join(room, 'out');
const copy = join(room, 'copy');
let cli: string;
/** The modules that the copy's command starts from, as of this place. */
async function madeFor(place: string): Promise<string> {
  const {madeCode} = await import(
    /* @vite-ignore */ pathToFileURL(join(place, 'pipeline/load-code.mjs')).href
  );
  return pathToFileURL(join(await madeCode(), 'cli.mjs')).href;
}
const wardens = `River Wardens (Mali)

Country: Mali
Details of Formation: The River Wardens were founded in March 1991.
Weapons and Training: The army armed the group.
Size: It had 500 members in 1995.
`;

beforeAll(async () => {
  mkdirSync(raw);
  writeFileSync(join(raw, 'wardens.txt'), wardens);
  copySmallRepository(copy);
  cli = await madeFor(copy);
});
afterAll(() => rmSync(room, {recursive: true, force: true}));

describe('help', () => {
  test('names every command and the exit codes', async () => {
    const {code, stdout} = await casebook('--help');
    expect(code).toBe(0);
    for (const name of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(stdout).toContain('Exit code: 0 clean; 1 ');
  });

  test.each(commands)('of %s', async (name) => {
    const asked = await casebook('help', name);
    const given = await casebook(name, '--help');
    expect([asked.code, given.code]).toEqual([0, 0]);
    expect(given.stdout).toBe(asked.stdout);
    expect(given.stdout).toMatch(new RegExp(`^Usage: casebook ${name} .*\n\n[a-z].{20,}`));
    for (const line of given.stdout.split('\n').filter((one) => /^ {2}--/.test(one)))
      expect(line).toMatch(/ {2}\S.* \S/);
  });
});

const commands = 'dataset check explain try agreement diff blame release pack import stage'.split(' ');

describe('wrong usage ends with 2 and writes nothing', () => {
  test.each([
    ['an unknown command', ['dataste'], /unknown command 'dataste'/],
    ['an unknown option', ['dataset', '--rwa', 'x'], /unknown option '--rwa'/],
    ['a missing argument', ['explain'], /missing required argument 'profile'/],
    ['a missing option', ['import', 'x'], /required option '--out <folder>'/],
    ['an argument too many', ['check', 'x'], /too many arguments/],
    ['an unknown stage', ['stage', 'guess'], /no-such-stage: stage "guess"; expected one of parse, segment/],
    ['no RAW', ['dataset', '--raw', join(room, 'nowhere')], /raw-folder: .*ENOENT/],
    ['a file as RAW', ['check', '--raw', join(raw, 'wardens.txt')], /raw-folder: a file/],
    [
      'an unknown profile',
      ['explain', 'warden', '--raw', raw],
      /no profile "warden"; expected perhaps wardens/,
    ],
    ['an unknown variable', ['explain', 'wardens', 'formation_yaer', '--raw', raw], /formation_year/],
    ['an unknown rule file', ['try', join(room, 'purpose.yaml'), '--text', 'x'], /missing-file/],
  ])('%s', async (_, args, said) => {
    const before = hashes(raw);
    const given = args.includes('--raw') || args[0] !== 'dataset' ? args : [...args, '--raw', raw];
    const {code, stdout, stderr} = await casebook(...given, ...(args[0] === 'dataset' ? ['--out', out] : []));
    expect(stderr).toMatch(said);
    expect([code, stdout]).toEqual([2, '']);
    expect(existsSync(out)).toBe(false);
    expect(hashes(raw)).toEqual(before);
  });

  test('no command', async () => {
    const {code, stderr} = await casebook();
    expect([code, stderr.includes('Usage: casebook')]).toEqual([2, true]);
  });

  test.each(['.', 'next', '..next', 'deep/er'])('OUT inside RAW: %s', async (name) => {
    const {code, stderr} = await casebook('dataset', '--raw', raw, '--out', join(raw, name));
    expect([code, stderr]).toEqual([2, expect.stringContaining('out-inside-raw: OUT lies inside RAW')]);
    expect(readdirSync(raw)).toEqual(['wardens.txt']);
  });

  test('OUT inside RAW by way of a link', async () => {
    symlinkSync(raw, join(room, 'link'));
    const {code} = await casebook('dataset', '--raw', raw, '--out', join(room, 'link', 'next'));
    expect(code).toBe(2);
    expect(readdirSync(raw)).toEqual(['wardens.txt']);
  });
});

describe('a faulty repository', () => {
  const spoil = (path: string, text: (old: string) => string, run: () => void): void => {
    const file = join(copy, path);
    const old = existsSync(file) ? readFileSync(file, 'utf8') : null;
    writeFileSync(file, text(old ?? ''));
    try {
      run();
    } finally {
      if (old === null) rmSync(file);
      else writeFileSync(file, old);
    }
  };
  const faultOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof Fault) return error.message;
      throw error;
    }
    return '';
  };
  const size = `- id: counted
  kind: number
  nouns: [members]
  examples: {yes: [It had 5 members.]}
`;

  test.each<[string, string, (old: string) => string, RegExp]>([
    [
      'a code that no question has',
      'pipeline/rules/purpose.yaml',
      () =>
        `- id: a-rule\n  kind: phrase\n  code: guarding\n  phrases: [guard]\n  examples: {yes: [They guard.]}\n`,
      /^pipeline\/rules\/purpose\.yaml:3:9 {2}error bad-rule: rule a-rule: code `guarding` is not in schemas\/questions\/purpose\.ts; expected one of fight_insurgents, /m,
    ],
    [
      'a rule id twice',
      'pipeline/rules/size.yaml',
      () => size + size,
      /^pipeline\/rules\/size\.yaml:5:7 {2}error bad-rule: rule counted: its id stands twice/m,
    ],
    [
      'a rule id in two parts of a file',
      'pipeline/rules/size.twice.yaml',
      () => size.replace('counted', 'so-many-members'),
      /^pipeline\/rules\/size\.yaml:\d+:\d+ {2}error bad-rule: rule so-many-members: its id stands in pipeline\/rules\/size\.twice\.yaml:1 too/m,
    ],
    [
      'a phrase that cannot be read',
      'pipeline/rules/size.yaml',
      () => `${size}- {id: open, kind: number, phrases: ["(a|b"], examples: {yes: [a]}}\n`,
      /^pipeline\/rules\/size\.yaml:5:3 {2}error bad-rule: rule open: /m,
    ],
    [
      'a key that no rule has',
      'pipeline/rules/size.yaml',
      () => `${size}  fileds: [size]\n`,
      /^pipeline\/rules\/size\.yaml:1:3 {2}error bad-data-file: 0.*fileds/m,
    ],
    [
      'a file that is no YAML',
      'pipeline/rules/size.yaml',
      () => `${size}- id: [\n`,
      /^pipeline\/rules\/size\.yaml:6:1 {2}error bad-yaml: /m,
    ],
    [
      'a file in which two versions were joined: the first place, not all that follows',
      'pipeline/rules/size.yaml',
      () => `<<<<<<< ours\n${size}=======\n${size.repeat(9)}>>>>>>> theirs\n`,
      /^pipeline\/rules\/size\.yaml:1:1 {2}error bad-yaml: .{1,240}$/,
    ],
    [
      'a lexicon entry of an unknown class',
      'pipeline/lexicon/actors.yaml',
      () => '- id: army\n  class: soldiers\n  phrases: [army]\n',
      /^pipeline\/lexicon\/actors\.yaml:2:10 {2}error bad-data-file: 0\.class: /m,
    ],
    [
      'a correction of an unknown shape',
      'pipeline/corrections.yaml',
      () => '- profile: wardens\n  question: size\n  vaule: 5\n',
      /^pipeline\/corrections\.yaml:1:\d+ {2}error bad-data-file: 0/m,
    ],
  ])('%s is told with its place', (_, path, text, said) => {
    spoil(path, text, () => expect(faultOf(() => checkRepository(copy, raw))).toMatch(said));
  });

  test('stops the dataset before anything is written', () => {
    const path = join(copy, 'pipeline/rules/size.yaml');
    const old = readFileSync(path);
    writeFileSync(path, '- id: counted\n  kind: nombre\n');
    const told = faultOf(() => makeDataset(copy, {raw, out}));
    writeFileSync(path, old);
    expect(told).toMatch(/^pipeline\/rules\/size\.yaml:2:9 {2}error bad-data-file: 0\.kind: /m);
    expect(readdirSync(room).sort()).toEqual(['copy', 'link', 'raw']);
  });
});

describe('what commands print', () => {
  test('explain: a profile, a line a variable', async () => {
    const {code, stdout} = await casebook('explain', 'wardens', '--raw', raw);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^River Wardens \(wardens\.txt\)\n/);
    expect(stdout).toMatch(/^country_iso3 +MLI /m);
    expect(stdout).toMatch(/^government_armed +yes +armed-by-state +“line 5: The army armed the group\.”$/m);
  });

  test('explain: a cell, with question, rule and the marked sentence', async () => {
    const {code, stdout} = await casebook('explain', 'wardens', 'government_armed', '--raw', raw);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^River Wardens · government_armed /);
    expect(stdout).toContain('Question: Did members get weapons');
    expect(stdout).toMatch(/^Value: +yes – Yes$/m);
    expect(stdout).toMatch(/^ {2}wardens\.txt:5 {2}→ yes\n {6}The army »armed« the group\.$/m);
    expect(stdout).toMatch(/rule armed-by-state \(pipeline\/rules\/government_armed\.yaml:1\)/);
  });

  test('explain: a question stands for its variables, an empty cell says why', async () => {
    const {stdout} = await casebook('explain', 'wardens', 'termination', '--raw', raw);
    expect(stdout).toMatch(/· termination_year .*[\s\S]*· termination_date /);
    expect(stdout).toContain('Value:    (empty: ');
    expect(stdout).toContain('No rule of this question found anything in the profile.');
  });

  test('explain: rules that came near an empty cell, each with its sentence and what it lacks', async () => {
    const folder = join(room, 'near');
    mkdirSync(folder);
    const said =
      'The members received all of their many wages in 1992. The group was trained. Rent was paid.';
    writeFileSync(join(folder, 'owls.txt'), `Owls (Mali)\nWeapons and Training: ${said}\n`);
    const paid = await casebook('explain', 'owls', 'members_paid', '--raw', folder);
    expect(paid.stdout).toMatch(/Rules that came near\n {2}owls\.txt:2 {2}The members received all/);
    expect(paid.stdout).toMatch(/rule paid \(.*\): its words stand in another order, or too far apart/);
    expect(paid.stdout).toMatch(/Rent was paid\.\n {6}rule paid \(.*\): it lacks one of: .*wage/);
    const trained = await casebook('explain', 'owls', 'government_trained', '--raw', folder);
    expect(trained.stdout).toMatch(/its words match, but who acts on whom is not what it asks for/);
  });

  test('try: what a rule finds in a sentence, and in the profiles', async () => {
    const file = join(room, 'purpose.yaml');
    const rule = 'kind: phrase, code: self_defence, phrases: ["{home_state} arm+"]';
    writeFileSync(file, `- {id: mine, ${rule}, unless: [negated], examples: {yes: [Arms and hands.]}}\n`);
    const said = await casebook('try', file, '--text', 'The army armed them.');
    expect(said.code).toBe(0);
    expect(said.stdout).toBe('+ mine → self_defence\n      “The army armed them.”\n');
    const cancelled = await casebook('try', file, '--text', 'It is not so that the army armed them.');
    expect(cancelled.stdout).toContain('– cancelled by negated mine → self_defence [negated: not]');
    const nothing = await casebook('try', file, '--text', 'The weather was mild.', '--field', 'size');
    expect(nothing.stdout).toContain('nothing found in the field size');
    const read = await casebook('try', file, '--raw', raw);
    expect(read.stdout).toContain(`✗ ${file}:1 rule mine finds nothing in its example "Arms and hands."`);
    expect(read.stdout).toContain('wardens.txt:5  + mine → self_defence');
  });

  test('try: which cells the file moves against a version', async () => {
    const version = join(room, 'version');
    const against = ['--raw', raw, '--out', version];
    const none = await casebook('try', join(room, 'purpose.yaml'), ...against);
    expect(none.stdout).toMatch(
      /^No version in .*version to compare with \(no values\.csv\): run make dataset first\.$/m,
    );
    expect((await casebook('dataset', ...against)).code).toBe(0);
    const moved = await casebook('try', join(room, 'purpose.yaml'), ...against);
    expect(moved.stdout).toMatch(/^[1-9] of the cells of 1 profiles move against .*version$/m);
    expect(moved.stdout).toMatch(/^ {2}wardens {2}purpose: .+ → self_defence$/m);
    const unseen = join(room, 'hidden.txt');
    writeFileSync(unseen, 'wardens\n');
    const hidden = await casebook('try', join(room, 'purpose.yaml'), ...against, '--unseen', unseen);
    expect(hidden.stdout).toMatch(/move against .*version; [1-9] of them in unseen profiles$/m);
    expect(hidden.stdout).not.toContain('wardens');
  });

  test('try: sentences one after the other, by the file as it is at each', async () => {
    const file = join(room, 'purpose.yaml');
    const whole = readFileSync(file, 'utf8');
    const said: string[] = [];
    async function* typed(): AsyncGenerator<string> {
      yield 'The army armed them.';
      writeFileSync(file, whole.replace('self_defence', 'anti_crime'));
      yield '';
      yield 'The army armed them.';
    }
    await trySentences({root: copy, file}, typed(), (text) => said.push(text));
    writeFileSync(file, whole);
    expect(said.map((text) => text.split('\n')[0])).toEqual(['+ mine → self_defence', '+ mine → anti_crime']);
  });

  test('try: never shows a profile that is kept unseen', async () => {
    const unseen = join(room, 'unseen.txt');
    writeFileSync(unseen, 'wardens\n');
    const {code, stdout} = await casebook(
      'try',
      join(room, 'purpose.yaml'),
      '--raw',
      raw,
      '--unseen',
      unseen,
    );
    expect(code).toBe(0);
    expect(stdout).not.toContain('wardens.txt');
  });

  test.each(['segment', 'check'])('stage %s writes its snapshot and nothing else', async (name) => {
    const target = join(room, `stage-${name}`);
    const {code, stdout} = await casebook('stage', name, '--raw', raw, '--out', target);
    expect([code, Object.keys(hashes(target))]).toEqual([0, [`stages/${name}.tsv`]]);
    expect(stdout).toBe(`${join(target, 'stages', `${name}.tsv`)}\n`);
    const lines = readFileSync(join(target, 'stages', `${name}.tsv`), 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.every((line) => line.startsWith('wardens\t'))).toBe(true);
    expect(lines.length).toBeGreaterThan(2);
  });
});

describe('exit codes of runs', () => {
  test('0 where all is well, with a short table', async () => {
    const {code, stdout, stderr} = await casebook('dataset', '--raw', raw, '--out', out);
    expect([code, stderr.replaceAll(/coding \d+\/\d+\n/g, '')]).toEqual([0, '']);
    expect(stdout).toMatch(/^profiles +1\ncells coded +\d+\n/m);
    for (const row of ['cells not mentioned', 'cells unclear', 'cells in conflict', 'issues', 'files in'])
      expect(stdout).toMatch(new RegExp(`^ *${row} `, 'm'));
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  });

  test('1 where a profile cannot be used: the others are coded, the old version is replaced', async () => {
    writeFileSync(join(raw, 'empty.txt'), '');
    const {code, stdout, stderr} = await casebook('dataset', '--raw', raw, '--out', out);
    rmSync(join(raw, 'empty.txt'));
    expect(stderr).toMatch(/^empty\.txt {2}error empty-file: /m);
    expect(stdout).toMatch(/^profiles +1\n/m);
    expect(stdout).toMatch(/^ {2}error empty-file +1$/m);
    expect(stdout).toMatch(/^files in +.*out$/m);
    expect(code).toBe(1);
    expect(readFileSync(join(out, 'issues.csv'), 'utf8')).toContain('empty-file');
    expect(stderr + stdout).not.toContain('\u001b');
  });
});
