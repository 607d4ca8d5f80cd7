import {tableToIPC} from 'apache-arrow';
import {Compression, Table as WasmTable, WriterPropertiesBuilder, writeParquet} from 'parquet-wasm';
import type {Table} from '../../schemas/flow.ts';
import {arrowTable} from './arrow-table.ts';

/**
 * One table as an Arrow IPC file and as Parquet (zstd). `about` is a JSON text that says what the table is; it is the only
 * key-value of the Parquet file, because with two of them parquet-wasm writes them in another order from run to run.
 */
export function binary(
  table: Table,
  about: string,
  createdBy: string,
): {arrow: Uint8Array; parquet: Uint8Array} {
  const arrow = arrowTable(table, about);
  const properties = new WriterPropertiesBuilder()
    .setCompression(Compression.ZSTD)
    .setCreatedBy(createdBy)
    .setKeyValueMetadata(new Map([['casebook', about]]))
    .build();
  const parquet = writeParquet(WasmTable.fromIPCStream(tableToIPC(arrow, 'stream')), properties);
  return {arrow: tableToIPC(arrow, 'file'), parquet};
}
