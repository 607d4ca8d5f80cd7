import {existsSync, readdirSync, readFileSync} from 'node:fs';
import type {CodedProfile} from '../../schemas/coding-file.ts';
import {compareIssues, Fault, type Issue} from '../../schemas/issue.ts';
import {faultAt} from './place-json.ts';
import {readCodingFile} from './read-coding-file.ts';

/**
 * Reads a folder of coding files, one `<profile_id>.json` a profile: the gold, or what one coder coded. Files with other
 * endings are passed over. `texts` are the decoded profiles by id; where a profile's text is given, each quote must stand
 * in it word for word.
 * @throws Fault with all that is wrong in all files: a folder without codings, JSON that can't be read, a variable or code
 * that the codebook doesn't know, a value without a quote, a quote that is not in the text.
 */
export function readGold(folder: string, texts?: ReadonlyMap<string, string>): Map<string, CodedProfile> {
  const issues: Issue[] = [];
  const profiles = new Map<string, CodedProfile>();
  for (const file of codingFilesIn(folder)) {
    const id = file.slice(0, -'.json'.length);
    const reading = readCodingFile(`${folder}/${file}`, id, texts?.get(id));
    if ('issues' in reading) issues.push(...reading.issues);
    else profiles.set(reading.profile.profile_id, reading.profile);
  }
  if (issues.length > 0) throw new Fault(issues.sort(compareIssues));
  return profiles;
}

/** The other coders beside gold: name and path of every folder `codings-<name>`, sorted by name. */
export function listCoders(folder: string): {name: string; path: string}[] {
  const prefix = 'codings-';
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
    .map((entry) => ({name: entry.name.slice(prefix.length), path: `${folder}/${entry.name}`}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Ids of the profiles that no rule may be written from, one a line. A file that is missing is a Fault, lest one of them be shown. */
export function readUnseen(path: string): Set<string> {
  if (existsSync(path)) return readNames(path);
  const [found, expected] = ['no such file', 'the ids of the profiles that are kept unseen, one a line'];
  const fix = 'Make the file; an empty one if no profile is kept unseen.';
  throw new Fault([faultAt(path, null, {rule: 'unseen-list', found, expected, fix})]);
}

/** Names, one a line. */
export function readNames(path: string): Set<string> {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  return new Set(lines.map((line) => line.trim()).filter((line) => line !== ''));
}

function codingFilesIn(folder: string): string[] {
  let entries: string[] = [];
  try {
    entries = readdirSync(folder);
  } catch {
    // Told below: a folder that is missing holds no codings either.
  }
  const files = entries.filter((entry) => entry.endsWith('.json')).sort();
  if (files.length > 0) return files;
  throw new Fault([
    faultAt(folder, null, {
      rule: 'coding-folder',
      found: 'no coding file',
      expected: 'one <profile_id>.json for each profile',
      fix: 'Name a folder that holds codings, as tests/gold/README.md says.',
    }),
  ]);
}
