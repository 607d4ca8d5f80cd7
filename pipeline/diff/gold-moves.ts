import type {CodedProfile, Codings} from '../../schemas/coding-file.ts';
import type {Scalar, Status} from '../../schemas/flow.ts';
import type {Variable} from '../../schemas/variable.ts';
import {agreement} from '../reports/agreement.ts';
import {agreementCodings} from '../reports/agreement-codings.ts';
import type {Figures} from '../reports/agreement-figures.ts';
import type {Version} from './version.ts';
import type {GoldMove, VersionDiff} from './version-diff.ts';

/** Gold as it stands now, by which both versions are measured. */
export interface Gold {
  codings: Codings;
  unseen: ReadonlySet<string>;
}

/**
 * Agreement with gold before and after, for the profiles that gold and both versions have. Falls stand first, the deepest of them
 * first. Figures only: which cells of the unseen part are right is nobody's to read.
 */
export function goldMoves(
  base: Version,
  next: Version,
  {codings, unseen}: Gold,
  variables: readonly Variable[],
): VersionDiff['gold'] {
  const ids = [...codings.keys()].filter((id) => base.cells.has(id) && next.cells.has(id));
  if (ids.length === 0) return null;
  const gold = new Map(ids.map((id) => [id, codings.get(id)!]));
  const compared = [base, next].map((version) =>
    agreement(codingsOf(version, ids, variables), gold, unseen, undefined, variables),
  );
  const [before, after] = [compared[0]!.variables, compared[1]!.variables];
  const all = before.flatMap(({variable, figures}, at) =>
    (['seen', 'unseen'] as const).map((part): GoldMove => {
      const now = after[at]!.figures[part];
      const {question, name} = variable;
      const sides = {before: shown(figures[part]), after: shown(now)};
      return {question: question ?? name, variable: name, part, profiles: now.n, ...sides};
    }),
  );
  const moved = all.filter(
    (one) => one.before.equal !== one.after.equal || one.before.alpha !== one.after.alpha,
  );
  return {moved: moved.toSorted((a, b) => rise(a) - rise(b)), same: all.length - moved.length};
}

/** By how many cells more the version agrees with gold; alpha decides where the cells are as many. */
function rise({profiles, before, after}: GoldMove): number {
  return (after.equal - before.equal) * profiles + ((after.alpha ?? 0) - (before.alpha ?? 0)) / 100;
}

const shown = ({equal, alpha}: Figures) => ({equal: equal ?? 0, alpha});

function codingsOf(
  version: Version,
  ids: readonly string[],
  variables: readonly Variable[],
): ReadonlyMap<string, CodedProfile> {
  const profiles = ids.map((id) => ({
    profile_id: id,
    cells: variables.flatMap((variable) => {
      const cell = version.cells.get(id)?.get(variable.name);
      if (cell === undefined) return [];
      const value = scalarOf(variable, cell.value);
      return [{variable: variable.name, value, status: cell.status as Status, because: []}];
    }),
  }));
  return agreementCodings(profiles);
}

/** A value as it was before it was printed. */
function scalarOf({type}: Variable, value: string | null): Scalar {
  if (value === null) return null;
  if (type === 'year' || type === 'integer') return Number(value);
  return type === 'set' || type === 'states' || type === 'list' ? value.split(';') : value;
}
