import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What a repository tells users of the data: its news, and the line (from 1) that has the version it prepares; null where none does. */
export function readNews(root: string): {news: string; versionLine: number | null} {
  const line = textOf(join(root, 'schemas/release.ts'))
    .split('\n')
    .findIndex((one) => /^\s*version:/.test(one));
  return {news: textOf(join(root, 'schemas/CHANGES.md')), versionLine: line < 0 ? null : line + 1};
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
