import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {sha256} from '../pipeline/edge/hash.ts';
import {encode} from '../pipeline/stages/encode.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Table} from '../schemas/flow.ts';
import {compare} from './interop/compare.ts';
import {damages} from './interop/damages.ts';
import {type Expected, expecting} from './interop/expected.ts';
import {type Cell, parseOutput, type Reading, type ReadingColumn} from './interop/parse-output.ts';
import {readDta} from './labelled/read-dta.ts';
import type {Reading as LabelledReading, ReadCell} from './labelled/reading.ts';
import {profiles, tablesOf} from './support.ts';

/** The comparison that `make interop` rests on, with our own reader in the place of the others. */

const tables = Object.values(tablesOf(...profiles));
const known = {...{title: 'T', version: '1.0.0', codebook, tools: {}, sha256, inputs: [], parts: []}};
const artifacts = encode(known)(tables);
const shows = new Set(['title', 'notes', 'labels', 'codes', 'missing']);
const statuses = new Map<string, string>();

let folder = '';
let expected: (table: string, ending: string) => Expected;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-interop-'));
  for (const {name, bytes} of artifacts)
    if (/^\w+\.(csv|json)$/.test(name)) writeFileSync(join(folder, name), bytes);
  expected = expecting(folder);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function cellOf(cell: ReadCell, isDate: boolean): Cell {
  if (cell === null) return ['empty', ''];
  if (typeof cell === 'object') return ['missing', cell.missing];
  if (isDate) return ['date', new Date(Number(cell) * 86_400_000).toISOString().slice(0, 10)];
  return [typeof cell === 'string' ? 'text' : 'number', String(cell)];
}

function asReading({
  title,
  notes,
  columns,
  formats,
}: LabelledReading & {formats: readonly string[]}): Reading {
  const entries = columns.map(({name, label, labels, cells}, index): [string, ReadingColumn] => {
    const read = cells.map((cell) => cellOf(cell, formats[index]!.startsWith('%td')));
    return [name, {label, codes: labels.map((each) => each.join(' ')), levels: [], cells: read}];
  });
  return {title, notes, columns: new Map(entries)};
}

const readingOf = (table: string): Reading =>
  asReading(readDta(artifacts.find(({name}) => name === `${table}.dta`)!.bytes));

describe('a reading is held against codebook and manifest', () => {
  test.each(['groups', 'group_years', 'country_years'])('%s is the same', (table) => {
    const {columns} = tables.find(({name}) => name === table) as Table;
    const found = compare(readingOf(table), expected(table, 'dta'), {shows, statuses});
    expect(found.wrong).toEqual([]);
    expect(found.fingerprints).toBe(found.columns);
    expect(found.columns).toBeGreaterThanOrEqual(columns.length);
  });

  test.each(Object.entries(damages))('%s shows', (_, damage) => {
    const damaged = damage({reading: readingOf('groups'), statuses}, shows, 'labelled')!;
    const {wrong} = compare(damaged.reading, expected('groups', 'dta'), {shows, statuses});
    expect(wrong.length).toBeGreaterThan(0);
  });

  test('what is other is named, with column and row', () => {
    const found = compare(
      damages['a changed value']!({reading: readingOf('groups'), statuses}, shows, 'labelled')!.reading,
      expected('groups', 'dta'),
      {shows, statuses},
    );
    expect(found.wrong).toEqual([expect.stringMatching(/^\w+: .* in row \d+, not /)]);
  });
});

test('the form in which readers print', () => {
  const lines = [
    'reader\tX 1',
    'shows\tlabels',
    'file\ta.dta',
    'title\tA',
    'column\tx\tL\\tM',
    'code\tx\t1\tOne',
  ];
  const {reader, files} = parseOutput(
    [...lines, 'cell\tx\t0\ttext\ta\\nb\\\\n', 'file\tb.dta', ''].join('\n'),
  );
  expect([reader, [...files.keys()]]).toEqual(['X 1', ['a.dta', 'b.dta']]);
  const column = {label: 'L\tM', codes: ['1 One'], levels: [], cells: [['text', 'a\nb\\n']]};
  expect(files.get('a.dta')).toEqual({title: 'A', notes: [], columns: new Map([['x', column]])});
  expect(() => parseOutput('other\tline')).toThrow('no such line');
});
