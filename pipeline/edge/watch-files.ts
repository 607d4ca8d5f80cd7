import {watch} from 'node:fs/promises';
import {join} from 'node:path';

/** An editor writes a file in several steps; so many milliseconds of quiet end them. */
const QUIET = 60;

/**
 * Each time that a file of RAW, a rule, the lexicon or the corrections were saved, how many seconds ago that was, whenever it is asked.
 * Never ends by itself: the process is stopped. `root` is the repository's folder.
 */
export async function* watchFiles(root: string, raw: string): AsyncGenerator<() => number> {
  const woken = {now: () => {}};
  let saved = false;
  let first = 0;
  const listen = async (folder: string, recursive: boolean, ours: (name: string) => boolean) => {
    for await (const {filename} of watch(folder, {recursive})) {
      if (filename === null || !ours(filename)) continue;
      if (!saved) first = performance.now();
      saved = true;
      woken.now();
    }
  };
  const faults: unknown[] = [];
  const failed = (error: unknown): void => {
    faults.push(error);
    woken.now();
  };
  listen(raw, true, (name) => !/(^|\/)\.|~$/.test(name)).catch(failed);
  for (const folder of ['rules', 'lexicon'])
    listen(join(root, 'pipeline', folder), false, (name) => name.endsWith('.yaml')).catch(failed);
  listen(join(root, 'pipeline'), false, (name) => name === 'corrections.yaml').catch(failed);
  for (;;) {
    if (faults.length > 0) throw faults[0];
    if (!saved) await new Promise<void>((resolve) => (woken.now = resolve));
    const at = first;
    while (saved) {
      saved = false;
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
    if (faults.length === 0) yield () => (performance.now() - at) / 1000;
  }
}
