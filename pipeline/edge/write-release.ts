import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';
import {Fault} from '../../schemas/issue.ts';
import {isInside} from './inside.ts';
import {besideName, recoverRelease} from './recover-release.ts';
import {fault, releaseFolder} from './release-folder.ts';

type Prove = (written: readonly Artifact[]) => void;

/**
 * Writes a version, all or nothing: into a folder beside the target, which then takes its place by rename. A run that is
 * killed leaves the old version whole; what it left is cleared away by the next. `prove` is given the files as they are read
 * back from the disk, before the old version is touched, and throws where they are not what they should be.
 *
 * Throws a Fault, and writes nothing, where a name leads outside, the manifest is missing, the target holds files of others,
 * or the disk refuses.
 */
export function writeRelease(out: string, artifacts: readonly Artifact[], prove?: Prove): void {
  const wrong = artifacts
    .map(({name}) => name)
    .filter((name, index, names) => !isInside(name) || clashes(name, index, names));
  if (wrong.length > 0)
    throw fault(out, `the name ${JSON.stringify(wrong[0])}`, 'a name of its own inside the folder');
  if (!artifacts.some(({name}) => name === 'manifest.json')) throw fault(out, 'no manifest.json', 'one');
  try {
    recoverRelease(out);
    replace(releaseFolder(out), artifacts, prove);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw fault(out, String(error), 'a folder that can be written and renamed', {
      fix: 'Look at the permissions and the free space; the old version is as it was.',
    });
  }
}

function replace(target: string, artifacts: readonly Artifact[], prove: Prove | undefined): void {
  const fresh = besideName(target, 'new', process.pid);
  try {
    writeInto(fresh, artifacts);
    prove?.(artifacts.map(({name}) => ({name, bytes: new Uint8Array(readFileSync(join(fresh, name)))})));
    swap(target, fresh, besideName(target, 'old', process.pid));
  } catch (error) {
    rmSync(fresh, {recursive: true, force: true});
    throw error;
  }
}

function writeInto(folder: string, artifacts: readonly Artifact[]): void {
  mkdirSync(folder, {recursive: true});
  for (const {name, bytes} of artifacts) {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, bytes);
  }
}

/** The old version is deleted only when the new one stands in its place; if that fails it goes back. */
function swap(target: string, fresh: string, old: string): void {
  const replaces = existsSync(target);
  if (replaces) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (replaces) renameSync(old, target);
    throw error;
  }
  rmSync(old, {recursive: true, force: true});
}

/** Some disks do not tell capitals from small letters. */
function clashes(name: string, index: number, names: readonly string[]): boolean {
  return names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== index;
}
