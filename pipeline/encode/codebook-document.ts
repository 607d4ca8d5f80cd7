import type {Codebook} from '../../schemas/codebook.ts';
import {CONFIDENCE} from '../../schemas/confidence.ts';
import type {Table} from '../../schemas/flow.ts';
import {identification} from '../../schemas/identification.ts';
import {STATUS} from '../../schemas/missing.ts';
import type {Codes, Question} from '../../schemas/question.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import {FLAG_CODES, PRESENCE, ROLES} from '../../schemas/tables.ts';
import {type Variable, variablesOf} from '../../schemas/variable.ts';
import {codingRule} from './coding-rule.ts';
import {blocks, code, markdownTable} from './markdown.ts';
import {missingSection} from './missing-section.ts';
import {reliabilityNotes, reliabilityOf} from './reliability-section.ts';

/** What the document is of, and how far its codes can be trusted, where that was measured. */
export interface About {
  title: string;
  version: string;
  reliability?: readonly ReliabilityRow[];
  experimental?: ReadonlySet<string> | null;
}

/** The codebook for readers, generated from the one that codes, so that the two can't differ. */
export function codebookDocument(
  {title, version, reliability = [], experimental = null}: About,
  codebook: Codebook,
  tables: readonly Table[],
): string {
  const text = blocks(
    `# Codebook: ${title}, version ${version}`,
    'Generated from the entries in `schemas/questions/`; every value has its rule and its quote in `values.csv`.',
    '## Tables',
    ...tables.map(tableSection),
    '## Empty cells and doubt',
    'An empty cell is null in Parquet and Arrow and an empty field in CSV. Its reason is the `status` in `values`.',
    codesTable(STATUS),
    missingSection(),
    '`confidence` of a value; empty where there is none, for identification and for values set by hand.',
    codesTable(CONFIDENCE),
    'The 0/1 columns of sets; empty where the question has no answer.',
    codesTable(FLAG_CODES),
    '`presence` of a group in a year, reckoned from the bounds of its dates, its last observed year and the coverage.',
    codesTable(PRESENCE),
    '`role` of a piece of evidence.',
    codesTable(ROLES),
    'Cells of the CSV files are exact: a text that begins with `=`, `+`, `-` or `@` is not altered. Import such files into a ' +
      'spreadsheet as text. Lists are joined by semicolons. Offsets count UTF-16 units of the decoded text.',
    reliabilityNotes(reliability),
    '## Identification',
    variablesTable(identification),
    '## Questions',
    ...Object.entries(codebook).map(([stem, question]) =>
      questionSection(stem, question, (variables) => reliabilityOf(variables, reliability, experimental)),
    ),
  );
  return `${text}\n`;
}

function tableSection({name, title, key, columns}: Table): string {
  const rows = columns.map((column) => [
    code(column.name),
    column.type,
    column.required ? 'yes' : '',
    column.experimental ? `${column.label} (experimental)` : column.label,
  ]);
  return blocks(
    `### ${code(name)}: ${title}`,
    `Key: ${key.map(code).join(', ')}.`,
    markdownTable(['column', 'type', 'always filled', 'meaning'], rows),
  );
}

function questionSection(
  stem: string,
  question: Question,
  trust: (variables: readonly Variable[]) => string,
): string {
  const variables = variablesOf(stem, question);
  const coded = variables.filter(({codes}) => codes !== null);
  return blocks(
    `### ${question.title} (${code(stem)})`,
    `**${question.question}** ${question.guide}`,
    codingRule(question).join(' '),
    question.pgmd === undefined ? '' : `In PGMD 2.0: ${question.pgmd}.`,
    variablesTable(variables),
    ...coded.flatMap(({name, codes, prefix}) => [`Codes of ${code(name)}:`, codesTable(codes ?? {}, prefix)]),
    trust(variables),
    `Since version ${question.since}.`,
  );
}

function variablesTable(variables: readonly Variable[]): string {
  const rows = variables.map(({name, type, scale, title}) => [code(name), type, scale, title]);
  return markdownTable(['variable', 'type', 'scale', 'meaning'], rows);
}

function codesTable(codes: Codes, prefix: string | null = null): string {
  const rows = Object.entries(codes).map(([each, {label, means, alone, yieldsTo}]) => [
    code(each),
    ...(prefix === null ? [] : [code(`${prefix}${each}`)]),
    label,
    [
      means,
      ...(alone ? ['Only where no other code is found.'] : []),
      ...(yieldsTo ? [`Gives way to ${yieldsTo.map(code).join(', ')}.`] : []),
    ].join(' '),
  ]);
  return markdownTable(['code', ...(prefix === null ? [] : ['column']), 'label', 'meaning'], rows);
}
