import {stringify} from 'csv-stringify/sync';
import type {Retired} from '../../schemas/release.ts';
import {variablesOf} from '../diff/moved-cells.ts';
import type {Version, VersionCodes} from '../diff/version.ts';
import type {VariableDiff} from '../diff/version-diff.ts';

/** What the histories are of. */
export interface Step {
  version: string;
  date: string;
  base: Version | null;
  next: Version;
  /** Of the cells that both have, the variables that moved. */
  moved: readonly VariableDiff[];
  retired: Retired;
}

const COLUMNS = [
  ...['version', 'date', 'variable', 'event', 'changed', 'codes', 'codes_added', 'codes_removed'],
  ...['codes_redefined', 'cells', 'cells_moved', 'reason'],
];

/**
 * `variables_history.csv`: a row for each variable that appeared, changed or went in a version, the oldest first. `before` is the file of
 * the last version, which stays as it is. A variable changed where its question, the words about it, its codes or its cells did.
 */
export function variablesHistory(before: string | null, step: Step): string {
  const {version, date, base, next} = step;
  const old = base === null ? new Set<string>() : variablesOf(base);
  const fresh = variablesOf(next);
  const rows = [
    ...[...fresh].map((name) => (old.has(name) ? changedRow(name, step) : appearedRow(name, next))),
    ...[...old].filter((name) => !fresh.has(name)).map((name) => wentRow(name, step)),
  ].filter((row) => row !== null);
  return (before ?? stringify([COLUMNS])) + stringify(rows.map((row) => [version, date, ...row]));
}

type Row = (string | number)[];
const none: VersionCodes = new Map();
const listed = (codes: Iterable<string>): string => [...codes].join(';');

function appearedRow(name: string, {codes}: Version): Row {
  return [name, 'appeared', '', listed((codes.get(name) ?? none).keys()), '', '', '', '', '', ''];
}

function wentRow(name: string, {base, retired}: Step): Row {
  const codes = listed((base?.codes.get(name) ?? none).keys());
  return [name, 'went', '', codes, '', '', '', '', '', retired.names[name] ?? ''];
}

function changedRow(name: string, {base, next, moved, retired}: Step): Row | null {
  if (base === null) return null;
  const [old, fresh] = [base.codes.get(name) ?? none, next.codes.get(name) ?? none];
  const absent = (from: VersionCodes, codes: VersionCodes) =>
    [...codes.keys()].filter((code) => !from.has(code));
  const [added, removed] = [absent(old, fresh), absent(fresh, old)];
  const redefined = [...fresh.keys()].filter((code) => old.has(code) && old.get(code) !== fresh.get(code));
  const cells = moved.find(({variable}) => variable === name);
  const changed = [
    ...askedChanges(name, base, next),
    ...(added.length + removed.length + redefined.length > 0 ? ['codes'] : []),
    ...(cells === undefined ? [] : ['cells']),
  ];
  if (changed.length === 0) return null;
  const reasons = removed.map((code) => retired.codes[`${name}/${code}`]).filter((why) => why !== undefined);
  return [
    ...[
      name,
      'changed',
      listed(changed),
      listed(fresh.keys()),
      listed(added),
      listed(removed),
      listed(redefined),
    ],
    ...[cells?.cells ?? '', cells?.moved ?? '', [...new Set(reasons)].join('; ')],
  ];
}

/** Whether the question that fills a variable asks something else, or says the same in other words. */
function askedChanges(name: string, base: Version, next: Version): string[] {
  const [old, fresh] = [base, next].map((version) => version.questions.get(stemOf(name, version) ?? ''));
  if (old === undefined || fresh === undefined) return [];
  const asks = old.kind !== fresh.kind || old.asks !== fresh.asks || old.onlyIf !== fresh.onlyIf;
  return [...(asks ? ['question'] : []), ...(old.words === fresh.words ? [] : ['words'])];
}

function stemOf(name: string, {cells}: Version): string | null {
  for (const own of cells.values()) return own.get(name)?.question ?? null;
  return null;
}
