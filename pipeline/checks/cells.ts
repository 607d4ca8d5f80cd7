import type {Codebook} from '../../schemas/codebook.ts';
import {REVIEWED} from '../../schemas/confidence.ts';
import type {Answer, Cell, Coding} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {type Variable, variablesOf} from '../../schemas/variable.ts';
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
export function cells(codebook: Codebook): (coding: Coding) => Cell[] {
  const asked = Object.entries(codebook).map(([stem, question]) => ({
    question,
    stem,
    variables: variablesOf(stem, question),
  }));
  return ({answers}) => asked.flatMap((each) => cellsOf(each, answers[each.stem] ?? silence));
}

interface Asked {
  stem: string;
  question: Question;
  variables: readonly Variable[];
}

/** A part that stays empty shows no quote, unless it is the one that says why: a piece of the text that leaves it open. */
function cellsOf({stem, question, variables}: Asked, answer: Answer): Cell[] {
  const certainty = confidence(answer);
  return variables.map(({name, part}) => {
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
