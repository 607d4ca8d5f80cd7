import {compareNumbers, numbersOf} from '../text/version-numbers.ts';
import {type MovedCell, variablesOf} from './moved-cells.ts';
import type {By, Version} from './version.ts';
import type {Bump, Level, VariableDiff} from './version-diff.ts';

/** What a repository says of its versions. */
export interface Releases {
  /** The version that is being prepared. */
  prepared: string;
  /** Numbers of the versions that were released and never change again. */
  released: readonly string[];
  /** The share of a variable's cells that may move in a patch. */
  movable: {share: number; variables: Readonly<Record<string, number>>};
}

export interface Profiles {
  added: readonly string[];
  removed: readonly string[];
}

type Reason = Bump['reasons'][number];
const LEVELS: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/**
 * The least step of the version that a change means to users of the data: `major` a variable, code, key, profile or meaning changes or
 * goes; `minor` something is added, or more of a variable's cells moved than may; `patch` the rest.
 */
export function leastBump(
  [base, next]: readonly [Version, Version],
  profiles: Profiles,
  moved: {variables: readonly VariableDiff[]; cells: readonly MovedCell[]},
  releases: Releases,
): Bump {
  const names = [new Map(entries(variablesOf(base))), new Map(entries(variablesOf(next)))] as const;
  const reasons = [
    ...ofNames('variable', ...names),
    ...ofCodes(base.codes, next.codes),
    ...ofQuestions(base, next),
    ...ofTables(base, next),
    ...several('major', 'profile removed', profiles.removed),
    ...several('minor', 'profile added', profiles.added),
    ...moved.variables.flatMap((one) => ofCells(one, releases)),
  ].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const least = reasons[0]?.level ?? 'none';
  return {least, reasons, ...floorOf(least, base.number, releases)};
}

const entries = (names: ReadonlySet<string>): [string, string][] => [...names].map((name) => [name, '']);

function several(level: Level, because: string, names: readonly string[]): Reason[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  return [{level, because: `${because}: ${shown}`}];
}

/** Names that went, came, or mean something else. A side without any is one that lacks the file. */
function ofNames(what: string, old: By<string>, fresh: By<string>): Reason[] {
  if (old.size === 0 || fresh.size === 0) return [];
  const kept = [...old].filter(([name]) => fresh.has(name));
  const other = kept.filter(([name, means]) => fresh.get(name) !== means).map(([name]) => name);
  const absent = (from: By<string>, names: By<string>) => [...names.keys()].filter((name) => !from.has(name));
  return [
    ...several('major', `${what} removed`, absent(fresh, old)),
    ...several('major', `${what} with another meaning`, other),
    ...several('minor', `${what} added`, absent(old, fresh)),
  ];
}

function ofCodes(old: Version['codes'], fresh: Version['codes']): Reason[] {
  const flat = (codes: Version['codes'], among: Version['codes']): By<string> =>
    new Map(
      [...codes]
        .filter(([variable]) => among.has(variable))
        .flatMap(([variable, own]) => [...own].map(([code, means]) => [`${variable} ${code}`, means])),
    );
  return ofNames('code', flat(old, fresh), flat(fresh, old));
}

function ofQuestions(base: Version, next: Version): Reason[] {
  const asked = ({questions}: Version): By<string> =>
    new Map([...questions].map(([stem, {kind, asks, onlyIf}]) => [stem, `${kind} ${asks} ${onlyIf}`]));
  const reworded = [...base.questions].filter(
    ([stem, {words}]) => (next.questions.get(stem)?.words ?? words) !== words,
  );
  return [
    ...ofNames('question', asked(base), asked(next)),
    ...several(
      'patch',
      'title or guide reworded',
      reworded.map(([stem]) => stem),
    ),
  ];
}

function ofTables(base: Version, next: Version): Reason[] {
  const columns = ({columns: tables}: Version): By<string> =>
    new Map([...tables].flatMap(([table, own]) => [...own.keys()].map((name) => [`${table}.${name}`, ''])));
  return [
    ...ofNames('key of table', base.keys, next.keys),
    ...ofNames('column', columns(base), columns(next)),
  ];
}

/** The share of a variable's cells that may move in a patch, and without a word in the news. */
export function movableShare(variable: string, {movable}: Pick<Releases, 'movable'>): number {
  return movable.variables[variable] ?? movable.share;
}

function ofCells({variable, moved, cells, share}: VariableDiff, releases: Releases): Reason[] {
  if (moved === 0) return [];
  const bound = movableShare(variable, releases);
  const because = `${moved} of ${cells} cells of ${variable} moved`;
  return share > bound
    ? [{level: 'minor', because: `${because}, more than ${bound * 100} in 100`}]
    : [{level: 'patch', because}];
}

/**
 * Where the base is a released version, the prepared one must lie so far above it; else so far above the last one that was released
 * before, and without any, every number will do.
 */
function floorOf(
  least: Level,
  base: string | null,
  {prepared, released}: Releases,
): Pick<Bump, 'floor' | 'prepared' | 'enough'> {
  const from = released
    .filter((one) => base === null || compareNumbers(one, base) <= 0)
    .sort(compareNumbers)
    .at(-1);
  const floor = from === undefined || least === 'none' ? null : raised(from, least);
  return {floor, prepared, enough: floor === null || compareNumbers(prepared, floor) >= 0};
}

function raised(version: string, level: Level): string {
  const [major, minor, patch] = numbersOf(version);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
