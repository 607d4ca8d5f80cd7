import type {Codebook} from '../../schemas/codebook.ts';
import type {Cell, Scalar} from '../../schemas/flow.ts';
import type {PRESENCE} from '../../schemas/tables.ts';
import {lifetime} from '../../schemas/tables.ts';
import {variablesOf} from '../../schemas/variable.ts';

export type Presence = keyof typeof PRESENCE;

/** Earliest and latest year of start and end, infinite where nothing bounds them, and the year in which it was seen last. */
export interface Lifetime {
  start: readonly [number, number];
  end: readonly [number, number];
  observed: number | null;
}

export interface Years {
  /** In order; empty where the profile gives no date at all. */
  within: readonly {year: number; presence: Presence}[];
  /** Years, certain or possible, that coverage cuts off. */
  cut: readonly number[];
}

interface Bounds {
  /** First and last year that the words allow. */
  first: number;
  last: number;
  /** By then it had begun; from then on it could have ended. */
  begun: number;
  ending: number;
}

/** What a group's cells say of its life. */
export function lifetimeOf(codebook: Codebook, cells: readonly Cell[]): Lifetime {
  const value = (stem: string, part: string | null): Scalar => {
    const question = codebook[stem];
    const variable = question && variablesOf(stem, question).find((each) => each.part === part);
    return cells.find((cell) => cell.variable === variable?.name)?.value ?? null;
  };
  const year = (stem: string, part: string | null, open: number): number => {
    const found = value(stem, part);
    return typeof found === 'number' ? found : open;
  };
  const seen = value(lifetime.observed, null);
  return {
    start: [year(lifetime.start, 'year_min', -Infinity), year(lifetime.start, 'year_max', Infinity)],
    end: [year(lifetime.end, 'year_min', -Infinity), year(lifetime.end, 'year_max', Infinity)],
    observed: typeof seen === 'number' ? seen : null,
  };
}

/**
 * The years of a group's life, each with what is known of it. A year counts where the group existed at any time of it.
 *
 * Start and end lie somewhere between their bounds, and start ≤ last observed year ≤ end. A year is *certain* if it lies
 * between start and end under every such reading: from the latest possible start (never after the year in which the group was
 * seen) to the earliest possible end (never before it). It is *possible* if only some readings hold it. Where nothing bounds
 * the end (ongoing, unclear or not mentioned), the years after the last known one are *censored* up to the end of coverage;
 * so are, down to the start of coverage, those before the first known one of a group without a dated start.
 */
export function presence(life: Lifetime, coverage: {first: number; last: number}): Years {
  const bounds = boundsOf(life);
  const known = [bounds.first, bounds.last, bounds.begun, bounds.ending].filter(Number.isFinite);
  if (known.length === 0) return {within: [], cut: []};
  const from = Number.isFinite(bounds.first) ? bounds.first : Math.min(coverage.first, ...known);
  const to = Number.isFinite(bounds.last) ? bounds.last : Math.max(coverage.last, ...known);
  const within: {year: number; presence: Presence}[] = [];
  const cut: number[] = [];
  for (let year = from; year <= to; year++) {
    const found = presenceIn(year, bounds);
    if (year >= coverage.first && year <= coverage.last) within.push({year, presence: found});
    else if (found !== 'censored') cut.push(year);
  }
  return {within, cut};
}

/** Dates that contradict each other (a start after the end) allow all years between them and make none certain. */
function boundsOf({start, end, observed}: Lifetime): Bounds {
  if (start[0] > end[1]) return {first: end[0], last: start[1], begun: Infinity, ending: -Infinity};
  const seen = observed !== null && observed >= start[0] && observed <= end[1] ? observed : null;
  const begun = Math.min(start[1], end[1], seen ?? Infinity);
  const ending = Math.max(end[0], start[0], seen ?? -Infinity);
  return {first: start[0], last: end[1], begun, ending};
}

function presenceIn(year: number, {first, last, begun, ending}: Bounds): Presence {
  if (year >= begun && year <= ending) return 'certain';
  const unboundedBefore = first === -Infinity && year < Math.min(begun, ending);
  const unboundedAfter = last === Infinity && year > Math.max(begun, ending);
  return unboundedBefore || unboundedAfter ? 'censored' : 'possible';
}
