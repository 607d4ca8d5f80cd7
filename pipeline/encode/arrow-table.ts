import {Table as ArrowTable, Field, makeData, RecordBatch, Schema, Struct} from 'apache-arrow';
import type {Column, Table} from '../../schemas/flow.ts';
import {arrowData, arrowType} from './arrow-data.ts';

/**
 * A table as one Arrow record batch; labels, questions and codes travel as metadata of the fields, `about` (pairs of a name and a JSON
 * text) as metadata of the schema.
 */
export function arrowTable(table: Table, about: ReadonlyMap<string, string>): ArrowTable {
  const types = table.columns.map((column, index) => arrowType(column, index));
  const fields = table.columns.map(
    (column, index) => new Field(column.name, types[index]!, !column.required, metadataOf(column)),
  );
  const schema = new Schema(fields, new Map(about));
  const length = table.columns[0]?.values.length ?? 0;
  const children = table.columns.map((column, index) => arrowData(column, types[index]!));
  const data = makeData({type: new Struct(fields), length, nullCount: 0, children});
  return new ArrowTable(schema, [new RecordBatch(schema, data)]);
}

/** Polars makes an Enum of a dictionary that has `_PL_ENUM_VALUES2`: each level with the number of its bytes before it. */
function metadataOf({type, label, question, codes, experimental}: Column): Map<string, string> {
  const metadata = new Map([['label', label]]);
  if (question !== null) metadata.set('question', question);
  if (experimental) metadata.set('experimental', 'true');
  if (codes !== null)
    metadata.set(
      'codes',
      JSON.stringify(Object.fromEntries(codes.map(({code, label: said}) => [code, said]))),
    );
  if (codes !== null && type === 'code')
    metadata.set('_PL_ENUM_VALUES2', codes.map(({code}) => `${Buffer.byteLength(code)};${code}`).join(''));
  return metadata;
}
