import type {Issue} from '../../schemas/issue.ts';
import {dataset} from '../dataset.ts';
import {readEncoding} from '../edge/read-encoding.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {readSources} from '../edge/read-sources.ts';
import {failedExamples} from '../example-profile.ts';
import {bindRules} from '../kinds/bind-rules.ts';
import {type Outcome, outcome} from '../reports/outcome.ts';
import {summary} from '../reports/summary.ts';

/** `make check`: the repository's files, the rules with their examples, and RAW, all the way through, without writing a file. */
export function checkRepository(root: string, raw: string): Outcome {
  const known = readKnowledge(root);
  bindRules(known.rules, known.lexicon);
  const input = readSources(raw);
  const {checked} = dataset(input, known, readEncoding(known, input.sources));
  const examples = known.rules.flatMap((filed): Issue[] =>
    failedExamples(filed, known.lexicon).map((found) => ({
      severity: 'error',
      rule: 'failed-example',
      path: filed.path,
      line: filed.line,
      column: filed.column,
      profile_id: null,
      variable: filed.question,
      found: `rule ${filed.rule.id} ${found}`,
      expected: 'a rule that does what its examples show',
      fix: 'Correct the phrase or the example.',
    })),
  );
  const issues = [...input.issues, ...examples, ...checked.flatMap((profile) => profile.issues)];
  return outcome(summary(checked, [...input.issues, ...examples], null), issues);
}
