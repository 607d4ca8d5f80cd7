import {createHash} from 'node:crypto';
import type {Given} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {type Finding, inputIssue} from '../text/input-issue.ts';
import {slug} from '../text/slug.ts';
import type {Candidate} from './claim-files.ts';
import type {Listed} from './list-files.ts';
import {manifestName} from './read-manifest.ts';

const nothing: Given = {name: null, country: null, pgmd_id: null, aliases: [], source: null, retrieved: null};

/** What belongs to the folder itself rather than to its profiles. */
function ofTheFolder(path: string): boolean {
  return path === manifestName || /^readme(\.(md|txt))?$/i.test(path);
}

/** The last part of a path without its ending. */
function stem(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

/** The file's name as an id; of a name without any Latin letter a hash, which stays the same from run to run. */
export function idOf(path: string): string {
  const name = stem(path).normalize('NFC');
  return slug(name) || `profile-${createHash('sha256').update(name).digest('hex').slice(0, 10)}`;
}

const obstacles: Readonly<Record<Exclude<Listed['kind'], 'file'>, readonly [string, Finding]>> = {
  outside: [
    'path-outside',
    {
      found: 'a link that leads out of the folder',
      expected: 'a file within the folder',
      fix: 'Copy the file itself into the folder.',
    },
  ],
  broken: [
    'missing-file',
    {
      found: 'a link that leads nowhere, or a folder that may not be opened',
      expected: 'files',
      fix: 'Put the files themselves there, see their permissions, or take it out.',
    },
  ],
  other: [
    'not-a-file',
    {
      found: 'something that is no file, such as a link to a folder',
      expected: 'a file or a folder',
      fix: 'Copy what is meant into the folder.',
    },
  ],
};

/** Notes that tell of the files that are no profiles, one for each ending, so that none is passed over in silence. */
function unread(paths: readonly string[]): Issue[] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const ending = /(^|\/)\./.test(path)
      ? 'hidden'
      : (/\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? 'no ending');
    groups.set(ending, [...(groups.get(ending) ?? []), path]);
  }
  return [...groups].map(([ending, [first = '', ...more]]) =>
    inputIssue(
      'note',
      'not-read',
      {path: first, id: null},
      {
        found: `a file that is not read (${ending})${more.length > 0 ? `, and ${more.length} more of the kind` : ''}`,
        expected: '.txt and .md files',
        fix: 'If it is a profile, save its text as .txt; `casebook import` does that with saved web pages.',
      },
    ),
  );
}

function adopted(listed: Listed, hasManifest: boolean): Candidate {
  const {path} = listed;
  const id = idOf(path);
  const issues: Issue[] = [];
  if (id !== stem(path)) {
    const expected = 'lower-case letters a-z, digits and hyphens';
    const finding = {
      found: `the file name “${stem(path)}”`,
      expected,
      fix: `The id is ${id}; rename the file to be rid of this note.`,
    };
    issues.push(inputIssue('note', 'id-from-name', {path, id}, finding));
  }
  if (hasManifest) {
    const finding = {
      found: 'a file of which the manifest does not speak',
      expected: 'a row for each profile',
      fix: 'It was read all the same; add a row to manifest.csv, or move the file elsewhere.',
    };
    issues.push(inputIssue('warning', 'not-in-manifest', {path, id}, finding));
  }
  return {id, listed, given: nothing, sha256: null, row: null, issues};
}

/** Files of which no manifest speaks, as candidates with the id of their name, and an issue for each that can't be one. */
export function adoptFiles(
  listed: readonly Listed[],
  hasManifest: boolean,
): {candidates: Candidate[]; issues: Issue[]} {
  const own = listed.filter((entry) => !ofTheFolder(entry.path));
  const profile = ({path}: Listed): boolean =>
    /(^|\/)[^./][^/]*\.(txt|md)$/i.test(path) && !/\/readme\.(txt|md)$/i.test(path);
  const issues = unread(
    own.filter((entry) => entry.kind === 'file' && !profile(entry)).map((entry) => entry.path),
  );
  for (const {kind, path} of own) {
    if (kind === 'file') continue;
    const [rule, finding] = obstacles[kind];
    issues.push(inputIssue('error', rule, {path, id: null}, finding));
  }
  const files = own.filter((entry) => entry.kind === 'file' && profile(entry));
  return {candidates: files.map((entry) => adopted(entry, hasManifest)), issues};
}
