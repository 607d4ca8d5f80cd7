import type {ReliabilityRow} from '../../schemas/reliability.ts';

/** A statistic of the pipeline against gold on the profiles that no rule was written from, a row a variable. */
export function unseenFigures(rows: readonly ReliabilityRow[], asked: string): ReliabilityRow[] {
  return rows.filter(
    ({pair, part, statistic}) => pair === 'machine-gold' && part === 'unseen' && statistic === asked,
  );
}
