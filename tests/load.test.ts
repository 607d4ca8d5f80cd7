import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {sha256} from '../pipeline/edge/hash.ts';
import {encode} from '../pipeline/stages/encode.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Table} from '../schemas/flow.ts';
import {readDta} from './labelled/read-dta.ts';
import {readSav} from './labelled/read-sav.ts';
import type {ReadColumn, Reading} from './labelled/reading.ts';
import {profiles, rowsOf, tablesOf} from './support.ts';

/** The scripts of the release. `tests/interop` runs those for which no program is in node_modules. */

const tables = tablesOf(...profiles) as Record<string, Table>;
const known = {...{title: 'T', version: '1.0.0', codebook, tools: {}, sha256, inputs: [], parts: []}};
const artifacts = encode(known)(Object.values(tables));
const bytesOf = (name: string): Uint8Array => artifacts.find((each) => each.name === name)!.bytes;
const textOf = (name: string): string => new TextDecoder().decode(bytesOf(name));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-load-'));
  for (const {name, bytes} of artifacts)
    if (/^\w+\.(parquet|sql)$/.test(name)) writeFileSync(join(folder, name), bytes);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('load.sql', () => {
  test('runs in DuckDB, and tables, labels and reasons are those of the release', async () => {
    const base = await (await DuckDBInstance.create(':memory:')).connect();
    await base.run(`SET file_search_path = '${folder}'`);
    const last = await (await base.runAndReadAll(textOf('load.sql'))).getRowObjectsJson();
    const read = async (sql: string) => (await base.runAndReadAll(sql)).getRowObjectsJson();
    for (const name of ['groups', 'group_years', 'country_years']) {
      expect(await read(`SELECT count(*)::INT AS n FROM ${name}`)).toEqual([
        {n: rowsOf(tables[name]!).length},
      ]);
      const comments = await read(
        `SELECT column_name, comment FROM duckdb_columns() WHERE table_name = '${name}' ORDER BY column_index`,
      );
      expect(comments).toEqual(
        tables[name]!.columns.map((each) => ({column_name: each.name, comment: each.label})),
      );
    }
    const labels = new Map(
      tables
        .groups!.columns.find((each) => each.name === 'termination_status')!
        .codes!.map((each) => [each.code, each.label]),
    );
    expect(await read('SELECT profile_id, termination_status AS s FROM groups_labels ORDER BY 1')).toEqual(
      rowsOf(tables.groups!).map((row) => ({
        profile_id: row.profile_id,
        s: labels.get(String(row.termination_status)) ?? null,
      })),
    );
    const missing = rowsOf(tables.values!).filter(({value}) => value === null);
    expect(
      await read('SELECT profile_id, variable::VARCHAR AS variable, reason::VARCHAR AS reason FROM missing'),
    ).toEqual(
      missing.map((row) => ({profile_id: row.profile_id, variable: row.variable, reason: row.status})),
    );
    const counted = (last as {n: string}[]).reduce((sum, {n}) => sum + Number(n), 0);
    expect(counted).toBe(rowsOf(tables.groups!).length);
  });
});

describe.each(['load.R', 'load.py'])('%s', (name) => {
  test('names every column with its label, its codes in order and the variable of its reasons', () => {
    const lines = textOf(name)
      .split('\n')
      .map((each) => each.trim());
    for (const table of ['groups', 'group_years', 'country_years']) {
      for (const {name: column, label} of tables[table]!.columns) {
        const calls = lines.filter((each) => each.startsWith(`column("${column}", `));
        expect(
          calls.some((each) => each.includes(JSON.stringify(label))),
          column,
        ).toBe(true);
      }
    }
    const call = lines.find((each) => each.startsWith('column("termination_status"'))!;
    expect(call).toContain('"terminated", "ongoing"');
    expect(call).toContain('"Terminated", "Ongoing"');
    expect(call).toMatch(/variable ?= ?"termination_status"/);
    expect(textOf(name)).toContain('state_sponsor_given');
  });
});

/** Every group of a pattern, in order. */
const found = (text: string, pattern: RegExp): string[][] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1));

const analysed = ['groups', 'group_years', 'country_years'];

/** What a script says must be what the file of the same table holds. */
const same = (said: {labels: string[][]; sets: string[][]}, {columns}: Reading): void => {
  expect(said.labels).toEqual(columns.map(({name, label}) => [name, label]));
  const labelled = columns.flatMap(({name, labels}: ReadColumn) =>
    labels.map((each) => [name, ...each.map(String)]),
  );
  expect(said.sets.toSorted()).toEqual(labelled.toSorted());
};

describe.each(analysed)('load.do, %s', (table) => {
  const block = textOf('load.do').split(`if "\`table'" == "${table}" {\n`)[1]!.split('\n}\n')[0]!;
  const {columns} = tables[table]!;
  const read = readDta(bytesOf(`${table}.dta`));
  const columnsWithout = read.columns.map((each) => ({...each, label: each.label.replaceAll('`', "'")}));
  const file = {...read, columns: columnsWithout};

  test('labels, value labels and notes are those of the .dta', () => {
    const sets = new Map(
      found(block, /label define (\w+) \/\/\/\n((?: {8}.*\n)+)/g).map(([set, lines]) => [
        set,
        found(lines!, /(\S+) `"(.*)"'/g).map(([value, label]) => [value!.replace('.', ''), label!]),
      ]),
    );
    const used = found(block, /label values (\w+) (\w+)/g);
    const said = used.flatMap(([name, set]) => sets.get(set)!.map((each) => [name!, ...each]));
    same({labels: found(block, /label variable (\w+) `"(.*)"'/g), sets: said}, file);
    expect(found(block, /^ +notes: (.*)/gm).flat()).toEqual(file.notes);
    const notes = file.columns.flatMap(({name, notes: each}) => each.map((note) => [name, note]));
    expect(found(block, /^ +notes (\w+): (.*)/gm)).toEqual(notes);
  });

  test('each column is read by its type, each reason by its variable', () => {
    const kinds = {
      text: 'text',
      list: 'text',
      code: 'code',
      date: 'date',
      year: 'number',
      integer: 'number',
      flag: 'number',
    };
    const types = found(block, /casebook_(text|number|code|date) (\w+)(?: ([\w" ]+))?/g).map(
      ([kind, name]) => [name, kind],
    );
    expect(types).toEqual(columns.map(({name, type}) => [name, kinds[type]]));
    for (const {name, codes, type} of columns)
      if (type === 'code')
        expect(block).toContain(`casebook_code ${name} "${codes!.map(({code}) => code).join(' ')}"`);
    const reasoned = columns.flatMap(({name, type, missing, variable}) =>
      missing && !['text', 'list'].includes(type) ? [[name, variable]] : [],
    );
    const reasons = found(block, /casebook_reason (\w+) (\w+)/g);
    expect(reasons.filter(([name]) => !name!.endsWith('_given'))).toEqual(reasoned);
    expect(reasons.length - reasoned.length).toBe(file.columns.length - columns.length);
  });
});

test('load.do has no line that Stata would read as another thing', () => {
  const lines = textOf('load.do').split('\n');
  // A macro is meant where it is closed by an apostrophe, a comment where the line is continued.
  for (const line of lines) {
    expect(line.replace(/`[\w"]/g, ''), line).not.toContain('`');
    expect(line).not.toMatch(/\/\*|(^| )\/\/(?!\/$)|(?<!\\)\$/);
  }
  expect(lines.filter((line) => line.endsWith('{')).length).toBe(
    lines.filter((line) => /^ *\}$/.test(line)).length,
  );
});

test('load.sps: labels and value labels are those of the .sav, all of at most 250 bytes a line', () => {
  const text = textOf('load.sps');
  const plain = (quoted: string): string => quoted.replaceAll("''", "'");
  for (const table of analysed) {
    const block = text.split(`/FILE='${table}.csv'`)[1]!.split(`DATASET COPY ${table}.`)[0]!;
    const labels = found(block, /VARIABLE LABELS (\w+) '(.*)'\./g).map(([name, label]) => [
      name!,
      plain(label!),
    ]);
    const sets = found(block, /VALUE LABELS (\w+)\n((?: {2}\S+ '.*'\n)+)/g).flatMap(([name, lines]) =>
      found(lines!, /(\S+) '(.*)'/g).map(([value, label]) => [name!, value!, plain(label!)]),
    );
    same({labels, sets}, readSav(bytesOf(`${table}.sav`)));
  }
  const long = text.split('\n').filter((line) => Buffer.byteLength(line) > 250);
  expect(long).toEqual([]);
});
