import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Source} from '../schemas/flow.ts';
import {bindStages} from './coder.ts';
import {dataset} from './dataset.ts';
import {readEncoding} from './edge/read-encoding.ts';
import {readKnowledge} from './edge/read-knowledge.ts';
import {readSources} from './edge/read-sources.ts';

/**
 * `make bench [MB=20]`: the corpus repeated to so many megabytes, through the whole flow in memory, on one thread. Tells MB/s,
 * profiles/s, peak memory, the share of each stage, and the ratio to unified + remark-parse alone on the same text in the same
 * run; then the same at half the size, which shows whether time grows faster than the text.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const megabytes = Number(process.argv[2] ?? 20);
const known = readKnowledge(root);
const {sources} = readSources(`${root}/raw`);

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

function seconds(work: () => void): number {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

function bytes(list: readonly Source[]): number {
  return list.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
}

function whole(list: readonly Source[]): number {
  globalThis.gc?.();
  return seconds(() => dataset({sources: list, issues: []}, known, readEncoding(known, list)));
}

function parseAlone(list: readonly Source[]): number {
  globalThis.gc?.();
  const processor = unified().use(remarkParse).freeze();
  return seconds(() => {
    for (const {text} of list) processor.parse(text);
  });
}

function stageShares(list: readonly Source[]): [string, number][] {
  const stages = bindStages(known);
  const spent = new Map<string, number>();
  const timed = <I, O>(name: string, stage: (input: I) => O, input: I): O => {
    let output: O | undefined;
    spent.set(name, (spent.get(name) ?? 0) + seconds(() => (output = stage(input))));
    return output as O;
  };
  for (const source of list) {
    const document = timed('parse', stages.parse, source);
    const profile = timed('segment', stages.segment, document);
    const found = timed('find', stages.find, profile);
    const decided = timed('decide', stages.decide, found);
    const corrected = timed('correct', stages.correct, decided);
    timed('check', stages.check, timed('derive', stages.derive, corrected));
  }
  return [...spent];
}

const small = repeated(megabytes / 2);
const large = repeated(megabytes);
parseAlone(repeated(1));
whole(repeated(1));
const half = whole(small);
const full = whole(large);
const alone = parseAlone(large);
const size = bytes(large) / 1e6;
const peak = Number(/VmHWM:\s+(\d+)/.exec(readStatus())?.[1] ?? 0) / 1024;
const rows: [string, string][] = [
  ['text', `${size.toFixed(1)} MB, ${large.length} profiles`],
  [
    'whole flow',
    `${full.toFixed(1)} s: ${(size / full).toFixed(2)} MB/s, ${Math.round(large.length / full)} profiles/s`,
  ],
  ['remark-parse alone', `${alone.toFixed(1)} s: ${(size / alone).toFixed(2)} MB/s`],
  ['ratio', (full / alone).toFixed(2)],
  ['twice the text takes', `${(full / half).toFixed(2)} times as long`],
  ['peak memory', peak > 0 ? `${Math.round(peak)} MB` : 'not told by this system'],
];
for (const [name, value] of rows) console.log(`${name.padEnd(24)}${value}`);
const shares = stageShares(large.slice(0, Math.ceil(large.length / 4)));
const sum = shares.reduce((total, [, spent]) => total + spent, 0);
const scale = (4 * sum) / full;
console.log('\nshare of each stage in the whole (the rest: snapshots, tables, encoding)');
for (const [stage, spent] of shares)
  console.log(`${stage.padEnd(24)}${((100 * scale * spent) / sum).toFixed(1)} %`);
console.log(`${'rest'.padEnd(24)}${(100 * (1 - scale)).toFixed(1)} %`);

function readStatus(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}
