import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {sha256} from '../pipeline/edge/hash.ts';
import {citationFile} from '../pipeline/encode/citation-file.ts';
import {dataverseMetadata} from '../pipeline/encode/dataverse-metadata.ts';
import {zenodoMetadata} from '../pipeline/encode/zenodo-metadata.ts';
import {zipArchive} from '../pipeline/encode/zip-archive.ts';
import {codebook} from '../schemas/codebook.ts';
import {type Release, release} from '../schemas/release.ts';
import {untracked} from '../schemas/tables.ts';
import {root} from './repository.ts';

const day = '2026-11-22';
const made: Release = {
  ...release,
  title: 'A <b> & "c"',
  contact: {name: 'The casebook authors', email: 'data@example.org'},
};

test('the licence of deposits is that of the repository', () => {
  const {license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(release.licence.spdx).toBe(license);
  expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain(release.licence.title);
});

/** What Zenodo's deposit API takes of the fields that are written (https://developers.zenodo.org/#representation). */
const zenodo = z.strictObject({
  upload_type: z.enum([
    'publication',
    'poster',
    'presentation',
    'dataset',
    'image',
    'video',
    'software',
    'other',
  ]),
  title: z.string().min(1),
  version: z.string().min(1),
  publication_date: z.iso.date(),
  creators: z.array(z.strictObject({name: z.string().min(1)})).min(1),
  description: z.string().regex(/^(<p>[^<>]*<\/p>)+$/),
  access_right: z.enum(['open', 'embargoed', 'restricted', 'closed']),
  license: z.string().regex(/^[a-z0-9.-]+$/, 'an SPDX identifier in small letters'),
  keywords: z.array(z.string().min(1)).min(1),
  language: z.string().regex(/^[a-z]{3}$/, 'ISO 639-3'),
  notes: z.string(),
});

test('.zenodo.json has the form of a deposit, and says what CITATION.cff says', () => {
  const read = zenodo.parse(JSON.parse(JSON.stringify(zenodoMetadata(made, day, codebook))));
  expect(read.description).toContain('A &lt;b&gt; &amp; "c", version');
  const cited = citationFile(made, day);
  for (const said of [read.title, read.version, read.publication_date, read.creators[0]!.name])
    expect(cited).toContain(JSON.stringify(said));
});

/** Fields of the blocks `citation` and `socialscience`: class, whether several, and the fields of a compound one; those it asks for first. */
const fields: Record<string, [type: string, multiple: boolean, ...of: string[]]> = {
  title: ['primitive', false],
  author: ['compound', true, 'authorName'],
  datasetContact: ['compound', true, 'datasetContactName', 'datasetContactEmail'],
  dsDescription: ['compound', true, 'dsDescriptionValue', 'dsDescriptionDate'],
  subject: ['controlledVocabulary', true],
  keyword: ['compound', true, 'keywordValue'],
  language: ['controlledVocabulary', true],
  distributionDate: ['primitive', false],
  timePeriodCovered: ['compound', true, 'timePeriodCoveredStart', 'timePeriodCoveredEnd'],
  kindOfData: ['primitive', true],
  notesText: ['primitive', false],
  unitOfAnalysis: ['primitive', true],
};

describe('dataverse.json', () => {
  interface Field {
    typeName: string;
    typeClass: string;
    multiple: boolean;
    value: unknown;
  }
  const fieldsOf = (of: Release): Field[] => {
    const {datasetVersion} = JSON.parse(JSON.stringify(dataverseMetadata(of, day, codebook)));
    expect(datasetVersion.license).toEqual({name: of.licence.title, uri: of.licence.uri});
    const {citation, socialscience, ...others} = datasetVersion.metadataBlocks;
    expect(others).toEqual({});
    return [...citation.fields, ...socialscience.fields];
  };

  test('has every field in the form of its block', () => {
    const found = fieldsOf(made);
    expect(found.map(({typeName}) => typeName)).toEqual(Object.keys(fields));
    for (const {typeName, typeClass, multiple, value} of found) {
      const [type, several, ...of] = fields[typeName]!;
      expect([typeName, typeClass, multiple]).toEqual([typeName, type, several]);
      expect(Array.isArray(value)).toBe(several);
      const members = [value].flat();
      if (type !== 'compound') for (const text of members) expect(text).toMatch(/./);
      else
        for (const member of members as Record<string, Field>[])
          expect(Object.values(member).map((each) => [each.typeName, each.typeClass, each.multiple])).toEqual(
            of.map((name) => [name, 'primitive', false]),
          );
    }
  });

  test('names nobody where nobody is named', () => {
    const names = fieldsOf({...made, contact: null}).map(({typeName}) => typeName);
    expect(names).toEqual(Object.keys(fields).filter((name) => name !== 'datasetContact'));
  });
});

test('an archive has the same bytes whatever the order of its files and the time zone', () => {
  const file = (name: string, text: string) => ({name, bytes: new TextEncoder().encode(text.repeat(99))});
  const files = [file('b.csv', 'x,y\n'), file('a/ü.txt', 'words '), file('.zenodo.json', '{}')];
  const zone = process.env.TZ;
  const hashes = ['UTC', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Pacific/Pago_Pago'].map((name, at) => {
    process.env.TZ = name;
    return sha256(zipArchive('d', at % 2 === 0 ? files : files.toReversed(), '2018-11-04'));
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(new Set(hashes).size).toBe(1);
  expect(Object.keys(unzipSync(zipArchive('d', files, day)))).toEqual([
    'd/.zenodo.json',
    'd/a/ü.txt',
    'd/b.csv',
  ]);
});

test('git tracks all files of a version but those whose endings are named', () => {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').matchAll(/^out\/\*\*\/\*\.(\w+)$/gm);
  expect([...ignored].map(([, ending]) => ending).sort()).toEqual(untracked);
});
