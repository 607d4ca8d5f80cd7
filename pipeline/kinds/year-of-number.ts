import type {DateAt, NumberAt, Reading} from '../text/reading.ts';

/**
 * The date of a sentence that belongs to a number. Numbers and dates come in pairs ("500 in 1992, 2,000 in 1995", "1990: 500; 1995:
 * 2,000"): the closest pairs are joined first, each date once; a number that is left over takes the nearest date. The year of a
 * source counts where there is no other.
 */
export function yearOfNumber(number: NumberAt, reading: Reading): DateAt | null {
  let years = known.get(reading);
  if (years === undefined) {
    years = pairedDates(reading);
    known.set(reading, years);
  }
  return years.get(number.ref) ?? null;
}

/** Several rules ask for the same sentence. */
const known = new WeakMap<Reading, ReadonlyMap<number, DateAt>>();

/** Number of the sentence → the date that belongs to it. */
function pairedDates(reading: Reading): ReadonlyMap<number, DateAt> {
  const dated = reading.dates().filter(({date}) => date.yearMin !== null || date.yearMax !== null);
  const events = dated.filter(({date}) => !date.citation);
  const dates = events.length > 0 ? events : dated;
  const counts = reading.numbers().filter(({number: {kind}}) => kind === 'count');
  const pairs = counts
    .flatMap((count) => dates.map((date) => ({count, date, apart: distance(count, date, reading)})))
    .sort((a, b) => a.apart - b.apart || a.count.start - b.count.start || a.date.start - b.date.start);
  const joined = new Map<number, DateAt>();
  const taken = new Set<number>();
  for (const {count, date} of pairs) {
    if (joined.has(count.ref) || taken.has(date.ref)) continue;
    joined.set(count.ref, date);
    taken.add(date.ref);
  }
  const planned = new Set(
    pairs.filter(({count}) => isUnreal(count, reading)).map(({count}) => joined.get(count.ref)?.ref),
  );
  for (const {count, date} of pairs) {
    if (!joined.has(count.ref) && !planned.has(date.ref)) joined.set(count.ref, date);
  }
  return joined;
}

const UNREAL = new Set(['planned', 'size_target', 'size_target_before']);

/** The year of a figure that was only planned ("another 2,000 were to be enlisted in 2001") is no other figure's. */
function isUnreal({start, end}: NumberAt, reading: Reading): boolean {
  return reading.scopes().some(({name, from, to}) => UNREAL.has(name) && from < end && start < to);
}

/** Words between the two; a comma, semicolon or colon adds some, but for the colon behind a date that heads its figure ("1990: 500"). */
function distance(count: NumberAt, date: DateAt, {gap, sentence}: Reading): number {
  const [from, to] = count.start < date.start ? [count.end, date.start] : [date.end, count.start];
  let apart = Math.max(0, to - from);
  const {start, text, words} = sentence;
  const between = text.slice(words.end[from - 1]! - start, words.start[to]! - start);
  const heads = date.end === count.start && between.includes(':');
  for (let at = from; at <= to && !heads; at++) apart += gap[at] === 2 ? 8 : gap[at] === 1 ? 2 : 0;
  return apart;
}
