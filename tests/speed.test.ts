import {describe, expect, test} from 'vitest';
import type {Source} from '../schemas/flow.ts';
import {code} from './code.ts';

/**
 * Twice the text may take about twice as long, whatever it is made of. Time is the processor's, and the
 * factor is generous: work that grows with the square takes four times as long, however often it is tried. A busy machine can
 * only add time, so the best of four tries counts.
 */
const FACTOR = 3.2;
/** Times below so many milliseconds say nothing. */
const LEAST = 30;

function sourceOf(text: string): Source {
  const given = {
    name: 'The X Group',
    country: 'Sudan',
    pgmd_id: null,
    aliases: [],
    source: null,
    retrieved: null,
  };
  return {id: 'x', path: 'x.txt', sha256: '0'.repeat(64), text, given, issues: []};
}

function milliseconds(text: string): number {
  const {user} = process.cpuUsage();
  code(sourceOf(text));
  return (process.cpuUsage().user - user) / 1000;
}

const PIECES: Readonly<Record<string, string>> = {
  'one sentence without a stop': 'the army armed the group and the militia killed civilians in 1992, ',
  'sentences of one field': 'The army armed the group in 1992 and it killed civilians. ',
  'numbers and dates': '1992 300 1,500 men 1994 to 1996 about ',
  'cues in each other’s reach': 'government ; of 1992 ( army, not by the no evidence that ',
  'names and offices': 'President Hun Sen France, the X Group, the Suharto regime ',
  'labels of fields': '\nFormation: the army\n\nNobody: knows',
  'abbreviations and initials': '. . . U.S. a.b. ',
  'empty lines': '\n\n',
  'a run of stops': '.',
  'a run of exclamation marks': '!',
  'a run of capitals': 'A',
  'a run of pipes': '|',
  'a run of colons': ':',
};

describe('time grows no faster than the text', () => {
  for (const [name, piece] of Object.entries(PIECES)) {
    test(name, {timeout: 120_000, retry: 3}, () => {
      const text = (size: number): string =>
        `The X Group (Sudan)\nFormation: The army ${piece.repeat(Math.ceil(size / piece.length))}x in 1992.`;
      code(sourceOf(text(1000)));
      const once = milliseconds(text(4000));
      const twice = milliseconds(text(8000));
      expect(twice / Math.max(once, LEAST / 2)).toBeLessThan(FACTOR);
    });
  }

  test('a line of 100,000 characters without a stop is read to its end', {timeout: 120_000}, () => {
    const line = 'the army armed the group and the militia killed civilians, '.repeat(1700);
    const text = `The X Group (Sudan)\nFormation: ${line}and in 1992 the government founded it.`;
    const {profile, found} = code(sourceOf(text));
    const sentences = profile.fields.flatMap((field) => field.sentences);
    expect(text.length).toBeGreaterThan(100_000);
    expect(Math.max(...sentences.map(({words}) => words.form.length))).toBeLessThanOrEqual(200);
    expect(sentences.flatMap(({words}) => words.form).length).toBe(1700 * 10 + 7);
    for (const {text: own, start, end} of sentences) expect(profile.plain.text.slice(start, end)).toBe(own);
    const quotes = found.evidence.map(({quote}) => quote);
    expect(quotes.some((quote) => quote.includes('in 1992 the government founded it'))).toBe(true);
  });
});
