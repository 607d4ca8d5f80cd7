import {existsSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';
import {fault} from './release-folder.ts';
import {writeFiles} from './write-files.ts';
import {writeRelease} from './write-release.ts';

/** A release as it is written: the folder, the archive beside it, and the news, by which it counts as released. */
export interface Frozen {
  folder: string;
  files: readonly Artifact[];
  archive: Artifact;
  news: {path: string; text: string};
}

/**
 * Writes a release, all or nothing: folder and archive each by a rename, the news last. If one of them fails, those before it are taken
 * away again. `prove` is given the files as they are read back from the disk.
 */
export function writeFrozen(
  {folder, files, archive, news}: Frozen,
  prove: (written: readonly Artifact[]) => void,
): void {
  const beside = dirname(folder);
  if (existsSync(folder)) throw fault(folder, 'a folder', 'none: a released version is never written again');
  try {
    writeRelease(folder, files, prove);
    writeFiles(beside, [archive]);
    writeFiles(dirname(news.path), [{name: 'CHANGES.md', bytes: new TextEncoder().encode(news.text)}]);
  } catch (error) {
    rmSync(folder, {recursive: true, force: true});
    rmSync(join(beside, archive.name), {force: true});
    throw error;
  }
}
