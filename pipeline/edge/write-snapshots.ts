import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';

/** Writes snapshots of stages into a version's folder, each whole or not at all; gives their paths. */
export function writeSnapshots(out: string, snapshots: readonly Artifact[]): string[] {
  return snapshots.map(({name, bytes}) => {
    const path = join(out, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(`${path}.new`, bytes);
    renameSync(`${path}.new`, path);
    return path;
  });
}
