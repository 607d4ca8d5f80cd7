import type {Artifact, Found, Table} from '../schemas/flow.ts';
import {variables} from '../schemas/variables.ts';
import {placeCodes} from './checks/place-codes.ts';
import type {Knowledge} from './coder.ts';
import {codeAll, type Input, rowsFile} from './dataset.ts';
import {csv} from './encode/csv.ts';
import {manifest} from './encode/manifest.ts';
import {doubtful} from './reports/doubtful.ts';
import {experimental} from './reports/experimental.ts';
import {markReview} from './reports/mark-review.ts';
import type {Encoding} from './stages/encode.ts';
import {tabulate} from './stages/tabulate.ts';

/** The tables that tell what a version says and why. */
const TOLD: ReadonlySet<string> = new Set(['values', 'evidence', 'questions', 'codes']);

/**
 * The files of a version that a diff reads, as `dataset` would write them, without those that take long: binary formats, documents,
 * what is measured. Marks stand as they were last measured (`input.measured`).
 */
export function draft(
  input: Input,
  known: Knowledge,
  encoding: Encoding,
): {files: Artifact[]; found: Found[]} {
  const {found, checked, snapshots} = codeAll(input, known);
  const {codebook, coverage, lexicon} = known;
  const measured = input.measured ?? [];
  const marks = experimental(measured, variables(codebook));
  const codesAt = placeCodes(lexicon.gazetteer);
  const marked = checked.map(markReview(doubtful(measured)));
  const tables = tabulate({codebook, coverage, codesAt, experimental: marks})(marked, input.issues);
  const about = new TextEncoder().encode(JSON.stringify(manifest(encoding, tables, [])));
  const files = [
    ...snapshots,
    rowsFile(tables),
    ...tables.filter(isTold).map(asCsv),
    {name: 'manifest.json', bytes: about},
  ];
  return {files, found};
}

const isTold = ({name}: Table): boolean => TOLD.has(name);
const asCsv = (table: Table): Artifact => ({name: `${table.name}.csv`, bytes: csv(table)});
