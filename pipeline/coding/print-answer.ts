import type {Answered, DateValue, Said, Scalar, SizeValue} from '../../schemas/flow.ts';

/** What a piece of evidence says, as a table prints it; null where it leaves the question open. */
export function printSaid(said: Said | null): string | null {
  if (said === null) return null;
  if ('code' in said) return said.code;
  return printOther(said);
}

/** An answer as a table prints it: codes joined by `;`, a date in EDTF, a size as `400/600`. */
export function printAnswer(answered: Answered | null): string | null {
  if (answered === null) return null;
  if ('codes' in answered) return answered.codes.join(';');
  return printOther(answered);
}

function printOther(said: {date: DateValue} | {size: SizeValue} | {year: number}): string {
  if ('date' in said) return said.date.edtf;
  if ('year' in said) return String(said.year);
  const {min, max} = said.size;
  return min === max ? String(min) : `${min ?? '..'}/${max ?? '..'}`;
}

/** A cell's value as a table prints it; null where it is empty. */
export function printValue(value: Scalar): string | null {
  if (value === null) return null;
  return Array.isArray(value) ? value.join(';') : String(value);
}
