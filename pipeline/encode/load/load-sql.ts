import type {LabelledColumn, LabelledTable} from '../labelled/labelled-table.ts';

/**
 * A script for DuckDB that reads the Parquet files of its folder: each table with the labels of its columns as comments and its codes as
 * enums, a view of it that shows codes by their labels (`groups_labels`), and `missing`, the reason of each empty cell. It ends with a
 * table of the first coded column.
 */
export function loadSql(tables: readonly LabelledTable[]): string {
  const first = tables[0];
  const coded = first?.columns.find(({type}) => type === 'code');
  return [
    `-- ${tables.map(({title}) => title).join('; ')}`,
    `-- ${first?.citation ?? ''}`,
    '-- For DuckDB, in the folder of the files: duckdb -init load.sql',
    ...tables.flatMap(statements),
    'CREATE OR REPLACE TABLE missing AS',
    `  SELECT profile_id, variable, status AS reason FROM 'values.parquet' WHERE value IS NULL;`,
    ...(first && coded ? [ending(first, coded)] : []),
    '',
  ].join('\n');
}

/** Columns that are only there to carry reasons are left out: here `missing` has them. */
function statements({name, title, columns}: LabelledTable): string[] {
  const own = columns.filter(({source}) => !source.given);
  const coded = own.filter(({source}) => source.codes !== null);
  const enums = coded.map(
    (column) => `${column.name}::ENUM(${(column.source.codes ?? []).map(text).join(', ')}) AS ${column.name}`,
  );
  const labels = coded.map((column) => `${caseOf(column)} AS ${column.name}`);
  const replaced = (all: readonly string[]): string =>
    all.length === 0 ? '*' : `* REPLACE (\n  ${all.join(',\n  ')}\n)`;
  return [
    '',
    `CREATE OR REPLACE TABLE ${name} AS SELECT ${replaced(enums)} FROM ${text(`${name}.parquet`)};`,
    `COMMENT ON TABLE ${name} IS ${text(title)};`,
    ...own.map((column) => `COMMENT ON COLUMN ${name}.${column.name} IS ${text(column.label)};`),
    `CREATE OR REPLACE VIEW ${name}_labels AS SELECT ${replaced(labels)} FROM ${name};`,
  ];
}

function caseOf({name, labels, source}: LabelledColumn): string {
  const each = labels.map(
    ({label}, index) => `WHEN ${text(source.codes?.[index] ?? '')} THEN ${text(label)}`,
  );
  return `CASE ${name} ${each.join(' ')} END`;
}

function ending({name}: LabelledTable, {name: column, source}: LabelledColumn): string {
  return [
    `SELECT ${column}, reason, count(*) AS n FROM ${name}_labels`,
    `  LEFT JOIN (FROM missing WHERE variable = ${text(source.variable ?? '')}) USING (profile_id)`,
    '  GROUP BY ALL ORDER BY ALL;',
  ].join('\n');
}

function text(content: string): string {
  return `'${content.replaceAll("'", "''")}'`;
}
