import {existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';

export type Leftover = 'new' | 'old';

/** A run's own name for a folder beside the target: what is being written, or the version that it replaces. */
export function besideName(target: string, kind: Leftover, run: number): string {
  return join(dirname(target), `.${basename(target)}.casebook-${kind}-${run}`);
}

/** The folder itself where `out` is a link to it, also to one that is away just now. */
export function targetOf(out: string): string {
  const path = resolve(out);
  const link = lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;
  return link ? targetOf(resolve(dirname(path), readlinkSync(path))) : path;
}

/**
 * Clears away what killed runs left beside the target. A run that was killed between its two renames has put the old version
 * aside and not yet the new one in its place: the old one goes back. Folders of runs that still live are left alone.
 */
export function recoverRelease(out: string): void {
  const target = targetOf(out);
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  const found = readdirSync(folder).sort();
  for (const kind of ['old', 'new'] as const) {
    for (const name of found) {
      const run = runOf(name, basename(target), kind);
      if (run === null || lives(run)) continue;
      const left = join(folder, name);
      if (kind === 'old' && !existsSync(target)) renameSync(left, target);
      else rmSync(left, {recursive: true, force: true});
    }
  }
}

function runOf(name: string, base: string, kind: Leftover): number | null {
  const before = `.${base}.casebook-${kind}-`;
  const run = name.startsWith(before) ? name.slice(before.length) : '';
  return /^\d+$/.test(run) ? Number(run) : null;
}

/** Whether a process of that number runs; one of somebody else's counts as living. */
function lives(run: number): boolean {
  if (run === process.pid) return false;
  try {
    process.kill(run, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
