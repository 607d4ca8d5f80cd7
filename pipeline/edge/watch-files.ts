import {watch} from 'node:fs/promises';
import {join} from 'node:path';

/** An editor writes a file in several steps; so many milliseconds of quiet end them. */
const QUIET = 60;

/**
 * Each time that a file of RAW, a rule, the lexicon or the corrections were saved, from now on, how many seconds ago that was, whenever it
 * is asked. Ends when `until` is aborted. `root` is the repository's folder.
 */
export function watchFiles(root: string, raw: string, until: AbortSignal): AsyncGenerator<() => number> {
  const seen: Seen = {at: null, fault: null, until, wake: () => {}};
  const pipeline = join(root, 'pipeline');
  listen(raw, (name) => !/(^|\/)\.|~$/.test(name), seen, {recursive: true});
  for (const room of ['rules', 'lexicon'])
    listen(join(pipeline, room), (name) => name.endsWith('.yaml'), seen);
  listen(pipeline, (name) => name === 'corrections.yaml', seen);
  return saves(seen);
}

/** When the first file was saved that has not been told yet, and what went wrong with watching. */
interface Seen {
  at: number | null;
  fault: unknown;
  until: AbortSignal;
  wake: () => void;
}

async function listen(
  folder: string,
  ours: (name: string) => boolean,
  seen: Seen,
  how: {recursive?: boolean} = {},
): Promise<void> {
  try {
    for await (const {filename} of watch(folder, {...how, signal: seen.until})) {
      if (filename === null || !ours(filename)) continue;
      seen.at ??= performance.now();
      seen.wake();
    }
  } catch (error) {
    seen.fault = error;
    seen.wake();
  }
}

async function* saves(seen: Seen): AsyncGenerator<() => number> {
  for (;;) {
    if (seen.at === null && seen.fault === null) {
      await new Promise<void>((resolve) => {
        seen.wake = resolve;
      });
    }
    if (seen.until.aborted) return;
    if (seen.fault !== null) throw seen.fault;
    const first = seen.at ?? performance.now();
    while (seen.at !== null) {
      seen.at = null;
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
    yield () => (performance.now() - first) / 1000;
  }
}
