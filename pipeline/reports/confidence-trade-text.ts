import type {ByPart, Part} from './agreement-parts.ts';
import type {Trade} from './confidence-trade.ts';

const BESIDE: readonly Part[] = ['seen', 'unseen'];
const WIDTH = 10;

/** The trade as a table: for each class the share of coded cells accepted unread, and the share of wrong ones among them. */
export function confidenceTradeText(trades: ByPart<readonly Trade[]>): string {
  const rows = trades.all.map(({upTo}, at) => {
    const figures = BESIDE.map((part) => {
      const {cells, accepted, wrong} = trades[part][at]!;
      return `${String(cells).padStart(WIDTH)}${percent(accepted)}${percent(wrong)}`;
    });
    return `${upTo.padEnd(12)}${figures.join('  |')}`;
  });
  const heads = ['cells', 'accepted', 'wrong'].map((head) => head.padStart(WIDTH)).join('');
  const titles = BESIDE.map((part) => ` ${part}`.padEnd(3 * WIDTH))
    .join('  |')
    .trimEnd();
  return [
    'Coded cells accepted unread up to each class of confidence, and per cent of them that gold has otherwise',
    `${''.padEnd(12)}${titles}`,
    `${'up to'.padEnd(12)}${BESIDE.map(() => heads).join('  |')}`,
    ...rows,
    'unmarked: the cells that are not marked for review',
    '',
  ].join('\n');
}

const percent = (share: number | null): string =>
  (share === null ? '—' : `${(100 * share).toFixed(1)} %`).padStart(WIDTH);
