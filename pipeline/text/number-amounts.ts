import {
  type Bound,
  boundAfter,
  boundAhead,
  boundBefore,
  joinAt,
  opensBefore,
  stronger,
} from './number-bounds.ts';
import {readFigure} from './number-figures.ts';
import {currencyBefore} from './number-kinds.ts';
import type {Figure, NumberPhrase} from './number-phrase.ts';

/** A figure with its bounds, or a range of two, or units times members; no noun yet. */
export interface Amount {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  precision: NumberPhrase['precision'];
  /** A currency's sign stands before it. */
  money: boolean;
  /** One figure, of one: a singular noun may follow. */
  single: boolean;
}

export type Blocked = (start: number, end: number) => boolean;

const UNITS =
  /\s(?:squads?|companies|battalions|brigades|units|groups|cells|platoons|regiments|teams|bands|sections|divisions|detachments|columns|gangs|patrols|committees|wings|formations)(?:\s(?:with|of)|,\s(?:each\s)?(?:of|with|numbering|having)|\s(?:each\s)?(?:numbering|having|with|of))(?:\seach)?\s/iy;

const PLACES =
  /\s(?:bases|camps|villages|wards|districts|posts|chapters|branches|provinces|towns|communes|hamlets|boroughs|zones|departments|regions)(?:\s(?:with|of)|,\s(?:each\s)?(?:of|with))\s/iy;
const EACH = /^(?:\s[a-z-]+){0,3}(?:,?\s(?:each|apiece))(?!\w)/i;
/** "40 in each of the five wards". */
const EACH_OF =
  /(?:\s[a-z-]+){0,2}\s(?:in|for|at|from|to|per)\seach\sof\s(?:(?:the|its|their|his|all)\s){0,2}/iy;
/** "17,500 active with 85,000 reserves". */
const RESERVES =
  /\s(?:active|regulars?|full-time|permanent|standing|on\sduty)(?:\s[a-z]+)?(?:\sand|\swith|\splus|,)\s(?:(?:another|a\sfurther)\s)?/iy;
const RESERVE = /^\s(?:reserves|reservists|in\sreserve|part-time|part-timers)(?!\w)/i;

/** The amount around a figure, not reaching left of `from` nor into blocked places. */
export function readAmount(text: string, figure: Figure, from: number, blocked: Blocked): Amount {
  const sign = currencyBefore(text.slice(from, figure.start), figure.start - from);
  const left = boundBefore(text, figure.start - sign, from);
  const opens = opensBefore(text, left.start, from);
  const amount = readRange(text, figure, opens?.word === 'between', blocked);
  const range = amount.precision === 'range';
  const start = range && opens !== null ? opens.start : left.start;
  const suffix = boundAfter(text, amount.end);
  const after = suffix === null || blocked(amount.end, suffix.end) ? null : suffix;
  const bound = stronger(left.bound, after?.bound ?? 'none');
  const end = after?.end ?? amount.end;
  const bounded = range || figure.value === null ? amount : bind(amount, bound);
  const whole = {...bounded, start, end, money: sign > 0};
  if (figure.value === null) return whole;
  const many = timesPlaces(text, whole, blocked) ?? withReserves(text, whole, blocked);
  return many ?? (range ? whole : (times(text, whole, figure.value, blocked) ?? whole));
}

/** The amount under a bound: one side opened, or approximate. */
export function bind(amount: Amount, bound: Bound): Amount {
  if (bound === 'at_least') return {...amount, max: null, precision: 'lower_bound'};
  if (bound === 'at_most') return {...amount, min: null, precision: 'upper_bound'};
  return bound === 'about' ? {...amount, precision: 'approximate'} : amount;
}

/** One figure, or two that a hyphen, "to", "or", or "and" after "between" joins. The greater must come second. */
function readRange(text: string, figure: Figure, between: boolean, blocked: Blocked): Amount {
  const value = figure.value;
  const one: Amount = {
    start: figure.start,
    end: figure.end,
    min: value,
    max: value,
    precision: value === null ? 'vague' : 'stated',
    money: false,
    single: value === 1,
  };
  const join = joinAt(text, figure.end, between);
  if (join === null) return one;
  const ahead = boundAhead(text, join.end);
  const next = readFigure(text, ahead.end);
  if (next === null || blocked(next.start, next.end) || /[a-z]/i.test(text[next.end] ?? '')) return one;
  if (value === null || next.value === null)
    return value === null && next.value === null ? {...one, end: next.end} : one;
  const low = sharedUnit(figure, next, join.hyphen);
  if (low >= next.value) return one;
  return {...one, end: next.end, min: low, max: next.value, precision: 'range', single: false};
}

/** "Two to three hundred" is 200 to 300, "5-7,000" 5000 to 7000: the first figure shares the second's unit if that keeps it smaller. */
function sharedUnit(first: Figure, second: Figure, hyphen: boolean): number {
  const [value, other] = [first.value as number, second.value as number];
  if (first.unit === 1 && second.unit > 1 && value * second.unit < other) return value * second.unit;
  const short = hyphen && first.plain && second.plain && value < 100 && other >= 1000 && other % 1000 === 0;
  return short && value * 1000 < other ? value * 1000 : value;
}

/** "Three companies of 100 men" is 300: a product of the units and what each has; null if no figure follows. */
function times(text: string, units: Amount, count: number, blocked: Blocked): Amount | null {
  UNITS.lastIndex = units.end;
  PLACES.lastIndex = units.end;
  const unit = UNITS.exec(text);
  const found = unit ?? PLACES.exec(text);
  if (found === null) return null;
  const ahead = boundAhead(text, units.end + found[0].length);
  const figure = readFigure(text, ahead.end);
  if (figure === null || figure.value === null || blocked(figure.start, figure.end)) return null;
  if (unit === null && !EACH.test(text.slice(figure.end, figure.end + 40))) return null;
  const each = bind(readRange(text, figure, false, blocked), ahead.bound);
  // "4,205 committees with 235,465 members" are that many in all.
  if (/with/i.test(found[0]) && !/each/i.test(found[0]) && count > 20 && (each.min ?? each.max ?? 0) > 1000)
    return null;
  const product = each.precision === 'range' ? each : bindLike(each, units);
  return {...product, start: units.start, ...endsOf(each, (value) => value * count)};
}

/** "40 men in each of the five wards" is 200; the places stay numbers of their own. */
function timesPlaces(text: string, each: Amount, blocked: Blocked): Amount | null {
  const places = figureBehind(EACH_OF, text, each.end, blocked);
  if (places === null) return null;
  return {...each, ...endsOf(each, (value) => value * places.value)};
}

/** Those on duty and the reserves make up the whole. */
function withReserves(text: string, active: Amount, blocked: Blocked): Amount | null {
  const reserves = figureBehind(RESERVES, text, active.end, blocked);
  if (reserves === null || !RESERVE.test(text.slice(reserves.end, reserves.end + 20))) return null;
  return {...active, end: reserves.end, ...endsOf(active, (value) => value + reserves.value)};
}

/** Both ends of an amount as figures of several together have them; an open end stays open. */
function endsOf(
  {min, max}: Amount,
  together: (value: number) => number,
): Pick<Amount, 'min' | 'max' | 'single'> {
  const of = (value: number | null) => (value === null ? null : together(value));
  return {min: of(min), max: of(max), single: false};
}

/** The figure right behind the words of a pattern that stand at a place. */
function figureBehind(
  pattern: RegExp,
  text: string,
  at: number,
  blocked: Blocked,
): (Figure & {value: number}) | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const figure = readFigure(text, at + found[0].length);
  if (figure === null || figure.value === null || blocked(figure.start, figure.end)) return null;
  return {...figure, value: figure.value};
}

/** "About three companies of 100" is about 300. */
function bindLike(each: Amount, units: Amount): Amount {
  return each.precision === 'stated' ? {...each, precision: units.precision} : each;
}
