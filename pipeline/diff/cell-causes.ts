import {ancestors, type Lineage} from './lineage.ts';
import type {MovedCell} from './moved-cells.ts';
import {type By, shownCell} from './version.ts';
import {type Cause, type CauseKind, type Change, causeKinds} from './version-diff.ts';

/**
 * What the cells of a profile show when the base is coded anew by the present code with some of the changes alone, by variable; null
 * where that can't be done. Code has no way back: it is always the present one.
 */
export type Rebuild = (profile: string, changes: readonly Change[]) => By<string> | null;

/** Without sources nothing is rebuilt, and no cause can be told. */
export type Rebuilding = {rebuild: Rebuild} | {unknown: string};

/** So many changes of a kind are tried one by one for a cell, and so many in all; of more the kind alone is told. */
const [MOST, IN_ALL] = [24, 3000];

/** Why each moved cell moved. */
export function cellCauses(
  changes: readonly Change[],
  rebuilding: Rebuilding,
  lineage: Lineage,
): (cell: MovedCell) => readonly Cause[] {
  if ('unknown' in rebuilding) {
    const cause: Cause = {kind: 'unknown', ids: [], alone: false, why: rebuilding.unknown};
    return () => [cause];
  }
  const {rebuild} = rebuilding;
  const budget = {left: IN_ALL};
  return (cell) => {
    const own = changes.filter((change) => concerns(change, cell, lineage));
    const kinds = causeKinds.filter((kind) => own.some((change) => change.kind === kind));
    if (kinds.length === 0) return [{kind: 'unknown', ids: [], alone: false, why: STALE}];
    const trial: Trial = {cell, own, rebuild, budget, codeMoved: kinds.includes('code')};
    const only = kinds.length === 1 ? kinds[0]! : null;
    if (only !== null) return [{kind: only, ids: narrowed(only, trial), alone: true}];
    const moving = kinds.filter((kind) => movesAlone(kind, trial));
    if (moving.length > 0) return moving.map((kind) => ({kind, ids: narrowed(kind, trial), alone: true}));
    const needed = kinds.filter((kind) => isNeeded(kind, trial));
    return (needed.length > 0 ? needed : kinds).map((kind) => ({
      ...{kind, ids: own.filter((change) => change.kind === kind).map(({id}) => id), alone: false},
    }));
  };
}

const STALE =
  'nothing that decides on it differs: the outputs of the base were not made from its own sources';

interface Trial {
  cell: MovedCell;
  own: readonly Change[];
  rebuild: Rebuild;
  budget: {left: number};
  codeMoved: boolean;
}

/** Texts and corrections of other profiles and rules of questions from which nothing follows can't move a cell. */
export function concerns(
  {kind, id}: Change,
  {profile, question}: Pick<MovedCell, 'profile' | 'question'>,
  lineage: Lineage,
): boolean {
  if (kind === 'text') return id === profile;
  if (kind === 'code' || kind === 'lexicon') return true;
  const [first = '', second = ''] = id.split('/');
  // The codes of a country hang on a year, and so on any question.
  const within = (stem: string): boolean => question === null || ancestors(question, lineage).includes(stem);
  if (kind === 'correction') return first === profile && within(second);
  return within(first);
}

function movesAlone(kind: CauseKind, {cell, own, rebuild, codeMoved}: Trial): boolean {
  const without = codeMoved ? shownIn(cell, rebuild(cell.profile, [])) : shownCell(cell.old);
  if (kind === 'code') return without !== null && without !== shownCell(cell.old);
  const some = own.filter((change) => change.kind === kind);
  const alone = shownIn(cell, rebuild(cell.profile, some));
  return alone !== null && alone !== without;
}

/** Whether the cell is not what it is now when all but the changes of a kind are made. Of code that can't be asked. */
function isNeeded(kind: CauseKind, {cell, own, rebuild}: Trial): boolean {
  if (kind === 'code') return false;
  const others = own.filter((change) => change.kind !== kind);
  const value = shownIn(cell, rebuild(cell.profile, others));
  return value !== null && value !== shownCell(cell.new);
}

/** Which changes of a kind move the cell alone; all of them where none does. Of too many to try, the rules that the cell names. */
function narrowed(kind: CauseKind, {cell, own, rebuild, budget, codeMoved}: Trial): readonly string[] {
  const all = own.filter((change) => change.kind === kind);
  const ids = all.map(({id}) => id);
  if (kind === 'code' || all.length === 1) return ids;
  if (all.length > MOST || budget.left < all.length) {
    const named = ids.filter((id) => [cell.old.rule, cell.new.rule].includes(id.split('/')[1] ?? null));
    return named.length > 0 ? named : ids;
  }
  budget.left -= all.length;
  const without = codeMoved ? shownIn(cell, rebuild(cell.profile, [])) : shownCell(cell.old);
  const alone = all.filter((change) => {
    const value = shownIn(cell, rebuild(cell.profile, [change]));
    return value !== null && value !== without;
  });
  return alone.length > 0 ? alone.map(({id}) => id) : ids;
}

const shownIn = ({variable}: MovedCell, cells: By<string> | null): string | null =>
  cells?.get(variable) ?? null;
