import {describe, expect, test} from 'vitest';
import {firstField, tryRules} from '../pipeline/example-profile.ts';
import {buildLexicon} from '../pipeline/text/lexicon.ts';
import {type Pattern, readPattern} from '../pipeline/text/pattern.ts';
import {known} from './knowledge.ts';

/** A lexicon that is made for one text alone leaves out what can't stand in it, and finds there what the whole lexicon finds. */
describe('a pattern without what a text can not hold', () => {
  const word = (...forms: string[]): Pattern => ({type: 'word', forms, prefix: false});
  const lists = {weapons: ['gun+', 'shot gun', 'rifle+'], tools: ['axe+', '<weapons>']};
  const read = (phrase: string): Pattern =>
    readPattern(phrase, {
      lists,
      irregular: new Map([['give', ['gave']]]),
      read: new Map(),
      words: new Map(),
      there: new Set(['gave', 'them', 'guns', 'training']),
    });
  const never: Pattern = {type: 'either', options: []};
  test.each<[string, Pattern]>([
    ['gave', word('gave')],
    ['give+', word('gave')],
    ['lend+', never],
    ['train*', {type: 'word', forms: ['train'], prefix: true}],
    ['arm*', never],
    ['(lend|give)+', word('gave')],
    ['<weapons>', word('guns')],
    ['give+ them <tools>', {type: 'sequence', parts: [word('gave'), word('them'), word('guns')]}],
    ['give+ rifles', never],
    [
      'give+ [old] guns',
      {
        type: 'sequence',
        parts: [word('gave'), {type: 'either', options: [{type: 'sequence', parts: []}]}, word('guns')],
      },
    ],
    [
      '{group} ..2 guns',
      {type: 'sequence', parts: [{type: 'slot', name: 'group'}, {type: 'gap', most: 2}, word('guns')]},
    ],
  ])('%s', (phrase, expected) => {
    expect(read(phrase)).toEqual(expected);
  });
});

test('rules find the same in a text by the lexicon that is made for it', () => {
  const files = [...new Set(known.rules.map(({path}) => path))].filter((_, i) => i % 4 === 0);
  for (const path of files) {
    const rules = known.rules.filter((one) => one.path === path);
    const {rule} = rules.at(-1)!;
    const [example] = rule.examples.yes;
    const [text, field] =
      typeof example === 'string' ? [example, firstField(rule)] : [example!.text, example!.field];
    const found = tryRules(rules, known.lexicon)(text, field);
    expect(found.length).toBeGreaterThan(0);
    expect(tryRules(rules, buildLexicon(known.files, text))(text, field)).toEqual(found);
  }
});
