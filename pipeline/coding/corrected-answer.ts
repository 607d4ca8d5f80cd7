import type {Correction} from '../../schemas/correction.ts';
import type {Answered} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {findDates} from '../text/dates.ts';
import {orderedCodes} from './answers.ts';

const SIZE = /^(\d+)(?:\/(\d+))?$/;

/** What a correction answers; null where it takes the answer away. Throws an Error that says why its value is none of the question. */
export function correctedAnswer({value, status}: Correction, question: Question): Answered | null {
  if (status !== undefined || value === undefined) return null;
  const values = typeof value === 'string' ? [value] : value;
  if ('codes' in question) {
    const unknown = values.find((code) => !(code in question.codes));
    if (unknown !== undefined)
      throw new Error(`"${unknown}" is none of ${Object.keys(question.codes).join(', ')}`);
    if (question.kind === 'one_of' && values.length > 1)
      throw new Error('several codes where one is asked for');
    return {codes: orderedCodes(values, question)};
  }
  if (question.kind === 'states') {
    const unknown = values.find((code) => !/^[A-Z]{3}$/.test(code));
    if (unknown !== undefined) throw new Error(`"${unknown}" is no ISO 3166-1 alpha-3 code`);
    return {codes: orderedCodes(values, question)};
  }
  if (values.length > 1) throw new Error('several values where one is asked for');
  return otherAnswer(question.kind, values[0]!);
}

/** A date, size or year set by hand: a date in words or as YYYY, YYYY-MM, YYYY-MM-DD; a size as 500 or 300/500; a year. Throws for anything else. */
function otherAnswer(kind: Question['kind'], value: string): Answered {
  if (kind === 'year') {
    if (!/^\d{4}$/.test(value)) throw new Error(`"${value}" is no year`);
    return {year: Number(value)};
  }
  if (kind === 'sized') {
    const match = SIZE.exec(value);
    if (!match) throw new Error(`"${value}" is no size such as 500 or 300/500`);
    const [min, max] = [Number(match[1]), Number(match[2] ?? match[1])];
    return {size: {min, max, year: null, precision: match[2] ? 'range' : 'stated'}};
  }
  const date = findDates(`in ${value}`)[0];
  if (!date || date.yearMin === null || date.yearMax === null)
    throw new Error(`"${value}" is no date with a year`);
  const {startMin, startMax, endMin, endMax, yearMin, yearMax, precision, edtf} = date;
  return {date: {startMin, startMax, endMin, endMax, yearMin, yearMax, precision, edtf, basis: null}};
}
