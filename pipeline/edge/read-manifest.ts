import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {Fault, type Issue} from '../../schemas/issue.ts';
import {
  type ManifestColumn,
  type ManifestRow,
  manifestColumns,
  manifestRowSchema,
} from '../../schemas/manifest.ts';
import {type CsvCell, csvCells} from '../text/csv-cells.ts';
import {decode} from '../text/decode.ts';
import {type Finding, inputIssue} from '../text/input-issue.ts';
import {type LineColumn, lineColumns} from '../text/line-column.ts';
import {readBytes} from './read-bytes.ts';

/** A row of the manifest. `row` is null where a cell breaks the schema; then `issues` says which. */
export interface ManifestEntry {
  id: string;
  path: string;
  row: ManifestRow | null;
  issues: readonly Issue[];
  /** Where the id and the path stand. */
  at: {id: LineColumn; path: LineColumn};
}

export const manifestName = 'manifest.csv';

const required: readonly ManifestColumn[] = ['profile_id', 'path'];

function fault(path: string, at: LineColumn | undefined, finding: Finding): Fault {
  return new Fault([inputIssue('error', 'manifest', {path, id: null, ...(at && {at})}, finding)]);
}

function readText(file: string): string {
  const bytes = readBytes(file);
  const decoded = bytes && decode(bytes, {path: file, id: null});
  if (decoded?.text) return decoded.text;
  const fix = `Save it as comma-separated text in UTF-8 with the columns ${manifestColumns.join(',')}.`;
  throw fault(file, undefined, {
    found: decoded?.issues[0]?.found ?? 'more than 20 MB',
    expected: 'rows of comma-separated cells',
    fix,
  });
}

/** The columns that the first row names; a name that is missing, unknown or double is a fault. */
function header(
  cells: readonly CsvCell[],
  place: (cell: CsvCell) => LineColumn,
  path: string,
): ManifestColumn[] {
  const names = cells.map((cell) => cell.value.trim());
  const expected = `columns out of ${manifestColumns.join(',')}, with ${required.join(' and ')} among them`;
  const fix = `Make the first line ${manifestColumns.join(',')} and separate cells by commas.`;
  cells.forEach((cell, index) => {
    const name = names[index] ?? '';
    const known = manifestColumns.some((column) => column === name);
    if (known && names.indexOf(name) === index) return;
    throw fault(path, place(cell), {
      found: `${known ? 'double' : 'unknown'} column “${name}”`,
      expected,
      fix,
    });
  });
  const missing = required.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw fault(path, {line: 1, column: 1}, {found: `no column ${missing.join(' and ')}`, expected, fix});
  }
  return names as ManifestColumn[];
}

function entry(
  columns: readonly ManifestColumn[],
  cells: readonly CsvCell[],
  place: (cell: CsvCell) => LineColumn,
): ManifestEntry {
  const values = Object.fromEntries(manifestColumns.map((column) => [column, '']));
  columns.forEach((column, index) => {
    values[column] = (cells[index]?.value ?? '').trim().replace(/\s+/g, ' ');
  });
  const placeOf = (column: ManifestColumn): LineColumn => place(cells[columns.indexOf(column)] ?? cells[0]!);
  const [id = '', path = ''] = required.map((column) => values[column]);
  const parsed = manifestRowSchema.safeParse(values);
  const issues = (parsed.error?.issues ?? []).map((issue) => {
    const column = issue.path[0] as ManifestColumn;
    return inputIssue(
      'error',
      'manifest-row',
      {path: manifestName, id: id || null, at: placeOf(column)},
      {
        found: `${column} “${values[column]}”`,
        expected: issue.message,
        fix: 'Put the cell right: the profile is left out until then.',
      },
    );
  });
  return {id, path, row: parsed.data ?? null, issues, at: {id: placeOf('profile_id'), path: placeOf('path')}};
}

/**
 * The rows of `manifest.csv` in the folder `raw`, or null where there is none. A cell that breaks the schema spoils its row
 * alone; a file that can't be told into rows and cells throws a Fault, since then every row is in doubt.
 */
export function readManifest(raw: string): ManifestEntry[] | null {
  const path = join(raw, manifestName).replaceAll('\\', '/');
  if (!existsSync(path)) return null;
  const text = readText(path);
  const placeAt = lineColumns(text);
  const place = (cell: CsvCell): LineColumn => placeAt(cell.at);
  const csv = csvCells(text);
  if ('broken' in csv) {
    const {at, ...finding} = csv.broken;
    throw fault(path, placeAt(at), {...finding, fix: 'Mend the quotation marks of this row.'});
  }
  // Spreadsheets leave rows of empty cells behind.
  const [first = [], ...rest] = csv.rows.filter((cells) => cells.some(({value}) => value.trim() !== ''));
  const columns = header(first, place, path);
  const uneven = rest.filter((cells) => cells.length !== columns.length);
  if (uneven.length > 0) {
    const expected = `${columns.length} cells, as many as the first line has`;
    const fix = 'Put cells that hold a comma in quotation marks and leave a comma for each empty one.';
    throw new Fault(
      uneven.flatMap(
        (cells) => fault(path, place(cells[0]!), {found: `${cells.length} cells`, expected, fix}).issues,
      ),
    );
  }
  return rest.map((cells) => entry(columns, cells, place));
}
