import type {Codebook} from '../../../schemas/codebook.ts';
import {CONFIDENCE} from '../../../schemas/confidence.ts';
import type {Table} from '../../../schemas/flow.ts';
import {identification} from '../../../schemas/identification.ts';
import {MISSING, missingRange, STATUS} from '../../../schemas/missing.ts';
import type {ReliabilityRow} from '../../../schemas/reliability.ts';
import type {FiledRule} from '../../../schemas/rulebook.ts';
import {analysed, FLAG_CODES, PRESENCE, ROLES} from '../../../schemas/tables.ts';
import {variables} from '../../../schemas/variables.ts';
import {answerCounts} from './answer-counts.ts';
import {
  type Block,
  backquoted,
  type Cell,
  type CodebookPage,
  code,
  listed,
  type Phrase,
  paragraph,
  type Section,
  said,
} from './page.ts';
import {codesTable, questionSection, variablesTable} from './question-section.ts';
import {type Change, readChanges} from './read-changes.ts';
import {reliabilitySection} from './reliability-part.ts';

/** What the codebook is of, how far its codes can be trusted, by which rules they came about, and what changed. */
export interface About {
  title: string;
  version: string;
  coverage?: {first: number; last: number};
  /** As `schemas/release.ts` names them. */
  authors?: string;
  reliability?: readonly ReliabilityRow[];
  experimental?: ReadonlySet<string> | null;
  rules?: readonly FiledRule[];
  /** `schemas/CHANGES.md`. */
  changes?: string;
}

/** The codebook for readers, made from the one that codes, so that the two can't differ. */
export function codebookPage(about: About, codebook: Codebook, tables: readonly Table[]): CodebookPage {
  const {title, version, reliability = [], experimental = null, rules = []} = about;
  const changes = readChanges(about.changes ?? '');
  const beside = {countsOf: answerCounts(tables), reliability, experimental, rules, changes};
  const questions = Object.entries(codebook).map(([stem, question]) =>
    questionSection(stem, question, beside),
  );
  return {
    title: `Codebook: ${title}`,
    version,
    lead: lead(about, codebook, tables),
    sections: [
      section('reading', 'How to read the cells', readingBlocks()),
      section('identification', 'Identification', [variablesTable(identification)]),
      {...section('questions', 'Questions', []), sections: questions},
      ...reliabilitySection(reliability),
      {...section('tables', 'Tables', []), sections: tables.map(tableSection)},
      ...(changes.length === 0 ? [] : [section('history', 'History', historyBlocks(changes))]),
    ],
  };
}

function lead(
  {version, coverage, authors, experimental, reliability = []}: About,
  codebook: Codebook,
  tables: readonly Table[],
): Block[] {
  const own = variables(codebook).filter(({question}) => question !== null);
  const groups = tables.find(({name}) => name === 'groups')?.columns[0]?.values.length ?? 0;
  const years = coverage ? `, ${coverage.first} to ${coverage.last}` : '';
  const doubtful = own.filter(({name}) => experimental?.has(name)).length;
  return [
    paragraph`Version ${version}${authors === undefined ? '' : `, by ${authors}`}. ${String(groups)} groups${years}; ${String(Object.keys(codebook).length)} questions, which fill ${String(own.length)} variables.`,
    paragraph`Every value was found by a rule in the text of a profile, follows from such values, or was set by hand for a reason; ${code('values.csv')} has its quote. This codebook is made from the entries in ${code('schemas/questions/')} by which the profiles are coded.`,
    ...(doubtful === 0 || reliability.length === 0
      ? []
      : [
          paragraph`${{strong: `${doubtful} of ${own.length} variables are experimental`}}: they agree too little, or too uncertainly, with gold on texts that no rule was written from. ${{link: 'How far the codes can be trusted', to: 'reliability'}} tells how that is measured, and what gold is.`,
        ]),
  ];
}

function section(id: string, title: string, blocks: readonly Block[]): Section {
  return {id, title: [title], mark: null, blocks, sections: []};
}

function readingBlocks(): Block[] {
  return [
    paragraph`An empty cell is never just empty: the ${code('status')} in ${code('values.csv')} says why, and formats that know of missing values carry the reason in the cell.`,
    codesTable(['Status of a cell'], STATUS),
    missingTable(),
    paragraph`The files for Stata, SPSS and R hold ${listed(analysed, 'and')}. Codes are numbers there, from 1 in the order of this codebook, with their labels; lists are texts joined by semicolons. A text can’t say why it is empty: sets say it in their 0/1 columns, dates in their first and last possible day, sets of states in a further column ${code('…_given')}. SPSS takes ${code(String(missingRange.least))} to ${code(String(missingRange.greatest))} as user-missing. A cell that is empty for no such reason, as the open side of a date, is system-missing.`,
    codesTable(
      said`${code('confidence')} of a value; empty where there is none, for identification and for values set by hand`,
      CONFIDENCE,
    ),
    codesTable(['The 0/1 columns of sets; empty where the question has no answer'], FLAG_CODES),
    codesTable(
      said`${code('presence')} of a group in a year, reckoned from the bounds of its dates, its last observed year and the coverage`,
      PRESENCE,
    ),
    codesTable(said`${code('role')} of a piece of evidence`, ROLES),
    paragraph`Shares are of the groups that have a value; the codes of a set can add up to more than 100 %.`,
    ...csvNotes(),
  ];
}

function missingTable(): Block {
  const rows = Object.entries(MISSING).map(([reason, {letter, number}]): Cell[] => [
    [code(reason)],
    [code(`.${letter}`)],
    [code(String(number))],
    [code(`tagged_na("${letter}")`)],
    ['null'],
    ['empty'],
    [code(`(${STATUS[reason as keyof typeof MISSING].label.toLowerCase()})`)],
  ]);
  const head = ['reason', 'Stata', 'SPSS', 'R', 'Parquet, Arrow', 'CSV', 'groups_labels.csv'];
  return {form: 'table', caption: ['How each format writes why a cell is empty'], head, rows};
}

function csvNotes(): Block[] {
  return [
    paragraph`The CSV files are for programs: UTF-8, commas, flags 0 and 1, lists joined by semicolons, and cells exactly as they are, also those that begin with ${listed(['=', '+', '-', '@'], 'or')}. Import them into a spreadsheet as text. Offsets count UTF-16 units of the decoded text.`,
    paragraph`${code('groups_labels.csv')} is for reading in a spreadsheet: the same rows and columns as ${code('groups.csv')} with labels for codes, under titles with the name in brackets, with a byte-order mark, by which spreadsheets know UTF-8. A cell, or a part of it after a semicolon, tab or line end, that a spreadsheet would run as a formula, since it begins with ${listed(['=', '+', '-', '@'], 'or')} (also in full width), a tab or a carriage return, has an apostrophe (${code("'")}) before it. Take that off to have the text; years and figures are never altered. Use ${code('groups.csv')} for analysis.`,
  ];
}

function tableSection({name, title, key, columns}: Table): Section {
  const rows = columns.map((column): Cell[] => [
    [code(column.name)],
    [column.type],
    [column.required ? 'yes' : ''],
    backquoted(column.experimental ? `${column.label} (experimental)` : column.label),
  ]);
  const head = ['column', 'type', 'always filled', 'meaning'];
  const blocks: Block[] = [
    paragraph`Key: ${listed(key, 'and')}.`,
    {
      form: 'fold',
      title: `${columns.length} columns`,
      blocks: [{form: 'table', caption: said`Columns of ${code(name)}`, head, rows}],
    },
  ];
  return {id: `table-${name}`, title: said`${code(name)}: ${title}`, mark: null, blocks, sections: []};
}

function historyBlocks(changes: readonly Change[]): Block[] {
  const heads = [...new Set(changes.map(({version, kind}) => `${version}: ${kind}`))];
  return heads.flatMap((head): Block[] => {
    const entries = changes
      .filter(({version, kind}) => `${version}: ${kind}` === head)
      .map(({text}): Phrase => text);
    return [paragraph`${{strong: head}}`, {form: 'list', entries}];
  });
}
