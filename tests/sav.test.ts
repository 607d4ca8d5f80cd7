import {describe, expect, test} from 'vitest';
import {spssFile} from '../pipeline/encode/spss/spss-file.ts';
import {readSav} from './labelled/read-sav.ts';
import {flowTable, known, labelled} from './labelled/tables.ts';

describe('SPSS', () => {
  test('labels, user-missing numbers, measures and documents', () => {
    const {columns, measures, notes, version} = readSav(spssFile(labelled(flowTable())));
    expect(version).toBe(known.version);
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
