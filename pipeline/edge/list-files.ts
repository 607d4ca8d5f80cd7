import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs';
import {join, sep} from 'node:path';

/**
 * What lies under a folder. `path` is relative to it, with forward slashes; `file` is where to read it. `outside`: a link that leads
 * out of the folder; `broken`: one that leads nowhere, or a folder that may not be opened; `other`: a link to a folder, a pipe,
 * a socket: none of them is opened.
 */
export interface Listed {
  path: string;
  file: string;
  kind: 'file' | 'outside' | 'broken' | 'other';
}

/** A link counts as what it leads to, as long as that lies within `root`. */
function kindOf(root: string, file: string, entry: Dirent): Listed['kind'] {
  if (entry.isFile()) return 'file';
  try {
    if (entry.isSymbolicLink() && !(realpathSync(file) + sep).startsWith(root + sep)) return 'outside';
    return statSync(file).isFile() ? 'file' : 'other';
  } catch {
    return 'broken';
  }
}

/**
 * Everything under `folder` at any depth but hidden folders, sorted by path in code units, so that the order on disk does not matter.
 * Links to folders are not followed: they could lead round in a circle. Throws what the file system throws if `folder` can't be read.
 */
export function listFiles(folder: string): Listed[] {
  const root = realpathSync(folder);
  const listed: Listed[] = [];
  const entriesOf = (file: string, path: string): Dirent[] => {
    try {
      return readdirSync(file, {withFileTypes: true});
    } catch (error) {
      if (path === '') throw error;
      listed.push({path, file, kind: 'broken'});
      return [];
    }
  };
  const walk = (below: string): void => {
    for (const entry of entriesOf(join(root, below), below)) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const file = join(root, path);
      if (!entry.isDirectory()) listed.push({path, file, kind: kindOf(root, file, entry)});
      else if (!entry.name.startsWith('.')) walk(path);
    }
  };
  walk('');
  return listed.sort((a, b) => (a.path < b.path ? -1 : 1));
}
