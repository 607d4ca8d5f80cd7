import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';
import {readObjects, storedAs} from './read-objects.ts';
import {type ReadFile, versionTexts} from './read-version.ts';
import {runGit} from './run-git.ts';

/** The files of a version's folder. */
export function filesIn(folder: string): ReadFile {
  return (name) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
}

/** The files of a version that was not written. */
export function filesOf(artifacts: readonly Artifact[]): ReadFile {
  const texts = new Map(artifacts.map(({name, bytes}) => [name, bytes]));
  return (name) => {
    const bytes = texts.get(name);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  };
}

/** The files of a folder as a commit has them; `folder` is relative to `root`. */
export function filesAt(root: string, commit: string, folder: string): ReadFile {
  return (name) => {
    const answer = runGit(root, ['show', '--no-textconv', `${commit}:./${folder}/${name}`]);
    return 'out' in answer ? answer.out : null;
  };
}

/** The files that `readVersion` reads of a version as a commit has them, asked of git all at once, which saves a process a file. */
export function versionAt(root: string, commit: string, folder: string): ReadFile {
  const files = storedAs(
    root,
    versionTexts.map((name) => `${commit}:./${folder}/${name}`),
  );
  const texts = readObjects(root, files, (text) => text);
  return (name) => {
    const file = files[versionTexts.indexOf(name)];
    return file == null ? null : (texts.get(file.id) ?? null);
  };
}

/** A version's number, and the name of its folder. */
export const VERSION = /^\d+\.\d+\.\d+$/;

/** Numbers of the versions that stand released beside the one that is being prepared. */
export function releasedIn(outputs: string): string[] {
  if (!existsSync(outputs)) return [];
  return readdirSync(outputs).filter(
    (name) => VERSION.test(name) && existsSync(join(outputs, name, 'manifest.json')),
  );
}
