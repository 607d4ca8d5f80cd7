import {Ajv2020} from 'ajv/dist/2020.js';
import {tableFromIPC} from 'apache-arrow';
import {parse} from 'csv-parse/sync';
import {stringify} from 'csv-stringify/sync';
import {parquetMetadata, parquetReadObjects} from 'hyparquet';
import {compressors} from 'hyparquet-compressors';
import {describe, expect, test} from 'vitest';
import {sha256} from '../pipeline/edge/hash.ts';
import {readTools} from '../pipeline/edge/read-tools.ts';
import {fingerprint} from '../pipeline/encode/fingerprint.ts';
import {guardTables} from '../pipeline/encode/guard-tables.ts';
import {proveBytes} from '../pipeline/encode/read-back.ts';
import {unf, unfOfTable} from '../pipeline/encode/unf.ts';
import {encode} from '../pipeline/stages/encode.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Artifact, Column, ColumnType, Scalar, Table} from '../schemas/flow.ts';
import {STATUS} from '../schemas/missing.ts';
import {release} from '../schemas/release.ts';
import {profiles, rowsOf, tablesOf} from './support.ts';

const known = {
  ...{title: release.title, version: release.version, codebook, tools: readTools(), sha256},
  inputs: [
    {profile_id: 'b', path: 'profiles/b.txt', sha256: 'b'},
    {profile_id: 'a', path: 'manifest.csv', sha256: 'a'},
  ],
  parts: [
    {kind: 'rule', id: 'z', sha256: 'z'},
    {kind: 'codebook', id: 'abuse', sha256: 'y'},
  ],
};
const tables = Object.values(tablesOf(...profiles));
const artifacts = encode(known)(tables, [{name: 'stages/parse.txt', bytes: new Uint8Array([104, 105])}]);
const bytesOf = (name: string): Uint8Array => artifacts.find((artifact) => artifact.name === name)!.bytes;
const jsonOf = (name: string) => JSON.parse(new TextDecoder().decode(bytesOf(name)));

/** A table of every type, with values at the edges. */
function edges(): Table {
  const column = (
    name: string,
    type: ColumnType,
    values: Scalar[],
    codes: string[] | null = null,
  ): Column => ({
    ...{name, label: name, type, question: null, required: false, values},
    codes: codes?.map((code) => ({code, label: code.toUpperCase()})) ?? null,
  });
  return {
    ...{name: 'edges', title: 'Edges', key: ['t']},
    columns: [
      column('t', 'text', ['a,"b"\r\nc', '=1+1', '\r', ' é𝄞\u0001', null]),
      column('c', 'code', ['no', 'yes', null, 'no', 'yes'], ['yes', 'never_used', 'no']),
      column('y', 'year', [-32768, 32767, null, 1990, 2014]),
      column('i', 'integer', [-2147483648, 2147483647, 0, null, 5]),
      column('f', 'flag', [true, false, null, true, true]),
      column('d', 'date', ['1969-12-31', '1582-10-15', null, '2000-02-29', '1946-01-01']),
      column('l', 'list', [['a'], ['é', 'b', 'c'], null, ['x'], ['a']]),
    ],
  };
}

describe('CSV', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    '%s reads back as the table',
    (name, table) => {
      const bytes = bytesOf(`${name}.csv`);
      expect([...bytes.slice(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf]);
      const read = parse(Buffer.from(bytes), {columns: true, relax_quotes: false}) as Record<
        string,
        string
      >[];
      expect(read).toEqual(
        rowsOf(table).map((row) =>
          Object.fromEntries(Object.entries(row).map(([column, value]) => [column, printed(value)])),
        ),
      );
    },
  );

  test('is what csv-stringify writes, byte for byte', () => {
    const made = encode(known)([...tables, edges()]);
    for (const {name, columns} of [...tables, edges()]) {
      const rows = columns[0]!.values.map((_, row) => columns.map(({values}) => printed(values[row])));
      const expected = stringify([columns.map((column) => column.name), ...rows], {
        record_delimiter: '\n',
        quoted_match: /[\r\n]/,
      });
      const {bytes} = made.find((artifact) => artifact.name === `${name}.csv`)!;
      expect(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)).toBe(expected);
    }
  });

  test('quotes what must be quoted, and alters nothing', () => {
    const bytes = encode(known)([edges()]).find(({name}) => name === 'edges.csv')!.bytes;
    const read = parse(Buffer.from(bytes), {columns: true, record_delimiter: '\n'}) as Record<
      string,
      string
    >[];
    expect(read.map(({t}) => t)).toEqual(['a,"b"\r\nc', '=1+1', '\r', ' é𝄞\u0001', '']);
    expect(new TextDecoder().decode(bytes).split('\n')[0]).toBe('t,c,y,i,f,d,l');
  });
});

function printed(value: unknown): string {
  if (value === null) return '';
  return Array.isArray(value)
    ? value.join(';')
    : value === true
      ? '1'
      : value === false
        ? '0'
        : String(value);
}

describe('Parquet', () => {
  const all = [...tables, edges()];
  const made = encode(known)(all);

  test.each(all.map((table) => [table.name, table] as const))(
    '%s reads as the table by hyparquet',
    async (name, table) => {
      const {buffer, byteOffset, byteLength} = made.find(
        (artifact) => artifact.name === `${name}.parquet`,
      )!.bytes;
      const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
      const read = await parquetReadObjects({file, compressors});
      expect(
        read.map((row) =>
          Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])),
        ),
      ).toEqual(rowsOf(table));
      const {key_value_metadata: pairs, created_by: by} = parquetMetadata(file);
      expect(pairs?.filter(({key}) => key !== 'ARROW:schema').map(({key}) => key)).toEqual(['casebook']);
      expect(JSON.parse(pairs!.find(({key}) => key === 'casebook')!.value!)).toMatchObject({
        table: name,
        version: release.version,
      });
      expect(by).toBe(`casebook ${release.version}`);
    },
  );

  test('is proven by IPC and FFI', () => {
    expect(() => proveBytes(all, made)).not.toThrow();
  });

  test.each(edges().columns.map(({name}) => name))('a changed cell of column %s is found', (name) => {
    const table = edges();
    const columns = table.columns.map((column) =>
      column.name === name
        ? {...column, values: column.values.with(3, column.values[0]!).with(0, column.values[1]!)}
        : column,
    );
    const found = faultOf(() => proveBytes([{...table, columns}], made));
    expect(found).toContain(`edges.parquet  error read-back`);
    for (const way of ['by IPC', 'by FFI']) expect(found).toContain(way);
    expect(found).toContain('edges.arrow  error');
  });

  test('a missing, cut or exchanged file is found', () => {
    const swapped = (name: string, bytes: Uint8Array): Artifact[] =>
      made.map((each) => (each.name === name ? {name, bytes} : each));
    expect(
      faultOf(() =>
        proveBytes(
          all,
          made.filter(({name}) => name !== 'values.parquet'),
        ),
      ),
    ).toContain('no such file');
    expect(faultOf(() => proveBytes(all, swapped('values.parquet', new Uint8Array(10))))).toContain(
      'values.parquet',
    );
    const other = made.find(({name}) => name === 'groups.parquet')!.bytes;
    expect(faultOf(() => proveBytes(all, swapped('values.parquet', other)))).toContain('columns');
  });
});

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'bigint' ? Number(value) : (value ?? null);
}

function faultOf(run: () => void): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('no fault');
}

describe('Arrow', () => {
  test('types, levels in codebook order, and metadata', () => {
    const {schema} = tableFromIPC(bytesOf('groups.arrow'));
    const typeOf = (name: string) => String(schema.fields.find((field) => field.name === name)?.type);
    expect(typeOf('formation_year')).toBe('Int16');
    expect(typeOf('size_min')).toBe('Int32');
    expect(typeOf('abuse_killing')).toBe('Bool');
    expect(typeOf('formation_date_first')).toBe('Date32<DAY>');
    expect(typeOf('abuse')).toBe('List<Utf8>');
    expect(typeOf('termination_status')).toBe('Dictionary<Int8, Utf8>');
    const field = schema.fields.find(({name}) => name === 'termination_status');
    expect(field?.metadata.get('question')).toBe('termination_status');
    expect(JSON.parse(field?.metadata.get('codes') ?? '')).toEqual({
      terminated: 'Terminated',
      ongoing: 'Ongoing',
    });
    expect(field?.metadata.get('_PL_ENUM_VALUES2')).toBe('10;terminated7;ongoing');
    expect(schema.fields.every(({metadata}) => (metadata.get('label') ?? '') !== '')).toBe(true);
    expect(schema.fields.filter(({metadata}) => metadata.has('_PL_ENUM_VALUES2')).length).toBe(
      tables.find(({name}) => name === 'groups')!.columns.filter(({type}) => type === 'code').length,
    );
    const edge = tableFromIPC(encode(known)([edges()]).find(({name}) => name === 'edges.arrow')!.bytes);
    expect([...edge.getChild('c')!.data[0]!.dictionary!]).toEqual(['yes', 'never_used', 'no']);
  });
});

describe('schema of Arrow and Parquet files', () => {
  const {metadata} = tableFromIPC(bytesOf('groups.arrow')).schema;
  const groups = tables.find(({name}) => name === 'groups')!;

  test('has the codebook of the table, which is the file key-value of Parquet too', () => {
    const {columns, questions, empty, ...about} = JSON.parse(metadata.get('casebook')!);
    expect(about).toEqual({
      ...{dataset: release.title, version: release.version, table: 'groups', title: groups.title},
      ...{key: groups.key, citation: `${release.title}, version ${release.version}.`},
    });
    expect(columns.map(({name, label}: Column) => [name, label])).toEqual(
      groups.columns.map(({name, label}) => [name, label]),
    );
    const {codes, question} = columns.find(({name}: Column) => name === 'termination_status');
    expect(codes).toEqual({terminated: 'Terminated', ongoing: 'Ongoing'});
    expect(questions[question].question).toBe(codebook.termination_status.question);
    expect(questions[question].codes.ongoing).toBe(codebook.termination_status.codes.ongoing.means);
    expect(Object.keys(questions)).toEqual(Object.keys(codebook));
    expect(empty.unclear).toBe(STATUS.unclear.means);
    const {buffer, byteOffset, byteLength} = bytesOf('groups.parquet');
    const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const pairs = parquetMetadata(file).key_value_metadata!.filter(({key}) => key !== 'ARROW:schema');
    expect(pairs).toEqual([{key: 'casebook', value: metadata.get('casebook')}]);
  });

  test('types of Parquet: whole numbers of 16 and 32 bits, days, lists', () => {
    const {buffer, byteOffset, byteLength} = bytesOf('groups.parquet');
    const {schema} = parquetMetadata(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
    const of = (name: string) => schema.find((each) => each.name === name)!;
    expect(of('formation_year').logical_type).toMatchObject({type: 'INTEGER', bitWidth: 16, isSigned: true});
    expect([of('size_min').type, of('size_min').logical_type]).toEqual(['INT32', undefined]);
    expect(of('formation_date_first').logical_type).toEqual({type: 'DATE'});
    expect(of('abuse').logical_type).toEqual({type: 'LIST'});
    expect(of('abuse_killing').type).toBe('BOOLEAN');
  });

  test('tells pandas which columns are nullable whole numbers, booleans and categories', () => {
    const {columns, index_columns: index} = JSON.parse(metadata.get('pandas')!);
    expect(index).toEqual([]);
    expect(columns.map(({field_name: name}: {field_name: string}) => name)).toEqual(
      groups.columns.map(({name}) => name),
    );
    const typeOf = (name: string) =>
      columns.find(({field_name: each}: {field_name: string}) => each === name).numpy_type;
    expect(['formation_year', 'size_min', 'abuse_killing', 'name'].map(typeOf)).toEqual([
      ...['Int16', 'Int32', 'boolean', 'object'],
    ]);
    const status = columns.find(({name}: Column) => name === 'termination_status');
    expect(status).toMatchObject({pandas_type: 'categorical', metadata: {num_categories: 2, ordered: false}});
  });
});

describe('what a format would corrupt is refused', () => {
  test.each<[string, ColumnType, Scalar | undefined]>([
    ['a year that an int16 wraps round', 'year', 40_000],
    ['a fraction', 'integer', 1.7],
    ['a number that an int32 wraps round', 'integer', 3_000_000_000],
    ['no number', 'integer', Number.NaN],
    ['undefined', 'text', undefined],
    ['an empty text', 'text', ''],
    ['half a surrogate pair', 'text', 'a\uD83D'],
    ['NUL', 'text', 'a\0'],
    ['half a surrogate pair in a list', 'list', ['a', '\uDE00']],
    ['NUL in a list', 'list', ['a\0b']],
    ['a day that does not exist', 'date', '2001-02-30'],
    ['a code outside the codebook', 'code', 'perhaps'],
    ['a number as flag', 'flag', 1],
    ['a semicolon in a list', 'list', ['a;b']],
    ['an empty list', 'list', []],
  ])('%s', (_, type, value) => {
    const table = edges();
    const columns = table.columns.map((column) =>
      column.type === type ? {...column, values: column.values.with(1, value as Scalar)} : column,
    );
    const {name} = table.columns.find((column) => column.type === type)!;
    expect(faultOf(() => encode(known)([{...table, columns}]))).toMatch(
      new RegExp(`table-cell: column ${name}: .* in row 2; expected .*\\. Nothing was written`),
    );
  });

  test("no value where one is required, and columns that can't be", () => {
    const table = edges();
    const [first, ...others] = table.columns as [Column, ...Column[]];
    expect(
      faultOf(() => guardTables([{...table, columns: [{...first, required: true}, ...others]}])),
    ).toContain('in row 5');
    expect(faultOf(() => guardTables([{...table, columns: [{...first, name: 'T'}, ...others]}]))).toContain(
      'column T',
    );
    expect(faultOf(() => guardTables([{...table, columns: [first, first]}]))).toContain('twice');
    expect(faultOf(() => guardTables([{...table, columns: [{...first, values: []}, ...others]}]))).toContain(
      '0, as in the first',
    );
    expect(() => guardTables([table])).not.toThrow();
  });
});

describe('documents', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    'JSON Schema of %s takes its rows and refuses others',
    (name, table) => {
      const schema = jsonOf(`schemas/${name}.json`);
      const validate = new Ajv2020({strict: false, validateFormats: false}).compile(schema);
      for (const row of rowsOf(table)) expect(validate(row), JSON.stringify(validate.errors)).toBe(true);
      const row = rowsOf(table)[0];
      if (row) expect(validate({...row, another: 1})).toBe(false);
      const coded = table.columns.find(({type}) => type === 'code');
      if (row && coded) expect(validate({...row, [coded.name]: 'perhaps'})).toBe(false);
    },
  );

  test('the data package names fields, categories, missing reasons and hashes', () => {
    const found = jsonOf('datapackage.json');
    expect(found.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(found.resources.map(({path}: {path: string}) => path)).toEqual(
      tables.map(({name}) => `${name}.csv`),
    );
    const values = found.resources.find(({name}: {name: string}) => name === 'values');
    expect(values.hash).toBe(`sha256:${sha256(bytesOf('values.csv'))}`);
    expect(values.schema.primaryKey).toEqual(['profile_id', 'variable']);
    const status = values.schema.fields.find(({name}: {name: string}) => name === 'status');
    expect(status.categories).toEqual(Object.entries(STATUS).map(([value, {label}]) => ({value, label})));
    expect(values.schema.missingValues).toEqual([
      {value: '', label: expect.stringContaining('not mentioned')},
    ]);
    const evidence = found.resources.find(({name}: {name: string}) => name === 'evidence');
    expect(evidence.schema).not.toHaveProperty('primaryKey');
  });

  test('the codebook is there in each of its forms, with the citation and the groups for reading', () => {
    const names = artifacts.map(({name}) => name);
    const documents = [
      'codebook.md',
      'codebook.html',
      'codebook.ddi.xml',
      'CITATION.cff',
      'groups_labels.csv',
    ];
    expect(names).toEqual(expect.arrayContaining(documents));
    for (const name of documents) expect(bytesOf(name).length).toBeGreaterThan(100);
  });

  test('the codebook holds every question, code, table and column', () => {
    const text = new TextDecoder().decode(bytesOf('codebook.md'));
    for (const [stem, {question}] of Object.entries(codebook)) {
      expect(text).toContain(`(\`${stem}\`)`);
      expect(text).toContain(question);
    }
    for (const {columns} of tables) for (const {name} of columns) expect(text).toContain(`\`${name}\``);
    for (const {means} of Object.values(codebook.abuse.codes)) expect(text).toContain(means);
  });

  test('the manifest tells what came in and went out, sorted, and nothing of the machine', () => {
    const found = jsonOf('manifest.json');
    expect(found.version).toBe(release.version);
    expect(found.tools).toMatchObject({
      'apache-arrow': expect.stringMatching(/^\d+\.\d+\.\d+$/),
      'parquet-wasm': expect.any(String),
    });
    expect(found.inputs.map(({path}: {path: string}) => path)).toEqual(['manifest.csv', 'profiles/b.txt']);
    expect(found.parts.map(({kind}: {kind: string}) => kind)).toEqual(['codebook', 'rule']);
    const outputs = artifacts.filter(({name}) => name !== 'manifest.json');
    expect(found.outputs).toEqual(
      outputs.map(({name, bytes}) => ({path: name, bytes: bytes.length, sha256: sha256(bytes)})),
    );
    expect(found.outputs.map(({path}: {path: string}) => path)).toContain('stages/parse.txt');
    for (const [index, {name, columns}] of tables.entries()) {
      const {columns: hashes, unf: unfs, ...table} = found.tables[index];
      expect(table).toEqual({name, key: tables[index]!.key, rows: columns[0]!.values.length});
      expect(hashes).toEqual(
        Object.fromEntries(columns.map((each) => [each.name, fingerprint(each, sha256)])),
      );
      expect(unfs.columns).toEqual(Object.fromEntries(columns.map((each) => [each.name, unf(each, sha256)])));
      expect(unfs.table).toBe(unfOfTable(Object.values(unfs.columns), sha256));
    }
    expect(JSON.stringify(found)).not.toContain(process.cwd());
  });
});

test('the same tables make the same bytes, also after others were encoded', () => {
  encode(known)([edges()]);
  const again = encode(known)(Object.values(tablesOf(...profiles.toReversed())), [
    {name: 'stages/parse.txt', bytes: new Uint8Array([104, 105])},
  ]);
  expect(again.map(({name, bytes}) => [name, sha256(bytes)])).toEqual(
    artifacts.map(({name, bytes}) => [name, sha256(bytes)]),
  );
});
