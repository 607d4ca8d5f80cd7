import type {Answer} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {dateOf, orderedCodes, saidKey} from './answers.ts';
import type {Answers, Form} from './derivations.ts';

/**
 * A set without what is told of later days than the end, nor, where something is told of the end's own time, of earlier years: steps
 * that led to it. Codes that gave way to these come back.
 */
export function notAfter(
  {end}: Form<'not_after'>,
  question: Question,
  answer: Answer,
  answers: Answers,
): Answer {
  const date = dateOf(answers[end]);
  const last = date?.endMax;
  if (answer.status !== 'coded' || !last) return answer;
  const pieces = [...answer.because, ...answer.against].filter(({said}) => said !== null && 'code' in said);
  const notLater = pieces.filter(({when}) => !when?.min || when.min <= last);
  const year = String(date.yearMin - 1);
  const timely = notLater.some(({when}) => when?.max && when.max >= year)
    ? notLater.filter(({when}) => !when?.max || when.max >= year)
    : notLater;
  if (timely.length === 0 || timely.length === pieces.length) return answer;
  const codes = orderedCodes(
    timely.map(({said}) => saidKey(said!)),
    question,
  );
  const because = timely.filter(({said}) => codes.includes(saidKey(said!)));
  const against = pieces.filter((piece) => !because.includes(piece));
  return {...answer, answered: {codes}, rule: because[0]!.rule, because, against};
}
