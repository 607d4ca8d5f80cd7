import {join} from 'node:path';
import type {OtherHashes} from '../diff/changed-parts.ts';
import type {Version} from '../diff/version.ts';
import {csvRecords} from '../text/csv-records.ts';
import {extractTree} from './extract-tree.ts';
import {isCode, type Making, readMaking} from './read-making.ts';
import {type ReadFile, readVersion} from './read-version.ts';
import {runGit} from './run-git.ts';
import {filesAt, filesIn, versionAt} from './version-files.ts';

/** Two commits one after the other; `to` is null for the working tree. */
export interface Step {
  from: string;
  to: string | null;
}

/** A version of one profile; the lines of all others are left out before they are read. */
export function readProfileVersion(
  root: string,
  commit: string | null,
  folder: string,
  profile: string,
): Version {
  const name = commit === null ? 'the working tree' : commit.slice(0, 7);
  const read = commit === null ? filesIn(join(root, folder)) : versionAt(root, commit, folder);
  return readVersion(name, (file) => ofProfile(file, read(file), profile));
}

function ofProfile(file: string, text: string | null, profile: string): string | null {
  if (text === null) return null;
  if (file.endsWith('.tsv'))
    return text
      .split('\n')
      .filter((line) => line.startsWith(`${profile}\t`))
      .join('\n');
  return text.startsWith('profile_id,') ? csvRecords(text, `${profile},`) : text;
}

/** What else differs in a step: files of code, and what the list of profiles says of the profile. */
export function readStepHashes(
  root: string,
  {from, to}: Step,
  raw: string,
  profile: string,
): {base: OtherHashes; next: OtherHashes} {
  const refs = to === null ? [from] : [from, to];
  const args = ['diff', '--name-status', '--no-renames', '--relative', '-z', ...refs, '--'];
  const answer = runGit(root, [...args, 'pipeline', 'schemas', 'package-lock.json']);
  const fields = 'out' in answer ? answer.out.split('\0') : [];
  const files = fields.flatMap((how, at): [string, string][] => {
    const name = fields[at + 1] ?? '';
    return at % 2 === 0 && isCode(name) ? [[name, how]] : [];
  });
  const code = (side: string, absent: string) =>
    new Map(files.filter(([, how]) => how !== absent).map(([name]) => [name, side]));
  const rows = (read: ReadFile) =>
    new Map([
      [
        profile,
        csvRecords(read('manifest.csv') ?? '', `${profile},`)
          .split('\n')
          .slice(1)
          .join('\n'),
      ],
    ]);
  const after = to === null ? filesIn(join(root, raw)) : filesAt(root, to, raw);
  return {
    base: {code: code('before', 'A'), texts: rows(filesAt(root, from, raw))},
    next: {code: code('after', 'D'), texts: rows(after)},
  };
}

/** What both sides of a step were made of; null where this code can't read one of them, as it may be of an older form. */
export async function readStepMakings(
  root: string,
  {from, to}: Step,
  raw: string,
): Promise<{base: Making; next: Making} | {unread: string}> {
  const base = await makingAt(root, from, raw);
  if ('unread' in base) return base;
  const next = to === null ? await readMaking(root, raw) : await makingAt(root, to, raw);
  return 'unread' in next ? next : {base, next};
}

async function makingAt(root: string, commit: string, raw: string): Promise<Making | {unread: string}> {
  const {folder, close} = extractTree(root, commit);
  try {
    return await readMaking(folder, raw);
  } finally {
    close();
  }
}
