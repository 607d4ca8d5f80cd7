import type {Codebook} from '../../schemas/codebook.ts';
import type {Variable} from '../../schemas/variable.ts';
import {variables as variablesIn} from '../../schemas/variables.ts';
import {cellCauses, type Rebuilding} from './cell-causes.ts';
import {cellDiff} from './cell-diff.ts';
import {changedParts, type OtherHashes} from './changed-parts.ts';
import {type Gold, goldMoves} from './gold-moves.ts';
import {leastBump, type Releases} from './least-bump.ts';
import {lineageOf} from './lineage.ts';
import {type MovedCell, movedCells, type Shared, variablesOf} from './moved-cells.ts';
import {type CellPair, variableDiff} from './variable-diff.ts';
import type {Version} from './version.ts';
import type {CellDiff, Change, VariableDiff, VersionDiff} from './version-diff.ts';

/** What a comparison draws on besides the two versions. */
export interface Comparing {
  /** The present one: variables that it does not have are compared as texts. */
  codebook: Codebook;
  gold: Gold | null;
  releases: Releases;
  /** Null where either side has no sources. */
  hashes: {base: OtherHashes; next: OtherHashes} | null;
  rebuilding: Rebuilding;
  /** What is to be told besides. */
  notes?: readonly string[];
}

/** What became of a version. Pure: both versions, and all that is known of them, are given. */
export function compareVersions(base: Version, next: Version, known: Comparing): VersionDiff {
  const all = variablesIn(known.codebook);
  const shared = movedCells(base, next);
  const changes = changedParts(base, next, known.hashes);
  const variables = variableDiffs(base, next, shared, all);
  const compared = base.cells.size > 0 && next.cells.size > 0;
  const only = (one: Version, other: Version): string[] =>
    compared ? [...one.cells.keys()].filter((id) => !other.cells.has(id)).sort() : [];
  const profiles = {added: only(next, base), removed: only(base, next)};
  const moved = {variables, cells: shared.moved};
  const cells = cellDiffs([base, next], shared.moved, changes, known);
  return {
    base: {name: base.name, number: base.number},
    next: {name: next.name, number: next.number},
    notes: [...(known.notes ?? []), ...lacking(base), ...lacking(next), ...unlike(base, next)],
    profiles: {
      ...{shared: shared.profiles.length, ...profiles},
      changed: [...new Set(shared.moved.map(({profile}) => profile))],
    },
    bump: leastBump([base, next], profiles, moved, known.releases),
    changes,
    gold: known.gold === null ? null : goldMoves(base, next, known.gold, all),
    variables,
    still: {variables: shared.variables.length - variables.length, restated: shared.restated},
    cells: weightiestFirst(cells, variables),
    columns: movedColumns(base, next),
  };
}

function variableDiffs(
  base: Version,
  next: Version,
  {profiles, moved}: Shared,
  variables: readonly Variable[],
): VariableDiff[] {
  const known = new Map(variables.map((variable) => [variable.name, variable]));
  const names = [...new Set(moved.map(({variable}) => variable))];
  const diffs = names.map((name) => {
    const pairs = profiles.flatMap((id): CellPair[] => {
      const [old, fresh] = [base.cells.get(id)?.get(name), next.cells.get(id)?.get(name)];
      return old === undefined || fresh === undefined ? [] : [[old, fresh]];
    });
    return variableDiff(known.get(name) ?? asText(name), pairs);
  });
  return diffs.sort((a, b) => b.moved - a.moved || (a.variable < b.variable ? -1 : 1));
}

const asText = (name: string): Variable => ({
  ...{name, question: null, part: null, title: name, type: 'text', scale: 'nominal'},
  ...{codes: null, prefix: null},
});

function cellDiffs(
  versions: readonly [Version, Version],
  moved: readonly MovedCell[],
  changes: readonly Change[],
  {codebook, rebuilding}: Comparing,
): CellDiff[] {
  const lineage = lineageOf(codebook);
  const told = cellDiff(versions, lineage);
  const causesOf = cellCauses(changes, rebuilding, lineage);
  return moved.map((cell) => told(cell, causesOf(cell)));
}

/** Another value weighs more than a lost one, a lost one more than a new one, another reason for silence least. */
function weight({old, new: fresh}: CellDiff): number {
  const [had, has] = [!old.startsWith('('), !fresh.startsWith('(')];
  return had && has ? 3 : had ? 2 : has ? 1 : 0;
}

function weightiestFirst(cells: readonly CellDiff[], variables: readonly VariableDiff[]): CellDiff[] {
  const places = new Map(variables.map(({variable}, place) => [variable, place]));
  const name = ({profile, variable}: CellDiff): string => `${profile} ${variable}`;
  return cells.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      places.get(a.variable)! - places.get(b.variable)! ||
      (name(a) < name(b) ? -1 : 1),
  );
}

function movedColumns(base: Version, next: Version): string[] {
  return [...next.columns].flatMap(([table, columns]) =>
    [...columns].flatMap(([name, hash]) => {
      const old = base.columns.get(table)?.get(name);
      return old === undefined || old === hash ? [] : [`${table}.${name}`];
    }),
  );
}

const lacking = ({name, lacks}: Version): string[] => lacks.map((what) => `${name} has ${what}`);

/** Variables that one side does not have are not compared. */
function unlike(base: Version, next: Version): string[] {
  if (base.cells.size === 0 || next.cells.size === 0) return [];
  const [old, fresh] = [variablesOf(base), variablesOf(next)];
  const alone = (name: string, own: ReadonlySet<string>, other: ReadonlySet<string>): string[] => {
    const names = [...own].filter((variable) => !other.has(variable));
    return names.length === 0 ? [] : [`variables of ${name} alone, not compared: ${names.join(', ')}`];
  };
  return [...alone(base.name, old, fresh), ...alone(next.name, fresh, old)];
}
