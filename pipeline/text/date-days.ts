import {UTCDate} from '@date-fns/utc';
// Each by its own path: the whole of date-fns is 250 modules, a second of every start.
import {addDays} from 'date-fns/addDays';
import {addMonths} from 'date-fns/addMonths';
import {formatISO} from 'date-fns/formatISO';
import {getDaysInMonth} from 'date-fns/getDaysInMonth';
import {isValid} from 'date-fns/isValid';
import {parseISO} from 'date-fns/parseISO';

/** ISO days from numbers, by date-fns in UTC; the calendar is the proleptic Gregorian one. No clock: every value comes from its arguments. */

const inUtc = {in: (value: Date | number | string) => new UTCDate(value)};
const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(year, month - 1, 1));
}

/** YYYY-MM-DD */
export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** YYYY-MM */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** Last day of a month as YYYY-MM-DD. */
export function lastOfMonth(year: number, month: number): string {
  return isoDay(year, month, daysInMonth(year, month));
}

/** Whether a text is an ISO day that exists: 2001-02-30 is none. */
export function isIsoDay(text: unknown): text is string {
  return typeof text === 'string' && FORM.test(text) && isValid(parseISO(text, inUtc));
}

/** The day that lies `count` days after (before, if negative) an ISO day. */
export function shiftDays(day: string, count: number): string {
  return formatISO(addDays(parseISO(day, inUtc), count), {representation: 'date'});
}

/** The month that lies `count` months after (before, if negative) the month of an ISO day: [year, month]. */
export function shiftMonths(day: string, count: number): [number, number] {
  const moved = addMonths(parseISO(`${day.slice(0, 7)}-01`, inUtc), count);
  return [moved.getFullYear(), moved.getMonth() + 1];
}
