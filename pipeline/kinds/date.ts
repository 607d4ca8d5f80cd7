import type {DateValue} from '../../schemas/flow.ts';
import type {DateRule} from '../../schemas/rule.ts';
import {anchoredDate} from '../text/date-anchored.ts';
import {findDates} from '../text/dates.ts';
import type {Match} from '../text/match-phrase.ts';
import type {DateAt, Reading} from '../text/reading.ts';
import type {Kind} from './kind.ts';

/**
 * A date that belongs to a trigger: the one in the phrase's own `{date}` or `{that_date}`, else the nearest in the clause, or
 * within the rule's reach. "A year later" is resolved against the date before it. With `reach: next` a sentence without a date
 * takes that of the sentence before ("Afterwards the police used them"). A phrase that has no date near it is silent.
 */
export const dateKind: Kind<DateRule> = (rule, lexicon) => ({
  phrases: rule.phrases.flatMap(lexicon.phrases),
  speak(match, reading, earlier) {
    const own = match.slots.date ?? match.slots.that_date;
    const dates = datesOf(reading, earlier);
    const found = own
      ? dates.find(({ref}) => ref === own.ref)
      : (nearest(dates, match, reading, rule.reach) ??
        (rule.reach === 'next' ? carried(earlier, pointsBack(reading)) : undefined));
    const value =
      found &&
      dateValue(afterEvent(notUntil(notBefore(found, reading), reading), match, reading), rule.basis ?? null);
    return value ? [{said: {date: value}, roles: found.ref < 0 ? {} : {date: found}, lexicon: []}] : [];
  },
});

/** The dates of a sentence; those that only point are resolved against the one before them, or dropped. */
function datesOf(reading: Reading, earlier: readonly Reading[]): DateAt[] {
  let anchor = lastOf(earlier);
  return reading.dates().flatMap((at): DateAt[] => {
    if (at.date.citation) return [];
    if (at.date.shape !== 'relative') {
      anchor = at;
      return [at];
    }
    const dangling = /\b(?:after|before)$/i.test(at.date.text) && at.end < reading.length;
    const leads = dangling && reading.gap[at.end] === 0;
    const date = anchor && !leads ? anchoredDate(at.date, anchor.date) : null;
    return date === null ? [] : [{...at, date}];
  });
}

/** The last stated date of the two sentences before. */
function lastOf(earlier: readonly Reading[]): DateAt | undefined {
  return earlier
    .slice(-2)
    .flatMap((one) => one.dates().filter(({date}) => date.shape !== 'relative' && !date.citation))
    .at(-1);
}

/** The date of the sentence before: that year, approximately, for what followed there; the date itself where it is pointed at. */
function carried(earlier: readonly Reading[], exact: boolean): DateAt | undefined {
  const last = lastOf(earlier.slice(-1));
  return last && {...last, ref: -1, date: exact ? last.date : approximate(last.date)};
}

const POINTING =
  /(?:^| )(?:from|since|before|until|till) (?:then|there|(?:that|this) (?:date|day|month|year|time|point))(?: |$)/;

/** "From then on it counts", "we code from that day", "before that date nothing is heard". */
function pointsBack({sentence: {words}}: Reading): boolean {
  return POINTING.test(words.form.join(' '));
}

function approximate(date: DateAt['date']): DateAt['date'] {
  const year = date.yearMin ?? date.yearMax;
  const fine = year === date.yearMax && date.shape === 'point' && date.precision !== 'decade';
  return fine ? {...date, precision: 'approximate', edtf: `${year}~`} : date;
}

const AFTER = new Set(['after', 'following', 'once', 'wake', 'aftermath']);
const BEFORE = new Set(['run up', 'eve of']);

/** "After the coup of 1962", "in the run-up to the 1962 poll": the date is the event's, and only about that of what lay near (rule 11). */
function afterEvent(found: DateAt, {literal}: Match, {sentence, gap}: Reading): DateAt {
  const {form, start} = sentence.words;
  if (found.ref < 0) return found;
  const bracketed = sentence.text[start[found.start]! - sentence.start - 1] === '(';
  for (let at = found.start - 1; at >= Math.max(0, found.start - 14); at--) {
    // A comma parts the event from a date of its own: "after the ballot, in May 1999 …".
    const parted = gap[at + 1]! > 0 && !(bracketed && at + 1 === found.start);
    if (literal.includes(at) || parted) return found;
    if (AFTER.has(form[at]!) || BEFORE.has(`${form[at]} ${form[at + 1]}`))
      return {...found, date: approximate(found.date)};
  }
  return found;
}

const NOTHING = new Set(['no', 'not', 'never', 'nobody', 'none', 'nothing']);

/** "Nothing was heard of it before 1995" dates what was heard then. */
function notBefore(found: DateAt, {sentence, gap}: Reading): DateAt {
  if (found.date.modifier !== 'before') return found;
  const {form} = sentence.words;
  for (let at = found.start - 1; at >= 0 && gap[at + 1] === 0; at--) {
    if (!NOTHING.has(form[at]!) || form[at + 1] === 'long') continue;
    const [date] = findDates(found.date.text.replace(/^(?:before|prior to|earlier than)\s(?:the\s)?/i, ''));
    return date === undefined || date.shape === 'relative' ? found : {...found, date};
  }
  return found;
}

/** "Not set up until 1994" dates a beginning, not the end of a spell. */
function notUntil(found: DateAt, {sentence, gap}: Reading): DateAt {
  const {form} = sentence.words;
  const {date} = found;
  let from = found.start;
  while (from > 0 && found.start - from < 6 && gap[from] === 0) from--;
  const before = form.slice(from, found.start);
  if (date.modifier !== 'until' || !before.some((word) => word === 'not' || word === 'never')) return found;
  const point = {startMin: date.endMin, startMax: date.endMax, yearMin: date.yearMax};
  return {...found, date: {...date, ...point, shape: 'point', edtf: date.edtf.replace('../', '')}};
}

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
  reading: Reading,
  reach: DateRule['reach'],
): DateAt | undefined {
  const {sentence, gap} = reading;
  const head = reach === 'clause' ? headEnd(match, dates, sentence, gap) : -1;
  const within = reach === 'clause' ? dates.filter((date) => !crossesClause(date, match, gap, head)) : dates;
  let best: DateAt | undefined;
  for (const date of within)
    if (best === undefined || distance(date, match, reading) < distance(best, match, reading)) best = date;
  return best;
}

/**
 * A comma or bracket between a date and what it may date counts as so many words, and so does a relative pronoun: "(founded 2010) went
 * over in late 2012", "a gang of the 1980s which the party hired in 1991".
 */
const COMMA = 4;
const RELATIVE = new Set(['which', 'who', 'whom', 'whose']);

/** In words, from one to the other; what stands before the phrase's own words, as a gap or a slot, is no part of what is dated. */
function distance(date: DateAt, match: Match, {sentence, gap}: Reading): number {
  const {form} = sentence.words;
  const first = match.literal[0] ?? match.start;
  const next = match.literal.find((at) => at >= date.end) ?? first;
  const [from, to] = date.start >= match.end ? [match.end, date.start] : [date.end, next];
  let far = Math.max(0, to - from);
  for (let at = from; at <= to; at++) if (gap[at] === 1 || RELATIVE.has(form[at] ?? '')) far += COMMA;
  return far;
}

function crossesClause(date: DateAt, match: Match, gap: Uint8Array, head: number): boolean {
  const [from, to] = date.start >= match.end ? [match.end, date.start] : [date.end, match.start];
  for (let at = from; at <= to; at++) if (gap[at] === 2 && at !== head) return true;
  return false;
}

/** So many words before a colon may head what follows it. */
const HEAD = 8;

/** The word behind the colon of "First press report: 14 May 1973", where the match stands before it and no date does; else -1. */
function headEnd(
  match: Match,
  dates: readonly DateAt[],
  {text, start, words}: Reading['sentence'],
  gap: Uint8Array,
): number {
  for (let at = match.end; at <= HEAD && at < gap.length; at++) {
    if (gap[at] !== 2) continue;
    const colon = /:\s*$/.test(text.slice(0, words.start[at]! - start));
    return colon && !dates.some((date) => date.end <= at) ? at : -1;
  }
  return -1;
}
