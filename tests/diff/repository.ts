import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {draft} from '../../pipeline/draft.ts';
import {readEncoding} from '../../pipeline/edge/read-encoding.ts';
import {type Making, readMaking} from '../../pipeline/edge/read-making.ts';
import {writeFiles} from '../../pipeline/edge/write-files.ts';
import {root} from '../repository.ts';

/** Four profiles; nobody's but the tests'. */
export const profiles: Readonly<Record<string, string>> = {
  'mli-river-wardens': `RIVER WARDENS (Mali)

Country: Mali
Details of Formation: The River Wardens were founded in March 1991 by the army. They were first mentioned in 1989.
Purpose: It was to fight the rebels and to protect the villages on both banks of the river. It never guarded traders.
Weapons and Training: The army armed the group. The police did not train it.
Size: In 1995 the force had 1,200 to 1,500 members.
Treatment of Civilians: The group killed 14 villagers in 1996.
`,
  'mli-bush-guard': `BUSH GUARD (Mali)

Country: Mali
Details of Formation: The Bush Guard was founded in 1992.
Weapons and Training: The police supplied the group.
Size: It had 500 members in 1995.
`,
  'mli-night-watch': `NIGHT WATCH (Mali)

Country: Mali
Details of Formation: The Night Watch was formed in 1990.
Size: It had 300 members in 1994.
`,
  'mli-road-men': `ROAD MEN (Mali)

Country: Mali
Details of Formation: The Road Men were set up in 1988.
Reason for Membership: Students joined. They received no wages.
`,
};

const when = '2001-02-03T04:05:06Z';
const env = {
  ...process.env,
  ...{GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_AUTHOR_DATE: when},
  ...{GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org', GIT_COMMITTER_DATE: when},
  ...{GIT_CONFIG_GLOBAL: join(import.meta.dirname, 'git.config'), GIT_CONFIG_NOSYSTEM: '1'},
};

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe']});
}

/** As somebody else than the one who does all the rest; `input` is what git reads. */
export function gitAs(who: string, folder: string, args: readonly string[], input = ''): string {
  const own = {name: who, email: `${who.toLowerCase()}@example.org`};
  const as = {
    ...{GIT_AUTHOR_NAME: own.name, GIT_AUTHOR_EMAIL: own.email},
    ...{GIT_COMMITTER_NAME: own.name, GIT_COMMITTER_EMAIL: own.email},
  };
  const how = {cwd: folder, encoding: 'utf8', env: {...env, ...as}, input} as const;
  return execFileSync('git', args, {...how, stdio: ['pipe', 'pipe', 'pipe']});
}

export function commitAll(folder: string, message: string): string {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
  return git(folder, 'rev-parse', 'HEAD').trim();
}

/**
 * A repository with the few rules of the tests, some code of this one (which is hashed, not run), four profiles, gold of one, and the version
 * of them, all in one commit on main. It is made once in a worker, and written out for each that asks.
 */
export async function makeRepository(folder: string): Promise<void> {
  drawn ??= drawRepository();
  for (const [name, bytes] of await drawn) write(folder, name, bytes);
  mkdirSync(join(folder, '.git/refs/heads'), {recursive: true});
  git(folder, 'update-index', '-q', '--refresh');
}

let drawn: Promise<[name: string, bytes: Buffer][]> | undefined;

async function drawRepository(): Promise<[name: string, bytes: Buffer][]> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-drawn-'));
  fillRepository(folder);
  await writeVersion(folder);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commitAll(folder, 'Base');
  git(folder, 'gc', '--quiet');
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  const paths = entries.filter((one) => one.isFile()).map(({parentPath, name}) => join(parentPath, name));
  const files = paths.map((path): [string, Buffer] => [relative(folder, path), readFileSync(path)]);
  rmSync(folder, {recursive: true});
  return files;
}

/** The same without a version and without git. */
export function fillRepository(folder: string): void {
  for (const name of ['schemas', 'pipeline/lexicon', 'pipeline/coding', 'pipeline/corrections.yaml'])
    cpSync(join(root, name), join(folder, name), {recursive: true});
  for (const name of ['rules', 'lexicon'])
    cpSync(join(root, 'tests/stages', name), join(folder, 'pipeline', name), {recursive: true});
  for (const [id, text] of Object.entries(profiles)) write(folder, `raw/profiles/${id}.txt`, text);
  const quotes = ['It had 300 members in 1994.'];
  const codings = {size_min: {value: 300, quotes}, size_max: {value: 300, quotes}};
  const gold = {profile_id: 'mli-night-watch', codings};
  write(folder, 'tests/gold/gold/mli-night-watch.json', JSON.stringify(gold));
  write(folder, 'tests/gold/unseen.txt', '');
}

/** What the repository's folder holds comes to, as files of `out/next`. */
export async function writeVersion(folder: string): Promise<void> {
  const {known, sources} = await makingOf(folder);
  const input = {sources, issues: [], measured: []};
  writeFiles(join(folder, 'out/next'), draft(input, known, readEncoding(known, sources)).files);
}

export async function makingOf(folder: string): Promise<Making> {
  const making = await readMaking(folder, 'raw');
  if ('unread' in making) throw new Error(making.unread);
  return making;
}

export function write(folder: string, name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), text);
}

/** Replaces a text that must be there. */
export function edit(folder: string, name: string, from: string, to: string): void {
  const text = readFileSync(join(folder, name), 'utf8');
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  writeFileSync(join(folder, name), text.replace(from, to));
}
