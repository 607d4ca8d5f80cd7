import type {CellAt, CellFound, History} from './history.ts';
import {shownCell, type VersionCell} from './version.ts';

/** A version that has no such cell. */
const NONE: VersionCell = {question: null, value: null, status: 'no cell', rule: null};

/** A commit in which a cell shows something else than in each of its parents. */
export interface CellMove {
  /** Null for the working tree. */
  commit: string | null;
  /** The commit that wrote the outputs before it, with which its sources are compared; null where there was none. */
  from: string | null;
  old: VersionCell;
  new: VersionCell;
  /** Whether it lies on a way to the present value; false where a merge took the other side. */
  kept: boolean;
}

/** How a cell came to what it shows: its moves, those made last first, and the commits that gave the same another rule or status. */
export interface CellMoves {
  now: VersionCell;
  moves: readonly CellMove[];
  restated: readonly string[];
}

/**
 * The moves of a cell in the commits that lead to `head`, and in the working tree. A merge that takes over what one of its parents has moves
 * nothing; one that has a value of its own does, against its first parent. Where values can't be read, those of the first parent stand in.
 */
export function cellMoves(
  history: History,
  head: string | null,
  cells: ReadonlyMap<string, CellAt>,
  working: CellFound,
): CellMoves {
  const back = wayBack(history, cells);
  const last = head === null ? NONE : back.cellOf(head);
  const now = working === 'absent' ? NONE : working === 'unread' ? last : working;
  const from = head === null ? null : back.writerOf(head);
  const open: CellMove = {commit: null, from, old: last, new: now, kept: true};
  const committed = head === null ? {moves: [], restated: []} : committedMoves(history, head, back);
  const moves = shownCell(last) === shownCell(now) ? committed.moves : [open, ...committed.moves];
  return {now, moves, restated: committed.restated};
}

function committedMoves(history: History, head: string, back: WayBack): Omit<CellMoves, 'now'> {
  const {parentsOf, cellOf, writerOf} = back;
  const shown = (id: string): string => shownCell(cellOf(id));
  const sameShown = (id: string): string[] => parentsOf(id).filter((parent) => shown(parent) === shown(id));
  const behind = reached(head, parentsOf);
  const kept = reached(head, (id) => (sameShown(id).length > 0 ? sameShown(id) : parentsOf(id)));
  const commits = [...history.keys()].filter((id) => behind.has(id));
  const moves = commits.flatMap((commit): CellMove[] => {
    const [first] = parentsOf(commit);
    const old = first === undefined ? NONE : cellOf(first);
    if (sameShown(commit).length > 0 || shown(commit) === shownCell(old)) return [];
    const from = first === undefined ? null : writerOf(first);
    return [{commit, from, old, new: cellOf(commit), kept: kept.has(commit)}];
  });
  const restated = commits.filter((id) => {
    const {rule, status} = cellOf(id);
    const same = sameShown(id).map(cellOf);
    return same.length > 0 && same.every((one) => one.rule !== rule || one.status !== status);
  });
  return {moves, restated};
}

interface WayBack {
  parentsOf: (id: string) => readonly string[];
  cellOf: (id: string) => VersionCell;
  /** The commit that wrote the outputs which a commit has: the way back along parents that have the same. */
  writerOf: (id: string) => string;
}

function wayBack(history: History, cells: ReadonlyMap<string, CellAt>): WayBack {
  const parentsOf = (id: string): string[] =>
    (history.get(id)?.parents ?? []).filter((parent) => history.has(parent));
  const cellOf = (id: string): VersionCell => {
    for (let at: string | undefined = id; at !== undefined; at = parentsOf(at)[0]) {
      const found = cells.get(at)?.cell ?? 'absent';
      if (found !== 'unread') return found === 'absent' ? NONE : found;
    }
    return NONE;
  };
  const treeOf = (id: string): string | null => cells.get(id)?.tree ?? null;
  const writerOf = (id: string): string => {
    let at = id;
    for (let before: string | undefined = id; before !== undefined; ) {
      at = before;
      const tree = treeOf(at);
      before = tree === null ? undefined : parentsOf(at).find((parent) => treeOf(parent) === tree);
    }
    return at;
  };
  return {parentsOf, cellOf, writerOf};
}

function reached(head: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const all = new Set([head]);
  for (const id of all) for (const one of next(id)) all.add(one);
  return all;
}
