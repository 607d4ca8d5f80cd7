import type {Issue} from '../../schemas/issue.ts';
import type {Retired} from '../../schemas/release.ts';
import type {ReleasedNames} from './released-names.ts';

/** The last release: its names, and those that had gone before it. */
export interface LastNames {
  version: string;
  names: ReleasedNames;
  gone: ReleasedNames;
}

const kinds = {profiles: 'profile', names: 'variable or column', codes: 'code'} as const;
type Kind = keyof typeof kinds;

/**
 * Whatever was released is still there, or retired with its reason and never used again. Profiles are held against it only where
 * `present` has those of the repository (`own`).
 */
export function retiredIssues(
  present: ReleasedNames,
  retired: Retired,
  last: LastNames | null,
  own: boolean,
): Issue[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    kind === 'profiles' && !own
      ? []
      : [
          ...usedAgain(kind, present[kind], retired, last),
          ...notRetired(kind, present[kind], retired, last),
          ...neverReleased(kind, retired, last),
        ],
  );
}

function usedAgain(
  kind: Kind,
  present: ReadonlySet<string>,
  retired: Retired,
  last: LastNames | null,
): Issue[] {
  const before = [...(last?.gone[kind] ?? [])].filter((name) => !last?.names[kind].has(name));
  const names = new Set([...Object.keys(retired[kind]), ...before]);
  return [...names]
    .filter((name) => present.has(name))
    .map((name) => {
      const why = retired[kind][name] ?? 'it went in an earlier version';
      const found = `the ${kinds[kind]} ${name}, which was released and taken back (${why})`;
      return issue('retired-again', found, 'a name that no release had', 'Choose another name for it.');
    });
}

function notRetired(
  kind: Kind,
  present: ReadonlySet<string>,
  retired: Retired,
  last: LastNames | null,
): Issue[] {
  if (last === null) return [];
  const names = new Set([...last.names[kind], ...last.gone[kind]]);
  return [...names]
    .filter((name) => !present.has(name) && retired[kind][name] === undefined)
    .map((name) => {
      const found = `the ${kinds[kind]} ${name}, which was released (${last.version} or before), is gone`;
      const line = `'${name}': 'why it went',`;
      const fix = `Bring it back, or add to retired.${kind}: ${line}`;
      return issue('not-retired', found, `an entry in retired.${kind}`, fix);
    });
}

/** An entry that stands for nothing would keep a name from being used for no reason. */
function neverReleased(kind: Kind, retired: Retired, last: LastNames | null): Issue[] {
  return Object.keys(retired[kind])
    .filter((name) => !last?.names[kind].has(name) && !last?.gone[kind].has(name))
    .map((name) => {
      const found = `${name} in retired.${kind}, which no release had`;
      return issue('never-released', found, 'only what was released', 'Delete the entry, or mend its name.');
    });
}

function issue(rule: string, found: string, expected: string, fix: string): Issue {
  const place = {path: 'schemas/release.ts', line: null, column: null, profile_id: null, variable: null};
  return {severity: 'error', rule, ...place, found, expected, fix};
}
