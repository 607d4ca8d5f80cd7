import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {sha256} from '../pipeline/edge/hash.ts';
import {encode} from '../pipeline/stages/encode.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Table} from '../schemas/flow.ts';
import {profiles, rowsOf, tablesOf} from './support.ts';

/** The scripts of the release. `tests/interop` runs those for which no program is in node_modules. */

const tables = tablesOf(...profiles) as Record<string, Table>;
const known = {...{title: 'T', version: '1.0.0', codebook, tools: {}, sha256, inputs: [], parts: []}};
const artifacts = encode(known)(Object.values(tables));
const textOf = (name: string): string =>
  new TextDecoder().decode(artifacts.find((each) => each.name === name)!.bytes);

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
