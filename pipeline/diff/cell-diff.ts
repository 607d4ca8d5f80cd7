import {cellSentences} from './cell-sentences.ts';
import {firstStage} from './first-stage.ts';
import type {Lineage} from './lineage.ts';
import type {MovedCell} from './moved-cells.ts';
import {shownCell, type Version} from './version.ts';
import type {Cause, CellDiff} from './version-diff.ts';

/** What is told of a cell that moved between two versions: both sides, the first stage, the cause and the sentences. */
export function cellDiff(versions: readonly [Version, Version], lineage: Lineage) {
  const partingOf = firstStage(versions, lineage);
  return (cell: MovedCell, causes: readonly Cause[]): CellDiff => {
    const {profile, variable, question, old, new: fresh} = cell;
    const parting = partingOf(cell);
    return {
      ...{profile, variable, question, old: shownCell(old), new: shownCell(fresh)},
      ...{oldRule: old.rule, newRule: fresh.rule, stage: parting?.stage ?? null, causes},
      by: parting === null || parting.by === question ? null : parting.by,
      sentences: cellSentences(cell, ...versions),
    };
  };
}
