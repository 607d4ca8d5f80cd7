import type {Answer, DateValue, Evidence, Said} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';

/** An answer that nothing in the text gave. */
export function silent(cancelled: readonly Evidence[] = []): Answer {
  return {
    answered: null,
    status: 'not_mentioned',
    rule: null,
    because: [],
    against: [],
    cancelled,
    replaced: null,
  };
}

/** The codes of an answer; empty where it has none. */
export function codesOf(answer: Answer | undefined): readonly string[] {
  return answer?.answered && 'codes' in answer.answered ? answer.answered.codes : [];
}

/** The date of an answer; null where it has none. */
export function dateOf(answer: Answer | undefined): DateValue | null {
  return answer?.answered && 'date' in answer.answered ? answer.answered.date : null;
}

/** Whether an answer carries a value. */
export function hasValue(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.answered !== null;
}

/**
 * The codes of a set in codebook order: each once, without those that stand only alone or yield to another that is there.
 * Codes of states, which no entry lists, are sorted by code unit.
 */
export function orderedCodes(codes: Iterable<string>, question: Question): string[] {
  const given = new Set(codes);
  if (question.kind === 'states') return [...given].sort();
  if (question.kind !== 'set_of') return [...given];
  const kept = Object.entries(question.codes).filter(
    ([code, {yieldsTo}]) => given.has(code) && !yieldsTo?.some((other) => given.has(other)),
  );
  const together = kept.filter(([, {alone}]) => !alone);
  return (together.length > 0 ? together : kept).map(([code]) => code);
}

/** One text for what was said, to tell same from different. */
export function saidKey(said: Said): string {
  if ('code' in said) return said.code;
  if ('date' in said) return said.date.edtf;
  return JSON.stringify(said);
}
