import type {Issue} from '../../schemas/issue.ts';
import type {Release} from '../../schemas/release.ts';
import {compareNumbers} from '../diff/compare-numbers.ts';
import type {Bump} from '../diff/version-diff.ts';
import type {ChangesSection} from './changes-sections.ts';

/** All that decides whether a version may be released. */
export interface Readiness {
  release: Release;
  date: string;
  sections: readonly ChangesSection[];
  /** Files of `out` that are other than a build gives. */
  stale: readonly string[];
  /** Lines of `git status` on the files that decide a version. */
  dirty: readonly string[];
  tags: ReadonlySet<string>;
  /** Numbers of the released folders. */
  folders: readonly string[];
  /** Against the last release; null without one. */
  bump: Bump | null;
}

/** Why this version can't be released now: everything at once, so that nobody mends one thing to be told the next. */
export function refusals(ready: Readiness): Issue[] {
  return [...ofNumber(ready), ...ofNews(ready), ...ofFiles(ready)];
}

const PREPARED = 'schemas/release.ts';

function ofNumber({release: {version}, folders, tags, sections, bump, date}: Readiness): Issue[] {
  const fix = `Raise \`version\` in ${PREPARED}, run make dataset and commit.`;
  const issues: Issue[] = [];
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version))
    issues.push(
      issue('no-version', PREPARED, `the version "${version}"`, 'three numbers such as 1.2.0', fix),
    );
  const released = sections.filter((one) => one.date !== null);
  const done = released.some((one) => one.version === version);
  const higher = folders.filter((one) => compareNumbers(one, version) > 0);
  if (done)
    issues.push(issue('released-before', PREPARED, `${version}, which was released`, 'a new version', fix));
  else if (folders.includes(version)) {
    const own = 'Delete it if a release did not come to its end, and run make release again.';
    issues.push(issue('released-before', `out/${version}`, 'a folder of this version', 'none yet', own));
  }
  if (!done && tags.has(`v${version}`))
    issues.push(issue('released-before', `tag v${version}`, 'a tag of this version', 'none yet', fix));
  if (higher.length > 0)
    issues.push(
      issue('version-too-low', PREPARED, version, `a version above ${higher.at(-1)}, the last release`, fix),
    );
  if (bump !== null && !bump.enough) {
    const because = bump.reasons[0] === undefined ? '' : ` (${bump.reasons[0].because})`;
    const found = `${version}, though the data changed by a ${bump.least} step${because}`;
    issues.push(issue('version-too-low', PREPARED, found, `${bump.floor} at least`, fix));
  }
  const later = released.find((one) => (one.date ?? '') > date);
  if (later !== undefined) {
    const named = 'Name the day with make release DATE=2026-11-22.';
    issues.push(
      issue('no-day', 'DATE', date, `no day before ${later.date}, that of ${later.version}`, named),
    );
  }
  return issues;
}

function ofNews({release: {version}, sections}: Readiness): Issue[] {
  const own = sections.find((one) => one.version === version);
  if (own !== undefined && (own.date !== null || own.entries > 0)) return [];
  const found = own === undefined ? `no section of ${version}` : `nothing under ${version}`;
  const expected = `"## Unreleased (${version})" with at least one entry`;
  return [
    issue(
      'no-news',
      'schemas/CHANGES.md',
      found,
      expected,
      'Say what the version brings to users of the data.',
    ),
  ];
}

function ofFiles({stale, dirty}: Readiness): Issue[] {
  const some = (names: readonly string[]): string =>
    names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
  const issues: Issue[] = [];
  if (stale.length > 0) {
    const fix = 'Run make dataset, look at its diff and commit it.';
    issues.push(issue('stale', 'out/next', some(stale), 'what a build gives now, file by file', fix));
  }
  if (dirty.length > 0) {
    const found = `changes that are not committed: ${some(dirty)}`;
    issues.push(
      issue(
        'uncommitted',
        'git',
        found,
        'a commit with all that makes the version',
        'Commit them, or take them back.',
      ),
    );
  }
  return issues;
}

function issue(rule: string, path: string, found: string, expected: string, fix: string): Issue {
  const place = {line: null, column: null, profile_id: null, variable: null};
  return {severity: 'error', rule, path, ...place, found, expected, fix: `${fix} Nothing was written.`};
}
