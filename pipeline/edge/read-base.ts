import {existsSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {Version} from '../diff/version.ts';
import {extractTree} from './extract-tree.ts';
import type {Base} from './find-base.ts';
import {type Making, readMaking} from './read-making.ts';
import {readVersion} from './read-version.ts';
import {filesIn} from './version-files.ts';

/** A version to compare with, and what it was made of, or why that can't be told. */
export interface ReadBase {
  version: Version;
  making: Making | {unread: string};
}

/** Where profiles and the version stand, absolute. */
export interface Places {
  raw: string;
  out: string;
}

/**
 * Reads the base: a commit from its files in a temporary folder that is gone afterwards, a repository's folder likewise, or the folder
 * of a version, which has no sources.
 */
export async function readBase(root: string, base: Base, places: Places): Promise<ReadBase> {
  const own: Places = {raw: inside(root, places.raw, 'raw'), out: inside(root, places.out, 'out/next')};
  if ('commit' in base) {
    const {folder, close} = extractTree(root, base.commit);
    try {
      return await readRepository(base.name, folder, own);
    } finally {
      close();
    }
  }
  if (existsSync(join(base.folder, 'pipeline/rules'))) return readRepository(base.name, base.folder, own);
  const version = readVersion(base.name, filesIn(base.folder));
  return {version, making: {unread: `${base.name} is a folder without sources`}};
}

async function readRepository(name: string, folder: string, {raw, out}: Places): Promise<ReadBase> {
  const version = readVersion(name, filesIn(join(folder, out)));
  return {version, making: await readMaking(folder, raw)};
}

/** The same place in another copy of the repository; a folder outside has none there, and the usual one stands for it. */
function inside(root: string, path: string, usual: string): string {
  const way = relative(root, path);
  return way === '' || way.startsWith('..') ? usual : way;
}
