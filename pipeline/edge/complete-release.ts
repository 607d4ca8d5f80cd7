import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {untracked} from '../../schemas/tables.ts';
import {sha256} from './hash.ts';
import {isInside} from './inside.ts';
import {fault} from './release-folder.ts';

const SUMS = 'SHA256SUMS';
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/**
 * All files of a released folder, each as its SHA256SUMS has it. In a clone those are `missing` that git does not track; they are taken from
 * `next`, which a build at the release's commit gives byte for byte. Throws a Fault where a file is not to be had, or is another.
 */
export function completeRelease(folder: string, next: string): {files: Artifact[]; missing: Artifact[]} {
  if (!existsSync(join(folder, SUMS))) throw refused(folder, `no ${SUMS}`, 'a released version', RELEASE);
  const sums = new Uint8Array(readFileSync(join(folder, SUMS)));
  const lines = new TextDecoder().decode(sums).split('\n');
  const parted = lines.filter((line) => line !== '').map((line) => LINE.exec(line) ?? [line]);
  const files = parted.map(([line = '', sum, name = '']): Artifact & {lies: boolean} => {
    if (sum === undefined || !isInside(name))
      throw refused(folder, `"${line}" in ${SUMS}`, 'a sum and a file', RESTORE);
    const lies = existsSync(join(folder, name));
    const bytes = lies ? readFileSync(join(folder, name)) : made(folder, next, name);
    if (sha256(bytes) !== sum)
      throw refused(join(lies ? folder : next, name), `the sha256 ${sha256(bytes)}`, sum, BUILD);
    return {name, bytes: new Uint8Array(bytes), lies};
  });
  const bare = ({name, bytes}: Artifact): Artifact => ({name, bytes});
  return {
    files: [...files.map(bare), {name: SUMS, bytes: sums}],
    missing: files.filter(({lies}) => !lies).map(bare),
  };
}

function made(folder: string, next: string, name: string): Uint8Array {
  if (!untracked.some((ending) => name.endsWith(`.${ending}`)))
    throw refused(join(folder, name), 'no such file', 'the file that was released', RESTORE);
  if (!existsSync(join(next, name))) throw refused(join(next, name), 'no such file', 'one to take', BUILD);
  return readFileSync(join(next, name));
}

const RELEASE = 'Run make release, or name a version that was.';
const RESTORE = 'Restore the folder from git.';
const BUILD = 'Check out the commit of the release and run make dataset.';

function refused(path: string, found: string, expected: string, fix: string): ReturnType<typeof fault> {
  const more: Partial<Issue> = {rule: 'incomplete-release', fix: `${fix} Nothing was written.`};
  return fault(path, found, expected, more);
}
