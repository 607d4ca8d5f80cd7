import type {Codebook} from '../../schemas/codebook.ts';
import type {Issue} from '../../schemas/issue.ts';
import {variables} from '../../schemas/variables.ts';
import type {ReviewBases} from '../edge/read-review-bases.ts';
import type {Change as Entry} from '../encode/codebook/read-changes.ts';
import {compareVersions} from './compare-versions.ts';
import type {Releases} from './least-bump.ts';
import {missingNews, NEWS, openEntries, strayNews} from './news-issues.ts';
import type {Version} from './version.ts';
import type {VersionDiff} from './version-diff.ts';
import {versionIssue} from './version-issue.ts';

/** What the working tree comes to, and what its news and its release say. */
export interface Reviewed {
  next: Version;
  /** Reads the entries of a file of news. */
  entriesIn: (news: string) => readonly Entry[];
  news: string;
  codebook: Codebook;
  releases: Omit<Releases, 'released'>;
  /** The line of `schemas/release.ts` that has the version. */
  versionLine: number | null;
  /** Whether this is a proposal to merge, in which nothing may be skipped. */
  reviewing: boolean;
}

/**
 * What keeps a change from being merged: variables that moved by more than they may and of which no entry tells, entries on variables that
 * do not exist, too low a version. Against where the work left main only new entries count, so that an old one covers no new move; against
 * the last release all.
 */
export function reviewIssues(reviewed: Reviewed, bases: ReviewBases): Issue[] {
  const {before, missing, released} = bases;
  const {next, entriesIn, news, codebook, releases, versionLine, reviewing} = reviewed;
  const open = openEntries(entriesIn(news));
  const untold = (diff: VersionDiff, entries: readonly Entry[]) =>
    missingNews(diff, entries, releases, codebook);
  const known = {
    ...{codebook, gold: null, hashes: null, rebuilding: {unknown: 'not asked'}},
    releases: {...releases, released: bases.releases},
  };
  const since =
    before && untold(compareVersions(before.version, next, known), newIn(open, before, entriesIn));
  const step = released && compareVersions(released, next, known);
  return [
    ...(missing === null ? [] : [notHeld(missing, reviewing)]),
    ...strayNews(open, new Set(variables(codebook).map(({name}) => name))),
    ...[...(since ?? []), ...(step ? untold(step, open) : [])].filter(
      ({variable}, at, all) => all.findIndex((one) => one.variable === variable) === at,
    ),
    ...(step ? versionIssue(step, versionLine) : []),
  ];
}

function newIn(
  open: readonly Entry[],
  {news}: NonNullable<ReviewBases['before']>,
  entriesIn: Reviewed['entriesIn'],
): readonly Entry[] {
  if (news === null) return open;
  const textOf = ({text}: Entry): string => JSON.stringify(text);
  const old = new Set(openEntries(entriesIn(news)).map(textOf));
  return open.filter((entry) => !old.has(textOf(entry)));
}

function notHeld(missing: string, reviewing: boolean): Issue {
  return {
    severity: reviewing ? 'error' : 'warning',
    ...{
      rule: 'not-held-against-main',
      path: NEWS,
      line: null,
      column: null,
      profile_id: null,
      variable: null,
    },
    ...{found: `nothing asks whether it tells of the cells that move: ${missing}`},
    expected: 'the history up to main, with out/next tracked in it',
    fix: 'Fetch it (git fetch --unshallow; fetch-depth: 0 where a runner checks out).',
  };
}
