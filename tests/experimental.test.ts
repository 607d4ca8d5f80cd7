import {cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {tableFromIPC} from 'apache-arrow';
import {readParquet} from 'parquet-wasm';
import {describe, expect, test} from 'vitest';
import {dataset} from '../pipeline/dataset.ts';
import {sha256} from '../pipeline/edge/hash.ts';
import {readOwnCoders} from '../pipeline/edge/read-coders.ts';
import {readEncoding} from '../pipeline/edge/read-encoding.ts';
import {readSources} from '../pipeline/edge/read-sources.ts';
import {readTools} from '../pipeline/edge/read-tools.ts';
import {reliabilityCsv} from '../pipeline/reports/reliability-csv.ts';
import {encode} from '../pipeline/stages/encode.ts';
import {tabulate} from '../pipeline/stages/tabulate.ts';
import {codebook} from '../schemas/codebook.ts';
import {codedVariables} from '../schemas/coding-file.ts';
import {release} from '../schemas/release.ts';
import type {ReliabilityRow} from '../schemas/reliability.ts';
import {root} from './repository.ts';
import {ownKnowledge} from './stages/known.ts';
import {checkedOf, known, profiles, rowsOf} from './support.ts';

/** What every output says of variables that no conclusion should rest on. */
const experimental = new Set(['formation_basis', 'purpose', 'formation_date']);
const reliability: ReliabilityRow[] = [
  {
    ...{variable: 'purpose', pair: 'machine-gold', part: 'unseen', statistic: 'alpha'},
    ...{n: 19, value: 0.5, lower: 0.25, upper: 0.75},
  },
  {
    ...{variable: 'purpose', pair: 'machine-gold', part: 'unseen', statistic: 'equal_value'},
    ...{n: 7, value: 1, lower: null, upper: 1},
  },
];

function made(marked: ReadonlySet<string> | null) {
  const tables = tabulate({...known, experimental: marked})(profiles.map(checkedOf));
  const about = {title: release.title, version: release.version, codebook, tools: readTools(), sha256};
  const artifacts = encode({
    ...{...about, inputs: [], parts: [], experimental: marked},
    reliability: marked === null ? [] : reliability,
  })(tables);
  const bytesOf = (name: string) => artifacts.find((artifact) => artifact.name === name)!.bytes;
  return {tables, bytesOf, textOf: (name: string) => new TextDecoder().decode(bytesOf(name))};
}
const {tables, bytesOf, textOf} = made(experimental);
const inGroups = ['formation_date', 'formation_date_first', 'formation_date_last', 'formation_basis'];

describe('an experimental variable', () => {
  test('is marked in the questions, with its question', () => {
    const rows = rowsOf(tables.find(({name}) => name === 'questions')!);
    const of = (stem: string) => rows.find(({question}) => question === stem);
    expect(of('formation')).toMatchObject({
      experimental: true,
      experimental_variables: ['formation_date', 'formation_basis'],
    });
    expect(of('purpose')).toMatchObject({experimental: true, experimental_variables: ['purpose']});
    expect(of('abuse')).toMatchObject({experimental: false, experimental_variables: null});
  });

  test.each(['arrow', 'parquet'])(
    'in the metadata of its fields, also of its parts and flags: %s',
    (format) => {
      const bytes = bytesOf(`groups.${format}`);
      const read = tableFromIPC(format === 'arrow' ? bytes : readParquet(bytes).intoIPCStream());
      const marked = read.schema.fields.filter(({metadata}) => metadata.get('experimental') === 'true');
      const names = marked.map(({name}) => name);
      expect(names.filter((name) => name.startsWith('formation'))).toEqual(inGroups);
      expect(names).toEqual(expect.arrayContaining(['purpose', 'purp_self_defence']));
      expect(names.length).toBe(inGroups.length + 1 + Object.keys(codebook.purpose.codes).length);
    },
  );

  test('in the data package and the JSON Schema', () => {
    const {resources} = JSON.parse(textOf('datapackage.json'));
    const fields: {name: string; experimental?: true}[] = resources[0].schema.fields;
    const marked = fields.filter((field) => field.experimental === true).map(({name}) => name);
    expect(marked).toEqual(expect.arrayContaining([...inGroups, 'purpose', 'purp_anti_crime']));
    expect(marked).not.toContain('formation_year');
    const {properties} = JSON.parse(textOf('schemas/groups.json'));
    expect(Object.keys(properties).filter((name) => properties[name].experimental === true)).toEqual(marked);
  });

  test('in the codebook, with the figures of its reliability', () => {
    const text = textOf('codebook.md');
    for (const name of ['formation_date', 'formation_basis'])
      expect(text).toMatch(new RegExp(`^#### .*\\(\`${name}\`\\) — experimental$`, 'm'));
    expect(text).not.toMatch(/\(`formation_year`\) — experimental/);
    const section = text.slice(text.indexOf('(`purpose`)'), text.indexOf('(`membership`)'));
    expect(section).toContain('**Experimental**: no conclusion should rest on `purpose` yet.');
    expect(section).toContain('| machine–gold | unseen | 19 | 0.50 [0.25, 0.75] | 1.00 [—, 1.00] n 7 |');
    expect(text).toMatch(/\| `purpose` \| list \|.*\(experimental\) \|/);
  });
});

test('where nothing was measured nothing is claimed', () => {
  const bare = made(null);
  expect(bare.textOf('codebook.md').toLowerCase()).not.toMatch(
    /— experimental|\*\*experimental|agreement of|can be trusted/,
  );
  for (const row of rowsOf(bare.tables.find(({name}) => name === 'questions')!))
    expect(row).toMatchObject({experimental: null, experimental_variables: null});
  expect(bare.textOf('schemas/groups.json')).not.toContain('experimental');
});

test('profiles without gold carry the marks of what was measured last, and the figures too', () => {
  const {sources} = readSources(join(root, 'raw'));
  const input = {sources: sources.slice(1, 2), issues: [], coders: null, measured: reliability};
  const own = ownKnowledge();
  const foreign = dataset(input, own, readEncoding(own, input.sources));
  // Only purpose was measured, and failed; what was not measured is not proven either.
  expect(foreign.experimental!.size).toBe(codedVariables.filter(({question}) => question !== null).length);
  const file = (name: string) =>
    new TextDecoder().decode(foreign.artifacts.find((artifact) => artifact.name === name)!.bytes);
  expect(file('reliability.csv')).toBe(reliabilityCsv(reliability));
  const [head, ...rules] = file('rules.csv').trim().split('\n');
  expect(head).toBe('question,rule,kind,fires,profiles,right,wrong,unheard,against,unjudged,cancelled,mark');
  expect(rules.every((line) => /^\w+,[\w-]+,\w+,(\d+),\d+,0,0,0,0,\1,\d+,\w*$/.test(line))).toBe(true);
});

describe('gold is held against its own profiles only', () => {
  const {sources} = readSources(join(root, 'raw'));

  test('wherever they lie, and with further profiles beside them', () => {
    const coders = readOwnCoders(
      root,
      sources.map((source) => ({...source, path: `else/${source.path}`})),
    )!;
    expect([coders.gold.size, coders.unseen.size]).toEqual([57, 19]);
    expect(coders.others.map(({name, reconciled}) => [name, reconciled])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
    expect(readOwnCoders(root, [...sources, {...sources[0]!, id: 'zzz-new'}])).not.toBeNull();
  });

  test('not where one of them is missing or was changed', () => {
    expect(readOwnCoders(root, sources.slice(1))).toBeNull();
    expect(readOwnCoders(root, [{...sources[0]!, sha256: '0'.repeat(64)}, ...sources.slice(1)])).toBeNull();
    expect(readOwnCoders(root, [])).toBeNull();
  });

  test('not in a repository without gold or without its raw/', () => {
    const room = mkdtempSync(join(tmpdir(), 'own-coders-'));
    try {
      expect(readOwnCoders(room, sources)).toBeNull();
      mkdirSync(join(room, 'tests'));
      cpSync(join(root, 'tests/gold'), join(room, 'tests/gold'), {recursive: true});
      expect(readOwnCoders(room, sources)).toBeNull();
    } finally {
      rmSync(room, {recursive: true});
    }
  });
});
