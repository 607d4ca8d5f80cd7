import type {DateValue} from '../../schemas/flow.ts';
import type {Dated} from '../../schemas/question.ts';

/**
 * Of a spell the side that a question asks for: "from 1995 to 1998" is 1995 for a beginning and 1998 for an end. A point stays as
 * it is. Null for a spell whose side is open ("until 1995" tells no beginning).
 */
export function dateSide(date: DateValue, pick: Dated['pick']): DateValue | null {
  const {startMin, startMax, endMin, endMax, edtf} = date;
  if (startMin === endMin && startMax === endMax) return date;
  const first = pick === 'earliest';
  const [least, most] = first ? [startMin, startMax] : [endMin, endMax];
  if (least === null || most === null) return null;
  const [yearMin, yearMax] = [Number(least.slice(0, 4)), Number(most.slice(0, 4))];
  const [start = edtf, end = start] = edtf.split('/');
  const part = first ? start : end;
  const written = yearMin === yearMax || part.includes('X') ? part : `${yearMin}/${yearMax}`;
  const bounds = {startMin: least, startMax: most, endMin: least, endMax: most};
  return {...date, ...bounds, yearMin, yearMax, precision: precisionOf(written), edtf: written};
}

/** What an EDTF point tells by its form. */
function precisionOf(edtf: string): string {
  if (edtf.includes('X') || edtf.includes('/')) return 'decade';
  if (edtf.endsWith('~')) return 'approximate';
  return ['year', 'month', 'day'][edtf.split('-').length - 1] ?? 'year';
}

/** "Disbanded from 1997 on" dates an end by the beginning of what came after; null where that is open too. */
export function fromThenOn(date: DateValue): DateValue | null {
  const {startMin, startMax, endMax} = date;
  return endMax === null && startMin !== null && startMax !== null ? dateSide(date, 'earliest') : null;
}
