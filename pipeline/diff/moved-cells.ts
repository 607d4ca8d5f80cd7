import {shownCell, type Version, type VersionCell} from './version.ts';

export interface MovedCell {
  profile: string;
  variable: string;
  question: string | null;
  old: VersionCell;
  new: VersionCell;
}

/** Profiles and variables that both versions have, in the order of the newer one, and the cells in which they differ. */
export interface Shared {
  profiles: readonly string[];
  variables: readonly string[];
  moved: readonly MovedCell[];
  /** Cells that show the same by another rule or status. */
  restated: number;
}

/** What is compared of a version. */
type Cells = Pick<Version, 'cells'>;

/** A cell has moved if it shows something else: another value, or another reason why there is none. */
export function movedCells(base: Cells, next: Cells): Shared {
  const profiles = [...next.cells.keys()].filter((id) => base.cells.has(id)).sort();
  const known = variablesOf(base);
  const variables = [...variablesOf(next)].filter((name) => known.has(name));
  const moved: MovedCell[] = [];
  let restated = 0;
  for (const profile of profiles) {
    for (const variable of variables) {
      const old = base.cells.get(profile)?.get(variable);
      const fresh = next.cells.get(profile)?.get(variable);
      if (old === undefined || fresh === undefined) continue;
      if (shownCell(old) !== shownCell(fresh))
        moved.push({profile, variable, question: fresh.question, old, new: fresh});
      else if (old.rule !== fresh.rule || old.status !== fresh.status) restated++;
    }
  }
  return {profiles, variables, moved, restated};
}

/** In the order of columns: every profile has all variables. */
export function variablesOf({cells}: Cells): ReadonlySet<string> {
  return new Set([...cells.values()].flatMap((own) => [...own.keys()]));
}
