import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sha256} from './hash.ts';

/**
 * What was worked out before, so that it need not be worked out again: a text under a name that says what it was made from. It lies
 * beside the packages, is never committed, and may be deleted at any time. Null where there is none, or where a bit of it is not as it
 * was written: then it is worked out anew.
 */
export function keptText(room: Room, name: string): string | null {
  try {
    const file = readFileSync(join(folderOf(room), name), 'utf8');
    const text = file.slice(HASH + 1);
    return file.slice(0, HASH) === sha256(text) ? text : null;
  } catch {
    return null;
  }
}

/** Keeps a text; the oldest of its room make way. A folder that can't be written is no fault: nothing is kept there. */
export function keepText(room: Room, name: string, text: string): void {
  const path = join(folderOf(room), name);
  try {
    mkdirSync(dirname(path), {recursive: true});
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, `${sha256(text)}\n${text}`);
    renameSync(fresh, path);
    forgetOldest(folderOf(room), MOST_FILES[room]);
  } catch {
    // A read-only folder.
  }
}

const HASH = 64;
/** How many files a room keeps: rule files are many and small, evidence is of one RAW a file and large. */
const MOST_FILES = {yaml: 400, evidence: 8};

type Room = keyof typeof MOST_FILES;

function folderOf(room: Room): string {
  const usual = fileURLToPath(new URL('../../node_modules/.cache/casebook', import.meta.url));
  return join(process.env.CASEBOOK_CACHE ?? usual, room);
}

function forgetOldest(folder: string, most: number): void {
  const names = readdirSync(folder);
  if (names.length <= most) return;
  const byAge = names
    .map((name) => ({name, age: statSync(join(folder, name)).mtimeMs}))
    .sort((a, b) => a.age - b.age);
  for (const {name} of byAge.slice(0, names.length / 2)) rmSync(join(folder, name), {force: true});
}
