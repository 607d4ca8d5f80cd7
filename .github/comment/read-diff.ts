import {existsSync, lstatSync, readFileSync} from 'node:fs';

/** A file of this size can't be a diff of 60,000 characters of at most four bytes. */
const MOST_BYTES = 240_000;

/** What the run left, as text and nothing else. `too-long` for a file that no comment can hold. */
export type ReadDiff = {text: string} | 'none' | 'too-long';

/** Reads what the code of a pull request wrote: a plain file of a bounded size, never a link. Control characters are taken out. */
export function readDiff(path: string): ReadDiff {
  if (!existsSync(path)) return 'none';
  const found = lstatSync(path);
  if (!found.isFile()) throw new Error(`${path} is no plain file`);
  if (found.size > MOST_BYTES) return 'too-long';
  const text = new TextDecoder().decode(readFileSync(path));
  return {text: text.replaceAll(/[^\P{Cc}\n\t]/gu, '')};
}
