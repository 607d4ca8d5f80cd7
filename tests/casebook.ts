import {type ChildProcess, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {join, relative} from 'node:path';
import {root} from './repository.ts';

/** What a run of the command came to. */
export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ran>;
}

/** Starts the command of a repository as a process of its own, in a folder and with an environment of its own. */
export function start(
  args: readonly string[],
  {
    repository = root,
    cwd = root,
    env = {},
  }: {repository?: string; cwd?: string; env?: NodeJS.ProcessEnv} = {},
): Running {
  const command = [join(repository, 'pipeline/casebook.mjs'), ...args];
  const child = spawn(process.execPath, command, {
    cwd,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = {stdout: '', stderr: ''};
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({code, signal, ...heard}));
  });
  return {child, ended};
}

/** Copies what the command needs of the repository, with gold and the packages, which are only read, by a link. */
export function copyRepository(to: string): void {
  mkdirSync(join(to, 'tests'), {recursive: true});
  for (const name of ['pipeline', 'schemas', 'package.json'])
    cpSync(join(root, name), join(to, name), {recursive: true});
  for (const name of ['tests/gold', 'node_modules']) symlinkSync(join(root, name), join(to, name));
}

/** A copy that knows only the few rules and words of the tests: it starts quickly, and no scholar's change moves it. */
export function copySmallRepository(to: string): void {
  copyRepository(to);
  lighten(to);
}

/** Leaves a copy the few rules and words of the tests only. */
function lighten(to: string): void {
  rmSync(join(to, 'pipeline/rules'), {recursive: true});
  for (const name of ['rules', 'lexicon'])
    cpSync(join(root, 'tests/stages', name), join(to, 'pipeline', name), {recursive: true});
}

/** All files below a folder with their sha256, by their path in it. */
export function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      relative(folder, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}
