import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';

/** Profile → variable → what the cell shows: its value, or the status that says why there is none. */
export type ShownValues = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads `values.csv` of a version; null where the folder has none. */
export function readValues(folder: string): ShownValues | null {
  const path = join(folder, 'values.csv');
  if (!existsSync(path)) return null;
  const rows: Record<string, string>[] = parse(readFileSync(path), {columns: true});
  const values = new Map<string, Map<string, string>>();
  for (const {profile_id: id = '', variable = '', value = '', status = ''} of rows) {
    const cells = values.get(id) ?? new Map<string, string>();
    cells.set(variable, value === '' ? status : value);
    values.set(id, cells);
  }
  return values;
}
