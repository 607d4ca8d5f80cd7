import type {Artifact, Checked, Found, Source, Table} from '../schemas/flow.ts';
import type {Issue} from '../schemas/issue.ts';
import type {ReliabilityRow} from '../schemas/reliability.ts';
import {variables} from '../schemas/variables.ts';
import {placeCodes} from './checks/place-codes.ts';
import {coder, type Knowledge, type Steps} from './coder.ts';
import {LineSink} from './encode/line-sink.ts';
import {machineCodings} from './reports/agreement-codings.ts';
import {doubtful} from './reports/doubtful.ts';
import {experimental} from './reports/experimental.ts';
import {markReview} from './reports/mark-review.ts';
import {type Coders, reliability} from './reports/reliability.ts';
import {reliabilityCsv} from './reports/reliability-csv.ts';
import {rowSnapshot} from './reports/row-snapshot.ts';
import {type LedgerFound, ruleLedger} from './reports/rule-ledger.ts';
import {ruleLedgerCsv} from './reports/rule-ledger-csv.ts';
import {type SnapshotStage, snapshot, snapshotStages} from './reports/snapshots.ts';
import {type Encoding, encode} from './stages/encode.ts';
import {tabulate} from './stages/tabulate.ts';

export interface Made {
  tables: readonly Table[];
  /** Of the profiles that came through. */
  issues: readonly Issue[];
  artifacts: readonly Artifact[];
  /** Null where nothing tells how far the codes can be trusted. */
  experimental: ReadonlySet<string> | null;
}

/**
 * What was read: profiles, and the issues of those that could not be. `coders` are there where the profiles are those that were
 * coded by hand too; elsewhere `measured` is what these rules came to when they were last held against gold.
 */
export interface Input {
  sources: readonly Source[];
  issues: readonly Issue[];
  coders?: Coders | null;
  measured?: readonly ReliabilityRow[];
}

/** Told after each profile, with what was found on it. */
export type Told = (done: number, all: number, found: Found) => void;

/** The whole flow: sources → files. Pure: the same input gives the same bytes. */
export function dataset(input: Input, known: Knowledge, encoding: Encoding, told: Told = () => {}): Made {
  const {tables, issues, others, measured, marked} = tablesOf(input, known, told);
  const artifacts = encode({...encoding, reliability: measured, experimental: marked})(tables, others);
  return {tables, issues, artifacts, experimental: marked};
}

/** As far as the tables, and the files beside them. What was made on the way is let go before the tables are encoded, which takes room. */
function tablesOf(input: Input, known: Knowledge, told: Told) {
  const found: LedgerFound[] = [];
  const coded: Checked[] = [];
  const snapshots = codeEach(input, known, snapshotStages, (steps) => {
    found.push({profile: steps.checked.coding.profile, evidence: steps.found.evidence});
    coded.push(steps.checked);
    told(coded.length, input.sources.length, steps.found);
  });
  const {codebook, coverage, lexicon} = known;
  const coders = input.coders ?? null;
  const measured = coders ? reliability(machineCodings(coded), coders) : (input.measured ?? []);
  const checked = coded.map(markReview(doubtful(measured)));
  const marked = experimental(measured, variables(codebook));
  const codesAt = placeCodes(lexicon.gazetteer);
  const tables = tabulate({codebook, coverage, codesAt, experimental: marked})(checked, input.issues);
  const others = [
    ...snapshots,
    rowsFile(tables),
    textFile('reliability.csv', reliabilityCsv(measured)),
    textFile('rules.csv', ruleLedgerCsv(ruleLedger(found, checked, known, coders))),
  ];
  return {tables, issues: checked.flatMap((profile) => profile.issues), others, measured, marked};
}

/** What every profile came to, all of it, and what each stage came to as text. */
export function codeAll(
  input: Input,
  known: Knowledge,
  told: Told = () => {},
  stages: readonly SnapshotStage[] = snapshotStages,
): {found: Found[]; checked: Checked[]; snapshots: Artifact[]} {
  const found: Found[] = [];
  const checked: Checked[] = [];
  const snapshots = codeEach(input, known, stages, (steps) => {
    found.push(steps.found);
    checked.push(steps.checked);
    told(checked.length, input.sources.length, steps.found);
  });
  return {found, checked, snapshots};
}

/** Takes every profile through the stages, in the order of their ids, and keeps what each stage came to as text. */
function codeEach(
  {sources}: Input,
  known: Knowledge,
  stages: readonly SnapshotStage[],
  seen: (steps: Steps) => void,
): Artifact[] {
  const code = coder(known);
  const sinks = new Map(stages.map((stage) => [stage, new LineSink()]));
  for (const source of sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const steps = code(source);
    for (const [stage, sink] of sinks) sink.add(snapshot(stage, steps));
    seen(steps);
  }
  return [...sinks].map(([stage, sink]) => ({name: `stages/${stage}.tsv`, bytes: sink.bytes()}));
}

/** What the last stage but one leaves: rows of the tables. */
export function rowsFile(tables: readonly Table[]): Artifact {
  const sink = new LineSink();
  sink.add(rowSnapshot(tables));
  return {name: 'stages/tabulate.tsv', bytes: sink.bytes()};
}

const textFile = (name: string, content: string): Artifact => ({
  name,
  bytes: new TextEncoder().encode(content),
});
