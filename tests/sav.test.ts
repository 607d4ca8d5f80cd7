import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {spssFile} from '../pipeline/encode/spss/spss-file.ts';
import {MISSING} from '../schemas/missing.ts';
import {readSav} from './labelled/read-sav.ts';
import {anyTable, expectedCells, flowTable, labelled} from './labelled/tables.ts';
import {profiles, tablesOf} from './support.ts';

const {groups, group_years: years, country_years: countries} = tablesOf(...profiles);

describe('SPSS', () => {
  test('every table that the guard lets through reads back', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const read = readSav(spssFile(table));
        expect([read.title, read.version]).toEqual([table.title, table.version]);
        for (const [index, column] of table.columns.entries()) {
          const found = read.columns[index]!;
          expect([found.name, found.label, found.notes]).toEqual([column.name, column.label, column.notes]);
          expect(found.cells).toEqual(expectedCells(column, (reason) => String(MISSING[reason].number)));
        }
      }),
      {numRuns: 60},
    );
  });

  test.each([groups, years, countries].map((table) => [table!.name, table!] as const))('%s', (_, table) => {
    const made = labelled(table);
    const read = readSav(spssFile(made));
    expect(read.columns.map(({name}) => name)).toEqual(made.columns.map(({name}) => name));
    expect(read.columns.map(({label}) => label)).toEqual(made.columns.map(({label}) => label));
    expect(read.columns.map(({cells}) => cells)).toEqual(
      made.columns.map((column) => expectedCells(column, (reason) => String(MISSING[reason].number))),
    );
  });

  test('labels, user-missing numbers, measures and documents', () => {
    const {columns, measures, notes} = readSav(spssFile(labelled(flowTable())));
    const reasons = [
      [-99, 'Missing: not mentioned'],
      [-98, 'Missing: unclear'],
      [-97, 'Missing: conflict'],
      [-96, 'Missing: not applicable'],
    ];
    expect(columns[1]!.labels).toEqual([...reasons, [1, 'A'], [2, 'B']]);
    expect(columns[1]!.cells).toEqual([2, {missing: '-98'}]);
    expect(columns[2]!.labels).toEqual([
      [0, 'Not reported'],
      [1, 'Reported'],
    ]);
    expect(columns[5]!.cells).toEqual([7305, null]);
    expect(measures).toEqual([1, 1, 1, 3, 3, 3, 1]);
    expect(notes.join(' ')).toContain('Cite as: X: Y.');
    expect(notes.every((line) => Buffer.byteLength(line) <= 80)).toBe(true);
  });

  test.each([255, 256, 504, 505, 2045, 32_767])('a text of %i bytes is whole', (width) => {
    const text = `${'x'.repeat(width - 2)}é`;
    const {columns} = readSav(spssFile(labelled(flowTable({t: {values: [text, 'y']}}))));
    expect(columns.map(({name}) => name)).toEqual(['t', 'c', 'f', 'y', 'i', 'd', 'l']);
    expect(columns[0]!.cells).toEqual([text, 'y']);
    expect(columns[6]!.cells).toEqual(['x;z', null]);
  });
});
