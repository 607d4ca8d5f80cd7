import {type CONFIDENCE, HEDGES} from '../../schemas/confidence.ts';
import type {Answer, Evidence} from '../../schemas/flow.ts';
import {printSaid} from '../coding/print-answer.ts';

export type Confidence = keyof typeof CONFIDENCE | '';

/**
 * The class of an answer by the criteria in `schemas/confidence.ts`: what follows from other answers is inferred; else
 * whatever something spoke against is settled; else it is hedged if every piece behind it is, and stated if one is not.
 */
export function confidence({answered, status, because, against}: Answer): Confidence {
  if (answered === null || status === 'corrected') return '';
  if (status === 'derived') return 'inferred';
  const agreed = new Set(because.map(({said}) => printSaid(said)));
  if (against.some(({said}) => !agreed.has(printSaid(said)))) return 'settled';
  return because.length > 0 && because.every(isHedged) ? 'hedged' : 'stated';
}

function isHedged({contexts}: Evidence): boolean {
  return contexts.some(({name}) => HEDGES.includes(name));
}
