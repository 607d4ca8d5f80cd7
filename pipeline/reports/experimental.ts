import type {ReliabilityRow} from '../../schemas/reliability.ts';
import type {Variable} from '../../schemas/variable.ts';

/** Below this, Krippendorff (2018, "Content Analysis", 4th ed., ch. 12) lets no conclusion stand on the codes, not even a tentative one. */
export const TENTATIVE = 0.667;

/**
 * The variables that no conclusion should rest on yet: the lower bound of their nominal alpha against gold, on the profiles that no
 * rule was written from, is below .667 or not defined. Null where nothing was measured.
 */
export function experimental(
  rows: readonly ReliabilityRow[],
  variables: readonly Variable[],
): ReadonlySet<string> | null {
  if (rows.length === 0) return null;
  const shown = rows.filter(
    ({pair, part, statistic, lower}) =>
      pair === 'machine-gold' &&
      part === 'unseen' &&
      statistic === 'alpha' &&
      lower !== null &&
      lower >= TENTATIVE,
  );
  const proven = new Set(shown.map(({variable}) => variable));
  const asked = variables.filter(({question}) => question !== null);
  return new Set(asked.map(({name}) => name).filter((name) => !proven.has(name)));
}
