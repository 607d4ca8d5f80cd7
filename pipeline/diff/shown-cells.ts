import type {Cause, CellDiff, Change, VersionDiff} from './version-diff.ts';
import {causeKinds} from './version-diff.ts';

/** Cells of one question and profile that moved for the same reason: several variables show one date, and one sentence serves them all. */
export interface CellGroup {
  profile: string;
  question: string | null;
  cells: readonly CellDiff[];
}

/** In the order of their first cells. */
export function cellGroups(cells: readonly CellDiff[]): CellGroup[] {
  const groups = new Map<string, CellDiff[]>();
  for (const cell of cells) {
    const {profile, question, variable, stage} = cell;
    const name = `${profile} ${question ?? variable} ${stage} ${shownCauses(cell.causes)}`;
    const own = groups.get(name);
    if (own) own.push(cell);
    else groups.set(name, [cell]);
  }
  return [...groups.values()].map((own) => ({
    profile: own[0]!.profile,
    question: own[0]!.question,
    cells: own,
  }));
}

/** Three of many, and how many more. */
export function several(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** The cause of a cell's move in a line. */
export function shownCauses(causes: readonly Cause[]): string {
  const [first] = causes;
  if (first === undefined || first.kind === 'unknown') return `unknown (${first?.why ?? 'not looked for'})`;
  const each = causes.map(({kind, ids}) => `${kind} ${several(ids)}`.trim());
  if (first.alone) return each.join('; also alone: ');
  return `only together: ${each.join(' + ')}`;
}

export function shownStage({stage, by}: CellDiff): string {
  if (stage === null) return 'not known';
  return by === null ? stage : `${stage}, in ${by}`;
}

export const shownRules = ({oldRule, newRule}: CellDiff): string =>
  oldRule === newRule ? (oldRule ?? 'no rule') : `${oldRule ?? 'no rule'} → ${newRule ?? 'no rule'}`;

/** A share with three digits, as in tables of agreement; a dash where it is not defined. */
export const shownShare = (share: number | null): string => (share === null ? '—' : share.toFixed(3));

/** `rule 2, text 1`: how many of each kind are other than in the base. */
export function countedChanges(changes: readonly Change[]): string {
  const counts = causeKinds.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    return own.length === 0 ? [] : [`${kind} ${own.length}`];
  });
  return counts.length === 0 ? 'none' : counts.join(', ');
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The lines that say it all, heading and text; a fall of the agreement with gold is the first. */
export function headline(diff: VersionDiff): [string, string][] {
  const {profiles, cells, variables, still, bump, changes} = diff;
  const moved = `${counted(cells.length, 'cell')} moved in ${counted(variables.length, 'variable')}`;
  const restated =
    still.restated > 0 ? `; ${still.restated} more say the same by another rule or status` : '';
  const because = bump.reasons.filter(({level}) => level === bump.least).map((reason) => reason.because);
  return [
    ...falls(diff),
    [
      'Profiles',
      `${profiles.shared} compared, ${profiles.changed.length} changed, ${profiles.added.length} added, ${profiles.removed.length} removed`,
    ],
    ['Cells', `${moved}${restated}`],
    ['Changes', countedChanges(changes)],
    ['Version', `${bump.least}${because.length > 0 ? ` (${several(because)})` : ''}; ${shownFloor(diff)}`],
  ];
}

function falls({gold}: VersionDiff): [string, string][] {
  const fallen = (gold?.moved ?? []).filter(({before, after}) => after.equal < before.equal);
  if (fallen.length === 0) return [];
  const names = fallen.map(({variable, part}) => `${variable} (${part})`);
  return [['Gold', `agreement FALLS in ${several(names, 5)}`]];
}

function shownFloor({bump: {floor, prepared, enough, least}}: VersionDiff): string {
  if (floor === null) {
    return least === 'none'
      ? `release.ts prepares ${prepared}`
      : `release.ts prepares ${prepared}, and no version was released up to the base`;
  }
  return enough
    ? `release.ts prepares ${prepared}, which is enough (at least ${floor})`
    : `release.ts prepares ${prepared}, which is TOO LOW: at least ${floor}`;
}

/** A bin of differences: `-9…-2`, `1`, `10000…`. */
export function shownBin({from, to}: {from: number | null; to: number | null}): string {
  return from === to ? String(from) : `${from ?? ''}…${to ?? ''}`;
}
