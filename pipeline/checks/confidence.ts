import {type CONFIDENCE, HEDGES} from '../../schemas/confidence.ts';
import type {Answer, Evidence} from '../../schemas/flow.ts';
import {printSaid} from '../coding/print-answer.ts';

export type Confidence = keyof typeof CONFIDENCE | '';

/**
 * The class of an answer by the criteria in `schemas/confidence.ts`: what follows from other answers is inferred; else
 * whatever something spoke against is settled; else it is hedged if every piece behind it is; else agreed where all that it says is
 * said twice, and stated where it is not. Dates and years are never settled: a profile tells of many.
 */
export function confidence({answered, status, because, against}: Answer): Confidence {
  if (answered === null || status === 'corrected') return '';
  if (status === 'derived') return 'inferred';
  const said = new Set(because.map((piece) => printSaid(piece.said)));
  if (isCoded(answered) && against.some((piece) => !said.has(printSaid(piece.said)))) return 'settled';
  const clear = because.filter((piece) => !isHedged(piece));
  if (because.length > 0 && clear.length === 0) return 'hedged';
  return said.size > 0 && [...said].every((what) => isSaidTwice(what, clear)) ? 'agreed' : 'stated';
}

function isCoded(answered: NonNullable<Answer['answered']>): boolean {
  return 'codes' in answered || 'size' in answered;
}

function isHedged({contexts}: Evidence): boolean {
  return contexts.some(({name}) => HEDGES.includes(name));
}

/** Whether two quotes that do not overlap say it. */
function isSaidTwice(what: string | null, pieces: readonly Evidence[]): boolean {
  const same = pieces.filter(({said}) => printSaid(said) === what);
  return same.some((one) => same.some((other) => other.start >= one.end));
}
