import type {Given} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import type {ManifestRow} from '../../schemas/manifest.ts';
import {type Finding, inputIssue} from '../text/input-issue.ts';
import type {LineColumn} from '../text/line-column.ts';
import type {Listed} from './list-files.ts';
import {type ManifestEntry, manifestName} from './read-manifest.ts';

/** A file that is to be read as a profile. `row` is where the manifest speaks of it, `sha256` what it should have. */
export interface Candidate {
  id: string;
  listed: Listed;
  given: Given;
  sha256: string | null;
  row: LineColumn | null;
  issues: readonly Issue[];
}

/** `claimed` are the paths of which some row speaks, also a faulty one: they are not read a second time under their own name. */
export interface Claims {
  candidates: Candidate[];
  claimed: ReadonlySet<string>;
  issues: Issue[];
}

/** The path of a row in the form in which files are listed; null where it leads out of the folder. */
function within(path: string): string | null {
  const parts: string[] = [];
  if (/^([/\\]|[a-z]:)/i.test(path)) return null;
  for (const part of path.split(/[/\\]/)) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

const outside: Finding = {
  found: 'a path that leads out of the folder',
  expected: 'a file within the folder of the manifest',
  fix: 'Copy the file into the folder and give its path from there.',
};

/** Why the file of a row can't be used, or null. */
function obstacle(path: string, listed: Listed | undefined): Finding | null {
  if (within(path) === null || listed?.kind === 'outside')
    return {...outside, found: `${outside.found}: “${path}”`};
  if (listed?.kind !== 'file') {
    const found = `no file “${path}”`;
    return {
      found,
      expected: 'a file at this path',
      fix: 'Put the file there, mend the path or take the row out.',
    };
  }
  if (/\.(txt|md)$/i.test(path)) return null;
  const fix = 'Save the text alone as .txt; `casebook import` does that with saved web pages.';
  return {found: `“${path}”`, expected: 'a .txt or .md file', fix};
}

/** The lines of every value that occurs more than once. */
function doubles(values: readonly (readonly [string, number])[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const [value, line] of values) lines.set(value, [...(lines.get(value) ?? []), line]);
  return new Map([...lines].filter(([, found]) => found.length > 1));
}

function doubled(what: string, lines: readonly number[]): Finding {
  return {
    found: `${what} in lines ${lines.join(', ')}`,
    expected: 'one row for each profile',
    fix: 'Take out or rename all but one: which of them is meant can not be known, so none is read.',
  };
}

function given(row: ManifestRow): Given {
  const {name, country, pgmd_id, aliases, source, retrieved} = row;
  return {name, country, pgmd_id, aliases, source, retrieved};
}

/** Matches the rows of the manifest with the files. A row that can't be used becomes an error, and the others go on. */
export function claimFiles(entries: readonly ManifestEntry[], files: ReadonlyMap<string, Listed>): Claims {
  const claims: Claims = {
    candidates: [],
    claimed: new Set(entries.map((entry) => within(entry.path) ?? '')),
    issues: [],
  };
  const ids = doubles(entries.map((entry) => [entry.id, entry.at.id.line]));
  const paths = doubles(entries.map((entry) => [within(entry.path) ?? '', entry.at.path.line]));
  for (const {id, path, row, issues, at} of entries) {
    const report = (rule: string, place: LineColumn, finding: Finding): void => {
      claims.issues.push(inputIssue('error', rule, {path: manifestName, id: id || null, at: place}, finding));
    };
    const clean = within(path);
    const listed = files.get(clean ?? '');
    const problem = obstacle(path, listed);
    const [sameId, samePath] = [id === '' ? undefined : ids.get(id), paths.get(clean ?? '')];
    claims.issues.push(...issues);
    if (sameId) report('duplicate-id', at.id, doubled(`the id “${id}”`, sameId));
    else if (row && problem)
      report(
        clean === null || listed?.kind === 'outside' ? 'path-outside' : 'missing-file',
        at.path,
        problem,
      );
    else if (row && samePath) report('duplicate-path', at.path, doubled(`the file “${path}”`, samePath));
    else if (row && listed) {
      claims.candidates.push({id, listed, given: given(row), sha256: row.sha256, row: at.path, issues: []});
    }
  }
  return claims;
}
