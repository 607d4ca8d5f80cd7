import type {Codebook} from '../../schemas/codebook.ts';
import type {FiledCorrection} from '../../schemas/correction.ts';
import type {Answer, Coding, Evidence} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {correctedAnswer} from '../coding/corrected-answer.ts';
import {type CorrectionState, correctionState} from '../coding/correction-state.ts';
import {printAnswer} from '../coding/print-answer.ts';

/**
 * Coding → Coding with the values set by hand. A correction that is stale (the text no longer has its quote) or superseded (the rules
 * say the same by now) is not applied and becomes an error; a contested one (the rules have found something else since) is applied,
 * told, and its cells are marked for review.
 */
export function correct(
  codebook: Codebook,
  corrections: readonly FiledCorrection[],
): (coding: Coding) => Coding {
  return (coding) => {
    const own = corrections.filter(({correction}) => correction.profile === coding.profile.source.id);
    if (own.length === 0) return coding;
    const answers: Record<string, Answer> = {...coding.answers};
    const issues: Issue[] = [...coding.issues];
    for (const filed of own) {
      const answer = answers[filed.question]!;
      const state = correctionState(filed, answer, coding.profile, codebook);
      if (state === 'applied' || state === 'contested')
        answers[filed.question] = applied(filed, state, answer, codebook, coding);
      if (state !== 'applied') issues.push(issueOf(filed, state, answer, coding));
    }
    return {...coding, answers, issues};
  };
}

function applied(
  {correction, question}: FiledCorrection,
  state: CorrectionState,
  answer: Answer,
  codebook: Codebook,
  {profile}: Coding,
): Answer {
  const {quote} = correction;
  const start = profile.source.text.indexOf(quote);
  const piece: Evidence = {
    ...{question, said: null, rule: 'correction', rank: 1, field: 'unknown', fieldRank: 0},
    ...{quote, start, end: start + quote.length, hit: {start, end: start + quote.length}},
    ...{roles: {}, when: null, contexts: [], lexicon: [], cancelled: null},
  };
  return {
    ...answer,
    answered: correctedAnswer(correction, codebook[question]!),
    status: correction.status ?? 'corrected',
    rule: 'correction',
    because: [piece],
    against: [...answer.because, ...answer.against],
    replaced: shown(answer),
    ...(state === 'contested' ? {contested: true as const} : {}),
  };
}

function issueOf(
  {correction, question, path, line, column}: FiledCorrection,
  state: Exclude<CorrectionState, 'applied'>,
  answer: Answer,
  {profile}: Coding,
): Issue {
  const told = {
    stale: {
      found: `the text of ${profile.source.path} no longer has "${correction.quote}"`,
      expected: 'the sentence that the coder read',
      fix: 'Read the text again; then change `quote` and `date`, or delete the entry.',
    },
    superseded: {
      found: `the rules say "${shown(answer)}" too by now`,
      expected: 'a value that the rules do not give',
      fix: 'Delete the entry.',
    },
    contested: {
      found: `the rules say "${shown(answer)}" by now, the coder saw "${correction.expect}"`,
      expected: 'what the coder saw',
      fix: 'Look at the new evidence with `casebook explain`; then change `expect` and `date`, or delete the entry.',
    },
  }[state];
  const severity = state === 'contested' ? 'warning' : 'error';
  const place = {path, line, column, profile_id: profile.source.id, variable: question};
  return {severity, rule: `${state}-correction`, ...place, ...told};
}

function shown({answered, status}: Answer): string {
  return printAnswer(answered) ?? status;
}
