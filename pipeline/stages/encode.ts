import type {Codebook} from '../../schemas/codebook.ts';
import type {Artifact, Table} from '../../schemas/flow.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
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
import {labelsCsv} from '../encode/labels-csv.ts';
import {type ManifestOf, manifest} from '../encode/manifest.ts';

export interface Encoding extends ManifestOf {
  title: string;
  codebook: Codebook;
  /** How far the codes can be trusted; no rows where nothing was measured. */
  reliability?: readonly ReliabilityRow[];
  /** Variables that no conclusion should rest on yet; null where nothing was measured. */
  experimental?: ReadonlySet<string> | null;
  /** What the codebook tells besides its own entries: coverage, authors, rules, news. */
  sources?: Pick<About, 'coverage' | 'authors' | 'rules' | 'changes'>;
}

/**
 * Table[] → Artifact[]: each table as CSV, Arrow and Parquet, with the documents that describe them and the manifest of all,
 * sorted by name. `others` are further files of the version, such as the snapshots of stages. Throws a Fault before a byte is
 * made if a table holds what a format would corrupt.
 */
export function encode(
  known: Encoding,
): (tables: readonly Table[], others?: readonly Artifact[]) => Artifact[] {
  return (tables, others = []) => {
    guardTables(tables);
    const data = tables.flatMap((table) => filesOf(table, known));
    const {title, version} = known;
    const sha256 = remembered(known.sha256);
    const made = [
      ...data,
      ...tables.map((table) => json(`schemas/${table.name}.json`, jsonSchema(table))),
      ...documents(known, tables),
      json('datapackage.json', dataPackage({title, version}, tables, data, sha256)),
      ...others,
    ];
    return [...made, json('manifest.json', manifest({...known, sha256}, tables, made))].sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
  };
}

/** The codebook in every form, from one content, and how the dataset is cited. */
function documents(known: Encoding, tables: readonly Table[]): Artifact[] {
  const {codebook} = known;
  const about: About = {...known, ...known.sources};
  const page = codebookPage(about, codebook, tables);
  const reading = tables.filter(({name}) => name === 'groups');
  const values = tables.find(({name}) => name === 'values');
  return [
    text('codebook.md', printMarkdown(page)),
    text('codebook.html', printHtml(page, datasetJsonLd(about, codebook, tables))),
    text('codebook.ddi.xml', ddiCodebook(about, codebook, tables)),
    text('CITATION.cff', citationFile(about)),
    ...reading.map((table) => ({name: `${table.name}_labels.csv`, bytes: labelsCsv(table, values)})),
  ];
}

function filesOf(table: Table, {title, version}: Encoding): Artifact[] {
  const {name, key} = table;
  const about = JSON.stringify({dataset: title, version, table: name, title: table.title, key});
  const {arrow, parquet} = binary(table, about, `casebook ${version}`);
  return [
    {name: `${name}.csv`, bytes: csv(table)},
    {name: `${name}.arrow`, bytes: arrow},
    {name: `${name}.parquet`, bytes: parquet},
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
