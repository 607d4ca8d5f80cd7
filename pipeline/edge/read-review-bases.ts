import {join} from 'node:path';
import {Fault} from '../../schemas/issue.ts';
import type {Version} from '../diff/version.ts';
import {compareNumbers} from '../text/version-numbers.ts';
import {type Base, commitOf, findBase, MAINS} from './find-base.ts';
import {isShallow} from './read-history.ts';
import {readVersion} from './read-version.ts';
import {runGit} from './run-git.ts';
import {filesAt, filesIn, releasedIn, versionAt} from './version-files.ts';

/** What a change is held against before it is merged. */
export interface ReviewBases {
  /** Where the work left main, with the news as they were; on main the commit before, whose news count as they stand. */
  before: {version: Version; news: string | null} | null;
  /** Why there is nothing before; null where there is, or can't be. */
  missing: string | null;
  /** The last version that was released. */
  released: Version | null;
  releases: readonly string[];
}

/** Reads the tracked files of the bases; nothing is coded anew. `root` is the repository's folder. */
export function readReviewBases(root: string): ReviewBases {
  const releases = releasedIn(join(root, 'out')).sort(compareNumbers);
  const last = releases.at(-1);
  const released = last === undefined ? null : readVersion(last, filesIn(join(root, 'out', last)));
  const base = baseOf(root);
  if ('missing' in base) return {before: null, ...base, released, releases};
  const version = readVersion(base.name, versionAt(root, base.commit, 'out/next'));
  if (version.cells.size === 0) {
    const missing = `${base.name} has ${version.lacks.find((what) => what.includes('values.csv')) ?? 'no cells'}`;
    return {before: null, missing, released, releases};
  }
  const news = base.onMain ? null : filesAt(root, base.commit, 'schemas')('CHANGES.md');
  return {before: {version, news}, missing: null, released, releases};
}

type Found = {name: string; commit: string; onMain: boolean} | {missing: string | null};

function baseOf(root: string): Found {
  const branch = runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const main = 'out' in branch ? MAINS.includes(branch.out.trim()) : isMain(root);
  if (main) return commitBefore(root);
  try {
    return {...(findBase(root, undefined) as Extract<Base, {commit: string}>), onMain: false};
  } catch (error) {
    if (error instanceof Fault) return {missing: error.issues[0]!.found};
    throw error;
  }
}

/** Whether a HEAD without a branch is the tip of main, as a runner checks it out. */
function isMain(root: string): boolean {
  const head = commitOf(root, 'HEAD');
  return head !== null && MAINS.some((name) => commitOf(root, name) === head);
}

function commitBefore(root: string): Found {
  const commit = commitOf(root, 'HEAD^1');
  if (commit !== null) return {name: `the commit before (${commit.slice(0, 7)})`, commit, onMain: true};
  return {missing: isShallow(root) ? 'this clone is shallow and lacks the commit before' : null};
}
