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
    const moving = doing(kinds, (kind) => movedAlone(kind, trial), cell);
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

/** Of what moves a cell alone that which makes it what it is now; all where none does. */
function doing<T>(all: readonly T[], moved: (one: T) => string | null, cell: MovedCell): T[] {
  const values = all.flatMap((one) => {
    const value = moved(one);
    return value === null ? [] : [{one, value}];
  });
  const there = values.filter(({value}) => value === shownCell(cell.new));
  return (there.length > 0 ? there : values).map(({one}) => one);
}

/** To what the changes of a kind move the cell by themselves; null where they don't. */
function movedAlone(kind: CauseKind, trial: Trial): string | null {
  const {cell, own} = trial;
  if (kind !== 'code')
    return movedBy(
      own.filter((change) => change.kind === kind),
      trial,
    );
  const now = valueWithout(trial);
  return now === shownCell(cell.old) ? null : now;
}

/** What the cell is without any of the changes that can be taken back. */
const valueWithout = ({cell, rebuild, codeMoved}: Trial): string | null =>
  codeMoved ? shownIn(cell, rebuild(cell.profile, [])) : shownCell(cell.old);

function movedBy(changes: readonly Change[], trial: Trial): string | null {
  const {cell, rebuild} = trial;
  const value = shownIn(cell, rebuild(cell.profile, changes));
  return value === valueWithout(trial) ? null : value;
}

/** Whether the cell is not what it is now when all but the changes of a kind are made. Of code that can't be asked. */
function isNeeded(kind: CauseKind, {cell, own, rebuild}: Trial): boolean {
  if (kind === 'code') return false;
  const others = own.filter((change) => change.kind !== kind);
  const value = shownIn(cell, rebuild(cell.profile, others));
  return value !== null && value !== shownCell(cell.new);
}

/** Which changes of a kind move the cell alone; all of them where none does. Of too many to try, the rules that the cell names. */
function narrowed(kind: CauseKind, trial: Trial): readonly string[] {
  const {cell, own, budget} = trial;
  const all = own.filter((change) => change.kind === kind);
  const ids = all.map(({id}) => id);
  if (kind === 'code' || all.length === 1) return ids;
  if (all.length > MOST || budget.left < all.length) {
    const named = ids.filter((id) => [cell.old.rule, cell.new.rule].includes(id.split('/')[1] ?? null));
    return named.length > 0 ? named : ids;
  }
  budget.left -= all.length;
  const alone = doing(all, (change) => movedBy([change], trial), cell);
  return alone.length > 0 ? alone.map(({id}) => id) : ids;
}

const shownIn = ({variable}: MovedCell, cells: By<string> | null): string | null =>
  cells?.get(variable) ?? null;
