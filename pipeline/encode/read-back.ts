import {
  type Table as ArrowTable,
  type DataType,
  DataType as Type,
  tableFromIPC,
  type Vector,
} from 'apache-arrow';
import {parseTable} from 'arrow-js-ffi';
import {readParquet, wasmMemory} from 'parquet-wasm';
import type {Artifact, Column, Scalar, Table} from '../../schemas/flow.ts';
import {Fault, type Issue} from '../../schemas/issue.ts';
import {cellReader} from './cell-reader.ts';

const rowsAtOnce = 131_072;

/**
 * Proves what was written: the Parquet of every table is read by IPC and, on another way, through the C Data Interface, the
 * Arrow file too, and each cell is held against the table. A file that is missing or differs is a Fault.
 */
export function proveBytes(tables: readonly Table[], artifacts: readonly Artifact[]): void {
  const bytesOf = new Map(artifacts.map(({name, bytes}) => [name, bytes]));
  const issues = tables.flatMap((table) =>
    ['parquet', 'arrow'].flatMap((format): Issue[] => {
      const name = `${table.name}.${format}`;
      const bytes = bytesOf.get(name);
      if (bytes === undefined)
        return [issue(name, null, 'no such file', 'one file for each table and format')];
      try {
        return format === 'arrow'
          ? differences(table, tableFromIPC(bytes), name, 'IPC')
          : [...byIpc(table, bytes, name), ...byFfi(table, bytes, name)];
      } catch (error) {
        return [issue(name, null, String(error), 'a file that can be read back')];
      }
    }),
  );
  if (issues.length > 0) throw new Fault(issues);
}

function byIpc(table: Table, bytes: Uint8Array, name: string): Issue[] {
  const read = readParquet(bytes, {batchSize: rowsAtOnce}).intoIPCStream();
  return differences(table, tableFromIPC(read), name, 'IPC');
}

/** The memory is asked for after the read, since its growth detaches an older view; the copy outlives it. */
function byFfi(table: Table, bytes: Uint8Array, name: string): Issue[] {
  const stream = readParquet(bytes, {batchSize: rowsAtOnce}).intoFFI();
  try {
    const memory = wasmMemory() as unknown as {buffer: ArrayBuffer};
    const read = parseTable(memory.buffer, stream.arrayAddrs(), stream.schemaAddr(), true) as ArrowTable;
    return differences(table, read, name, 'FFI');
  } finally {
    stream.free();
  }
}

/** The first difference of each column; a table with other columns or another number of rows is one difference. */
function differences(table: Table, read: ArrowTable, path: string, way: string): Issue[] {
  const rows = table.columns[0]?.values.length ?? 0;
  const names = read.schema.fields.map(({name}) => name).join();
  const expected = table.columns.map(({name}) => name).join();
  if (names !== expected) return [issue(path, null, `columns ${names} by ${way}`, expected)];
  if (read.numRows !== rows) return [issue(path, null, `${read.numRows} rows by ${way}`, String(rows))];
  return table.columns.flatMap((column, index) => {
    const vector = rows === 0 ? null : read.getChildAt(index);
    const found =
      typeDiffers(column, read.schema.fields[index]!.type) ?? (vector && cellDiffers(column, vector));
    return found === null ? [] : [issue(path, column.name, `${found.found} by ${way}`, found.expected)];
  });
}

interface Difference {
  found: string;
  expected: string;
}

const typeTests: Readonly<Record<Column['type'], (type: DataType) => boolean>> = {
  text: (type) => Type.isUtf8(type),
  code: (type) => Type.isDictionary(type),
  year: (type) => Type.isInt(type) && type.bitWidth === 16,
  integer: (type) => Type.isInt(type) && type.bitWidth === 32,
  flag: (type) => Type.isBool(type),
  date: (type) => Type.isDate(type),
  list: (type) => Type.isList(type),
};

function typeDiffers({type}: Column, read: DataType): Difference | null {
  return typeTests[type](read)
    ? null
    : {found: `type ${String(read)}`, expected: `the type of a ${type} column`};
}

function cellDiffers({type, values}: Column, vector: Vector): Difference | null {
  let row = 0;
  for (const chunk of vector.data) {
    const read = cellReader(type, chunk);
    for (let at = 0; at < chunk.length; at++, row++) {
      const found = read(at);
      const value = values[row] ?? null;
      if (found === value || (value !== null && same(found, value))) continue;
      return {found: `${JSON.stringify(found)} in row ${row + 1}`, expected: JSON.stringify(value)};
    }
  }
  return null;
}

function same(found: Scalar, value: Scalar): boolean {
  if (!Array.isArray(found) || !Array.isArray(value)) return false;
  return found.length === value.length && found.every((member, index) => member === value[index]);
}

function issue(path: string, variable: string | null, found: string, expected: string): Issue {
  const place = {line: null, column: null, profile_id: null};
  const fix = 'Nothing was released: what was written is not what the tables hold.';
  return {severity: 'error', rule: 'read-back', path, ...place, variable, found, expected, fix};
}
