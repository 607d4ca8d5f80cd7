import type {Answer, DateValue} from '../../schemas/flow.ts';
import {dateOf} from './answers.ts';
import {type Answers, type Form, slug} from './derivations.ts';

/** The latest dated sign of life not after the end, also a size; the end itself is none, and the beginning counts if nothing later does. */
export function latestDate(form: Form<'latest_date'>, answer: Answer, answers: Answers): Answer {
  return counted(form, lastSign(form, answer, answers), answers);
}

/** The year of a size, if it lies later and not beyond the end. */
function counted({until, counted: stem}: Form<'latest_date'>, answer: Answer, answers: Answers): Answer {
  const size = stem === undefined ? undefined : answers[stem];
  if (!size?.answered || !('size' in size.answered) || answer.status === 'corrected') return answer;
  const {year} = size.answered.size;
  const end = dateOf(answers[until]);
  const seen = answer.answered && 'year' in answer.answered ? answer.answered.year : null;
  if (year === null || (end !== null && year > end.yearMax) || (seen !== null && seen >= year)) return answer;
  return {
    ...answer,
    answered: {year},
    status: 'derived',
    rule: `implied-by-${slug(stem!)}`,
    because: size.because,
  };
}

function lastSign({from, until}: Form<'latest_date'>, answer: Answer, answers: Answers): Answer {
  if (answer.status === 'corrected') return answer;
  const end = dateOf(answers[until]);
  const begin = answers[from]!;
  const pieces = [...answer.because, ...answer.against].flatMap((piece) =>
    piece.said && 'date' in piece.said ? [{piece, date: piece.said.date}] : [],
  );
  const told = new Set(answers[until]!.because.map(({field}) => field));
  const alive = pieces.filter(
    ({piece, date}) =>
      end === null ||
      (date.yearMax <= end.yearMax &&
        !isAfter(date, end) &&
        (piece.rank <= SURE || !told.has(piece.field) || point(date) !== point(end))),
  );
  const own = alive.reduce<(typeof alive)[number] | null>(
    (best, one) => (best === null || lastYear(one.date) > lastYear(best.date) ? one : best),
    null,
  );
  const first = dateOf(begin);
  if (first !== null && (own === null || first.yearMax > lastYear(own.date))) {
    return {
      ...answer,
      answered: {year: first.yearMax},
      status: 'derived',
      rule: `implied-by-${slug(from)}`,
      because: begin.because,
    };
  }
  if (own === null) return {...answer, answered: null, status: 'not_mentioned', rule: null, because: []};
  const year = lastYear(own.date);
  const because = alive.filter(({date}) => lastYear(date) === year).map(({piece}) => piece);
  return {...answer, answered: {year}, status: 'coded', rule: own.piece.rule, because};
}

/** The weakest rank of rules whose words say themselves that it lived then. */
const SURE = 3;

/** A date without the mark of what is only about then. */
function point({edtf}: DateValue): string {
  return edtf.replace('~', '');
}

/** Whether all of a date lies after another. */
function isAfter({startMin}: DateValue, {endMax}: DateValue): boolean {
  return startMin !== null && endMax !== null && startMin > endMax;
}

/** The last year that is told: of "after 1989", which is open, the year named. */
function lastYear({startMin, startMax, yearMin, yearMax}: DateValue): number {
  return startMin !== null && startMax === null ? yearMin - 1 : yearMax;
}
