import type {Rule} from './rule.ts';

/** A rule of a question, with the place in its file (line and column from 1). */
export interface FiledRule {
  question: string;
  rule: Rule;
  path: string;
  line: number;
  column: number;
}

/** By which a rule is known among those of all questions. */
export const ruleName = ({question, rule}: Pick<FiledRule, 'question' | 'rule'>): string =>
  `${question}/${rule.id}`;
