import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';
import {untracked} from '../../schemas/tables.ts';
import {listFiles} from './list-files.ts';
import {litter} from './release-folder.ts';

/**
 * Files of a version's folder that are other than what a build gives now, missing or too many. Those that git does not track may be
 * missing: a fresh clone has none.
 */
export function findStale(out: string, artifacts: readonly Artifact[]): string[] {
  if (!existsSync(out)) return artifacts.map(({name}) => name);
  const known = new Set(artifacts.map(({name}) => name));
  const extra = listFiles(out)
    .map(({path}) => path)
    .filter((path) => !known.has(path) && !litter.has(path.slice(path.lastIndexOf('/') + 1)));
  const other = artifacts.filter(({name, bytes}) => {
    const path = join(out, name);
    if (!existsSync(path)) return !untracked.some((ending) => name.endsWith(`.${ending}`));
    return !readFileSync(path).equals(bytes);
  });
  return [...other.map(({name}) => name), ...extra];
}
