import type {Codebook} from '../../schemas/codebook.ts';
import {REVIEWED} from '../../schemas/confidence.ts';
import type {Answer, Cell, Coding} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {variablesOf} from '../../schemas/variable.ts';
import {confidence} from './confidence.ts';
import {partOf} from './parts.ts';

const silence: Answer = {
  answered: null,
  status: 'not_mentioned',
  rule: null,
  because: [],
  against: [],
  cancelled: [],
  replaced: null,
};

/** One cell for each variable that the codebook's questions fill, in column order. */
export function cells(coding: Coding, codebook: Codebook): Cell[] {
  return Object.entries(codebook).flatMap(([stem, question]) =>
    cellsOf(stem, question, coding.answers[stem] ?? silence),
  );
}

/** A part that stays empty shows no quote, unless it is the one that says why: a piece of the text that leaves it open. */
function cellsOf(stem: string, question: Question, answer: Answer): Cell[] {
  const certainty = confidence(answer);
  return variablesOf(stem, question).map(({name, part}) => {
    const {value, status} = partOf(question, part, answer.answered, answer.status);
    const speaks = value !== null || status === answer.status || status === 'unclear';
    const because = answer.because.length > 0 || status !== 'conflict' ? answer.because : answer.against;
    return {
      variable: name,
      question: stem,
      value,
      status,
      confidence: value === null ? '' : certainty,
      review:
        status === 'conflict' ||
        answer.contested === true ||
        (value !== null && REVIEWED.includes(certainty)),
      rule: speaks ? answer.rule : null,
      because: speaks ? because : [],
      replaced: speaks ? answer.replaced : null,
    };
  });
}
