import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse as parseYaml} from 'yaml';
import * as z from 'zod';
import {sha256} from '../pipeline/edge/hash.ts';
import {citationFile} from '../pipeline/encode/citation-file.ts';
import {csv} from '../pipeline/encode/csv.ts';
import {dataPackage} from '../pipeline/encode/data-package.ts';
import {release} from '../schemas/release.ts';
import {root} from './repository.ts';
import {profiles, tablesOf} from './support.ts';

/** The schemas here are written from the specifications; the documents were also held against the published ones. */

/** What the Citation File Format 1.2.0 asks of the keys that we use; no others are allowed. */
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  title: z.string().min(1),
  version: z.union([z.string().min(1), z.number()]),
  'date-released': z.iso.date().optional(),
  license: z.enum(['MIT']).optional(),
  authors: z.array(z.strictObject({name: z.string().min(1)})).min(1),
});

describe('CITATION.cff', () => {
  const own = parseYaml(readFileSync(join(root, 'CITATION.cff'), 'utf8'));
  const made = parseYaml(citationFile(release));
  const {version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  test('of the software and of the dataset has the form', () => {
    const released = parseYaml(citationFile(release, '2026-11-22'));
    expect(released).toEqual({...made, 'date-released': '2026-11-22'});
    for (const each of [own, made, released]) expect(citation.safeParse(each).error).toBeUndefined();
    expect([own.type, made.type]).toEqual(['software', 'dataset']);
  });

  test('names the version, the licence and the authors that the rest of the repository names', () => {
    expect(own).toMatchObject({version, license, authors: [{name: release.authors}]});
    expect(made).toMatchObject({title: release.title, version: release.version, authors: own.authors});
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain(`${license} License`);
  });

  test('texts of any kind stay texts', () => {
    const bad = 'a: "b" # c\n- d \\ é \u2028 {e}';
    const read = parseYaml(citationFile({title: bad, version: '1.10', authors: bad}));
    expect(read).toMatchObject({title: bad, version: '1.10', authors: [{name: bad}]});
  });
});

const named = z.string().regex(/^[a-z0-9._-]+$/);
const category = z.strictObject({value: z.string(), label: z.string()});
const common = {
  ...{name: z.string().min(1), title: z.string().min(1), description: z.string().optional()},
  constraints: z.strictObject({
    required: z.boolean(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
  // Properties of our own, which the specification allows.
  ...{question: z.string().optional(), experimental: z.literal(true).optional()},
};
const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...{...common, type: z.literal('string')},
    ...{categories: z.array(category).min(1).optional(), categoriesOrdered: z.boolean().optional()},
  }),
  z.strictObject({...common, type: z.literal('integer')}),
  z.strictObject({
    ...{...common, type: z.literal('boolean')},
    ...{trueValues: z.array(z.string()).min(1), falseValues: z.array(z.string()).min(1)},
  }),
  z.strictObject({...common, type: z.literal('date'), format: z.literal('default')}),
  z.strictObject({
    ...{...common, type: z.literal('list'), delimiter: z.string().min(1)},
    ...{itemType: z.enum(['string', 'integer']), itemCategories: z.array(category).min(1).optional()},
  }),
]);

/** Data Package, Data Resource, Table Dialect and Table Schema, version 2 (https://datapackage.org/standard/). */
const packageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  ...{name: named, title: z.string().min(1), version: z.string().min(1)},
  resources: z
    .array(
      z.strictObject({
        ...{name: named, type: z.literal('table'), title: z.string().min(1)},
        path: z.string().regex(/^(?![/~.])[^:]*$/, 'a path below the package'),
        ...{format: z.literal('csv'), mediatype: z.literal('text/csv'), encoding: z.literal('utf-8')},
        ...{bytes: z.int().nonnegative(), hash: z.string().regex(/^sha256:[0-9a-f]{64}$/)},
        dialect: z.strictObject({
          ...{delimiter: z.literal(','), lineTerminator: z.literal('\n'), quoteChar: z.literal('"')},
          ...{doubleQuote: z.literal(true), header: z.literal(true)},
        }),
        schema: z.strictObject({
          $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
          fields: z.array(field).min(1),
          missingValues: z.array(category).min(1),
          primaryKey: z.array(z.string()).min(1).optional(),
          foreignKeys: z
            .array(
              z.strictObject({
                fields: z.array(z.string()).min(1),
                reference: z.strictObject({resource: z.string(), fields: z.array(z.string()).min(1)}),
              }),
            )
            .min(1)
            .optional(),
        }),
      }),
    )
    .min(1),
});

describe('datapackage.json', () => {
  const tables = Object.values(tablesOf(...profiles));
  const made = tables.map((table) => ({name: `${table.name}.csv`, bytes: csv(table)}));
  const read: unknown = JSON.parse(JSON.stringify(dataPackage(release, tables, made, sha256)));

  test('has the form of the specification', () => {
    expect(packageSchema.safeParse(read).error).toBeUndefined();
    const {resources} = packageSchema.parse(read);
    expect(packageSchema.safeParse({...(read as object), resources: []}).success).toBe(false);
    const [first] = resources;
    const wrong = {
      ...first!,
      schema: {...first!.schema, fields: [{...first!.schema.fields[0], type: 'text'}]},
    };
    expect(packageSchema.safeParse({...(read as object), resources: [wrong]}).success).toBe(false);
  });

  test('names, keys and categories hold together', () => {
    const {resources} = packageSchema.parse(read);
    const fieldsOf = new Map(
      resources.map(({name, schema}) => [name, schema.fields.map((each) => each.name)]),
    );
    expect(fieldsOf.size).toBe(tables.length);
    for (const {name, schema} of resources) {
      const names = fieldsOf.get(name)!;
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining(schema.primaryKey ?? []));
      for (const {fields, reference} of schema.foreignKeys ?? []) {
        expect(names).toEqual(expect.arrayContaining(fields));
        expect(fieldsOf.get(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
      }
    }
  });
});
