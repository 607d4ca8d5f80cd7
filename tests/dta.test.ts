import {describe, expect, test} from 'vitest';
import {stataFile} from '../pipeline/encode/stata/stata-file.ts';
import {readDta} from './labelled/read-dta.ts';
import {flowTable, labelled} from './labelled/tables.ts';

describe('Stata', () => {
  test('types, formats, label sets and notes are those that Stata knows', () => {
    const long = 'é'.repeat(1023);
    const made = labelled(flowTable({t: {values: [long, 'y']}, l: {values: [['x', 'z'], null]}}));
    const {types, formats, columns, notes} = readDta(stataFile(made));
    expect(types).toEqual([32768, 65530, 65530, 65529, 65528, 65526, 3]);
    expect(formats[5]).toBe('%tdCCYY-NN-DD');
    expect(columns[0]!.cells).toEqual([long, 'y']);
    const reasons = [
      ['a', 'Missing: not applicable'],
      ['c', 'Missing: conflict'],
      ['n', 'Missing: not mentioned'],
      ['u', 'Missing: unclear'],
    ];
    expect(columns[1]!.labels).toEqual([[1, 'A'], [2, 'B'], ...reasons]);
    expect(columns[1]!.cells).toEqual([2, {missing: 'u'}]);
    expect(columns[2]!.labels).toEqual([[0, 'Not reported'], [1, 'Reported'], ...reasons]);
    expect(columns[3]!.labels).toEqual([]);
    expect(columns[5]!.cells).toEqual([7305, null]);
    expect(columns[6]!.cells).toEqual(['x;z', null]);
    expect(notes[1]).toBe('Cite as: X: Y.');
    expect(notes.at(-1)).toContain('.n not mentioned, .u unclear, .c conflict, .a not applicable');
  });

  test('a text of 2,045 bytes has its own width, a longer one goes to the strLs, once', () => {
    const [fits, long] = ['x'.repeat(2045), 'x'.repeat(2046)];
    expect(readDta(stataFile(labelled(flowTable({t: {values: [fits, 'y']}})))).types[0]).toBe(2045);
    const bytes = stataFile(labelled(flowTable({t: {values: [long, long]}})));
    expect(Buffer.from(bytes).toString('latin1').split('GSO').length).toBe(2);
    expect(readDta(bytes).columns[0]!.cells).toEqual([long, long]);
  });
});
