import type {Codebook} from '../../schemas/codebook.ts';
import type {Derivation} from '../../schemas/derivation.ts';
import type {Answer, Coding} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {codesOf} from '../coding/answers.ts';
import {type Answers, homeAndForeign, implied, placed, tone, union} from '../coding/derivations.ts';
import {latestDate} from '../coding/latest-date.ts';
import {notAfter} from '../coding/not-after.ts';

/** The order of the forms. Implications run twice: what one adds may imply another. */
const ORDER: readonly (Derivation['form'] | 'only_if')[] = [
  'not_after',
  'implied',
  'implied',
  'only_if',
  'union',
  'home_and_foreign',
  'tone',
  'latest_date',
  'placed',
];

/** Coding → Coding: answers that follow from answers, as the entries of the codebook declare. */
export function derive(codebook: Codebook): (coding: Coding) => Coding {
  const entries = Object.entries(codebook);
  const steps = ORDER.flatMap((form) =>
    entries
      .filter(([, question]) => declares(question, form))
      .map(([stem, question]) => ({form, stem, question})),
  );
  return (coding) => {
    const answers = {...coding.answers};
    for (const {form, stem, question} of steps) {
      const before = answers[stem]!;
      answers[stem] =
        form === 'only_if'
          ? onlyIf(question, before, answers)
          : carryOut(form, question, before, answers, coding.profile.home);
    }
    return {...coding, answers};
  };
}

function declares({derive: own = [], onlyIf: condition}: Question, form: (typeof ORDER)[number]): boolean {
  return form === 'only_if' ? condition !== undefined : own.some((derivation) => derivation.form === form);
}

function carryOut(
  form: Derivation['form'],
  question: Question,
  start: Answer,
  answers: Answers,
  home: string | null,
): Answer {
  let answer = start;
  for (const derivation of question.derive ?? []) {
    if (derivation.form === form) answer = one(derivation, question, answer, answers, home);
  }
  return answer;
}

function one(
  derivation: Derivation,
  question: Question,
  answer: Answer,
  answers: Answers,
  home: string | null,
): Answer {
  switch (derivation.form) {
    case 'implied':
      return implied(derivation, question, answer, answers);
    case 'union':
      return union(derivation, question, answer, answers);
    case 'home_and_foreign':
      return homeAndForeign(derivation, question, answer, answers, home);
    case 'tone':
      return tone(derivation, answer, answers);
    case 'placed':
      return placed(derivation, answer, answers);
    case 'not_after':
      return notAfter(derivation, question, answer, answers);
    case 'latest_date':
      return latestDate(derivation, answer, answers);
  }
}

/** Does the question arise? A parent coded otherwise: no. A parent that is open or silent leaves nothing to say. */
function onlyIf({onlyIf: condition}: Question, answer: Answer, answers: Answers): Answer {
  if (condition === undefined || answer.status === 'corrected') return answer;
  const parent = answers[condition.question]!;
  const codes = codesOf(parent);
  if (codes.some((code) => condition.is.includes(code))) return answer;
  const status = codes.length > 0 || parent.status === 'not_applicable' ? 'not_applicable' : 'not_mentioned';
  if (answer.answered === null && answer.status === status) return answer;
  const against = [...answer.because, ...answer.against];
  return {...answer, answered: null, status, rule: null, because: [], against};
}
