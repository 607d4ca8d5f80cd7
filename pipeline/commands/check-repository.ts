import {join} from 'node:path';
import type {FiledCorrection} from '../../schemas/correction.ts';
import type {Source} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {dataset} from '../dataset.ts';
import {checkReleases} from '../edge/check-releases.ts';
import {readCases} from '../edge/read-cases.ts';
import {readEncoding} from '../edge/read-encoding.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {readSources} from '../edge/read-sources.ts';
import {realPath} from '../edge/real-path.ts';
import {failedExamples} from '../example-profile.ts';
import {failedCases} from '../failed-cases.ts';
import {bindRules} from '../kinds/bind-rules.ts';
import {type Outcome, outcome} from '../reports/outcome.ts';
import {summary} from '../reports/summary.ts';

/**
 * `make check`: the repository's files, the rules with their examples, the hard cases of the questions, and RAW, all the way through,
 * without writing a file.
 */
export function checkRepository(root: string, raw: string): Outcome {
  const known = readKnowledge(root);
  bindRules(known.rules, known.lexicon);
  const input = readSources(raw);
  const {checked, artifacts} = dataset(input, known, readEncoding(known, input.sources));
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
  const found = [
    ...input.issues,
    ...examples,
    ...failedCases(readCases(root, known.codebook), known),
    ...strayCorrections(known.corrections, input.sources, isOwn(root, raw)),
    ...checkReleases(root, artifacts, isOwn(root, raw)),
  ];
  const issues = [...found, ...checked.flatMap((profile) => profile.issues)];
  return outcome(summary(checked, found, null), issues);
}

const isOwn = (root: string, raw: string): boolean => realPath(raw) === realPath(join(root, 'raw'));

/** Corrections of profiles that the repository's own RAW does not have; other folders need not have them. */
function strayCorrections(
  corrections: readonly FiledCorrection[],
  sources: readonly Source[],
  own: boolean,
): Issue[] {
  if (!own) return [];
  const ids = new Set(sources.map(({id}) => id));
  return corrections
    .filter(({correction}) => !ids.has(correction.profile))
    .map(({correction, question, path, line, column}) => ({
      ...{severity: 'error', rule: 'stray-correction', path, line, column},
      ...{
        profile_id: correction.profile,
        variable: question,
        found: `no profile "${correction.profile}" in raw/`,
      },
      ...{expected: 'the id of a profile', fix: 'Correct `profile`, or delete the entry.'},
    }));
}
