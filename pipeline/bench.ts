import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Checked, Source} from '../schemas/flow.ts';
import {placeCodes} from './checks/place-codes.ts';
import {bindStages} from './coder.ts';
import {dataset} from './dataset.ts';
import {readEncoding} from './edge/read-encoding.ts';
import {readKnowledge} from './edge/read-knowledge.ts';
import {readSources} from './edge/read-sources.ts';
import {snapshot, snapshotStages} from './reports/snapshots.ts';
import {encode} from './stages/encode.ts';
import {tabulate} from './stages/tabulate.ts';

/**
 * `make bench [MB=20]`: the corpus repeated to so many megabytes, through the whole flow in memory, on one thread. Tells MB/s,
 * profiles/s, peak memory, the share of each stage, and the ratio to unified + remark-parse alone on the same text in the same
 * run; then the same at half the size, which shows whether time grows faster than the text. Seconds are the processor's (all
 * threads of the process, so that the garbage collector's help counts); the wall clock stands beside them.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const megabytes = Number(process.argv[2] ?? 20);
const known = readKnowledge(root);
const {sources} = readSources(`${root}/raw`);

/** Seconds of the processor, and of the clock on the wall. */
interface Spent {
  processor: number;
  wall: number;
}

function repeated(target: number): Source[] {
  const made: Source[] = [];
  for (let size = 0, round = 0; size < target * 1e6; round++) {
    for (const source of sources) {
      made.push({...source, id: `${source.id}-${round}`, path: `${round}/${source.path}`});
      size += Buffer.byteLength(source.text);
    }
  }
  return made;
}

function bytes(list: readonly Source[]): number {
  return list.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
}

function spentBy(work: () => void): Spent {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const begun = performance.now();
  work();
  const {user, system} = process.cpuUsage(before);
  return {processor: (user + system) / 1e6, wall: (performance.now() - begun) / 1000};
}

function whole(list: readonly Source[]): Spent {
  return spentBy(() => dataset({sources: list, issues: []}, known, readEncoding(known, list)));
}

function parseAlone(list: readonly Source[]): Spent {
  const processor = unified().use(remarkParse).freeze();
  return spentBy(() => {
    for (const {text} of list) processor.parse(text);
  });
}

/** The flow once more, each step timed by the wall clock: seconds by name. */
function stageSeconds(list: readonly Source[]): [string, number][] {
  const spent = new Map<string, number>();
  const timed = <O>(name: string, work: () => O): O => {
    const begun = performance.now();
    const made = work();
    spent.set(name, (spent.get(name) ?? 0) + (performance.now() - begun) / 1000);
    return made;
  };
  const stages = timed('bind', () => bindStages(known));
  const checked: Checked[] = [];
  for (const source of list) {
    const document = timed('parse', () => stages.parse(source));
    const profile = timed('segment', () => stages.segment(document));
    const found = timed('find', () => stages.find(profile));
    const decided = timed('decide', () => stages.decide(found));
    const corrected = timed('correct', () => stages.correct(decided));
    const derived = timed('derive', () => stages.derive(corrected));
    const last = timed('check', () => stages.check(derived));
    const steps = {document, profile, found, decided, corrected, derived, checked: last};
    timed('snapshots', () => snapshotStages.map((stage) => snapshot(stage, steps)));
    checked.push(last);
  }
  const {codebook, coverage, lexicon} = known;
  const tabulating = {codebook, coverage, codesAt: placeCodes(lexicon.gazetteer)};
  const tables = timed('tabulate', () => tabulate(tabulating)(checked));
  timed('encode', () => encode(readEncoding(known, list))(tables));
  return [...spent];
}

function peakMegabytes(): number | null {
  try {
    const told = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return told === undefined ? null : Number(told) / 1024;
  } catch {
    return null;
  }
}

function print(rows: readonly (readonly [string, string])[]): void {
  for (const [name, value] of rows) console.log(`${name.padEnd(24)}${value}`);
}

function rate(size: number, {processor, wall}: Spent): string {
  return `${processor.toFixed(1)} s of the processor, ${wall.toFixed(1)} s by the clock: ${(size / wall).toFixed(2)} MB/s`;
}

const small = repeated(megabytes / 2);
const large = repeated(megabytes);
const size = bytes(large) / 1e6;
// Once before it counts, so that neither side pays for being compiled.
parseAlone(repeated(1));
whole(repeated(1));
const first = parseAlone(large);
const half = whole(small);
const full = whole(large);
const peak = peakMegabytes();
const second = parseAlone(large);
const alone = {
  processor: (first.processor + second.processor) / 2,
  wall: (first.wall + second.wall) / 2,
};
print([
  ['text', `${size.toFixed(1)} MB, ${large.length} profiles`],
  ['whole flow', `${rate(size, full)}, ${Math.round(large.length / full.wall)} profiles/s`],
  ['remark-parse alone', `${rate(size, alone)} (mean of a run before and one after)`],
  ['ratio', `${(full.processor / alone.processor).toFixed(2)} by the processor's time`],
  ['twice the text takes', `${(full.processor / half.processor).toFixed(2)} times as long`],
  ['peak memory', peak === null ? 'not told by this system' : `${Math.round(peak)} MB`],
]);
const shares = stageSeconds(large.slice(0, Math.ceil(large.length / 4)));
const sum = shares.reduce((total, [, spent]) => total + spent, 0);
console.log('\nshare of each stage, on a quarter of the text');
print(shares.map(([stage, spent]) => [stage, `${((100 * spent) / sum).toFixed(1).padStart(5)} %`]));
