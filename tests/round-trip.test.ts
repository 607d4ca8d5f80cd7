import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {LabelledTable} from '../pipeline/encode/labelled/labelled-table.ts';
import {rFile} from '../pipeline/encode/r/r-file.ts';
import {spssFile} from '../pipeline/encode/spss/spss-file.ts';
import {stataFile} from '../pipeline/encode/stata/stata-file.ts';
import type {MissingReason} from '../schemas/flow.ts';
import {MISSING} from '../schemas/missing.ts';
import {readDta} from './labelled/read-dta.ts';
import {readRds} from './labelled/read-rds.ts';
import {readSav} from './labelled/read-sav.ts';
import type {Reading} from './labelled/reading.ts';
import {anyTable, expectedCells, labelled} from './labelled/tables.ts';
import {profiles, tablesOf} from './support.ts';

/** What is written for Stata, SPSS and R comes back as it was; what each format has of its own is in its own test. */
interface Format {
  write: (table: LabelledTable) => Uint8Array;
  read: (bytes: Uint8Array) => Reading;
  written: (reason: MissingReason) => string;
}

const formats: Readonly<Record<string, Format>> = {
  dta: {write: stataFile, read: readDta, written: (reason) => MISSING[reason].letter},
  sav: {write: spssFile, read: readSav, written: (reason) => String(MISSING[reason].number)},
  rds: {write: rFile, read: readRds, written: (reason) => MISSING[reason].letter},
};
const {groups, group_years: years, country_years: countries} = tablesOf(...profiles);
const tables = [groups!, years!, countries!].map(labelled);

describe.each(Object.entries(formats))('%s', (_, {write, read, written}) => {
  const comesBack = (table: LabelledTable): void => {
    const {title, columns} = read(write(table));
    expect(title).toBe(table.title);
    expect(columns.map(({name, label, notes}) => [name, label, notes])).toEqual(
      table.columns.map(({name, label, notes}) => [name, label, notes]),
    );
    expect(columns.map(({cells}) => cells)).toEqual(
      table.columns.map((column) => expectedCells(column, written)),
    );
  };

  test('every table that the guard lets through', () => {
    fc.assert(fc.property(anyTable, comesBack), {numRuns: 60});
  });

  test.each(tables.map((table) => [table.name, table] as const))('%s', (_, table) => comesBack(table));
});
