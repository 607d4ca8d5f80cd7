import type {Codebook} from '../../schemas/codebook.ts';
import type {Artifact, Table} from '../../schemas/flow.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import {analysed} from '../../schemas/tables.ts';
import {binary} from '../encode/binary.ts';
import {citationFile} from '../encode/citation-file.ts';
import {type About, codebookPage} from '../encode/codebook/codebook-page.ts';
import {printHtml} from '../encode/codebook/print-html.ts';
import {printMarkdown} from '../encode/codebook/print-markdown.ts';
import {csv} from '../encode/csv.ts';
import {dataPackage} from '../encode/data-package.ts';
import {datasetJsonLd} from '../encode/dataset-json-ld.ts';
import {ddiCodebook} from '../encode/ddi-codebook.ts';
import {guardTables} from '../encode/guard-tables.ts';
import {jsonSchema} from '../encode/json-schema.ts';
import {guardLabelled} from '../encode/labelled/guard-labelled.ts';
import {type LabelledTable, labelledTable} from '../encode/labelled/labelled-table.ts';
import {labelsCsv} from '../encode/labels-csv.ts';
import {loadPython} from '../encode/load/load-python.ts';
import {loadR} from '../encode/load/load-r.ts';
import {loadSpss} from '../encode/load/load-spss.ts';
import {loadSql} from '../encode/load/load-sql.ts';
import {loadStata} from '../encode/load/load-stata.ts';
import {type ManifestOf, manifest} from '../encode/manifest.ts';
import {rFile} from '../encode/r/r-file.ts';
import {rLimits} from '../encode/r/r-limits.ts';
import {spssFile} from '../encode/spss/spss-file.ts';
import {spssLimits} from '../encode/spss/spss-limits.ts';
import {stataFile} from '../encode/stata/stata-file.ts';
import {stataLimits} from '../encode/stata/stata-limits.ts';
import {type TableCodebookOf, tableCodebook} from '../encode/table-codebook.ts';

export interface Encoding extends ManifestOf {
  title: string;
  codebook: Codebook;
  /** Whom and what to cite; title and version alone where it is not given. */
  citation?: string;
  /** How far the codes can be trusted; no rows where nothing was measured. */
  reliability?: readonly ReliabilityRow[];
  /** Variables that no conclusion should rest on yet; null where nothing was measured. */
  experimental?: ReadonlySet<string> | null;
  /** What the codebook tells besides its own entries: coverage, authors, rules, news. */
  sources?: Pick<About, 'coverage' | 'authors' | 'rules' | 'changes'>;
}

/**
 * Table[] → Artifact[]: each table as CSV, Arrow and Parquet, those that are analysed also for Stata, SPSS and R, with the documents
 * that describe them and the manifest of all, sorted by name. `others` are further files of the version, such as the snapshots of stages. Throws a Fault before a byte is
 * made if a table holds what a format would corrupt.
 */
export function encode(
  known: Encoding,
): (tables: readonly Table[], others?: readonly Artifact[]) => Artifact[] {
  return (tables, others = []) => {
    guardTables(tables);
    const {title, version, codebook, citation = `${title}, version ${version}.`} = known;
    const labelled = tables
      .filter(({name}) => analysed.includes(name))
      .map(labelledTable({version, citation, codebook}));
    guardLabelled(labelled, [stataLimits, spssLimits, rLimits]);
    const data = [
      ...tables.flatMap((table) => filesOf(table, {version, title, citation, codebook})),
      ...labelled.flatMap(labelledFiles),
    ];
    const sha256 = remembered(known.sha256);
    const made = [
      ...data,
      ...tables.map((table) => json(`schemas/${table.name}.json`, jsonSchema(table))),
      ...documents(known, tables),
      text('load.do', loadStata(labelled)),
      text('load.R', loadR(labelled)),
      text('load.py', loadPython(labelled)),
      text('load.sps', loadSpss(labelled, valuesOf(tables))),
      text('load.sql', loadSql(labelled)),
      json('datapackage.json', dataPackage({title, version}, tables, data, sha256)),
      ...others,
    ];
    return [...made, json('manifest.json', manifest({...known, sha256}, tables, made))].sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
  };
}

/** The long table, which has the status of each cell. */
function valuesOf(tables: readonly Table[]): Table | undefined {
  return tables.find(({name}) => name === 'values');
}

/** The codebook in every form, from one content, and how the dataset is cited. */
function documents(known: Encoding, tables: readonly Table[]): Artifact[] {
  const {codebook} = known;
  const about: About = {...known, ...known.sources};
  const page = codebookPage(about, codebook, tables);
  const reading = tables.filter(({name}) => name === 'groups');
  return [
    text('codebook.md', printMarkdown(page)),
    text('codebook.html', printHtml(page, datasetJsonLd(about, codebook, tables))),
    text('codebook.ddi.xml', ddiCodebook(about, codebook, tables)),
    text('CITATION.cff', citationFile(about)),
    ...reading.map((table) => ({name: `${table.name}_labels.csv`, bytes: labelsCsv(table)})),
  ];
}

function filesOf(table: Table, about: TableCodebookOf): Artifact[] {
  const {name} = table;
  const {arrow, parquet} = binary(table, tableCodebook(table, about), about.version);
  return [
    {name: `${name}.csv`, bytes: csv(table)},
    {name: `${name}.arrow`, bytes: arrow},
    {name: `${name}.parquet`, bytes: parquet},
  ];
}

function labelledFiles(table: LabelledTable): Artifact[] {
  return [
    {name: `${table.name}.${stataLimits.ending}`, bytes: stataFile(table)},
    {name: `${table.name}.${spssLimits.ending}`, bytes: spssFile(table)},
    {name: `${table.name}.${rLimits.ending}`, bytes: rFile(table)},
  ];
}

/** Files are named in two documents and hashed once. */
function remembered(sha256: ManifestOf['sha256']): ManifestOf['sha256'] {
  const known = new WeakMap<Uint8Array, string>();
  return (content) => {
    if (typeof content === 'string') return sha256(content);
    const hash = known.get(content) ?? sha256(content);
    known.set(content, hash);
    return hash;
  };
}

function json(name: string, value: unknown): Artifact {
  return text(name, `${JSON.stringify(value, null, 2)}\n`);
}

function text(name: string, content: string): Artifact {
  return {name, bytes: new TextEncoder().encode(content)};
}
