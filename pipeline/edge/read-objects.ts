import {runGitBytes} from './run-git.ts';

/** So many bytes are asked of git at once. */
const AT_ONCE = 64 * 1024 * 1024;

interface Found {
  id: string;
  size: number;
}

/** What git has under names such as `<commit>:./path`: the ids of files and folders; null where there is none. */
export function objectIds(root: string, names: readonly string[]): (string | null)[] {
  return checked(root, names).map((found) => found?.id ?? null);
}

/**
 * Takes something of each of some files, by their ids, without keeping their bytes; a file that git lacks, as in a partial clone that is
 * cut off, has no entry.
 */
export function readObjects<T>(
  root: string,
  ids: readonly string[],
  taken: (text: string) => T,
): Map<string, T> {
  const made = new Map<string, T>();
  let part: Found[] = [];
  const ask = (): void => {
    for (const [id, bytes] of batch(root, part)) made.set(id, taken(bytes.toString('utf8')));
    part = [];
  };
  for (const found of checked(root, ids)) {
    if (found === null) continue;
    if (part.reduce((sum, {size}) => sum + size, 0) + found.size > AT_ONCE) ask();
    part.push(found);
  }
  ask();
  return made;
}

function checked(root: string, names: readonly string[]): (Found | null)[] {
  const lines = asked(root, '--batch-check=%(objectname) %(objectsize)', names).toString('utf8').split('\n');
  return names.map((_, at) => {
    const [, id, size] = /^([0-9a-f]{40,}) (\d+)$/.exec(lines[at] ?? '') ?? [];
    return id === undefined ? null : {id, size: Number(size)};
  });
}

function* batch(root: string, part: readonly Found[]): Generator<[string, Buffer]> {
  const out = asked(
    root,
    '--batch=%(objectname)',
    part.map(({id}) => id),
  );
  let at = 0;
  for (const {id, size} of part) {
    const start = at + id.length + 1;
    yield [id, out.subarray(start, start + size)];
    at = start + size + 1;
  }
}

function asked(root: string, how: string, names: readonly string[]): Buffer {
  if (names.length === 0) return Buffer.alloc(0);
  const answer = runGitBytes(root, ['cat-file', how], `${names.join('\n')}\n`);
  return 'out' in answer ? answer.out : Buffer.alloc(0);
}
