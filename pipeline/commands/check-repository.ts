import {join} from 'node:path';
import type {Codebook} from '../../schemas/codebook.ts';
import type {FiledCorrection} from '../../schemas/correction.ts';
import type {Artifact, Source} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {release} from '../../schemas/release.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {dataset} from '../dataset.ts';
import {reviewIssues} from '../diff/review-issues.ts';
import {checkReleases} from '../edge/check-releases.ts';
import {evidenceMemory} from '../edge/evidence-memory.ts';
import {readCases} from '../edge/read-cases.ts';
import {readEncoding} from '../edge/read-encoding.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {readNews} from '../edge/read-news.ts';
import {readReviewBases} from '../edge/read-review-bases.ts';
import {readSources} from '../edge/read-sources.ts';
import {readVersion} from '../edge/read-version.ts';
import {realPath} from '../edge/real-path.ts';
import {filesOf} from '../edge/version-files.ts';
import {readChanges} from '../encode/codebook/read-changes.ts';
import {failedExamples, tryRules} from '../example-profile.ts';
import {failedCases} from '../failed-cases.ts';
import {bindRules} from '../kinds/bind-rules.ts';
import {type Outcome, outcome} from '../reports/outcome.ts';
import {summary} from '../reports/summary.ts';
import type {Lexicon} from '../text/lexicon.ts';

/**
 * `make check`: the repository's files, the rules with their examples, the hard cases of the questions, and RAW, all the way through,
 * without writing a file. RAW of its own is held against main and the last release: `reviewing` says that this must not be skipped.
 */
export function checkRepository(root: string, raw: string, reviewing = false): Outcome {
  const known = readKnowledge(root);
  bindRules(known.rules, known.lexicon);
  const input = readSources(raw);
  const memory = evidenceMemory(root, raw, known);
  const remembered = memory.recall(input.sources);
  const encoding = readEncoding(known, input.sources);
  const made = dataset(input, {...known, remembered}, encoding, (_done, _all, evidence) =>
    memory.take(evidence),
  );
  memory.keep();
  const {tables, artifacts} = made;
  const found = [
    ...input.issues,
    ...known.rules.flatMap((filed) => exampleIssues(filed, known.lexicon)),
    ...failedCases(readCases(root, known.codebook), known),
    ...(isOwn(raw, root)
      ? [
          ...strayCorrections(known.corrections, input.sources),
          ...reviewed(root, known.codebook, artifacts, reviewing),
        ]
      : []),
    ...checkReleases(root, artifacts, isOwn(raw, root)),
  ];
  const issues = [...found, ...made.issues];
  return outcome(summary(tables, issues, null), issues);
}

function exampleIssues(filed: FiledRule, lexicon: Lexicon): Issue[] {
  const {path, line, column, question, rule} = filed;
  return failedExamples(filed, tryRules([filed], lexicon)).map((found) => ({
    severity: 'error',
    rule: 'failed-example',
    path,
    line,
    column,
    profile_id: null,
    variable: question,
    found: `rule ${rule.id} ${found}`,
    expected: 'a rule that does what its examples show',
    fix: 'Correct the phrase or the example.',
  }));
}

const isOwn = (raw: string, root: string): boolean => realPath(raw) === realPath(join(root, 'raw'));

function reviewed(
  root: string,
  codebook: Codebook,
  artifacts: readonly Artifact[],
  reviewing: boolean,
): Issue[] {
  const {version: prepared, movable} = release;
  const next = readVersion('the working tree', filesOf(artifacts));
  const told = {...readNews(root), entriesIn: readChanges};
  return reviewIssues(
    {next, ...told, codebook, releases: {prepared, movable}, reviewing},
    readReviewBases(root),
  );
}

/** Corrections of profiles that the repository's own RAW does not have; other folders need not have them. */
function strayCorrections(corrections: readonly FiledCorrection[], sources: readonly Source[]): Issue[] {
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
