import {isAbsolute, relative} from 'node:path';
import {Fault} from '../../schemas/issue.ts';
import {runGit} from './run-git.ts';

/** What git says of the files that decide a version. */
export interface WorkTree {
  /** Day of the last commit (UTC, ISO). */
  day: string;
  /** What differs from the last commit among these files, as `git status` tells it. */
  dirty: readonly string[];
  tags: ReadonlySet<string>;
}

/** What a version is made of; edits of other files do not touch it. */
const DECIDING = [
  'raw',
  'schemas',
  'pipeline',
  'out',
  'tests/gold',
  'package.json',
  'package-lock.json',
  'LICENSE',
];

/** Throws a Fault where there is no repository or no commit. `folders` are further ones that count, as far as they lie in it. */
export function readWorkTree(root: string, folders: readonly string[]): WorkTree {
  const inside = folders
    .map((folder) => relative(root, folder))
    .filter((way) => way !== '' && !way.startsWith('..') && !isAbsolute(way));
  const seconds = Number(asked(root, ['log', '-1', '--format=%ct']));
  const paths = [...new Set([...DECIDING, ...inside])];
  const status = asked(root, ['status', '--porcelain', '--untracked-files=all', '--', ...paths]);
  return {
    day: new Date(seconds * 1000).toISOString().slice(0, 10),
    dirty: status.split('\n').filter((line) => line !== ''),
    tags: new Set(asked(root, ['tag', '--list']).split('\n')),
  };
}

function asked(root: string, args: readonly string[]): string {
  const answer = runGit(root, args);
  if ('out' in answer) return answer.out;
  const place = {path: 'git', line: null, column: null, profile_id: null, variable: null};
  const found = `git ${args[0]}: ${answer.refused}`;
  const expected = 'a git repository with at least one commit';
  const fix = 'A release is made of what was committed: commit first.';
  throw new Fault([{severity: 'error', rule: 'git-refused', ...place, found, expected, fix}]);
}
