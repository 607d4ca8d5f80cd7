import {existsSync, lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {Fault, type Issue} from '../../schemas/issue.ts';
import {targetOf} from './recover-release.ts';

const manifestName = 'manifest.json';
/** Folder of the stages' snapshots, which single stages write without a manifest. */
const snapshots = 'stages/';
/** What file browsers leave behind. */
export const litter: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Where a release may be written: a folder that is new, empty, or holds nothing but an earlier version of ours. */
export function releaseFolder(out: string): string {
  const target = targetOf(out);
  if (!existsSync(target)) return target;
  if (!lstatSync(target).isDirectory()) throw fault(out, 'a file', 'a folder');
  const names = filesUnder(target).filter((name) => !litter.has(name.slice(name.lastIndexOf('/') + 1)));
  const known = knownNames(target);
  const foreign = names.filter((name) => !name.startsWith(snapshots) && !known?.has(name));
  if (foreign.length === 0) return target;
  const shown =
    foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ` and ${foreign.length - 3} more` : '');
  if (known === null)
    throw fault(out, `files and no manifest of casebook (${shown})`, 'a new or empty folder');
  throw fault(out, `files that casebook did not write (${shown})`, 'an earlier version and nothing else');
}

/** Names that the manifest lists, with its own; null where there is no manifest of ours. */
function knownNames(target: string): ReadonlySet<string> | null {
  try {
    const read = JSON.parse(readFileSync(join(target, manifestName), 'utf8')) as {
      made_by?: unknown;
      outputs?: readonly {path: string}[];
    };
    if (read.made_by !== 'casebook' || !Array.isArray(read.outputs)) return null;
    return new Set([manifestName, ...read.outputs.map(({path}: {path: string}) => path)]);
  } catch {
    return null;
  }
}

/** Everything below a folder that is not a folder, relative to it, with forward slashes; links are not followed. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A fault of where the release was to be written. */
export function fault(path: string, found: string, expected: string, more: Partial<Issue> = {}): Fault {
  return new Fault([
    {
      severity: 'error',
      rule: 'write-release',
      path,
      line: null,
      column: null,
      profile_id: null,
      variable: null,
      found,
      expected,
      fix: 'Choose another folder with OUT, or move the files away; nothing was written.',
      ...more,
    },
  ]);
}
