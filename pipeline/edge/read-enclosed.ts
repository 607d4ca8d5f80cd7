import {readFileSync} from 'node:fs';

/** What a release encloses as it lies in the repository: the program that verifies it, and the licence. */
export function readEnclosed(): {verify: string; licence: string} {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  return {verify: read('../release/verify.mjs'), licence: read('../../LICENSE')};
}
