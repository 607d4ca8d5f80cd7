import {cellCauses, concerns, type Rebuild, type Rebuilding} from './cell-causes.ts';
import type {Lineage} from './lineage.ts';
import type {MovedCell} from './moved-cells.ts';
import {countedChanges} from './shown-cells.ts';
import {shownCell, type Version} from './version.ts';
import type {Cause, Change} from './version-diff.ts';

/** What a step of the history was made of, coded anew by the present code; or why that can't be done. */
export type StepRebuilding = {rebuilds: readonly Rebuild[]} | {unread: string};

/** What of all that changed in a step can have moved a cell. */
export const ownChanges = (changes: readonly Change[], cell: MovedCell, lineage: Lineage): Change[] =>
  changes.filter((change) => concerns(change, cell, lineage));

/** Why nothing tells what a cell was before a step; null where something does. */
export function nothingBefore(base: Version | null): string | null {
  if (base === null) return 'nothing came before it';
  if (base.lacks.includes('no values.csv')) return 'no outputs came before it';
  if (base.parts.size === 0) return `the outputs of ${base.name} have no hashes of what they were made of`;
  return null;
}

/**
 * Why a cell moved in a step of the history, from the changes that can concern it. One alone is the cause; of several each is tried by coding
 * the sources of then anew, as far as the present code gives the value that was recorded then; else they are only counted.
 */
export function stepCauses(
  own: readonly Change[],
  cell: MovedCell,
  lineage: Lineage,
  rebuilding: StepRebuilding | null,
): readonly Cause[] {
  return cellCauses(own, trusted(own, cell, rebuilding), lineage)(cell);
}

function trusted(own: readonly Change[], cell: MovedCell, step: StepRebuilding | null): Rebuilding {
  if (step === null) return {rebuild: () => null};
  const changed = `one of ${countedChanges(own)}`;
  if ('unread' in step) return {unknown: `${changed}; the sources of then can't be read now: ${step.unread}`};
  const made = own.filter(({kind}) => kind !== 'code');
  const gives = (rebuild: Rebuild): string =>
    rebuild(cell.profile, made)?.get(cell.variable) ?? shownCell(undefined);
  const rebuild = step.rebuilds.find((one) => gives(one) === shownCell(cell.new));
  return rebuild
    ? {rebuild}
    : {unknown: `${changed}; the present code gives another value from the sources of then`};
}
