import {parse} from 'csv-parse/sync';
import * as z from 'zod';
import {release} from '../../schemas/release.ts';
import type {By, Version, VersionCell, VersionPiece} from '../diff/version.ts';

/** A file of a version by its name in the version's folder; null where there is none. */
export type ReadFile = (name: string) => string | null;

type Row = Readonly<Record<string, string>>;
const STAGES = ['parse', 'segment', 'find', 'decide', 'correct', 'derive', 'check'];

/** The files that `readVersion` reads. */
export const versionTexts: readonly string[] = [
  ...['manifest.json', 'values.csv', 'evidence.csv', 'questions.csv', 'codes.csv'],
  ...STAGES.map((stage) => `stages/${stage}.tsv`),
];

/**
 * A version from its text files. Nothing that is missing, broken or of an older form ends the reading: it is named in `lacks`, and the
 * rest is read.
 */
export function readVersion(name: string, read: ReadFile): Version {
  const lacks: string[] = [];
  const told = {...readManifest(read, lacks), ...readCodebook(read, lacks)};
  const pieces = rowsOf('evidence.csv', read, lacks, ['profile_id', 'question', 'rule', 'quote']);
  return {
    name,
    ...told,
    cells: readCells(read, lacks),
    evidence: grouped(pieces, 'profile_id', (rows) => rows.map(pieceOf)),
    stages: told.layout === release.layout ? readStages(read, lacks) : otherStages(told.layout, lacks),
    lacks,
  };
}

/** The cells of a version alone. What it lacks is told in `lacks`. */
export function readCells(read: ReadFile, lacks: string[]): Version['cells'] {
  const rows = rowsOf('values.csv', read, lacks, ['profile_id', 'variable', 'value', 'status']);
  return grouped(rows, 'profile_id', (own) => new Map(own.map((row) => [row.variable!, cellOf(row)])));
}

const filled = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

const cellOf = (row: Row): VersionCell => ({
  ...{question: filled(row.question), value: filled(row.value)},
  ...{status: row.status ?? '', rule: filled(row.rule)},
});

const pieceOf = ({question = '', value, role = '', rule = '', quote = '', line}: Row): VersionPiece => ({
  ...{question, value: filled(value), role, rule, quote, line: filled(line) === null ? null : Number(line)},
});

function rowsOf(file: string, read: ReadFile, lacks: string[], columns: readonly string[]): readonly Row[] {
  const text = read(file);
  if (text === null) lacks.push(`no ${file}`);
  if (text === null) return [];
  try {
    const rows: Row[] = parse(text, {columns: true, relax_column_count: true});
    const missing = columns.filter((column) => rows[0] !== undefined && !(column in rows[0]));
    if (missing.length === 0) return rows;
    lacks.push(`a ${file} without the column ${missing.join(', ')}`);
  } catch {
    lacks.push(`a ${file} that can not be read as CSV`);
  }
  return [];
}

function grouped<T>(rows: readonly Row[], by: string, made: (rows: readonly Row[]) => T): By<T> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(row[by] ?? '');
    if (own) own.push(row);
    else groups.set(row[by] ?? '', [row]);
  }
  return new Map([...groups].map(([name, own]) => [name, made(own)]));
}

const table = z.object({
  ...{name: z.string(), key: z.array(z.string()).optional()},
  columns: z.record(z.string(), z.string()),
});
const hashed = z.object({path: z.string(), sha256: z.string()});
const manifestSchema = z
  .object({
    ...{version: z.string(), layout: z.int(), inputs: z.array(hashed)},
    parts: z.array(z.object({kind: z.string(), id: z.string(), sha256: z.string()})),
    tables: z.array(table),
  })
  .partial();

function readManifest(read: ReadFile, lacks: string[]) {
  const {version, layout, inputs, parts, tables} = manifestOf(read, lacks);
  return {
    number: version ?? null,
    layout: version === undefined ? null : (layout ?? 1),
    inputs: new Map((inputs ?? []).map(({path, sha256}) => [path, sha256])),
    parts: new Map((parts ?? []).map(({kind, id, sha256}) => [`${kind} ${id}`, sha256])),
    keys: new Map((tables ?? []).flatMap(({name, key}) => (key ? [[name, key.join()]] : []))),
    columns: new Map((tables ?? []).map(({name, columns}) => [name, new Map(Object.entries(columns))])),
  };
}

function readCodebook(read: ReadFile, lacks: string[]) {
  const asked = rowsOf('questions.csv', read, lacks, ['question', 'asks']);
  const coded = rowsOf('codes.csv', read, lacks, ['variable', 'code', 'means']);
  return {
    questions: new Map(
      asked.map(({question = '', kind = '', asks = '', title, guide, ...row}) => [
        question,
        {kind, asks, onlyIf: `${row.only_if} ${row.only_if_codes}`, words: `${title}\n${guide}`},
      ]),
    ),
    codes: grouped(coded, 'variable', (rows) => new Map(rows.map(({code, means}) => [code!, means!]))),
  };
}

/** Every part of it may be missing; one of another form counts as missing too. */
function manifestOf(read: ReadFile, lacks: string[]): z.infer<typeof manifestSchema> {
  const text = read('manifest.json');
  if (text === null) lacks.push('no manifest.json');
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text ?? '{}'));
    if (parsed.success) return parsed.data;
    lacks.push('a manifest.json of another form');
  } catch {
    lacks.push('a manifest.json that can not be read as JSON');
  }
  return {};
}

function readStages(read: ReadFile, lacks: string[]): Version['stages'] {
  const stages = new Map<string, By<readonly (readonly string[])[]>>();
  for (const stage of STAGES) {
    const text = read(`stages/${stage}.tsv`);
    if (text === null) lacks.push(`no snapshot of the stage ${stage}`);
    else stages.set(stage, unitsOf(text));
  }
  return stages;
}

function unitsOf(text: string): By<readonly (readonly string[])[]> {
  const units = new Map<string, string[][]>();
  for (const line of text.split('\n')) {
    const [profile = '', ...parts] = line.split('\t');
    if (parts.length === 0) continue;
    const own = units.get(profile);
    if (own) own.push(parts);
    else units.set(profile, [parts]);
  }
  return units;
}

function otherStages(layout: number | null, lacks: string[]): Version['stages'] {
  const which = layout === null ? 'an unknown layout' : `layout ${layout}`;
  lacks.push(`no snapshots of stages that this code reads (${which}, not ${release.layout})`);
  return new Map();
}
