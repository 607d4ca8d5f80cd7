import type {Codebook} from '../../schemas/codebook.ts';
import type {Correction} from '../../schemas/correction.ts';
import type {Answer, Answered, Coding, Evidence} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {orderedCodes} from '../coding/answers.ts';
import {correctedValue} from '../coding/corrected-value.ts';
import {printAnswer} from '../coding/print-answer.ts';
import {issueAt} from '../text/issue-at.ts';

/**
 * Coding → Coding with the values set by hand. A correction whose quote the text no longer has, or that expects another value
 * than the rules give, is stale: it is not applied and becomes an issue that says so.
 */
export function correct(codebook: Codebook, corrections: readonly Correction[]): (coding: Coding) => Coding {
  return (coding) => {
    const own = corrections.filter(({profile}) => profile === coding.profile.source.id);
    if (own.length === 0) return coding;
    const answers: Record<string, Answer> = {...coding.answers};
    const issues: Issue[] = [...coding.issues];
    for (const correction of own) {
      const answer = answers[correction.question];
      const stale =
        answer === undefined ? `no question "${correction.question}"` : staleness(correction, answer, coding);
      if (stale !== null) issues.push(staleIssue(correction, stale, coding));
      else answers[correction.question] = applied(correction, answer!, codebook, coding);
    }
    return {...coding, answers, issues};
  };
}

function staleness(correction: Correction, answer: Answer, {profile}: Coding): string | null {
  if (!profile.source.text.includes(correction.quote)) return 'the text no longer has its quote';
  const now = printAnswer(answer.answered) ?? answer.status;
  return now === correction.expect ? null : `the rules give "${now}", it expects "${correction.expect}"`;
}

function applied(correction: Correction, answer: Answer, codebook: Codebook, {profile}: Coding): Answer {
  const {quote} = correction;
  const start = profile.source.text.indexOf(quote);
  const piece: Evidence = {
    question: correction.question,
    said: null,
    rule: 'correction',
    rank: 1,
    field: 'unknown',
    fieldRank: 0,
    quote,
    start,
    end: start + quote.length,
    hit: {start, end: start + quote.length},
    roles: {},
    when: null,
    contexts: [],
    lexicon: [],
    cancelled: null,
  };
  return {
    ...answer,
    answered: answeredBy(correction, codebook),
    status: correction.status ?? 'corrected',
    rule: 'correction',
    because: [piece],
    against: [...answer.because, ...answer.against],
    replaced: printAnswer(answer.answered) ?? answer.status,
  };
}

function answeredBy({value, question}: Correction, codebook: Codebook): Answered | null {
  if (value === undefined) return null;
  const entry = codebook[question]!;
  const values = typeof value === 'string' ? [value] : value;
  if (entry.kind === 'set_of' || entry.kind === 'states' || entry.kind === 'one_of')
    return {codes: orderedCodes(values, entry)};
  return correctedValue(entry.kind, values[0]!);
}

function staleIssue(correction: Correction, found: string, {profile}: Coding): Issue {
  const variable = correction.question;
  const expected = 'what the coder saw';
  const fix = 'Read the sentence again; then change or delete the entry in pipeline/corrections.yaml.';
  return issueAt(profile.source, 0, {
    severity: 'warning',
    rule: 'stale-correction',
    found,
    expected,
    fix,
    variable,
  });
}
