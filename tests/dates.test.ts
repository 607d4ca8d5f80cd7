import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type DatePhrase, findDates} from '../pipeline/text/dates.ts';
import {testLinear, testTable} from './phrase-table.ts';

/** Years as the edtf has them, read independently of the code under test. */
function yearsOf(edtf: string): [number | null, number | null] {
  if (edtf === '') return [null, null];
  const parts = edtf.split('/');
  const year = (part: string, nine: boolean) =>
    part === '..' ? null : Number(part.slice(0, 4).replace('X', nine ? '9' : '0'));
  return [year(parts[0] as string, false), year(parts[parts.length - 1] as string, true)];
}

/** A line of the table as the phrase's parts. */
function wanted(line: string) {
  const at = line.lastIndexOf(' = ');
  const [edtf, precision, ...rest] = line.slice(at + 3).split(' ');
  const has = (word: string) => rest.includes(word);
  const modifier = rest.find((word) => !['spell', 'relative', 'cite', 'none'].includes(word)) ?? 'none';
  const shape = has('spell') ? 'spell' : has('relative') ? 'relative' : 'point';
  const written = edtf === '-' ? '' : (edtf as string);
  const [yearMin, yearMax] = yearsOf(written);
  return {
    text: line.slice(0, at),
    edtf: written,
    precision,
    modifier,
    shape,
    yearMin,
    yearMax,
    citation: has('cite'),
  };
}

function parts(phrase: DatePhrase) {
  const {text, edtf, precision, modifier, shape, yearMin, yearMax, citation} = phrase;
  return {text, edtf, precision, modifier, shape, yearMin, yearMax, citation};
}

function bounds(text: string): (string | null)[] {
  const phrase = findDates(text)[0];
  return phrase === undefined ? [] : [phrase.startMin, phrase.startMax, phrase.endMin, phrase.endMax];
}

testTable('dates', (text) => findDates(text).map(parts), wanted);

describe('bounds of dates', () => {
  const cases: [string, (string | null)[]][] = [
    ['in 1992', ['1992-01-01', '1992-12-31', '1992-01-01', '1992-12-31']],
    ['in February 1992', ['1992-02-01', '1992-02-29', '1992-02-01', '1992-02-29']],
    ['on 3 May 1992', ['1992-05-03', '1992-05-03', '1992-05-03', '1992-05-03']],
    ['in late 1993', ['1993-07-01', '1993-12-31', '1993-07-01', '1993-12-31']],
    ['in early 1993', ['1993-01-01', '1993-06-30', '1993-01-01', '1993-06-30']],
    ['in mid-1993', ['1993-04-01', '1993-09-30', '1993-04-01', '1993-09-30']],
    ['in summer 1993', ['1993-01-01', '1993-12-31', '1993-01-01', '1993-12-31']],
    ['in the early 1990s', ['1990-01-01', '1993-12-31', '1990-01-01', '1993-12-31']],
    ['in the mid-1990s', ['1994-01-01', '1996-12-31', '1994-01-01', '1996-12-31']],
    ['in the 1990s', ['1990-01-01', '1999-12-31', '1990-01-01', '1999-12-31']],
    ['from 1990 to 1994', ['1990-01-01', '1990-12-31', '1994-01-01', '1994-12-31']],
    ['since June 1999', ['1999-06-01', '1999-06-30', null, null]],
    ['until 2000', [null, null, '2000-01-01', '2000-12-31']],
    ['by March 2003', [null, '2003-03-31', null, '2003-03-31']],
    ['after 2000', ['2001-01-01', null, '2001-01-01', null]],
    ['before 2000', [null, '1999-12-31', null, '1999-12-31']],
    ['after August 2005', ['2005-09-01', '2005-12-31', '2005-09-01', '2005-12-31']],
    ['before August 2005', ['2005-01-01', '2005-07-31', '2005-01-01', '2005-07-31']],
    ['between 1989 and mid-1991', ['1989-01-01', '1991-09-30', '1989-01-01', '1991-09-30']],
    ['1989 or 1990', ['1989-01-01', '1990-12-31', '1989-01-01', '1990-12-31']],
    ['after 31 December 1999', ['2000-01-01', null, '2000-01-01', null]],
    ['two years later', [null, null, null, null]],
  ];
  for (const [text, want] of cases) it(text, () => expect(bounds(text)).toEqual(want));
});

testLinear(
  [
    '1992 ',
    '1992-',
    'May ',
    '3 May 1992, ',
    'the early ',
    'from 1990 to ',
    '2000 and ',
    '’90s ',
    ' ',
    '(Smith ',
    '19',
    '1.',
    'years after ',
  ],
  (text) => findDates(`${text} in 1992`),
);

describe('any text', () => {
  const words = fc.constantFrom(
    'from ',
    'to ',
    'May ',
    '1992',
    ' 3 ',
    '-',
    ', ',
    '1990s ',
    'between ',
    'and ',
    'late ',
    'the ',
    '2000 men ',
    '(',
    ')',
    '\n',
    '’',
    'x',
    'years after ',
    '/',
    '12.',
    '06.',
    'or ',
    '94',
  );
  it('gives exact, sorted, separate slices, valid days in order and the same again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, {maxLength: 25}).map((list) => list.join('')),
          fc.string(),
        ),
        (text) => {
          let done = 0;
          const found = findDates(text);
          for (const phrase of found) {
            expect(phrase.text).toBe(text.slice(phrase.start, phrase.end));
            expect(phrase.start).toBeGreaterThanOrEqual(done);
            done = phrase.end;
            for (const [low, high] of [
              [phrase.startMin, phrase.startMax],
              [phrase.endMin, phrase.endMax],
            ] as const) {
              for (const day of [low, high])
                if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
              if (low !== null && high !== null) expect(low <= high).toBe(true);
            }
            if (phrase.yearMin !== null && phrase.yearMax !== null)
              expect(phrase.yearMin).toBeLessThanOrEqual(phrase.yearMax);
            expect(phrase.edtf).toMatch(
              /^$|^(?:\.\.|\d{3}[\dX]~?(?:-\d\d(?:-\d\d)?)?)(?:\/(?:\.\.|\d{3}[\dX]~?(?:-\d\d(?:-\d\d)?)?))?$/,
            );
          }
          expect(findDates(text)).toEqual(found);
        },
      ),
      {seed: 7, numRuns: 600},
    );
  });
});
