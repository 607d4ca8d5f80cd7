import type {Column, Table} from '../../schemas/flow.ts';

/** How pandas is to hold a column: what it calls the values, and the type of its own that it makes of them. */
interface PandasType {
  pandas_type: string;
  numpy_type: string;
  metadata?: Record<string, unknown>;
}

/**
 * The schema's `pandas` key (pandas developer guide, "Storing pandas DataFrame objects in Apache Parquet format"), by which
 * `pandas.read_parquet` makes nullable whole numbers and booleans of ours instead of floats and objects. No index: rows are numbered.
 */
export function pandasMetadata({columns}: Table, version: string): string {
  return JSON.stringify({
    index_columns: [],
    column_indexes: [],
    columns: columns.map((column) => ({
      ...{name: column.name, field_name: column.name, metadata: null},
      ...pandasType(column),
    })),
    creator: {library: 'casebook', version},
    pandas_version: '2.0.0',
  });
}

function pandasType({type, codes}: Column): PandasType {
  switch (type) {
    case 'text':
      return {pandas_type: 'unicode', numpy_type: 'object'};
    case 'code':
      return {
        ...{pandas_type: 'categorical', numpy_type: (codes ?? []).length > 127 ? 'int16' : 'int8'},
        metadata: {num_categories: (codes ?? []).length, ordered: false},
      };
    case 'year':
      return {pandas_type: 'int16', numpy_type: 'Int16'};
    case 'integer':
      return {pandas_type: 'int32', numpy_type: 'Int32'};
    case 'flag':
      return {pandas_type: 'bool', numpy_type: 'boolean'};
    case 'date':
      return {pandas_type: 'date', numpy_type: 'object'};
    case 'list':
      return {pandas_type: 'list[unicode]', numpy_type: 'object'};
  }
}
