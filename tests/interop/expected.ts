import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';

/**
 * What a reader should find in a file, taken from the release's own texts (CSV, `values.csv`, `codes.csv`, `datapackage.json`) and not from
 * the code that writes the files.
 */
export interface Expected {
  title: string;
  columns: readonly ExpectedColumn[];
}

export interface ExpectedColumn {
  name: string;
  label: string;
  /** Number or reason → label, as `1 Terminated`; null where the column has no label set. */
  codes: readonly string[] | null;
  /** As a reading prints them: kind and value. */
  cells: readonly (readonly [kind: string, value: string])[];
}

interface Field {
  name: string;
  title: string;
  type: 'string' | 'integer' | 'boolean' | 'date' | 'list';
  question?: string;
  categories?: {value: string; label: string}[];
  itemCategories?: object[];
  constraints: {required: boolean};
}

type Row = Readonly<Record<string, string>>;

const REASONS: Readonly<Record<string, readonly [letter: string, number: string, label: string]>> = {
  not_mentioned: ['n', '-99', 'Missing: not mentioned'],
  unclear: ['u', '-98', 'Missing: unclear'],
  conflict: ['c', '-97', 'Missing: conflict'],
  not_applicable: ['a', '-96', 'Missing: not applicable'],
};

/** Of a table of the release in `folder`, as its file with that ending should be read. */
export function expected(folder: string, table: string, ending: string): Expected {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const rowsOf = (name: string): Row[] => parse(read(name), {columns: true});
  const data = JSON.parse(read('datapackage.json')) as {
    version: string;
    resources: {path: string; title: string; schema: {fields: Field[]}}[];
  };
  const {title, schema} = data.resources.find(({path}) => path === `${table}.csv`)!;
  const status = new Map(
    rowsOf('values.csv').map((row) => [`${row.profile_id} ${row.variable}`, row.status!]),
  );
  const sets = new Map(rowsOf('codes.csv').map(({flag, variable}) => [flag!, variable!]));
  const rows = rowsOf(`${table}.csv`);
  const side = ending === 'sav' ? 1 : 0;
  const columns = schema.fields.flatMap((field): ExpectedColumn[] => {
    const variable = sets.get(field.name) ?? field.name.replace(/(_date)_(first|last)$/, '$1');
    const reasoned = !field.constraints.required && (field.question !== undefined || table === 'groups');
    const reasonAt = (row: Row): string | null =>
      (reasoned && REASONS[status.get(`${row.profile_id} ${variable}`) ?? '']?.[side]) || null;
    const own = column(field, rows, reasoned, reasonAt, ending);
    const bare = field.type === 'list' && field.question !== undefined && !field.itemCategories;
    return bare ? [own, given(field, rows, reasonAt, ending)] : [own];
  });
  return {title: `${title}, version ${data.version}`, columns};
}

function column(
  field: Field,
  rows: readonly Row[],
  reasoned: boolean,
  reasonAt: (row: Row) => string | null,
  ending: string,
): ExpectedColumn {
  const {name, title, type, categories} = field;
  const text = type === 'list' || (type === 'string' && !categories);
  const kind = text ? 'text' : type === 'date' ? 'date' : 'number';
  const ranks = new Map(categories?.map(({value}, rank) => [value, String(rank + 1)]));
  const cells = rows.map((row): [string, string] => {
    const value = row[name]!;
    if (value !== '') return [kind, ranks.get(value) ?? value];
    const reason = text ? null : reasonAt(row);
    return reason === null ? ['empty', ''] : ['missing', reason];
  });
  const codes =
    type === 'boolean'
      ? ['0 Not reported', '1 Reported']
      : (categories?.map(({label}, rank) => `${rank + 1} ${label}`) ?? null);
  const alone = ending === 'sav' && type === 'integer' && reasoned ? [] : null;
  return {name, label: title, codes: withReasons(codes ?? alone, reasoned, ending), cells};
}

/** In Stata all 0/1 columns of a file share a label set, and so do coded columns with and without reasons: it names them always. */
function withReasons(
  codes: readonly string[] | null,
  reasoned: boolean,
  ending: string,
): readonly string[] | null {
  if (codes === null) return null;
  const side = ending === 'sav' ? 1 : 0;
  const reasons = Object.values(REASONS).map((each) => `${each[side]} ${each[2]}`);
  return reasoned || ending === 'dta' ? [...codes, ...reasons].sort() : [...codes].sort();
}

function given(
  {name, title}: Field,
  rows: readonly Row[],
  reasonAt: (row: Row) => string | null,
  ending: string,
): ExpectedColumn {
  const cells = rows.map((row): [string, string] => {
    if (row[name] !== '') return ['number', '1'];
    const reason = reasonAt(row);
    return reason === null ? ['empty', ''] : ['missing', reason];
  });
  const codes = withReasons(['1 Given'], true, ending);
  return {name: `${name}_given`, label: `${title}: given, or why not`, codes, cells};
}
