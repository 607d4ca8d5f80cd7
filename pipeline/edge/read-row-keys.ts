import {parse} from 'csv-parse/sync';
import type {By} from '../diff/version.ts';
import type {ReadFile} from './read-version.ts';

/** Keys of the rows of some tables of a version, a key's columns joined by a blank; `keys` are the tables' keys, joined by commas. */
export function readRowKeys(read: ReadFile, tables: readonly string[], keys: By<string>): By<string[]> {
  return new Map(
    tables.map((table) => {
      const columns = (keys.get(table) ?? '').split(',');
      const rows: Record<string, string>[] = parse(read(`${table}.csv`) ?? '', {columns: true});
      return [table, rows.map((row) => columns.map((name) => row[name] ?? '').join(' '))];
    }),
  );
}
