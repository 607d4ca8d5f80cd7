import {isAbsolute, relative} from 'node:path';
import {Fault, type Issue} from '../../schemas/issue.ts';
import {dataset} from '../dataset.ts';
import {evidenceMemory} from '../edge/evidence-memory.ts';
import {progress} from '../edge/progress.ts';
import {readEncoding} from '../edge/read-encoding.ts';
import {readInput} from '../edge/read-input.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {realPath} from '../edge/real-path.ts';
import {writeRelease} from '../edge/write-release.ts';
import {proveBytes} from '../encode/read-back.ts';
import type {Outcome} from '../reports/outcome.ts';
import {outcome} from '../reports/outcome.ts';
import {reused} from '../reports/reused.ts';
import {summary} from '../reports/summary.ts';

export interface Folders {
  raw: string;
  out: string;
}

/** `make dataset`: codes every profile of RAW, writes the version to OUT, and proves the bytes that were written. */
export function makeDataset(root: string, {raw, out}: Folders): Outcome {
  refuseInside(raw, out);
  const known = readKnowledge(root);
  const input = readInput(root, raw);
  const {told, done} = progress('coding');
  const memory = evidenceMemory(root, raw, known);
  const remembered = memory.recall(input.sources);
  const {tables, issues, artifacts, experimental} = dataset(
    input,
    {...known, remembered},
    readEncoding(known, input.sources),
    (coded, all, found) => {
      told(coded, all);
      memory.take(found);
    },
  );
  done();
  writeRelease(out, artifacts, (written) => proveBytes(tables, written));
  memory.keep();
  const all = [...input.issues, ...issues];
  return outcome(
    reused(remembered, known.rules.length, input.sources.length) +
      summary(tables, all, shownPath(out), experimental),
    all,
  );
}

/** Results inside the inputs would be read as profiles by the next run. */
function refuseInside(raw: string, out: string): void {
  const way = relative(realPath(raw), realPath(out));
  if (/^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way)) return;
  const place = {path: out, line: null, column: null, profile_id: null, variable: null};
  const found = `OUT lies inside RAW (${raw})`;
  const issue: Issue = {
    severity: 'error',
    rule: 'out-inside-raw',
    ...place,
    found,
    expected: 'a folder outside it',
    fix: 'Name another folder with OUT=….',
  };
  throw new Fault([issue]);
}

function shownPath(path: string): string {
  const way = relative('.', path);
  return way.startsWith('..') ? path : way;
}
