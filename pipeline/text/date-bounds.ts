import {isCitation} from './date-citations.ts';
import {isoDay, shiftDays} from './date-days.ts';
import type {DateAtom, DateModifier, DatePhrase} from './date-phrase.ts';

/** From one dated point and the word that binds it to a phrase with its four bounds. */

/** A phrase of one atom under a binding word. */
export function bind(
  text: string,
  atom: DateAtom,
  start: number,
  end: number,
  bound: DateModifier,
): DatePhrase {
  const plain =
    bound === 'none' && start === atom.start && (atom.modifier === 'none' || atom.precision === 'month');
  const span = {start, end, text: text.slice(start, end), citation: isCitation(text, start, end, plain)};
  const own = {precision: atom.precision, yearMin: atom.yearMin, yearMax: atom.yearMax, edtf: atom.edtf};
  const modifier = bound === 'none' ? atom.modifier : bound;
  if (bound === 'since') {
    const ends = {startMin: atom.first, startMax: atom.last, endMin: null, endMax: null, yearMax: null};
    return {...span, ...own, ...ends, shape: 'spell', modifier, edtf: `${startEdtf(atom)}/..`};
  }
  if (bound === 'until') {
    const ends = {startMin: null, startMax: null, endMin: atom.first, endMax: atom.last, yearMin: null};
    return {...span, ...own, ...ends, shape: 'spell', modifier, edtf: `../${endEdtf(atom)}`};
  }
  if (bound === 'by') return {...span, ...own, ...pointBounds(null, atom.last), modifier};
  if (bound === 'after' || bound === 'before') return {...span, ...beside(atom, bound), modifier};
  return {...span, ...own, ...pointBounds(atom.first, atom.last), modifier};
}

type Placed = Omit<DatePhrase, 'start' | 'end' | 'text' | 'modifier' | 'citation'>;

/** Rule 11: after part of a year is that year, approximate; after a whole year or decade the open range from the next year. */
function beside(atom: DateAtom, bound: 'after' | 'before'): Placed {
  const after = bound === 'after';
  const edge = shiftDays(after ? atom.last : atom.first, after ? 1 : -1);
  const year = after ? atom.yearMax : atom.yearMin;
  const inYear = Number(edge.slice(0, 4)) === year || atom.precision === 'approximate';
  if (inYear) {
    const first = after && atom.precision !== 'approximate' ? edge : isoDay(year, 1, 1);
    const last = !after && atom.precision !== 'approximate' ? edge : isoDay(year, 12, 31);
    return {
      ...pointBounds(first, last),
      yearMin: year,
      yearMax: year,
      precision: 'approximate',
      edtf: `${year}~`,
    };
  }
  if (after)
    return {
      ...pointBounds(edge, null),
      yearMin: year + 1,
      yearMax: null,
      precision: 'range',
      edtf: `${year + 1}/..`,
    };
  return {
    ...pointBounds(null, edge),
    yearMin: null,
    yearMax: year - 1,
    precision: 'range',
    edtf: `../${year - 1}`,
  };
}

export function pointBounds(
  first: string | null,
  last: string | null,
): Pick<DatePhrase, 'shape' | 'startMin' | 'startMax' | 'endMin' | 'endMax'> {
  return {shape: 'point', startMin: first, startMax: last, endMin: first, endMax: last};
}

/** A part of a decade is two years already; an interval takes the outer one. */
export function startEdtf(atom: DateAtom): string {
  return atom.edtf.includes('/') ? String(atom.yearMin) : atom.edtf;
}

export function endEdtf(atom: DateAtom): string {
  return atom.edtf.includes('/') ? String(atom.yearMax) : atom.edtf;
}

/** "No earlier than 1994", "1994 or later": an open range from that date. */
export function notBefore(text: string, atom: DateAtom, start: number, end: number): DatePhrase {
  const span = {start, end, text: text.slice(start, end), citation: false};
  const open = {yearMin: atom.yearMin, yearMax: null, edtf: `${startEdtf(atom)}/..`};
  return {...span, ...pointBounds(atom.first, null), ...open, precision: 'range', modifier: 'after'};
}
