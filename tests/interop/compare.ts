import {sha256} from '../../pipeline/edge/hash.ts';
import {canonical, type Family, isText} from './canonical.ts';
import {type Expected, type ExpectedColumn, REASONS} from './expected.ts';
import type {Cell, Output, Reading, ReadingColumn} from './parse-output.ts';

/** What came through of one file, and what is other than expected, a line each. */
export interface Compared {
  wrong: readonly string[];
  columns: number;
  rows: number;
  labels: number;
  /** Columns with codes or value labels. */
  coded: number;
  fingerprints: number;
  /** How many cells came with which reason. */
  reasons: ReadonlyMap<string, number>;
}

/** The status of each value by `<profile_id> <variable>`, for formats that keep reasons in the long table. */
export type Statuses = ReadonlyMap<string, string>;

export function statusesOf(values: Reading | undefined): Statuses {
  const column = (name: string): readonly Cell[] => values?.columns.get(name)?.cells ?? [];
  const [variables, statuses] = [column('variable'), column('status')];
  return new Map(
    column('profile_id').map(([, id], row) => [`${id} ${variables[row]?.[1]}`, statuses[row]?.[1] ?? '']),
  );
}

/**
 * Holds a reading against the release's own texts: names, title, citation, labels, codes, levels, values by their fingerprint, and the
 * reason of each empty cell, as far as the reader can tell it (`shows`).
 */
export function compare(
  found: Reading,
  wanted: Expected,
  {shows, statuses}: {shows: Output['shows']; statuses: Statuses},
): Compared {
  const wrong = tableWrongs(found, wanted, shows);
  const reasons = new Map<string, number>();
  let fingerprints = 0;
  for (const column of wanted.columns) {
    const read = found.columns.get(column.field.name);
    if (read === undefined) continue;
    const other = differs(column, read, wanted.family, shows);
    if (other === null) fingerprints++;
    const said = wanted.family === 'labelled' ? ownReasons(read) : longReasons(column, read, found, statuses);
    for (const reason of said) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const wrongs = [
      ...labelWrongs(column, read, shows),
      ...(other === null ? [] : [other]),
      ...reasonWrongs(column, said, wanted.family, shows),
    ];
    wrong.push(...wrongs.map((each) => `${column.field.name}: ${each}`));
  }
  const columns = [...found.columns.values()];
  return {
    ...{wrong, columns: columns.length, rows: columns[0]?.cells.length ?? 0, fingerprints, reasons},
    labels: columns.filter(({label}) => label !== '').length,
    coded: columns.filter(({codes, levels}) => codes.length + levels.length > 0).length,
  };
}

function tableWrongs(found: Reading, wanted: Expected, shows: Output['shows']): string[] {
  const wrong: string[] = [];
  const names = [...found.columns.keys()].join();
  const expected = wanted.columns.map(({field}) => field.name).join();
  if (names !== expected) wrong.push(`columns ${names}, not ${expected}`);
  if (shows.has('title') && found.title !== wanted.title)
    wrong.push(`title ${found.title}, not ${wanted.title}`);
  if (shows.has('notes') && !found.notes.some((note) => note.startsWith('Cite as: ')))
    wrong.push('no citation in the notes');
  return wrong;
}

/** Reasons that stand in the cells themselves, by letter or number. */
function ownReasons({cells}: ReadingColumn): (string | null)[] {
  const names = new Map(
    Object.entries(REASONS).flatMap(([name, [letter, number]]) => [
      [letter, name],
      [number, name],
    ]),
  );
  return cells.map(([kind, value]) => (kind === 'missing' ? (names.get(value) ?? value) : null));
}

/** Reasons that the reader finds in its own reading of the long table. */
function longReasons(
  {variable}: ExpectedColumn,
  {cells}: ReadingColumn,
  found: Reading,
  statuses: Statuses,
): (string | null)[] {
  const ids = found.columns.get('profile_id')?.cells ?? [];
  return cells.map(([kind], row) => {
    const said = kind === 'empty' && variable ? (statuses.get(`${ids[row]?.[1]} ${variable}`) ?? '') : '';
    return said in REASONS ? said : null;
  });
}

/** Texts of statistics programs can't carry a reason; `load.py` has it beside them. */
function reasonWrongs(
  {field, reasons}: ExpectedColumn,
  said: readonly (string | null)[],
  family: Family,
  shows: Output['shows'],
): string[] {
  if (family === 'labelled' && !shows.has('missing')) return [];
  const mute = family === 'labelled' && isText(field) && !shows.has('texts');
  const told = mute ? said.map(() => null) : reasons;
  const row = told.findIndex((reason, at) => reason !== said[at]);
  return row < 0 ? [] : [`reason ${said[row]} in row ${row + 1}, not ${told[row]}`];
}

function labelWrongs({field, codes}: ExpectedColumn, read: ReadingColumn, shows: Output['shows']): string[] {
  const wrong: string[] = [];
  if (shows.has('labels') && read.label !== field.title)
    wrong.push(`label ${read.label}, not ${field.title}`);
  const said = [...read.codes].sort().join('|');
  if (shows.has('codes') && said !== (codes ?? []).join('|'))
    wrong.push(`codes ${said}, not ${codes?.join('|')}`);
  const levels = (field.categories ?? []).map(({value}) => value).join('|');
  if (shows.has('levels') && read.levels.join('|') !== levels)
    wrong.push(`levels ${read.levels.join('|')}, not ${levels}`);
  return wrong;
}

/** Null where the values have the fingerprint of the manifest, and coded columns a type of their own if the reader has such. */
function differs(
  column: ExpectedColumn,
  read: ReadingColumn,
  family: Family,
  shows: Output['shows'],
): string | null {
  const {field, values, fingerprint} = column;
  const cells = read.cells.map((cell) => canonical(field, family, cell));
  const untyped =
    shows.has('types') && field.categories ? read.cells.findIndex(([kind]) => kind === 'text') : -1;
  if (untyped >= 0) return 'a code that is a text, not of a type of its own';
  if (!cells.includes(undefined) && sha256(JSON.stringify(cells)) === fingerprint) return null;
  const row = cells.findIndex((cell, at) => JSON.stringify(cell) !== JSON.stringify(values[at]));
  if (row < 0)
    return cells.length === values.length
      ? 'not the fingerprint of the manifest'
      : `${cells.length} rows, not ${values.length}`;
  return `${read.cells[row]?.join(' ')} in row ${row + 1}, not ${JSON.stringify(values[row])}`;
}
