import {type ReliabilityRow, TENTATIVE} from '../../schemas/reliability.ts';
import type {Variable} from '../../schemas/variable.ts';
import {unseenFigures} from './unseen-figures.ts';

/** Whether even the lower bound leaves room for a tentative conclusion. */
export const isTrusted = ({lower}: ReliabilityRow): boolean => lower !== null && lower >= TENTATIVE;

/**
 * The variables that no conclusion should rest on yet: the lower bound of their nominal alpha against gold, on the profiles that no
 * rule was written from, is below .667 or not defined. Null where nothing was measured.
 */
export function experimental(
  rows: readonly ReliabilityRow[],
  variables: readonly Variable[],
): ReadonlySet<string> | null {
  if (rows.length === 0) return null;
  const proven = new Set(
    unseenFigures(rows, 'alpha')
      .filter(isTrusted)
      .map(({variable}) => variable),
  );
  const asked = variables.filter(({question}) => question !== null);
  return new Set(asked.map(({name}) => name).filter((name) => !proven.has(name)));
}
