import type {Issue} from '../../schemas/issue.ts';
import {untracked} from '../../schemas/tables.ts';
import type {ChangesSection} from './changes-sections.ts';

/** A released folder as it lies there: its files with their sha256, and the text of its SHA256SUMS. */
export interface ReleasedFolder {
  version: string;
  files: ReadonlyMap<string, string>;
  sums: string | null;
}

const NEWS = 'schemas/CHANGES.md';
const SUMS = 'SHA256SUMS';

/**
 * What tells that a released version is no longer what it was: `CHANGES.md` holds the sha256 of its SHA256SUMS, and that the sha256 of
 * every file. Files that git does not track may be absent.
 */
export function releasedIssues(
  folders: readonly ReleasedFolder[],
  sections: readonly ChangesSection[],
  prepared: string,
): Issue[] {
  const released = sections.filter(({date}) => date !== null);
  return [
    ...released.flatMap((section) => {
      const folder = folders.find(({version}) => version === section.version);
      return folder === undefined ? [gone(section)] : folderIssues(folder, section);
    }),
    ...folders.filter(({version}) => !released.some((one) => one.version === version)).map(unknown),
    ...(sections.some(({version}) => version === prepared) ? [] : [unannounced(prepared)]),
  ];
}

function folderIssues({version, files, sums}: ReleasedFolder, {sha256, line}: ChangesSection): Issue[] {
  const at = (name: string) => `out/${version}/${name}`;
  if (sha256 === null) {
    const found = `no sha256 for the released version ${version}`;
    const expected = `a line \`${at(SUMS)}\` has the sha256 \`…\`. below its heading`;
    return [{...issue('no-record', NEWS, found, expected, bringBack(version, NEWS)), line}];
  }
  const own = files.get(SUMS);
  if (sums === null || own !== sha256) return [changed(version, at(SUMS), own, sha256)];
  const known = new Map(
    sums.split('\n').flatMap((entry) => {
      const [sum, name] = entry.split('  ');
      return sum === undefined || name === undefined ? [] : [[name, sum] as const];
    }),
  );
  const extra = [...files.keys()].filter((name) => name !== SUMS && !known.has(name));
  return [
    ...[...known].flatMap(([name, sum]) => {
      const found = files.get(name);
      const optional = untracked.some((ending) => name.endsWith(`.${ending}`));
      return found === sum || (found === undefined && optional)
        ? []
        : [changed(version, at(name), found, sum)];
    }),
    ...extra.map((name) =>
      issue(
        'released-changed',
        at(name),
        'a file that was not released',
        'nothing but the release',
        'Take it out.',
      ),
    ),
  ];
}

function changed(version: string, path: string, found: string | undefined, expected: string): Issue {
  const fix = `A released version never changes: ${bringBack(version, path)} Corrections go into the next version.`;
  const what = found === undefined ? 'no such file' : `other bytes than were released (sha256 ${found})`;
  return issue('released-changed', path, what, `sha256 ${expected}`, fix);
}

function gone({version}: ChangesSection): Issue {
  const path = `out/${version}`;
  return issue(
    'released-changed',
    path,
    'no such folder',
    `the version that ${NEWS} tells of`,
    bringBack(version, path),
  );
}

function unknown({version}: ReleasedFolder): Issue {
  const found = `a version of which ${NEWS} does not tell`;
  const fix = 'If a release did not come to its end, delete the folder and run make release again.';
  return issue('unknown-release', `out/${version}`, found, `a section "## ${version} (day)"`, fix);
}

function unannounced(version: string): Issue {
  const found = `no section of the prepared version ${version}`;
  return issue(
    'no-news',
    NEWS,
    found,
    `"## Unreleased (${version})"`,
    'Add it on top, with what the version brings.',
  );
}

const bringBack = (version: string, path: string): string =>
  `Bring it back with git checkout v${version} -- ${path}; a binary file, which git does not have: delete it, and run make pack VERSION=${version} at that tag.`;

function issue(rule: string, path: string, found: string, expected: string, fix: string): Issue {
  const place = {line: null, column: null, profile_id: null, variable: null};
  return {severity: 'error', rule, path, ...place, found, expected, fix};
}
