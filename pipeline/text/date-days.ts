/** ISO days from numbers; the calendar is the proleptic Gregorian one. No clock: every value comes from its arguments. */

/** Days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
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

/** The day that lies `count` days after (before, if negative) an ISO day. */
export function shiftDays(day: string, count: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000);
  return moved.toISOString().slice(0, 10);
}

/** The month that lies `count` months after (before, if negative) the month of an ISO day: [year, month]. */
export function shiftMonths(day: string, count: number): [number, number] {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return [Math.floor(months / 12), (months % 12) + 1];
}
