import type {Artifact, Column, Table} from '../../schemas/flow.ts';
import {STATUS} from '../../schemas/missing.ts';
import {FLAG_CODES} from '../../schemas/tables.ts';

interface About {
  version: string;
  title: string;
}

/** What a CSV leaves empty, and where the reason stands: CSV has one way only to say nothing. */
const missing = Object.entries(STATUS)
  .filter(([status]) => !['coded', 'corrected', 'derived'].includes(status))
  .map(([, {label}]) => label.toLowerCase())
  .join(', ');

/**
 * Frictionless Data Package, version 2: the CSV files with typed and labelled fields. `made` are the CSV files as they are
 * written, for their sizes and hashes; the same tables lie beside them as Parquet and Arrow.
 */
export function dataPackage(
  {version, title}: About,
  tables: readonly Table[],
  made: readonly Artifact[],
  sha256: (bytes: Uint8Array) => string,
): Record<string, unknown> {
  const bytesOf = new Map(made.map(({name, bytes}) => [name, bytes]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'casebook',
    title,
    version,
    resources: tables.map((table) => {
      const path = `${table.name}.csv`;
      const bytes = bytesOf.get(path);
      return {
        name: table.name.replaceAll('_', '-'),
        type: 'table',
        title: table.title,
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true},
        ...(bytes === undefined ? {} : {bytes: bytes.byteLength, hash: `sha256:${sha256(bytes)}`}),
        schema: tableSchema(table),
      };
    }),
  };
}

function tableSchema({name, key, columns}: Table): Record<string, unknown> {
  const required = new Set(columns.filter((column) => column.required).map((column) => column.name));
  const label = `no value; \`status\` in values.csv says why: ${missing}`;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    missingValues: [{value: '', label}],
    ...(key.every((column) => required.has(column)) ? {primaryKey: key} : {}),
    ...(name !== 'groups' && name !== 'issues' && required.has('profile_id')
      ? {foreignKeys: [{fields: ['profile_id'], reference: {resource: 'groups', fields: ['profile_id']}}]}
      : {}),
  };
}

function field({
  name,
  label,
  type,
  codes,
  question,
  experimental,
  required,
}: Column): Record<string, unknown> {
  const categories = codes?.map(({code, label: said}) => ({value: code, label: said}));
  return {
    name,
    title: label,
    ...typeOf(type),
    ...(type === 'code' ? {categories, categoriesOrdered: false} : {}),
    ...(type === 'list' && categories ? {itemCategories: categories} : {}),
    ...(question === null ? {} : {question}),
    ...(experimental ? {experimental} : {}),
    constraints: {required, ...(type === 'year' ? {minimum: -32_768, maximum: 32_767} : {})},
  };
}

function typeOf(type: Column['type']): Record<string, unknown> {
  switch (type) {
    case 'text':
    case 'code':
      return {type: 'string'};
    case 'year':
    case 'integer':
      return {type: 'integer'};
    case 'flag':
      return {
        type: 'boolean',
        trueValues: ['1'],
        falseValues: ['0'],
        description: `1 ${FLAG_CODES['1'].label.toLowerCase()}, 0 ${FLAG_CODES['0'].label.toLowerCase()}`,
      };
    case 'date':
      return {type: 'date', format: 'default'};
    case 'list':
      return {type: 'list', delimiter: ';', itemType: 'string'};
  }
}
