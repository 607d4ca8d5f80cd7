import type {Artifact, Checked, Source, Table} from '../schemas/flow.ts';
import type {Issue} from '../schemas/issue.ts';
import {placeCodes} from './checks/place-codes.ts';
import {coder, type Knowledge} from './coder.ts';
import {type SnapshotStage, snapshot, snapshotStages} from './reports/snapshots.ts';
import {type Encoding, encode} from './stages/encode.ts';
import {tabulate} from './stages/tabulate.ts';

export interface Made {
  checked: readonly Checked[];
  tables: readonly Table[];
  artifacts: readonly Artifact[];
}

/** What was read: profiles, and the issues of those that could not be. */
export interface Input {
  sources: readonly Source[];
  issues: readonly Issue[];
}

/** Told after each profile; for a progress bar. */
export type Told = (done: number, all: number) => void;

/** The whole flow: sources → files. Pure: the same input gives the same bytes. */
export function dataset(input: Input, known: Knowledge, encoding: Encoding, told: Told = () => {}): Made {
  const {checked, snapshots} = codeAll(input, known, told);
  const codesAt = placeCodes(known.lexicon.gazetteer);
  const tables = tabulate({codebook: known.codebook, coverage: known.coverage, codesAt})(
    checked,
    input.issues,
  );
  const artifacts = encode(encoding)(tables, snapshots);
  return {checked, tables, artifacts};
}

/** Takes every profile through the stages, in the order of their ids, and keeps what each stage came to as text. */
export function codeAll(
  {sources}: Input,
  known: Knowledge,
  told: Told = () => {},
  stages: readonly SnapshotStage[] = snapshotStages,
): {checked: Checked[]; snapshots: Artifact[]} {
  const code = coder(known);
  const lines = new Map(stages.map((stage) => [stage, [] as string[]]));
  const checked: Checked[] = [];
  for (const source of sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const steps = code(source);
    for (const [stage, own] of lines) own.push(...snapshot(stage, steps));
    checked.push(steps.checked);
    told(checked.length, sources.length);
  }
  const snapshots = [...lines].map(([stage, own]) => ({
    name: `stages/${stage}.tsv`,
    bytes: new TextEncoder().encode(own.map((line) => `${line}\n`).join('')),
  }));
  return {checked, snapshots};
}
