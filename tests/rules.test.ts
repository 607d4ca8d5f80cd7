import {describe, expect, test} from 'vitest';
import {readKnowledge} from '../pipeline/edge/read-knowledge.ts';
import {failedExamples} from '../pipeline/example-profile.ts';
import {root} from './repository.ts';

const {rules, lexicon} = readKnowledge(root);

describe('every rule does what its own examples show', () => {
  for (const filed of rules) {
    test(`${filed.question} ${filed.rule.id}`, () => {
      expect(failedExamples(filed, lexicon)).toEqual([]);
    });
  }
});
