import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';
import type {ReadFile} from './read-version.ts';
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

/** The files of a version as a commit has them; `folder` is that of the version, relative to `root`. */
export function filesAt(root: string, commit: string, folder: string): ReadFile {
  return (name) => {
    const answer = runGit(root, ['show', '--no-textconv', `${commit}:./${folder}/${name}`]);
    return 'out' in answer ? answer.out : null;
  };
}

const VERSION = /^\d+\.\d+\.\d+$/;

/** Numbers of the versions that stand released beside the one that is being prepared. */
export function releasedIn(outputs: string): string[] {
  if (!existsSync(outputs)) return [];
  return readdirSync(outputs).filter(
    (name) => VERSION.test(name) && existsSync(join(outputs, name, 'manifest.json')),
  );
}
