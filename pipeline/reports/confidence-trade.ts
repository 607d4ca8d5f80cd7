import type {Codings} from '../../schemas/coding-file.ts';
import {CONFIDENCE} from '../../schemas/confidence.ts';
import type {Cell, Checked} from '../../schemas/flow.ts';
import {categoryOf} from './agreement-codings.ts';
import {type ByPart, byPart, type Part} from './agreement-parts.ts';

/** What comes of accepting coded cells unread up to a class of confidence. */
export interface Trade {
  /** The class, or `unmarked`: the cells that are not marked for review, of whatever class. */
  upTo: string;
  /** Coded cells accepted, as a share of all coded cells, and those that gold has otherwise, as a share of the accepted. */
  accepted: number | null;
  wrong: number | null;
  cells: number;
}

interface Judged {
  cell: Cell;
  right: boolean;
  part: Part;
}

/**
 * How much reading each class of confidence saves, and what it costs: over the cells to which the pipeline gives a value by the
 * codebook's questions, in the order of the classes in `schemas/confidence.ts`, the surest first. A cell is right if gold has the same
 * category (a set as a whole).
 */
export function confidenceTrade(
  checked: readonly Checked[],
  machine: Codings,
  gold: Codings,
  unseen: ReadonlySet<string>,
): ByPart<Trade[]> {
  const judged = checked.flatMap(({coding, cells}) => {
    const id = coding.profile.source.id;
    const [own, coded] = [machine.get(id), gold.get(id)];
    if (!own || !coded) return [];
    return cells
      .filter(({question, value}) => question !== null && value !== null)
      .map((cell): Judged => {
        const [said, right] = [own, coded].map(({cells: all}) => categoryOf(all.get(cell.variable) ?? null));
        return {cell, right: said === right, part: unseen.has(id) ? 'unseen' : 'seen'};
      });
  });
  return byPart((part) => tradeOf(judged.filter((one) => part === 'all' || one.part === part)));
}

function tradeOf(judged: readonly Judged[]): Trade[] {
  const classes = Object.keys(CONFIDENCE);
  const upTo = (rank: number) => judged.filter(({cell}) => classes.indexOf(cell.confidence) <= rank);
  return [
    ...classes.map((name, rank) => trade(name, upTo(rank), judged.length)),
    trade(
      'unmarked',
      judged.filter(({cell}) => !cell.review),
      judged.length,
    ),
  ];
}

function trade(name: string, accepted: readonly Judged[], all: number): Trade {
  const wrong = accepted.filter(({right}) => !right).length;
  return {
    upTo: name,
    cells: accepted.length,
    accepted: all === 0 ? null : accepted.length / all,
    wrong: accepted.length === 0 ? null : wrong / accepted.length,
  };
}
