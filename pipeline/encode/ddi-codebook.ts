import type {Codebook} from '../../schemas/codebook.ts';
import type {Table} from '../../schemas/flow.ts';
import {analysed} from '../../schemas/tables.ts';
import {variablesOf} from '../../schemas/variable.ts';
import {answerCounts} from './codebook/answer-counts.ts';
import type {About} from './codebook/codebook-page.ts';
import {ddiVariable} from './ddi-variable.ts';
import {element, lines, type Markup} from './markup.ts';

/**
 * The codebook as DDI-Codebook 2.5 (https://ddialliance.org/Specification/DDI-Codebook/2.5/), which data archives read: one
 * variable a column of the tables that are analysed, with its question, codes, counts, missing reasons and, as `codInstr`, its rules.
 * The order of elements within each is the schema's.
 */
export function ddiCodebook(about: About, codebook: Codebook, tables: readonly Table[]): string {
  const shown = tables.filter(({name}) => analysed.includes(name));
  const root = element(
    'codeBook',
    {
      xmlns: 'ddi:codebook:2_5',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'ddi:codebook:2_5 https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd',
      version: '2.5',
      'xml:lang': 'en',
    },
    lines([
      element('docDscr', {}, citation(about, `Codebook: ${about.title}`)),
      studyDescription(about, codebook, tables),
      ...shown.map((table) => fileDescription(table)),
      dataDescription(about, codebook, shown, tables),
    ]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

function citation({title, version, authors}: About, titled: string): Markup {
  const by = authors ?? 'unknown';
  return element(
    'citation',
    {},
    element('titlStmt', {}, element('titl', {}, titled)),
    element('rspStmt', {}, element('AuthEnty', {}, by)),
    element('prodStmt', {}, element('producer', {}, by), element('software', {version}, 'casebook')),
    element('verStmt', {}, element('version', {}, version)),
    element('biblCit', {}, `${by}: ${title}, version ${version}.`),
  );
}

function studyDescription(about: About, codebook: Codebook, tables: readonly Table[]): Markup {
  const {coverage} = about;
  const countries = tables
    .find(({name}) => name === 'groups')
    ?.columns.find(({name}) => name === 'country_iso3')?.values;
  const nations = [...new Set(countries?.filter((value) => typeof value === 'string'))].sort();
  const period = (event: string, year: number): Markup =>
    element('timePrd', {event, date: year}, String(year));
  return element(
    'stdyDscr',
    {},
    citation(about, about.title),
    element(
      'stdyInfo',
      {},
      element(
        'abstract',
        {},
        `${Object.keys(codebook).length} questions on armed groups, coded by rules from narrative profiles. Every value has its quote in values.csv.`,
      ),
      element(
        'sumDscr',
        {},
        ...(coverage ? [period('start', coverage.first), period('end', coverage.last)] : []),
        ...nations.map((nation) => element('nation', {abbr: nation}, nation)),
        element('anlyUnit', {}, 'Armed group; armed group and year; country and year'),
        element('dataKind', {}, 'Coded from texts'),
      ),
    ),
    element(
      'method',
      {},
      element(
        'dataColl',
        {},
        element('collMode', {}, 'Content coding of narrative profiles by declared rules'),
      ),
    ),
  );
}

function fileDescription({name, title, columns}: Table): Markup {
  const rows = columns[0]?.values.length ?? 0;
  return element(
    'fileDscr',
    {ID: fileId(name), URI: `${name}.csv`},
    element(
      'fileTxt',
      {},
      element('fileName', {}, `${name}.csv`),
      element('fileCont', {}, title),
      element(
        'dimensns',
        {},
        element('caseQnty', {}, String(rows)),
        element('varQnty', {}, String(columns.length)),
      ),
      element('fileType', {charset: 'UTF-8'}, 'CSV; the same as Parquet, Arrow IPC, Stata, SPSS and R'),
    ),
    element(
      'notes',
      {},
      'Missing categories bear the numbers of the SPSS file; cells of the CSV file are empty there.',
    ),
  );
}

function dataDescription(
  about: About,
  codebook: Codebook,
  shown: readonly Table[],
  tables: readonly Table[],
): Markup {
  const countsOf = answerCounts(tables);
  const named = new Map(
    Object.entries(codebook).flatMap(([stem, question]) =>
      variablesOf(stem, question).map((variable) => [variable.name, {stem, question, variable}] as const),
    ),
  );
  const columns = shown.flatMap((table) => table.columns.map((column) => ({table: table.name, column})));
  const groupsOf = Object.entries(codebook).flatMap(([stem, question]) => {
    const own = columns.filter(({column}) => column.question === stem);
    const ids = own.map(({table, column}) => variableId(table, column.name)).join(' ');
    const type = question.kind === 'set_of' ? 'multipleResp' : null;
    const about = [element('labl', {}, question.title), element('txt', {}, question.question)];
    return own.length === 0
      ? []
      : [element('varGrp', {ID: `Q_${stem}`, type, var: ids, name: stem}, ...about)];
  });
  const described = columns.map(({table, column}) =>
    ddiVariable(column, {
      ...{id: variableId(table, column.name), file: fileId(table), rules: about.rules ?? []},
      known: (column.variable === column.name && named.get(column.name)) || null,
      counts: table === 'groups' ? countsOf(column.name) : null,
    }),
  );
  return element('dataDscr', {}, lines([...groupsOf, ...described]));
}

/** Ids are unique in the file and begin with a letter; names of tables and columns are letters, digits and underscores. */
function fileId(table: string): string {
  return `F_${table}`;
}

function variableId(table: string, column: string): string {
  return `V_${table}.${column}`;
}
