import type {Table} from '../../../schemas/flow.ts';
import {MISSING, missingRange} from '../../../schemas/missing.ts';
import type {Scale} from '../../../schemas/variable.ts';
import {dictionary} from '../dictionary.ts';
import {tableNotes} from '../labelled/labelled-notes.ts';
import type {LabelledColumn, LabelledTable} from '../labelled/labelled-table.ts';
import {documentLines} from '../spss/document-lines.ts';
import {spssLabels} from '../spss/spss-labels.ts';
import {formatName, textWidth} from '../spss/spss-variables.ts';

/** Of the same width in all tables, since they are matched by it; ids have at most so many bytes (`schemas/manifest.ts`). */
const idFormat = 'A80';
const reasonsFile = 'load-reasons.sav';
const levels: Readonly<Record<Scale, string>> = {
  nominal: 'NOMINAL',
  ordinal: 'ORDINAL',
  interval: 'SCALE',
  ratio: 'SCALE',
};

/**
 * A script for SPSS (in Unicode mode, the default) and PSPP that reads the CSV files of its folder into one dataset each, as the `.sav` files
 * hold them: labels, value labels, days as dates, and the reason of each empty cell as a user-missing number. It ends with a table of the
 * first coded column. The notes of single variables are in the `.sav` files only. `values` is the table that has the status of each cell; what the
 * script draws from it lies in a file beside it while it runs, since PSPP matches files only.
 */
export function loadSpss(tables: readonly LabelledTable[], values: Table | undefined): string {
  const first = tables[0];
  const coded = first?.columns.find(({type}) => type === 'code');
  return [
    `* ${tables.map(({title}) => title).join('; ')}.`,
    `* ${(first?.citation ?? '').replace(/\.$/, '')}.`,
    "* With the folder of the files as the working directory: CD 'folder'. INSERT FILE='load.sps'. In PSPP under a UTF-8 locale.",
    ...(values === undefined ? [] : reasonsCommands(values)),
    ...tables.flatMap(tableCommands),
    '',
    `ERASE FILE=${text(reasonsFile)}.`,
    ...(first && coded ? [`DATASET ACTIVATE ${first.name}.`, `FREQUENCIES VARIABLES=${coded.name}.`] : []),
    '',
  ].join('\n');
}

/**
 * A file with one text a profile that has every empty variable with its reason: ` size_min=-99 purpose=-98`. Of the other
 * columns a byte is read, to tell whether they are empty. A quote that runs over several lines does no harm: it comes after the status, and
 * its further lines have none.
 */
function reasonsCommands({columns}: Table): string[] {
  const whole = new Set(['variable', 'status']);
  const widths = columns.map(({name, values}): [string, string] => [
    name,
    name === 'profile_id'
      ? idFormat
      : `A${whole.has(name) ? textWidth(dictionary(values).values.map(String)) : 1}`,
  ]);
  const numbers = Object.entries(MISSING);
  const variables = columns.find(({name}) => name === 'variable')?.codes ?? [];
  const longest = variables.reduce((sum, {code}) => sum + ` ${code}=-99`.length, 1);
  return [
    '',
    ...getData('values', widths),
    `SELECT IF (value = '' AND ANY(status, ${numbers.map(([reason]) => text(reason)).join(', ')})).`,
    `STRING reason (A3).`,
    `RECODE status ${numbers.map(([reason, {number}]) => `(${text(reason)}=${text(String(number))})`).join(' ')} INTO reason.`,
    'SORT CASES BY profile_id variable.',
    `STRING reasons (A${longest}).`,
    'IF (profile_id = LAG(profile_id)) reasons = LAG(reasons).',
    "COMPUTE reasons = CONCAT(RTRIM(reasons), ' ', RTRIM(variable), '=', reason).",
    'AGGREGATE OUTFILE=* /BREAK=profile_id /reasons=LAST(reasons).',
    `SAVE OUTFILE=${text(reasonsFile)}.`,
  ];
}

function tableCommands(table: LabelledTable): string[] {
  const {name, title, key, columns} = table;
  const reasoned = columns.filter(hasReasons);
  const documents = tableNotes(table, (reason) => String(MISSING[reason].number)).flatMap(documentLines);
  return [
    '',
    ...getData(name, columns.filter(({source}) => !source.given).map(read)),
    ...columns.filter(({type}) => type === 'code').map(numbered),
    ...(reasoned.length > 0 ? reasonCommands(key, reasoned) : []),
    'MATCH FILES /FILE=* /KEEP=',
    ...columns.map((column) => `  ${column.name}`),
    '  .',
    ...(reasoned.length > 0 ? missingCommands(reasoned) : []),
    ...columns
      .filter(({type}) => type !== 'text')
      .map((column) => `FORMATS ${column.name} (${formatName(column)}).`),
    ...columns.map((column) => `VARIABLE LABELS ${column.name} ${text(column.label)}.`),
    ...columns.flatMap(valueLabels),
    ...columns.map((column) => `VARIABLE LEVEL ${column.name} (${levels[column.scale]}).`),
    `FILE LABEL ${text(title)}.`,
    'ADD DOCUMENT',
    ...documents.map((line) => `  ${text(line)}`),
    '  .',
    'EXECUTE.',
    `DATASET COPY ${name}.`,
  ];
}

function getData(name: string, columns: readonly (readonly [name: string, format: string])[]): string[] {
  return [
    `GET DATA /TYPE=TXT /FILE=${text(`${name}.csv`)} /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE`,
    `  /FIRSTCASE=2 /DELIMITERS=',' /QUALIFIER='"' /VARIABLES=`,
    ...columns.map((column) => `  ${column.join(' ')}`),
    '  .',
  ];
}

/** A code is read as a text under another name, `@name`, and numbered from it. */
function read(column: LabelledColumn): [name: string, format: string] {
  const {name, type, source} = column;
  if (name === 'profile_id') return [name, idFormat];
  if (type !== 'code') return [name, formatName(column)];
  return [`@${name}`, `A${textWidth(source.codes ?? [])}`];
}

function numbered({name, source}: LabelledColumn): string {
  if (source.given) return `IF (${source.column} <> '') ${name} = 1.`;
  const codes = (source.codes ?? []).map((code, rank) => `(${text(code)}=${rank + 1})`);
  return `RECODE @${name} ${codes.join('\n  ')}\n  INTO ${name}.`;
}

function hasReasons({type, source}: LabelledColumn): boolean {
  return type !== 'text' && source.variable !== null;
}

/** Sorted by the key, since both sides of a match must stand in the order that the program itself gives. */
function reasonCommands(key: readonly string[], columns: readonly LabelledColumn[]): string[] {
  return [
    `SORT CASES BY ${key.join(' ')}.`,
    `MATCH FILES /FILE=* /TABLE=${text(reasonsFile)} /BY profile_id.`,
    'DO REPEAT cell =',
    ...columns.map(({name}) => `  ${name}`),
    '  /mark =',
    ...columns.map(({source}) => `  ${text(` ${source.variable}=`)}`),
    '  .',
    'COMPUTE #at = INDEX(reasons, mark).',
    'IF (#at > 0 AND SYSMIS(cell)) cell = NUMBER(SUBSTR(reasons, #at + LENGTH(mark), 3), F3).',
    'END REPEAT.',
  ];
}

/** Under a plain format, since a missing value of a date would have to be a date. */
function missingCommands(columns: readonly LabelledColumn[]): string[] {
  const {least, greatest} = missingRange;
  return columns.flatMap(({name, type}) => [
    ...(type === 'date' ? [`FORMATS ${name} (F11.0).`] : []),
    `MISSING VALUES ${name} (${least} THRU ${greatest}).`,
  ]);
}

function valueLabels(column: LabelledColumn): string[] {
  const labels = spssLabels(column).map(({value, label}) => `  ${value} ${text(label)}`);
  return labels.length === 0 ? [] : [`VALUE LABELS ${column.name}`, ...labels, '  .'];
}

function text(content: string): string {
  return `'${content.replaceAll("'", "''")}'`;
}
