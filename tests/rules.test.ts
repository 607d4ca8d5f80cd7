import {describe, expect, test} from 'vitest';
import {failedExamples} from '../pipeline/example-profile.ts';
import {known} from './knowledge.ts';

const {rules, lexicon} = known;

describe('every rule does what its own examples show', () => {
  for (const filed of rules) {
    test(`${filed.question} ${filed.rule.id}`, () => {
      expect(failedExamples(filed, lexicon)).toEqual([]);
    });
  }
});
