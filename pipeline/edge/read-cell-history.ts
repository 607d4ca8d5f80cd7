import {basename} from 'node:path';
import {Fault} from '../../schemas/issue.ts';
import type {CellAt, CellFound, History} from '../diff/history.ts';
import {csvRecords} from '../text/csv-records.ts';
import {commitOf, mainOf} from './find-base.ts';
import {isShallow, readHistory} from './read-history.ts';
import {readObjects, storedAs} from './read-objects.ts';
import {type ReadFile, readCells} from './read-version.ts';
import {runGit} from './run-git.ts';

/** All that git has of one cell. */
export interface CellHistory {
  history: History;
  /** The commit that is checked out; null where there is none yet. */
  head: string | null;
  /** The branch that counts as accepted: main where there is one, else what is checked out. */
  line: {name: string; head: string} | null;
  cells: ReadonlyMap<string, CellAt>;
  shallow: boolean;
  /** Commits whose values could not be read, and why. */
  unread: readonly {commit: string; why: string}[];
}

/** A cell by its names; `folder` is that of the version, relative to the repository. */
export interface Asked {
  profile: string;
  variable: string;
  folder: string;
}

/**
 * Reads one cell in every commit that leads to the present one: values that several commits have are read once, and only the record that is
 * asked for. Throws a Fault where there is no git repository.
 */
export function readCellHistory(root: string, asked: Asked): CellHistory {
  const inside = runGit(root, ['rev-parse', '--git-dir']);
  if ('refused' in inside) throw noHistory(`no git repository around ${basename(root)} (${inside.refused})`);
  const head = commitOf(root, 'HEAD');
  const shallow = isShallow(root);
  if (head === null) return {history: new Map(), head, line: null, cells: new Map(), shallow, unread: []};
  const line = mainOf(root) ?? {name: 'HEAD', head};
  const history = readHistory(root, [head, line.head]);
  if ('refused' in history) throw noHistory(`git log: ${history.refused}`);
  return {history, head, line, shallow, ...cellsAt(root, [...history.keys()], asked)};
}

function cellsAt(
  root: string,
  commits: readonly string[],
  asked: Asked,
): Pick<CellHistory, 'cells' | 'unread'> {
  const named = (path: string) => commits.map((id) => `${id}:./${asked.folder}${path}`);
  const stored = storedAs(root, [...named(''), ...named('/values.csv')]);
  const files = stored.slice(commits.length);
  const read = readObjects(root, files, (text) => cellIn(() => text, asked));
  const all = commits.map((commit, at) => {
    const file = files[at] ?? null;
    const found = file === null ? ABSENT : (read.get(file.id) ?? LOST);
    return {commit, tree: stored[at]?.id ?? null, ...found};
  });
  const cells = new Map(all.map(({commit, tree, cell}) => [commit, {tree, cell}]));
  const unread = all.flatMap(({commit, why}) => (why === undefined ? [] : [{commit, why}]));
  return {cells, unread};
}

/** `why`: what keeps the values from being read. */
interface Read {
  cell: CellFound;
  why?: string;
}

const ABSENT: Read = {cell: 'absent'};
const LOST: Read = {cell: 'unread', why: 'a values.csv that git does not have here'};
const HEAD_OF_NOW = 'profile_id,variable,';

/** The cell in the values of a version. Where the columns begin as they do now, only its record is read. */
export function cellIn(read: ReadFile, {profile, variable}: Asked): Read {
  const lacks: string[] = [];
  const cells = readCells((name) => {
    const text = read(name);
    return text?.startsWith(HEAD_OF_NOW) ? csvRecords(text, `${profile},${variable},`) : text;
  }, lacks);
  const [why] = lacks;
  if (why !== undefined && read('values.csv') !== null) return {cell: 'unread', why};
  return {cell: cells.get(profile)?.get(variable) ?? 'absent'};
}

/** Where there is nothing that a cell could be read from. */
export function noHistory(found: string): Fault {
  const place = {path: '.', line: null, column: null, profile_id: null, variable: null};
  const expected = 'a git repository in which out/next is tracked';
  const fix = 'Clone it with its history; casebook explain tells how the present value came about.';
  return new Fault([{severity: 'error', rule: 'no-history', ...place, found, expected, fix}]);
}
