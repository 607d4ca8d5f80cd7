import {BOOTSTRAP, type ReliabilityRow, TENTATIVE} from '../../schemas/reliability.ts';

const WIDTH = 19;

/** Alpha with its interval by variable and pair of coders, as it is printed. The machine is shown on unseen profiles only. */
export function reliabilityText(
  rows: readonly ReliabilityRow[],
  experimental: ReadonlySet<string> | null,
): string {
  const shown = rows.filter(({pair, part}) => pair !== 'machine-gold' || part === 'unseen');
  const pairs = [...new Set(shown.map(({pair, part}) => `${pair} ${part}`))];
  const names = [...new Set(shown.map(({variable}) => variable))].filter((name) => name !== '');
  const wide = Math.max(...['mean', ...names].map((name) => name.length));
  const line = (name: string, statistic: string): string => {
    const cells = pairs.map((pair) => {
      const row = shown.find(
        (each) =>
          each.variable === name && each.statistic === statistic && `${each.pair} ${each.part}` === pair,
      );
      return (row ? figure(row) : '').padStart(WIDTH);
    });
    const mark = experimental?.has(name) ? '  *' : '';
    return `${(name || 'mean').padEnd(wide)} ${cells.join(' ')}${mark}`.trimEnd();
  };
  return [
    `Alpha between coders, with the ${BOOTSTRAP.covered} % interval of ${BOOTSTRAP.samples} bootstrap samples of the profiles under a fixed seed`,
    `${''.padEnd(wide)} ${pairs.map((pair) => pair.padStart(WIDTH)).join(' ')}`,
    ...names.map((name) => line(name, 'alpha')),
    line('', 'mean_alpha'),
    `* experimental: the lower bound against gold on unseen profiles is under ${TENTATIVE} or not defined (${experimental?.size ?? 0} of ${names.length} variables)`,
    'Kappa, AC1, alpha of other scales, shares and statuses: --statistics <variable>, and reliability.csv of a dataset',
    '',
  ].join('\n');
}

/** Every statistic of one variable, a line each, a block a pair. */
export function statisticsText(rows: readonly ReliabilityRow[], name: string): string {
  const own = rows.filter(({variable}) => variable === name);
  const pairs = [...new Set(own.map(({pair, part}) => `${pair} ${part}`))];
  return pairs
    .map((pair) =>
      [
        `${name}, ${pair}`,
        ...own
          .filter((row) => `${row.pair} ${row.part}` === pair)
          .map(
            (row) =>
              `  ${row.statistic.padEnd(34)}${figure(row).padStart(WIDTH)}   n ${String(row.n).padStart(3)}`,
          ),
        '',
      ].join('\n'),
    )
    .join('\n');
}

function figure({value, lower, upper}: ReliabilityRow): string {
  const shown = (one: number | null): string => (one === null ? '—' : one.toFixed(2));
  return value === null ? '—' : `${shown(value)} [${shown(lower)}, ${shown(upper)}]`;
}
