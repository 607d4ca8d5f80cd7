import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Fault} from '../../schemas/issue.ts';
import {runGit} from './run-git.ts';

/** A commit's files in a temporary folder. `close` takes the folder away. */
export interface Tree {
  folder: string;
  close: () => void;
}

/**
 * Writes the files of a commit, as far as they lie below `root`, into a temporary folder, through an index of its own: neither the
 * repository's index nor its list of work trees is touched. Line ends stay as they were committed. Throws a Fault where git refuses.
 */
export function extractTree(root: string, commit: string): Tree {
  const room = mkdtempSync(join(tmpdir(), `casebook-base-${process.pid}-`));
  const close = (): void => rmSync(room, {recursive: true, force: true});
  try {
    const index = {GIT_INDEX_FILE: join(room, 'index')};
    const prefix = asked(root, ['rev-parse', '--show-prefix']).trim();
    asked(root, ['read-tree', commit], index);
    const to = `--prefix=${join(room, 'tree')}/`;
    asked(root, ['-c', 'core.autocrlf=false', 'checkout-index', '--all', '--quiet', to], index);
    return {folder: join(room, 'tree', prefix), close};
  } catch (error) {
    close();
    throw error;
  }
}

function asked(root: string, args: readonly string[], env?: Readonly<Record<string, string>>): string {
  const answer = runGit(root, args, env);
  if ('out' in answer) return answer.out;
  const place = {path: 'BASE', line: null, column: null, profile_id: null, variable: null};
  const found = `git ${args.find((arg) => !arg.startsWith('-'))}: ${answer.refused}`;
  const expected = 'a commit whose files git can write';
  const fix = 'Look at the repository with git fsck, or name another base.';
  throw new Fault([{severity: 'error', rule: 'git-refused', ...place, found, expected, fix}]);
}
