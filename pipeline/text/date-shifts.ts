import type {Binder} from './date-binders.ts';
import {bind} from './date-bounds.ts';
import {isoDay, isoMonth, lastOfMonth, shiftDays, shiftMonths} from './date-days.ts';
import type {DateAtom, DateModifier, DatePhrase} from './date-phrase.ts';
import {COUNT, countValue, S, UNIT} from './date-words.ts';

const SHIFT = new RegExp(`(?<![\\w-])${COUNT}${S}${UNIT}${S}$`, 'i');

/** "Ten years after 1962": the count moves the date, as finely as both words are. Null if there is no count. */
export function shifted(text: string, atom: DateAtom, before: Binder, done: number): DatePhrase | null {
  const found = SHIFT.exec(text.slice(Math.max(done, before.start - 32), before.start));
  const count = found === null ? null : countValue(found[1] as string);
  if (found === null || count === null) return null;
  const unit = (found[2] as string).toLowerCase().replace(/s$/, '');
  const sign = before.bound === 'after' ? count : -count;
  const start = before.start - found[0].length;
  const modifier = before.bound as DateModifier;
  const base = {...atom, modifier, bare: false};
  if (unit === 'day' && atom.precision === 'day') {
    const first = shiftDays(atom.first, sign);
    return bind(text, {...base, first, last: first, ...years(first), edtf: first}, start, atom.end, 'none');
  }
  if (unit === 'month' && (atom.precision === 'day' || atom.precision === 'month')) {
    const [year, month] = shiftMonths(atom.first, sign);
    const [first, last] = [isoDay(year, month, 1), lastOfMonth(year, month)];
    return bind(
      text,
      {...base, first, last, ...years(first), precision: 'month', edtf: isoMonth(year, month)},
      start,
      atom.end,
      'none',
    );
  }
  if ((unit !== 'year' && unit !== 'decade') || atom.precision === 'decade') return null;
  const year = atom.yearMin + sign * (unit === 'decade' ? 10 : 1);
  const [first, last] = [isoDay(year, 1, 1), isoDay(year, 12, 31)];
  return bind(
    text,
    {...base, first, last, ...years(first), precision: 'approximate', edtf: `${year}~`},
    start,
    atom.end,
    'none',
  );
}

function years(day: string): {yearMin: number; yearMax: number} {
  return {yearMin: Number(day.slice(0, 4)), yearMax: Number(day.slice(0, 4))};
}
