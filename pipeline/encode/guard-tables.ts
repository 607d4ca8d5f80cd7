import type {Column, Scalar, Table} from '../../schemas/flow.ts';
import {Fault, type Issue} from '../../schemas/issue.ts';
import {isIsoDay} from '../text/date-days.ts';
import {dictionary} from './dictionary.ts';
import {unwritable} from './unwritable.ts';

const columnName = /^[a-z][a-z0-9_]{0,31}$/;

/**
 * What the formats would take and corrupt without a word is refused before a byte is made: Arrow wraps 40000 round in an
 * int16, cuts 1.7 to 1, turns NaN and undefined into 0 and a lone surrogate into a replacement character; readers of CSV end a text at a NUL. Throws one
 * Fault with the first wrong cell of each column.
 */
export function guardTables(tables: readonly Table[]): void {
  const issues = tables.flatMap((table) => [
    ...shapeOf(table),
    ...table.columns.flatMap((column) => cellsOf(table, column)),
  ]);
  if (issues.length > 0) throw new Fault(issues);
}

function shapeOf({name, key, columns}: Table): Issue[] {
  const names = columns.map((column) => column.name);
  const rows = columns[0]?.values.length ?? 0;
  const told = (found: string, expected: string): Issue => issue('table-shape', name, null, found, expected);
  return [
    ...names
      .filter((each) => !columnName.test(each))
      .map((each) =>
        told(`column ${each}`, 'at most 32 small letters, digits and underscores, a letter first'),
      ),
    ...names
      .filter((each, index) => names.indexOf(each) !== index)
      .map((each) => told(`column ${each} twice`, 'each column once')),
    ...key
      .filter((each) => !names.includes(each))
      .map((each) => told(`no column ${each}`, 'the columns of the key')),
    ...columns
      .filter(({values, missing}) => missing !== undefined && missing.length !== values.length)
      .map((each) =>
        told(`${each.missing?.length} reasons in ${each.name}`, `${each.values.length}, one a value`),
      ),
    ...columns
      .filter(({values, missing}) => missing?.some((reason, row) => reason !== null && values[row] !== null))
      .map((each) => told(`a reason beside a value in ${each.name}`, 'reasons of empty cells only')),
    ...columns
      .filter(({values}) => values.length !== rows)
      .map((each) => told(`${each.values.length} values in ${each.name}`, `${rows}, as in the first column`)),
  ];
}

function cellsOf({name}: Table, column: Column): Issue[] {
  const wrong = wrongWith(column);
  const isGood = (value: Scalar | undefined) => (value === null ? !column.required : wrong(value) === null);
  if (dictionary(column.values).values.every(isGood)) return [];
  for (let row = 0; row < column.values.length; row++) {
    const value = column.values[row];
    const expected = value === null ? (column.required ? 'a value' : null) : wrong(value);
    if (expected === null) continue;
    return [
      issue(
        'table-cell',
        name,
        column.name,
        `column ${column.name}: ${JSON.stringify(value) ?? 'undefined'} in row ${row + 1}`,
        expected,
      ),
    ];
  }
  return [];
}

/** The test of a column's values: what was expected, or null where the value is good. */
function wrongWith({type, codes}: Column): (value: Scalar | undefined) => string | null {
  const known = codes && new Set(codes.map(({code}) => code));
  switch (type) {
    case 'text':
      return wrongText;
    case 'code':
      return (value) => (typeof value === 'string' && known?.has(value) ? null : 'one of the column’s codes');
    case 'year':
      return (value) => wrongInteger(value, -32_768, 32_767);
    case 'integer':
      return (value) => wrongInteger(value, -2_147_483_648, 2_147_483_647);
    case 'flag':
      return (value) => (typeof value === 'boolean' ? null : 'true or false');
    case 'date':
      return wrongDay;
    case 'list':
      return (value) => wrongList(value, known);
  }
}

function wrongText(value: Scalar | undefined): string | null {
  if (typeof value !== 'string' || value === '') return 'a text, or null where there is none';
  return unwritable(value) ? 'a text without NUL and half surrogate pairs' : null;
}

function wrongInteger(value: Scalar | undefined, least: number, greatest: number): string | null {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= greatest;
  return fits ? null : `a whole number from ${least} to ${greatest}`;
}

function wrongDay(value: Scalar | undefined): string | null {
  return isIsoDay(value) ? null : 'an ISO day that exists';
}

function wrongList(value: Scalar | undefined, known: ReadonlySet<string> | null): string | null {
  if (!Array.isArray(value) || value.length === 0) return 'a list with members, or null where there is none';
  const members: readonly Scalar[] = value;
  for (const member of members) {
    const wrong = wrongText(member);
    if (wrong !== null) return wrong;
    if (String(member).includes(';')) return 'members without a semicolon, by which lists are joined';
    if (known !== null && !known.has(String(member))) return 'members among the column’s codes';
  }
  return null;
}

function issue(rule: string, table: string, variable: string | null, found: string, expected: string): Issue {
  const path = `${table}.csv`;
  const fix = 'Nothing was written. The stage that made the table must be mended.';
  const place = {line: null, column: null, profile_id: null};
  return {severity: 'error', rule, path, ...place, variable, found, expected, fix};
}
