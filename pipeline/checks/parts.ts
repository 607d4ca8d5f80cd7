import type {Answered, DateValue, Scalar, SizeValue, Status} from '../../schemas/flow.ts';
import type {Dated, Question} from '../../schemas/question.ts';

/** The parts that take up a question by themselves: where it is left open they say so, and the other parts are silent. */
const heads: Partial<Record<Question['kind'], readonly string[]>> = {
  dated: ['year'],
  sized: ['min', 'max'],
};

export interface Part {
  value: Scalar;
  status: Status;
}

/**
 * One part of an answer (null: all of it) with its own status. Codebook, rule 12: where a question is unclear or in
 * conflict, only its heads say so, the other parts are not mentioned. What does not arise, arises in no part.
 */
export function partOf(
  question: Question,
  part: string | null,
  answered: Answered | null,
  status: Status,
): Part {
  if (answered === null) {
    const open = status === 'unclear' || status === 'conflict';
    const silent = open && part !== null && !heads[question.kind]?.includes(part);
    return {value: null, status: silent ? 'not_mentioned' : status};
  }
  const value = partValue(question, part, answered);
  if (value !== null) return {value, status};
  return {value, status: isVague(part, answered) ? 'unclear' : 'not_mentioned'};
}

/** "1,000; others speak of low thousands" leaves the largest figure open, "several hundred, or 4,000" the smallest; "in the early 1990s" the year. */
function isVague(part: string | null, answered: Answered): boolean {
  if (!('size' in answered)) return false;
  const {min, max, within, below} = answered.size;
  if (part === 'min') return below === true;
  return part === 'max' ? max === null && min !== null : part === 'max_year' && max !== null && !!within;
}

function partValue(question: Question, part: string | null, answered: Answered): Scalar {
  if ('codes' in answered) {
    return question.kind === 'one_of' ? (answered.codes[0] ?? null) : answered.codes;
  }
  if ('year' in answered) return answered.year;
  if ('size' in answered) return sizePart(answered.size, part);
  return question.kind === 'dated' ? datePart(answered.date, part, question.pick) : null;
}

function sizePart({min, max, year, precision}: SizeValue, part: string | null): Scalar {
  switch (part) {
    case 'min':
      return min;
    case 'max':
      return max;
    case 'max_year':
      return max === null ? null : year;
    default:
      return max === null ? null : precision;
  }
}

function datePart(date: DateValue, part: string | null, pick: Dated['pick']): Scalar {
  switch (part) {
    case 'year':
      return pick === 'earliest' ? date.yearMin : date.yearMax;
    case 'year_min':
      return date.yearMin;
    case 'year_max':
      return date.yearMax;
    case 'date':
      return date.edtf;
    case 'precision':
      return date.precision;
    default:
      return date.basis;
  }
}
