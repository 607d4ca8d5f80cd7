import {createHash} from 'node:crypto';
import {statSync} from 'node:fs';
import type {Source} from '../../schemas/flow.ts';
import {compareIssues, Fault, type Issue} from '../../schemas/issue.ts';
import {decode} from '../text/decode.ts';
import {type Finding, inputIssue} from '../text/input-issue.ts';
import {oddCharacters} from '../text/odd-characters.ts';
import {adoptFiles} from './adopt-files.ts';
import {type Candidate, claimFiles} from './claim-files.ts';
import {type Listed, listFiles} from './list-files.ts';
import {readBytes} from './read-bytes.ts';
import {manifestName, readManifest} from './read-manifest.ts';

/** `issues` are those of profiles that were left out and of the folder; a source that was read carries its own. */
export interface Sources {
  sources: Source[];
  issues: Issue[];
}

function fault(raw: string, found: string): Fault {
  const expected = 'a folder with at least one .txt or .md file';
  const fix = 'Put one narrative a file there, or name the right folder with RAW=…';
  return new Fault([inputIssue('error', 'raw-folder', {path: raw, id: null}, {found, expected, fix})]);
}

function refuse(rule: string, {id, listed}: Candidate, finding: Finding): Issue {
  return inputIssue('error', rule, {path: listed.path, id}, finding);
}

/** The bytes of the file, or the error for which it is left out. */
function bytesOf(candidate: Candidate): Uint8Array | Issue {
  try {
    const bytes = readBytes(candidate.listed.file);
    if (bytes !== null) return bytes;
    const fix = 'Put the narrative alone into the file, one profile a file.';
    return refuse('too-large', candidate, {found: 'more than 20 MB', expected: 'one narrative', fix});
  } catch (error) {
    const found = `a file that can not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
    const fix = 'See its permissions and its name.';
    return refuse('unreadable-file', candidate, {found, expected: 'a file that can be opened', fix});
  }
}

/** The source, or the errors for which it is left out. */
function readSource(candidate: Candidate): Source | Issue[] {
  const {id, listed, given, row} = candidate;
  const bytes = bytesOf(candidate);
  if ('rule' in bytes) return [bytes];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (row && candidate.sha256 !== null && candidate.sha256 !== sha256) {
    const finding = {
      found: `${listed.path} with the sha256 ${sha256}`,
      expected: candidate.sha256,
      fix: 'If the file was changed on purpose, put its sha256 into the row; else bring the old file back.',
    };
    return [inputIssue('error', 'wrong-sha256', {path: manifestName, id, at: row}, finding)];
  }
  const place = {path: listed.path, id};
  const {text, issues} = decode(bytes, place);
  if (text === null) return issues;
  const odd = oddCharacters(text, place);
  return {id, path: listed.path, sha256, text, given, issues: [...candidate.issues, ...issues, ...odd]};
}

/** Errors for files that share an id with another file or a row. No file is preferred: the order on disk must not decide. */
function clashes(adopted: readonly Candidate[], rowIds: readonly string[]): Map<Candidate, Issue> {
  const paths = new Map<string, string[]>(rowIds.map((id) => [id, [manifestName]]));
  for (const {id, listed} of adopted) paths.set(id, [...(paths.get(id) ?? []), listed.path]);
  const found = new Map<Candidate, Issue>();
  for (const candidate of adopted) {
    const {id, listed} = candidate;
    const others = (paths.get(id) ?? []).filter((path) => path !== listed.path);
    if (others.length === 0) continue;
    const finding = {
      found: `the id “${id}”, also of ${others.slice(0, 3).join(', ')}`,
      expected: 'one file for each id',
      fix: 'Rename the file: until then it is not read.',
    };
    found.set(candidate, inputIssue('error', 'duplicate-id', {path: listed.path, id}, finding));
  }
  return found;
}

function listRaw(raw: string): Listed[] {
  try {
    if (statSync(raw).isDirectory()) return listFiles(raw);
  } catch (error) {
    throw fault(
      raw,
      `no folder that can be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
    );
  }
  throw fault(raw, 'a file');
}

/**
 * Reads the profiles of a folder: every .txt and .md file at any depth, with what `manifest.csv` says of it if there is one, else
 * by the file's name. What can't be used becomes an error among `issues` and leaves the others as they are; paths in issues and sources
 * are relative to `raw`. Sorted by id. Throws a Fault where there is no profile or the manifest can't be read.
 */
export function readSources(raw: string): Sources {
  const listed = listRaw(raw);
  const entries = readManifest(raw);
  const claims = claimFiles(entries ?? [], new Map(listed.map((entry) => [entry.path, entry])));
  const adopted = adoptFiles(
    listed.filter((entry) => !claims.claimed.has(entry.path)),
    entries !== null,
  );
  if ((entries ?? []).length + adopted.candidates.length === 0) throw fault(raw, 'no profile');
  const clashing = clashes(
    adopted.candidates,
    (entries ?? []).map((entry) => entry.id),
  );
  const issues = [...claims.issues, ...adopted.issues, ...clashing.values()];
  const sources: Source[] = [];
  for (const candidate of [...claims.candidates, ...adopted.candidates]) {
    if (clashing.has(candidate)) continue;
    const read = readSource(candidate);
    if ('text' in read) sources.push(read);
    else issues.push(...read);
  }
  sources.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {sources, issues: issues.sort(compareIssues)};
}
