import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse as parseYaml} from 'yaml';
import {codebook} from '../schemas/codebook.ts';
import {identification} from '../schemas/identification.ts';
import {variables} from '../schemas/variables.ts';
import {root} from './repository.ts';

/** Who may import whom; a folder may always import itself, but for stages and commands. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  'pipeline/text': ['schemas'],
  'pipeline/kinds': ['pipeline/text', 'schemas'],
  'pipeline/coding': ['pipeline/text', 'schemas'],
  'pipeline/checks': ['pipeline/coding', 'pipeline/text', 'schemas'],
  'pipeline/tables': ['pipeline/checks', 'pipeline/coding', 'pipeline/text', 'schemas'],
  'pipeline/encode': ['pipeline/encode/codebook', 'pipeline/tables', 'pipeline/text', 'schemas'],
  'pipeline/encode/codebook': ['pipeline/encode', 'schemas'],
  'pipeline/encode/labelled': ['pipeline/encode', 'pipeline/encode/codebook', 'schemas'],
  'pipeline/encode/load': [
    'pipeline/encode',
    'pipeline/encode/labelled',
    'pipeline/encode/spss',
    'pipeline/encode/stata',
    'schemas',
  ],
  'pipeline/encode/stata': ['pipeline/encode', 'pipeline/encode/labelled', 'schemas'],
  'pipeline/encode/spss': ['pipeline/encode', 'pipeline/encode/labelled', 'schemas'],
  'pipeline/encode/r': ['pipeline/encode', 'pipeline/encode/labelled', 'schemas'],
  'pipeline/stages': [
    'pipeline/kinds',
    'pipeline/coding',
    'pipeline/checks',
    'pipeline/tables',
    'pipeline/encode',
    'pipeline/encode/codebook',
    'pipeline/encode/labelled',
    'pipeline/encode/load',
    'pipeline/encode/stata',
    'pipeline/encode/spss',
    'pipeline/encode/r',
    'pipeline/text',
    'schemas',
  ],
  pipeline: [
    'pipeline/stages',
    'pipeline/reports',
    'pipeline/kinds',
    'pipeline/checks',
    'pipeline/encode',
    'pipeline/coding',
    'pipeline/diff',
    'pipeline/text',
    'schemas',
  ],
  'pipeline/diff': ['pipeline/reports', 'pipeline/statistics', 'pipeline/text', 'schemas'],
  'pipeline/statistics': [],
  'pipeline/release': ['pipeline/diff', 'pipeline/encode', 'pipeline/text', 'schemas'],
  'pipeline/reports': ['pipeline/coding', 'pipeline/statistics', 'pipeline/text', 'schemas'],
  'pipeline/edge': [
    'pipeline',
    'pipeline/stages',
    'pipeline/encode',
    'pipeline/coding',
    'pipeline/diff',
    'pipeline/release',
    'pipeline/text',
    'schemas',
  ],
  'pipeline/cli': ['pipeline/commands', 'pipeline/edge', 'pipeline/reports'],
  'pipeline/commands': [
    'pipeline/coding',
    'pipeline',
    'pipeline/diff',
    'pipeline/edge',
    'pipeline/encode',
    'pipeline/encode/codebook',
    'pipeline/kinds',
    'pipeline/release',
    'pipeline/reports',
    'pipeline/text',
    'schemas',
  ],
};
/** Types may be taken from further up: a shape is no dependency. */
const alone = new Set(['pipeline/stages', 'pipeline/commands']);
const packages: Readonly<Record<string, RegExp>> = {
  schemas: /^(zod|mdast)$/,
  'pipeline/encode': /^(apache-arrow|arrow-js-ffi|parquet-wasm|fflate|zod)$/,
  'pipeline/encode/codebook': /^$/,
  'pipeline/encode/labelled': /^$/,
  'pipeline/encode/load': /^$/,
  'pipeline/encode/stata': /^$/,
  'pipeline/encode/spss': /^$/,
  'pipeline/encode/r': /^node:zlib$/,
  'pipeline/edge': /^(node:.*|yaml|zod|csv-parse\/sync|csv-stringify\/sync|cli-progress|iconv-lite)$/,
  'pipeline/cli': /^(commander|node:(path|readline|url))$/,
  'pipeline/commands': /^node:path$/,
  'pipeline/diff': /^$/,
  'pipeline/release': /^csv-stringify\/sync$/,
  'pipeline/reports': /^csv-stringify\/sync$/,
  'pipeline/statistics': /^$/,
};
const effects = /\b(Date\.now|new Date\(\)|Math\.random|process\.|console\.)/;
const vague = /(^|[-_/])(util|utils|helper|helpers|common|misc|manager|handler|item|info)([-_.]|$)/;

const files = ['schemas', 'pipeline'].flatMap((folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => normalize(join(folder, name)))
    .sort(),
);
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const room = (file: string): string => (file.startsWith('schemas') ? 'schemas' : dirname(file));

interface Import {
  type: boolean;
  from: string;
}
function importsOf(text: string): Import[] {
  return [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    (match) => ({
      type: match[1] !== undefined,
      from: match[2]!,
    }),
  );
}

describe('the house', () => {
  test('imports follow the arrows', () => {
    const wrong: string[] = [];
    for (const [file, text] of sources) {
      if (['pipeline/cli.ts', 'pipeline/bench.ts'].includes(file)) continue;
      for (const {type, from} of importsOf(text)) {
        if (!from.startsWith('.')) {
          const allowed = packages[room(file)];
          if (allowed && !allowed.test(from)) wrong.push(`${file} imports the package ${from}`);
          continue;
        }
        const target = room(relative(root, join(root, dirname(file), from)));
        const inner = target === room(file);
        if (inner && (!alone.has(target) || type)) continue;
        if (!type && (inner || !arrows[room(file)]?.includes(target))) wrong.push(`${file} imports ${from}`);
        if (!from.endsWith('.ts')) wrong.push(`${file}: ${from} lacks its ending`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('nobody imports the command line', () => {
    expect([...sources].filter(([, text]) => /'[^']*\/cli\.ts'/.test(text)).map(([file]) => file)).toEqual(
      [],
    );
  });

  test('no file imports itself by way of others', () => {
    const graph = new Map(
      [...sources].map(([file, text]) => [
        file,
        importsOf(text)
          .filter(({type, from}) => !type && from.startsWith('.'))
          .map(({from}) => normalize(join(dirname(file), from))),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`cycle: ${[...path, file].join(' → ')}`);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    expect(() => {
      for (const file of files) visit(file, []);
    }).not.toThrow();
  });

  test('clock, chance, environment and terminal only at the edge', () => {
    const wrong = [...sources]
      .filter(
        ([file]) =>
          !['pipeline/edge', 'pipeline/cli'].includes(room(file)) &&
          !['pipeline/cli.ts', 'pipeline/bench.ts'].includes(file),
      )
      .filter(([, text]) => effects.test(withoutComments(text)))
      .map(([file]) => file);
    expect(wrong).toEqual([]);
  });

  test('named exports, no barrels', () => {
    expect(
      [...sources].filter(([, text]) => /^export (default|\*)/m.test(text)).map(([file]) => file),
    ).toEqual([]);
  });

  test('kebab-case file names without vague words; questions bear their stem', () => {
    const plain = files.filter((file) => !file.startsWith('schemas/questions/'));
    expect(
      plain.filter((file) => !/^[a-z0-9-]+\.ts$/.test(file.split('/').at(-1)!) || vague.test(file)),
    ).toEqual([]);
  });

  test('no file over 200 lines, no function over 40', () => {
    const plain = ['pipeline/load-code.mjs', 'pipeline/release/verify.mjs'];
    const all = [...sources, ...plain.map((name) => [name, readFileSync(join(root, name), 'utf8')] as const)];
    const long = all.filter(([, text]) => text.split('\n').length > 201).map(([file]) => file);
    // All shapes of the flow stand in one file, in order, so that they can be read as one.
    expect(long).toEqual(['schemas/flow.ts']);
    const functions = all.flatMap(([file, text]) => longFunctions(text).map((name) => `${file} ${name}`));
    expect(functions).toEqual([]);
  });

  test('no question or column is named in code', () => {
    const identified = new Set([...identification.map(({name}) => name), 'size']);
    const names = [...Object.keys(codebook), ...variables(codebook).map(({name}) => name)].filter(
      (name) => !identified.has(name),
    );
    const named = new RegExp(`(['"\`.])(${[...new Set(names)].join('|')})(?=['"\`\\s;,)\\]:}]|$)`, 'm');
    const wrong = [...sources]
      .filter(([file]) => file.startsWith('pipeline'))
      .flatMap(([file, text]) => {
        const match = named.exec(withoutComments(text));
        return match && !roleNames.has(match[2]!) ? [`${file}: ${match[2]}`] : [];
      });
    expect(wrong).toEqual([]);
  });
});

/** Roles of fields are named like some questions; the fields' names are no columns. */
const roleNames = new Set(['formation', 'termination', 'purpose', 'membership']);

describe('one stem in three places', () => {
  const stems = Object.keys(codebook).sort();
  const named = (folder: string, ending: string): string[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();

  /** The questions that have rules, in one file or in several parts. */
  const ruled = (): string[] => [
    ...new Set(named('pipeline/rules', '.yaml').map((name) => name.split('.')[0]!)),
  ];

  test('schemas/questions', () => {
    expect(named('schemas/questions', '.ts')).toEqual(stems);
  });

  test('pipeline/rules: every question but those that are only derived', () => {
    const derived = Object.entries(codebook)
      .filter(([, entry]) => 'derive' in entry)
      .map(([stem]) => stem);
    const rules = ruled();
    expect(rules.filter((stem) => !stems.includes(stem))).toEqual([]);
    expect(stems.filter((stem) => !rules.includes(stem) && !derived.includes(stem))).toEqual([]);
  });

  test('tests/questions: every question that has rules', () => {
    const asked = named('tests/questions', '.yaml');
    expect(ruled().filter((stem) => !asked.includes(stem))).toEqual([]);
  });
});

describe('lists are sorted', () => {
  const lexicon = join(root, 'pipeline/lexicon');
  const sorted = (names: readonly string[]): void => expect(names).toEqual([...names].sort());
  for (const name of readdirSync(lexicon).sort()) {
    test(name, () => {
      const value = parseYaml(readFileSync(join(lexicon, name), 'utf8')) as unknown;
      if (name === 'fields.yaml') return expect(Object.keys(value as object).length).toBeGreaterThan(8);
      if (!Array.isArray(value)) {
        const {acts} = value as {acts?: {id: string}[]};
        return sorted(acts ? acts.map(({id}) => id) : Object.keys(value as object));
      }
      sorted(
        value.map((entry: string | {id?: string; key?: string}) =>
          typeof entry === 'string' ? entry : (entry.id ?? entry.key)!,
        ),
      );
    });
  }
  test('unseen.txt is the 1st, 4th, 7th … profile by id', () => {
    const ids = readFileSync(join(root, 'raw/manifest.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]!)
      .sort();
    const unseen = readFileSync(join(root, 'tests/gold/unseen.txt'), 'utf8').trim().split('\n');
    expect(unseen).toEqual(ids.filter((_, index) => index % 3 === 0).slice(0, unseen.length));
    expect(unseen.length).toBe(19);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Functions by their closing brace in the column of their first line. */
function longFunctions(text: string): string[] {
  const lines = text.split('\n');
  const long: string[] = [];
  for (const [index, line] of lines.entries()) {
    const match = /^(\s*)(?:export\s+)?(?:async\s+)?(?:function\*?\s+(\w+)|const\s+(\w+)\s*=.*=>\s*\{$)/.exec(
      line,
    );
    if (!match) continue;
    const end = lines.findIndex(
      (other, at) => at > index && /^\s*\}/.test(other) && other.search(/\S/) === match[1]!.length,
    );
    if (end - index + 1 > 40) long.push(match[2] ?? match[3]!);
  }
  return long;
}
