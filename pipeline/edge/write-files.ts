import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';
import {isInside} from './inside.ts';
import {fault} from './release-folder.ts';

/**
 * Writes single files into a version's folder, each whole or not at all, and leaves the others alone: for the snapshot of one
 * stage. Throws a Fault where a name leads outside.
 */
export function writeFiles(out: string, artifacts: readonly Artifact[]): void {
  const wrong = artifacts.find(({name}) => !isInside(name));
  if (wrong) throw fault(out, `the name ${JSON.stringify(wrong.name)}`, 'a name inside the folder');
  for (const {name, bytes} of artifacts) {
    const path = join(out, name);
    mkdirSync(dirname(path), {recursive: true});
    const fresh = `${path}.casebook-new-${process.pid}`;
    writeFileSync(fresh, bytes);
    renameSync(fresh, path);
  }
}
