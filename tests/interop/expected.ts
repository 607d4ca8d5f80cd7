import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {sha256} from '../../pipeline/edge/hash.ts';
import type {Scalar} from '../../schemas/flow.ts';
import {canonical, type Family, type Field} from './canonical.ts';

/**
 * What a reader should find in a file, taken from the release's own texts (CSV, `values.csv`, `codes.csv`, `datapackage.json`,
 * `manifest.json`) and not from the code that writes the files.
 */
export interface Expected {
  family: Family;
  title: string;
  columns: readonly ExpectedColumn[];
}

export interface ExpectedColumn {
  field: Field;
  /** As a reading has them, sorted; null where the column has no codes. */
  codes: readonly string[] | null;
  /** The variable whose status says why a cell is empty; null where none does. */
  variable: string | null;
  /** The status of each empty cell that has one. */
  reasons: readonly (string | null)[];
  /** To say which cell is another; equal is what has the fingerprint. */
  values: readonly Scalar[];
  fingerprint: string;
}

type Row = Readonly<Record<string, string>>;

export const REASONS: Readonly<Record<string, readonly [letter: string, number: string, label: string]>> = {
  not_mentioned: ['n', '-99', 'Missing: not mentioned'],
  unclear: ['u', '-98', 'Missing: unclear'],
  conflict: ['c', '-97', 'Missing: conflict'],
  not_applicable: ['a', '-96', 'Missing: not applicable'],
};

/** The formats, by the ending of their files, and `load.py` by what it makes. */
const families: Readonly<Record<string, Family>> = {
  ...{dta: 'labelled', sav: 'labelled', rds: 'labelled', py: 'labelled'},
  ...{parquet: 'typed', arrow: 'typed', csv: 'text'},
};

interface Package {
  version: string;
  resources: {path: string; title: string; schema: {fields: Field[]}}[];
}
interface Manifest {
  tables: {name: string; columns: Record<string, string>}[];
}

/** The tables of the release in `folder`, as files of a format should be read. */
export function expecting(folder: string): (table: string, ending: string) => Expected {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const rowsOf = (name: string): Row[] => parse(read(name), {columns: true});
  const {version, resources} = JSON.parse(read('datapackage.json')) as Package;
  const {tables} = JSON.parse(read('manifest.json')) as Manifest;
  const status = new Map(
    rowsOf('values.csv').map((row) => [`${row.profile_id} ${row.variable}`, row.status!]),
  );
  const sets = new Map(rowsOf('codes.csv').map(({flag, variable}) => [flag!, variable!]));
  const known = new Map<string, Row[]>();
  return (table, ending) => {
    const {title, schema} = resources.find(({path}) => path === `${table}.csv`)!;
    const {columns: fingerprints} = tables.find(({name}) => name === table)!;
    const rows = known.get(table) ?? rowsOf(`${table}.csv`);
    known.set(table, rows);
    const family = families[ending]!;
    const columns = schema.fields.flatMap((field): ExpectedColumn[] => {
      const variable = variableOf(field, table, sets);
      const reasons = rows.map((row) =>
        variable && row[field.name] === '' ? reasonIn(status, row, variable) : null,
      );
      const values = rows.map(
        (row) =>
          canonical(field, 'text', row[field.name] === '' ? ['empty', ''] : ['text', row[field.name]!])!,
      );
      const own = {field, codes: codesOf(field, variable !== null, ending), variable, reasons, values};
      const bare = family === 'labelled' && field.type === 'list' && field.question && !field.itemCategories;
      return [{...own, fingerprint: fingerprints[field.name]!}, ...(bare ? [given(own, ending)] : [])];
    });
    return {family, title: `${title}, version ${version}`, columns};
  };
}

/** Yearly tables have reasons in the columns that a question fills, `groups` in all that show a variable. */
function variableOf(
  {name, question, constraints}: Field,
  table: string,
  sets: ReadonlyMap<string, string>,
): string | null {
  const reasoned =
    !constraints.required && (table === 'groups' || (table === 'group_years' && question !== undefined));
  return reasoned ? (sets.get(name) ?? name.replace(/(_date)_(first|last)$/, '$1')) : null;
}

function reasonIn(status: ReadonlyMap<string, string>, row: Row, variable: string): string | null {
  const said = status.get(`${row.profile_id} ${variable}`) ?? '';
  return said in REASONS ? said : null;
}

/**
 * In Stata all 0/1 columns of a file share a label set, and so do coded columns with and without reasons: it names them always.
 * SPSS labels the reasons of plain numbers too; `load.py` has labels of codes only.
 */
function codesOf(
  {type, categories, itemCategories}: Field,
  reasoned: boolean,
  ending: string,
): string[] | null {
  const named = (all: readonly {value: string; label: string}[]) =>
    all.map(({value, label}) => `${value} ${label}`).sort();
  const codes = categories ?? itemCategories;
  if (families[ending] !== 'labelled') return codes ? named(codes) : null;
  const numbered = categories && named(categories.map(({label}, rank) => ({value: String(rank + 1), label})));
  if (ending === 'py') return numbered ?? null;
  const own = type === 'boolean' ? ['0 Not reported', '1 Reported'] : numbered;
  const alone = ending === 'sav' && type === 'integer' && reasoned ? [] : null;
  const all = own ?? alone;
  return all && withReasons(all, reasoned, ending);
}

function withReasons(codes: readonly string[], reasoned: boolean, ending: string): string[] {
  const side = ending === 'sav' ? 1 : 0;
  const reasons = Object.values(REASONS).map((each) => `${each[side]} ${each[2]}`);
  return reasoned || ending === 'dta' ? [...codes, ...reasons].sort() : [...codes].sort();
}

/** The column that is 1 where a set of states is given, and elsewhere has the reason. */
function given(
  {field, variable, reasons, values}: Omit<ExpectedColumn, 'fingerprint'>,
  ending: string,
): ExpectedColumn {
  const ones = values.map((value) => (value === null ? null : 1));
  return {
    field: {
      ...{name: `${field.name}_given`, title: `${field.title}: given, or why not`, type: 'integer'},
      constraints: {required: false},
    },
    codes: ending === 'py' ? null : withReasons(['1 Given'], true, ending),
    ...{variable, reasons, values: ones, fingerprint: sha256(JSON.stringify(ones))},
  };
}
