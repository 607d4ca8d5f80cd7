import type {Codebook} from '../../../schemas/codebook.ts';
import type {Column, ColumnType, MissingReason, Scalar, Table} from '../../../schemas/flow.ts';
import {FLAG_CODES} from '../../../schemas/tables.ts';
import type {Scale, Variable} from '../../../schemas/variable.ts';
import {variables} from '../../../schemas/variables.ts';
import {epochDay} from '../arrow-data.ts';
import {dictionary} from '../dictionary.ts';
import {givenColumns, isGiven} from './given-columns.ts';
import {columnNotes} from './labelled-notes.ts';

/** A number that stands for a code, and what it is called. */
export interface ValueLabel {
  value: number;
  label: string;
}

/** A column as statistics programs know it: texts or numbers, the numbers labelled where they stand for codes. */
export interface LabelledColumn {
  name: string;
  label: string;
  /** A list is a text here, its members joined by semicolons. */
  type: Exclude<ColumnType, 'list'>;
  scale: Scale;
  labels: readonly ValueLabel[];
  /** Of a code its place in the codebook from 1, of a flag 0 or 1, of a date the days since 1970-01-01. */
  values: readonly (string | number | null)[];
  /** Null where the column has no reasons to give. */
  missing: readonly (MissingReason | null)[] | null;
  notes: readonly string[];
  source: SourceColumn;
}

/** Where a script that reads the CSV files finds what a column holds. */
export interface SourceColumn {
  column: string;
  /** A column that is 1 where its source has a value. */
  given: boolean;
  /** Codes in the order of the column's labels; null where it has none. */
  codes: readonly string[] | null;
  /** The variable whose status in `values` says why a cell is empty; null where none does. */
  variable: string | null;
}

export interface LabelledTable {
  name: string;
  /** Title of table and version, for the files' own short label. */
  title: string;
  version: string;
  citation: string;
  key: readonly string[];
  columns: readonly LabelledColumn[];
}

export interface LabelledOf {
  version: string;
  citation: string;
  codebook: Codebook;
}

const flagLabels: readonly ValueLabel[] = Object.entries(FLAG_CODES)
  .map(([value, {label}]) => ({value: Number(value), label}))
  .sort((a, b) => a.value - b.value);

/**
 * Table → LabelledTable: what the writers of Stata, SPSS and R files share, so that the three can't differ. Columns keep their
 * order; those of `givenColumns` come after the one that they belong to.
 */
export function labelledTable({version, citation, codebook}: LabelledOf): (table: Table) => LabelledTable {
  const known = new Map(variables(codebook).map((variable) => [variable.name, variable]));
  return (table) => ({
    name: table.name,
    title: `${table.title}, version ${version}`,
    version,
    citation,
    key: table.key,
    columns: givenColumns(table.columns).map(({column, of}) => ({
      ...labelledColumn(column, codebook, known),
      source: sourceOf(column, of),
    })),
  });
}

function labelledColumn(
  column: Column,
  codebook: Codebook,
  known: ReadonlyMap<string, Variable>,
): Omit<LabelledColumn, 'source'> {
  const {name, label, type, missing} = column;
  const variable = known.get(column.variable ?? name);
  return {
    name,
    label,
    type: type === 'list' ? 'text' : type,
    scale: scaleOf(type, variable),
    labels: labelsOf(column),
    values: valuesOf(column),
    missing: missing ?? null,
    notes: columnNotes(column, variable, codebook),
  };
}

function sourceOf({type, codes, variable, missing}: Column, of: string): SourceColumn {
  return {
    column: of,
    given: isGiven(codes),
    codes: type === 'code' && codes !== null ? codes.map(({code}) => code) : null,
    variable: missing === undefined ? null : (variable ?? null),
  };
}

/** The variable's own where the column shows it as it is; bounds of dates are days, flags and texts are names. */
function scaleOf(type: ColumnType, variable: Variable | undefined): Scale {
  if (type === 'date' || type === 'year') return 'interval';
  if (type === 'code') return variable?.scale ?? 'nominal';
  return type === 'integer' ? (variable?.scale ?? 'ratio') : 'nominal';
}

function labelsOf({type, codes}: Column): readonly ValueLabel[] {
  if (type === 'flag') return flagLabels;
  if (type !== 'code') return [];
  return (codes ?? []).map(({label}, rank) => ({value: rank + 1, label}));
}

/** Texts and plain numbers are as they are. */
function valuesOf({type, codes, values}: Column): readonly (string | number | null)[] {
  if (type === 'text' || type === 'year' || type === 'integer') return values as (string | number | null)[];
  const ranks = new Map((codes ?? []).map(({code}, rank) => [code, rank + 1]));
  const of = (value: NonNullable<Scalar>): string | number | null => {
    if (type === 'list') return typeof value === 'object' ? value.join(';') : null;
    if (type === 'code') return ranks.get(String(value)) ?? null;
    return type === 'date' ? epochDay(value) : Number(value);
  };
  const {values: different, rows} = dictionary(values);
  const made = different.map((value) => (value === null ? null : of(value)));
  return Array.from(rows, (place) => made[place]!);
}
