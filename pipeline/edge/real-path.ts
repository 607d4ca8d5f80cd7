import {existsSync, realpathSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';

/** Where a path leads when all links on it are followed, also one of which the last parts are not there yet. */
export function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  const above = dirname(full);
  return above === full ? full : join(realPath(above), basename(full));
}
