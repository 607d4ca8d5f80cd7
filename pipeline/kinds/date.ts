import type {DateValue} from '../../schemas/flow.ts';
import type {DateRule} from '../../schemas/rule.ts';
import type {Match} from '../text/phrase.ts';
import type {DateAt, Reading} from '../text/reading.ts';
import type {Kind} from './kind.ts';

/**
 * A date that belongs to a trigger: the one in the phrase's own `{date}`, else the nearest in the clause, or within the rule's
 * reach. A phrase that has no date near it is silent.
 */
export const dateKind: Kind<DateRule> = (rule, lexicon) => ({
  phrases: rule.phrases.map((text) => lexicon.phrase(text)),
  speak(match, reading) {
    const dates = reading.dates().filter(({date}) => date.shape !== 'relative' && !date.citation);
    const own = match.slots['date'];
    const found = own ? reading.dates()[own.ref] : nearest(dates, match, reading, rule.reach);
    const value = found && dateValue(found, rule.basis ?? null);
    return value ? [{said: {date: value}, roles: {date: found}, lexicon: []}] : [];
  },
});

function dateValue({date}: DateAt, basis: string | null): DateValue | null {
  const {startMin, startMax, endMin, endMax, yearMin, yearMax, precision, edtf} = date;
  const least = yearMin ?? yearMax;
  const most = yearMax ?? yearMin;
  if (least === null || most === null) return null;
  return {startMin, startMax, endMin, endMax, yearMin: least, yearMax: most, precision, edtf, basis};
}

function nearest(
  dates: readonly DateAt[],
  match: Match,
  {gap}: Reading,
  reach: DateRule['reach'],
): DateAt | undefined {
  const within = reach === 'clause' ? dates.filter((date) => !crossesClause(date, match, gap)) : dates;
  let best: DateAt | undefined;
  for (const date of within)
    if (best === undefined || distance(date, match) < distance(best, match)) best = date;
  return best;
}

function distance(date: DateAt, match: Match): number {
  return date.start >= match.end ? date.start - match.end : Math.max(0, match.start - date.end);
}

function crossesClause(date: DateAt, match: Match, gap: Uint8Array): boolean {
  const [from, to] = date.start >= match.end ? [match.end, date.start] : [date.end, match.start];
  for (let at = from; at <= to; at++) if (gap[at] === 2) return true;
  return false;
}
