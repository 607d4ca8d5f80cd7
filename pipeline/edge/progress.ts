import {SingleBar} from 'cli-progress';

const PATIENCE = 1000;

/**
 * Tells how far a run is once it has taken a second: a bar on a terminal, else a line for every tenth. `done` ends it.
 * Written to the standard error, so that it never mixes with results.
 */
export function progress(what: string): {told(done: number, all: number): void; done(): void} {
  const begun = performance.now();
  const bar = process.stderr.isTTY
    ? new SingleBar({format: `${what} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true})
    : null;
  let started = false;
  let tenth = 0;
  return {
    told(done, all) {
      if (performance.now() - begun < PATIENCE) return;
      if (bar) {
        if (!started) bar.start(all, done);
        bar.update(done);
      } else if (Math.floor((10 * done) / all) > tenth) {
        tenth = Math.floor((10 * done) / all);
        process.stderr.write(`${what} ${done}/${all}\n`);
      }
      started = true;
    },
    done() {
      if (started) bar?.stop();
    },
  };
}
