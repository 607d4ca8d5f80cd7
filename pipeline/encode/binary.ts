import {tableToIPC} from 'apache-arrow';
import {Compression, Table as WasmTable, WriterPropertiesBuilder, writeParquet} from 'parquet-wasm';
import type {Table} from '../../schemas/flow.ts';
import {arrowTable} from './arrow-table.ts';
import {pandasMetadata} from './pandas-metadata.ts';

/**
 * One table as an Arrow IPC file and as Parquet (zstd). `codebook` is a JSON text that says what the table is; it is the only
 * key-value of the Parquet file, because with two of them parquet-wasm writes them in another order from run to run. The schema of both
 * files has it too, and the `pandas` key.
 */
export function binary(
  table: Table,
  codebook: string,
  version: string,
): {arrow: Uint8Array; parquet: Uint8Array} {
  const about = new Map([
    ['casebook', codebook],
    ['pandas', pandasMetadata(table, version)],
  ]);
  const arrow = arrowTable(table, about);
  const properties = new WriterPropertiesBuilder()
    .setCompression(Compression.ZSTD)
    .setCreatedBy(`casebook ${version}`)
    .setKeyValueMetadata(new Map([['casebook', codebook]]))
    .build();
  const parquet = writeParquet(WasmTable.fromIPCStream(tableToIPC(arrow, 'stream')), properties);
  return {arrow: tableToIPC(arrow, 'file'), parquet};
}
