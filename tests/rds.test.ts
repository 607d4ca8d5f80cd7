import {gunzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {gzip} from '../pipeline/encode/r/gzip.ts';
import {rFile} from '../pipeline/encode/r/r-file.ts';
import {readRds} from './labelled/read-rds.ts';
import {flowTable, labelled} from './labelled/tables.ts';

describe('R', () => {
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
    expect(Buffer.compare(gunzipSync(gzip([content])), content)).toBe(0);
  }
});
