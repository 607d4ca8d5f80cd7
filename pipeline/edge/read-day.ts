import {Fault} from '../../schemas/issue.ts';

/**
 * The day of a release: as it was asked for, else by `SOURCE_DATE_EPOCH` (seconds; https://reproducible-builds.org/specs/source-date-epoch/),
 * else that of the last commit; never by a clock, so that the same commit gives the same release. ISO, UTC. Throws a Fault for what is no day.
 */
export function readDay(asked: string | undefined, committed: string): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (asked !== undefined) return isDay(asked) ? asked : refuse('DATE', asked, 'a day such as 2026-11-22');
  if (epoch === undefined || epoch === '') return committed;
  const expected = 'seconds since 1970-01-01, UTC';
  return /^\d{1,11}$/.test(epoch)
    ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
    : refuse('SOURCE_DATE_EPOCH', epoch, expected);
}

/** A day that the calendar has. */
function isDay(text: string): boolean {
  const parsed = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

function refuse(path: string, found: string, expected: string): never {
  const place = {line: null, column: null, profile_id: null, variable: null};
  const fix = 'Leave it out to take the day of the last commit.';
  throw new Fault([{severity: 'error', rule: 'no-day', path, ...place, found: `"${found}"`, expected, fix}]);
}
