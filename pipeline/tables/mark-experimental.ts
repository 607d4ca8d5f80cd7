import type {Table} from '../../schemas/flow.ts';

/** Marks the columns that show experimental variables, so that every format can say so. */
export function markExperimental(experimental: ReadonlySet<string> | null): (table: Table) => Table {
  return (table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.variable !== undefined && experimental?.has(column.variable)
        ? {...column, experimental: true}
        : column,
    ),
  });
}
