import type {ReliabilityRow} from '../../schemas/reliability.ts';
import {unseenFigures} from './unseen-figures.ts';

/** Of the values given on profiles that no rule was written from, so large a share (F1) has to be gold's too. */
const LEAST = 2 / 3;

/**
 * The variables whose values a person should look at, whatever their evidence: F1 of equal values against gold, on the unseen
 * profiles, is below two thirds or not defined. Empty where nothing was measured.
 */
export function doubtful(rows: readonly ReliabilityRow[]): ReadonlySet<string> {
  const judged = unseenFigures(rows, 'f1');
  return new Set(judged.filter(({value}) => value === null || value < LEAST).map(({variable}) => variable));
}
