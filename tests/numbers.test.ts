import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findDates} from '../pipeline/text/dates.ts';
import {findNumbers, type NumberPhrase} from '../pipeline/text/numbers.ts';
import {testLinear, testTable} from './phrase-table.ts';

/** A line of the table as the phrase's parts. */
function wanted(line: string) {
  const at = line.lastIndexOf(' = ');
  const [figures, precision, noun, kind = 'count'] = line.slice(at + 3).split(' ') as [
    string,
    string,
    string,
    string?,
  ];
  const one = (figure: string) => (figure === '_' || figure === '?' ? null : Number(figure));
  const parts = figures.split('..');
  const [min, max] = [one(parts[0] as string), one(parts[parts.length - 1] as string)];
  return {
    text: line.slice(0, at),
    min,
    max,
    precision,
    noun: noun === '-' ? null : noun.replaceAll('_', ' '),
    kind,
  };
}

function parts({text, min, max, precision, noun, kind}: NumberPhrase) {
  return {text, min, max, precision, noun, kind};
}

testTable('numbers', (text) => findNumbers(text, findDates(text)).map(parts), wanted);

testLinear(
  [
    '1,111',
    '5 ',
    '5-',
    'three ',
    'a hundred ',
    'up to ',
    'some 5 ',
    'one of the ',
    'Aaa 5 ',
    '1 000 ',
    '5 to ',
    ' ',
    'x',
    '10 long, ',
    'no more than ',
  ],
  (text) => findNumbers(`${text} 5 men`),
);

describe('any text', () => {
  const words = fc.constantFrom(
    'up to ',
    'to ',
    'between ',
    'and ',
    '1,500',
    '20',
    ' 000',
    '-',
    ', ',
    'three ',
    'hundred ',
    'a ',
    'few ',
    'thousand ',
    'half ',
    'of ',
    'the ',
    'men ',
    '$',
    '%',
    '.',
    '5',
    'one ',
    'companies ',
    'some ',
    '\n',
    'million ',
    'or so ',
    'th',
    'x',
  );
  it('gives exact, sorted, separate slices outside what is taken, min not above max', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, {maxLength: 25}).map((list) => list.join('')),
          fc.string(),
        ),
        fc.nat(40),
        (text, cut) => {
          const taken = [{start: cut, end: cut + 5}];
          let done = 0;
          for (const phrase of findNumbers(text, taken)) {
            expect(phrase.text).toBe(text.slice(phrase.start, phrase.end));
            expect(phrase.start).toBeGreaterThanOrEqual(done);
            expect(phrase.start >= cut + 5 || phrase.end <= cut).toBe(true);
            done = phrase.end;
            if (phrase.min !== null && phrase.max !== null)
              expect(phrase.min).toBeLessThanOrEqual(phrase.max);
            if (phrase.noun !== null)
              expect(text.slice(phrase.nounStart as number, phrase.nounEnd as number).length).toBeGreaterThan(
                0,
              );
          }
        },
      ),
      {seed: 7, numRuns: 600},
    );
  });
});
