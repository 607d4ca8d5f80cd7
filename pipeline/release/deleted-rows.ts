import {stringify} from 'csv-stringify/sync';
import {lifetime} from '../../schemas/tables.ts';
import {type MovedCell, movedCells, variablesOf} from '../diff/moved-cells.ts';
import {type By, shownCell} from '../diff/version.ts';
import type {Step} from './variables-history.ts';

/** Table → the keys of its rows, the columns of a key joined by a blank. */
export type RowKeys = By<readonly string[]>;

const COLUMNS = ['version', 'what', 'table', 'name', 'reason'];
const DATED: ReadonlySet<string | null> = new Set(Object.values(lifetime));

/**
 * `deleted.csv`: every profile, variable, column, code and row of a yearly table that the version before had and this one has not, with the
 * reason, the oldest first. `before` is the file of the last version, which stays as it is.
 */
export function deletedRows(before: string | null, step: Step, keys: {base: RowKeys; next: RowKeys}): string {
  const all = [...profiles(step), ...variables(step), ...columns(step), ...codes(step), ...rows(step, keys)];
  return (before ?? stringify([COLUMNS])) + stringify(all.map((row) => [step.version, ...row]));
}

type Row = [what: string, table: string, name: string, reason: string];

const absent = <T>(from: {has(name: string): boolean} | undefined, all: Iterable<[string, T]>): string[] =>
  [...all].map(([name]) => name).filter((name) => !from?.has(name));

function profiles({base, next, retired}: Step): Row[] {
  const gone = absent(next.cells, base?.cells ?? []);
  return gone.map((id) => ['profile', 'groups', id, retired.profiles[id] ?? '']);
}

function variables({base, next, retired}: Step): Row[] {
  const own = base === null ? [] : [...variablesOf(base)];
  const gone = own.filter((name) => !variablesOf(next).has(name));
  return gone.map((name) => ['variable', 'values', name, retired.names[name] ?? '']);
}

function columns({base, next, retired}: Step): Row[] {
  return [...(base?.columns ?? [])].flatMap(([table, own]) =>
    absent(next.columns.get(table), own).map(
      (name): Row => ['column', table, name, retired.names[name] ?? ''],
    ),
  );
}

function codes({base, next, retired}: Step): Row[] {
  return [...(base?.codes ?? [])].flatMap(([variable, own]) =>
    absent(next.codes.get(variable), own).map((code): Row => {
      const name = `${variable}/${code}`;
      return ['code', 'codes', name, retired.codes[name] ?? retired.names[variable] ?? ''];
    }),
  );
}

/** A year of a group goes with its profile, or since its dates moved; a year of a country when no group is left in it. */
function rows(step: Step, keys: {base: RowKeys; next: RowKeys}): Row[] {
  const {base, next, retired} = step;
  if (base === null) return [];
  const dated = movedCells(base, next).moved.filter(({question}) => DATED.has(question));
  const reason = (id: string): string => {
    if (!base.cells.has(id)) return 'no group is left in this year';
    if (!next.cells.has(id)) return `the profile went: ${retired.profiles[id] ?? ''}`;
    const own = dated.filter(({profile}) => profile === id);
    return own.length === 0 ? 'no longer among the years of the dataset' : own.map(told).join('; ');
  };
  return [...keys.base].flatMap(([table, own]) => {
    const present = new Set(keys.next.get(table));
    const gone = own.filter((key) => !present.has(key));
    return gone.map((key): Row => ['row', table, key, reason(key.split(' ')[0]!)]);
  });
}

const told = ({variable, old, new: fresh}: MovedCell): string =>
  `${variable}: ${shownCell(old)} → ${shownCell(fresh)}`;
