import type {NumberMoves} from './version-diff.ts';

/** Bounds of the bins of differences: one, up to nine, up to 99 … on both sides. */
const EDGES = [1, 2, 10, 100, 1000, 10_000];

/** How figures moved, of pairs that both have one. */
export function numberMoves(pairs: readonly (readonly [old: number, fresh: number])[]): NumberMoves {
  const differences = pairs.map(([old, fresh]) => fresh - old).filter((difference) => difference !== 0);
  const sorted = differences.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return {
    both: pairs.length,
    same: pairs.length - sorted.length,
    lower: sorted.filter((difference) => difference < 0).length,
    higher: sorted.filter((difference) => difference > 0).length,
    spread:
      sorted.length === 0
        ? null
        : {least: at(0), quarter: at(0.25), median: at(0.5), threeQuarters: at(0.75), most: at(1)},
    bins: bins(sorted),
  };
}

/** The bins that hold something, from the lowest; `to` is the last whole number in the bin. */
function bins(sorted: readonly number[]): NumberMoves['bins'] {
  const upward = EDGES.map((from, at) => ({
    from,
    to: EDGES[at + 1] === undefined ? null : EDGES[at + 1]! - 1,
  }));
  const downward = upward.map(({from, to}) => ({from: to === null ? null : -to, to: -from})).reverse();
  return [...downward, ...upward]
    .map(({from, to}) => {
      const within = (each: number): boolean =>
        (from === null || each >= from) && (to === null || each <= to);
      return {from, to, cells: sorted.filter(within).length};
    })
    .filter(({cells}) => cells > 0);
}
