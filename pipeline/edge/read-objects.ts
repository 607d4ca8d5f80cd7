import {runGitBytes} from './run-git.ts';

/** So many bytes are asked of git at once. */
const AT_ONCE = 64 * 1024 * 1024;

/** A file or folder as git keeps it. */
export interface Stored {
  id: string;
  /** In bytes. */
  size: number;
}

/** What git has under names such as `<commit>:./path`; null where there is nothing. */
export function storedAs(root: string, names: readonly string[]): (Stored | null)[] {
  const lines = asked(root, '--batch-check=%(objectname) %(objectsize)', names).toString('utf8').split('\n');
  return names.map((_, at) => {
    const [, id, size] = /^([0-9a-f]{40,}) (\d+)$/.exec(lines[at] ?? '') ?? [];
    return id === undefined ? null : {id, size: Number(size)};
  });
}

/** Takes something of each of some files, by their ids, without keeping their bytes; each is read once, however often it is given. */
export function readObjects<T>(
  root: string,
  files: readonly (Stored | null)[],
  taken: (text: string) => T,
): Map<string, T> {
  const made = new Map<string, T>();
  let part: Stored[] = [];
  const ask = (): void => {
    for (const [id, bytes] of batch(root, part)) made.set(id, taken(bytes.toString('utf8')));
    part = [];
  };
  const distinct = new Map(files.flatMap((file) => (file === null ? [] : [[file.id, file] as const])));
  for (const file of distinct.values()) {
    if (part.reduce((sum, {size}) => sum + size, 0) + file.size > AT_ONCE) ask();
    part.push(file);
  }
  ask();
  return made;
}

function* batch(root: string, part: readonly Stored[]): Generator<[string, Buffer]> {
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
