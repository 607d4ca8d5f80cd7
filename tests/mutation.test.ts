import {describe, expect, test} from 'vitest';
import {buildLexicon} from '../pipeline/text/lexicon.ts';
import type {FiledRule} from '../schemas/rulebook.ts';
import {judge} from './mutation/judge.ts';
import {type Book, type Mutant, mutants} from './mutation/mutants.ts';
import {exampleTrials} from './mutation/trials.ts';
import {ownKnowledge} from './stages/known.ts';

/** The rules of the tests, and two more: one whose second phrase and second weapon no example shows. */
const own = ownKnowledge();
const {rule: armed, ...place} = own.rules.find(({question}) => question === 'government_armed')!;
const added: FiledRule = {
  ...place,
  rule: {
    ...{id: 'handed', kind: 'phrase', code: 'yes', reach: 'clause', rank: 5},
    phrases: ['handed <weapons> by {home_state}', 'showered with gifts'],
    examples: {yes: ['The group was handed rifles by the army.'], no: ['It was handed rifles by nobody.']},
  },
};
const files = {
  ...own.files,
  words: {...own.files.words, weapons: ['rifles', 'catapults'], common: ['the', 'of']},
};
const book: Book = {rules: [...own.rules, added], files};
const known = {...own, rules: book.rules, files, lexicon: buildLexicon(files)};
const all = mutants(book);
const judged = judge(known, book, all, exampleTrials(known));
const verdict = (chosen: (mutant: Mutant) => boolean): string | null => judged(all.find(chosen)!);

describe('what is dropped', () => {
  test('each rule, phrase, word, act, cue and actor once; nothing by which phrases are only found sooner', () => {
    expect(new Set(all.map(({kind}) => kind))).toEqual(
      new Set(['rule', 'phrase', 'word', 'act', 'cue', 'actor']),
    );
    expect(new Set(all.map(({place: at}) => at)).size).toBe(all.length);
    expect(all.filter(({kind}) => kind === 'rule').length).toBe(book.rules.length);
    expect(all.some(({place: at}) => at.startsWith('words/common'))).toBe(false);
  });

  test('is gone from the book, and nothing else', () => {
    const mutant = all.find(({text}) => text === 'catapults')!;
    const {files: changed, rules} = mutant.without();
    expect(changed.words).toEqual({...files.words, weapons: ['rifles']});
    expect([changed.acts, changed.contexts, rules]).toEqual([files.acts, files.contexts, book.rules]);
  });
});

describe('is noticed', () => {
  test('a rule, by its own example', () => {
    expect(verdict(({kind, place: at}) => kind === 'rule' && at.endsWith(armed.id))).toBe(
      `example of government_armed/${armed.id}`,
    );
  });

  test('a phrase or a word that an example needs, and not one that none has', () => {
    expect(verdict(({text}) => text.startsWith('handed'))).toBe('example of government_armed/handed');
    expect(verdict(({text}) => text === 'rifles')).toBe('example of government_armed/handed');
    expect(verdict(({text}) => text === 'showered with gifts')).toBe(null);
    expect(verdict(({text}) => text === 'catapults')).toBe(null);
  });

  test('an act and an actor, by the example of a rule that needs them', () => {
    expect(verdict(({kind, text}) => kind === 'act' && text === '(arm+|equip+)')).toMatch(
      /^example of government_armed/,
    );
    expect(verdict(({kind, text}) => kind === 'actor' && text.includes('army'))).toMatch(/^example of /);
  });
});
