import type {Column} from '../../../schemas/flow.ts';

const GIVEN = [{code: 'given', label: 'Given'}];

/**
 * Statistics programs keep the reason of an empty cell in numbers only. Where all columns of an answer are texts (a set of
 * states), a column is put after it that is 1 where there is a value, and elsewhere carries the reason. Which columns get one
 * follows from the codebook alone, never from the data. `of` is the column of the table that each comes from.
 */
export function givenColumns(columns: readonly Column[]): {column: Column; of: string}[] {
  const inNumbers = new Set(columns.filter((each) => !isText(each)).map(({variable}) => variable));
  return columns.flatMap((column) =>
    isText(column) &&
    column.question !== null &&
    column.missing !== undefined &&
    !inNumbers.has(column.variable)
      ? [
          {column, of: column.name},
          {column: given(column), of: column.name},
        ]
      : [{column, of: column.name}],
  );
}

function isText({type}: Column): boolean {
  return type === 'text' || type === 'list';
}

function given(column: Column): Column {
  return {
    ...column,
    name: `${column.name}_given`,
    label: `${column.label}: given, or why not`,
    type: 'code',
    codes: GIVEN,
    values: column.values.map((value) => (value === null ? null : 'given')),
  };
}

export function isGiven(codes: Column['codes']): boolean {
  return codes === GIVEN;
}
