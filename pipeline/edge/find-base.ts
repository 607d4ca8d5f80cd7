import {existsSync, statSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {Fault} from '../../schemas/issue.ts';
import {runGit} from './run-git.ts';

/** What a version is compared with: a commit of the repository, or a folder. */
export type Base = {name: string; commit: string} | {name: string; folder: string};

/** Branches of which the point where the work left them is the base, where none is named. */
export const MAINS: readonly string[] = ['main', 'origin/main'];

/**
 * The base that was asked for, a git ref first, then a folder (relative to where the command runs); without one the merge base with
 * main. Throws a Fault where there is no such thing.
 */
export function findBase(root: string, asked: string | undefined): Base {
  if (asked === undefined) return mergeBase(root);
  const commit = commitOf(root, asked);
  if (commit !== null) return {name: named(asked, commit), commit};
  const folder = resolve(asked);
  if (existsSync(folder) && statSync(folder).isDirectory()) return {name: asked, folder};
  const {refused} = {refused: '', ...runGit(root, ['rev-parse', '--git-dir'])};
  const outside = refused === '' ? 'no commit of this repository' : `no commit (${refused})`;
  throw noBase(`"${asked}" is ${outside} and no folder`);
}

function mergeBase(root: string): Base {
  const inside = runGit(root, ['rev-parse', '--git-dir']);
  if ('refused' in inside) throw noBase(`no git repository around ${basename(root)} (${inside.refused})`);
  const main = mainOf(root);
  if (main === null) throw noBase(`neither ${MAINS.join(' nor ')} is a branch here`);
  const found = runGit(root, ['merge-base', 'HEAD', main.name]);
  if ('refused' in found) throw noBase(`HEAD and ${main.name} have no commit in common that git has here`);
  const commit = found.out.trim();
  return {name: named(`merge base with ${main.name}`, commit), commit};
}

/** The branch that counts as accepted, with its tip; null where there is none. */
export function mainOf(root: string): {name: string; head: string} | null {
  for (const name of MAINS) {
    const head = commitOf(root, name);
    if (head !== null) return {name, head};
  }
  return null;
}

/** The full name of the commit that a ref means; null where it means none. */
export function commitOf(root: string, ref: string): string | null {
  const answer = runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  return 'out' in answer ? answer.out.trim() : null;
}

const named = (asked: string, commit: string): string =>
  commit.startsWith(asked) ? commit.slice(0, 7) : `${asked} (${commit.slice(0, 7)})`;

function noBase(found: string): Fault {
  const place = {path: 'BASE', line: null, column: null, profile_id: null, variable: null};
  const expected = 'a commit, branch or tag that git has here, or the folder of a version';
  const fix = 'Name one with BASE=…; in a shallow clone fetch the history first (git fetch --unshallow).';
  return new Fault([{severity: 'error', rule: 'no-such-base', ...place, found, expected, fix}]);
}
