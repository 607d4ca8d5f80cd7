import {gunzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {gzip} from '../pipeline/encode/r/gzip.ts';
import {rFile} from '../pipeline/encode/r/r-file.ts';
import {MISSING} from '../schemas/missing.ts';
import {readRds} from './labelled/read-rds.ts';
import {anyTable, expectedCells, flowTable, labelled} from './labelled/tables.ts';
import {profiles, tablesOf} from './support.ts';

const {groups, group_years: years, country_years: countries} = tablesOf(...profiles);

describe('R', () => {
  test('every table that the guard lets through reads back', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const read = readRds(rFile(table));
        expect(read.title).toBe(table.title);
        for (const [index, column] of table.columns.entries()) {
          const found = read.columns[index]!;
          expect([found.name, found.label, found.notes]).toEqual([column.name, column.label, column.notes]);
          expect(found.cells).toEqual(expectedCells(column, (reason) => MISSING[reason].letter));
        }
      }),
      {numRuns: 60},
    );
  });

  test.each([groups, years, countries].map((table) => [table!.name, table!] as const))('%s', (_, table) => {
    const made = labelled(table);
    const read = readRds(rFile(made));
    expect(read.columns.map(({name}) => name)).toEqual(made.columns.map(({name}) => name));
    expect(read.columns.map(({label}) => label)).toEqual(made.columns.map(({label}) => label));
    expect(read.columns.map(({cells}) => cells)).toEqual(
      made.columns.map((column) => expectedCells(column, (reason) => MISSING[reason].letter)),
    );
  });

  test('a data frame of the classes that R and haven know', () => {
    const {columns, classes, frame, notes} = readRds(rFile(labelled(flowTable())));
    const coded = ['haven_labelled', 'vctrs_vctr', 'double'];
    expect(classes).toEqual([[], coded, coded, [], [], ['Date'], []]);
    expect(columns[1]!.labels).toEqual([
      [1, 'A'],
      [2, 'B'],
      ['n', 'Missing: not mentioned'],
      ['u', 'Missing: unclear'],
      ['c', 'Missing: conflict'],
      ['a', 'Missing: not applicable'],
    ]);
    expect(columns[1]!.cells).toEqual([2, {missing: 'u'}]);
    expect(frame.attributes.get('class')!.values).toEqual(['data.frame']);
    expect(frame.attributes.get('row.names')!.values).toEqual([null, -2]);
    expect(frame.attributes.get('citation')!.values).toEqual(['X: Y.']);
    expect(notes).toContain('Key: t.');
  });
});

test('gzip in stored blocks is what zlib opens', () => {
  for (const length of [0, 1, 65_535, 65_536, 200_000]) {
    const content = Uint8Array.from({length}, (_, index) => (index * 7919) >> 3);
    expect(Buffer.compare(gunzipSync(gzip(content)), content)).toBe(0);
  }
});
