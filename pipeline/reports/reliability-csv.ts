import {stringify} from 'csv-stringify/sync';
import {type ReliabilityRow, reliabilityRow} from '../../schemas/reliability.ts';

/** The columns, in the order of the schema. */
export const reliabilityColumns = Object.keys(reliabilityRow.shape);

/** The figures as a long table, four decimals; an empty field where a figure or a bound is not defined. */
export function reliabilityCsv(rows: readonly ReliabilityRow[]): string {
  return stringify([
    reliabilityColumns,
    ...rows.map(({variable, pair, part, statistic, n, value, lower, upper}) => [
      ...[variable, pair, part, statistic, n],
      ...[value, lower, upper].map((figure) => (figure === null ? '' : figure.toFixed(4))),
    ]),
  ]);
}
