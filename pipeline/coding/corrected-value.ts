import type {Answered} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {findDates} from '../text/dates.ts';

const SIZE = /^(\d+)(?:\/(\d+))?$/;

/** A value set by hand: a date in words or as YYYY, YYYY-MM, YYYY-MM-DD; a size as 500 or 300/500; a year. Throws for anything else. */
export function correctedValue(kind: Question['kind'], value: string): Answered {
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
