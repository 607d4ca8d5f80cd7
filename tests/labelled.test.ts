import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {sha256} from '../pipeline/edge/hash.ts';
import {guardTables} from '../pipeline/encode/guard-tables.ts';
import {guardLabelled} from '../pipeline/encode/labelled/guard-labelled.ts';
import {rLimits} from '../pipeline/encode/r/r-limits.ts';
import {spssLimits} from '../pipeline/encode/spss/spss-limits.ts';
import {stataLimits} from '../pipeline/encode/stata/stata-limits.ts';
import {encode} from '../pipeline/stages/encode.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Column, Table} from '../schemas/flow.ts';
import {MISSING} from '../schemas/missing.ts';
import {release} from '../schemas/release.ts';
import {rowSchema} from '../schemas/row.ts';
import {variables} from '../schemas/variables.ts';
import {flowTable, labelled} from './labelled/tables.ts';
import {root} from './repository.ts';
import {profiles, rowsOf, tablesOf} from './support.ts';

const {groups, group_years: years, values} = tablesOf(...profiles) as Record<string, Table>;
const columnOf = (table: Table, name: string): Column => table.columns.find((each) => each.name === name)!;

describe('the reason of each empty cell', () => {
  const status = new Map(
    rowsOf(values!).map(({profile_id, variable, status}) => [`${profile_id} ${variable}`, status as string]),
  );

  test.each([groups!, years!].map((table) => [table.name, table] as const))(
    '%s has the status that `values` has',
    (_, table) => {
      const ids = columnOf(table, 'profile_id').values;
      const shown = table.columns.filter(({variable, required}) => variable !== undefined && !required);
      expect(shown.length).toBeGreaterThan(40);
      for (const {name, variable, values: cells, missing} of shown) {
        for (const [row, value] of cells.entries()) {
          const said = status.get(`${ids[row]} ${variable}`)!;
          const reason = value === null && said in MISSING ? said : null;
          expect(missing![row], `${name} in row ${row + 1}`).toBe(reason);
        }
      }
      const seen = new Set(shown.flatMap(({missing}) => missing!));
      expect(seen).toContain('not_mentioned');
      expect(seen.size).toBeGreaterThan(2);
    },
  );

  test('columns that show no variable have none', () => {
    expect(columnOf(years!, 'country_iso3').missing).toBeUndefined();
    expect(columnOf(values!, 'rule').missing).toBeUndefined();
    expect(columnOf(groups!, 'profile_id').missing).toBeUndefined();
  });

  test('beside a value, or of another number than the values, it is refused', () => {
    expect(() => guardTables([flowTable({c: {missing: ['unclear', 'unclear']}})])).toThrow(
      /reason beside a value in c/,
    );
    expect(() => guardTables([flowTable({c: {missing: [null]}})])).toThrow(/1 reasons in c/);
  });
});

describe('labelled tables', () => {
  test('only where all columns of an answer are texts, one is added that carries the reason', () => {
    const names = labelled(groups!).columns.map(({name}) => name);
    const before = groups!.columns.map(({name}) => name);
    expect(names.filter((name) => !before.includes(name))).toEqual([
      'foreign_sponsor_given',
      'state_sponsor_given',
    ]);
    const {columns} = labelled(groups!);
    const text = columns.find(({name}) => name === 'state_sponsor')!;
    const given = columns.find(({name}) => name === 'state_sponsor_given')!;
    expect(given.values).toEqual(text.values.map((value) => (value === null ? null : 1)));
    expect(given.missing).toEqual(text.missing);
    expect(names.indexOf('state_sponsor_given')).toBe(names.indexOf('state_sponsor') + 1);
  });

  test('a coded column has the codebook in its notes, a 0/1 column its own code', () => {
    const notes = (name: string) => labelled(groups!).columns.find((each) => each.name === name)!.notes;
    expect(notes('termination_status')[0]).toContain('?');
    expect(notes('termination_status').at(-1)).toMatch(
      /^Codes: 1 terminated \(Terminated\): .* 2 ongoing \(Ongoing\): /,
    );
    expect(notes('abuse_killing')).toEqual([expect.stringMatching(/^Code of abuse\. Killing: /)]);
    expect(notes('name')).toEqual([]);
    expect(
      labelled(groups!)
        .columns.flatMap((each) => each.notes)
        .join(),
    ).not.toContain('`');
  });

  test('the authors are those of CITATION.cff', () => {
    const {authors} = parse(readFileSync(join(root, 'CITATION.cff'), 'utf8')) as {authors: {name: string}[]};
    expect(release.authors).toBe(authors.map(({name}) => name).join(', '));
  });
});

describe('what a format can’t hold is refused, with column, row and limit', () => {
  const limits = {dta: stataLimits, sav: spssLimits, rds: rLimits};
  const faults = (table: Table, format: keyof typeof limits): string => {
    try {
      guardLabelled([labelled(table)], [limits[format]]);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  const code = (label: string) => [
    {code: 'a', label},
    {code: 'b', label: 'B'},
  ];
  const many = Array.from({length: 101}, (_, each) => ({
    code: each === 0 ? 'b' : `c${each}`,
    label: `C${each}`,
  }));

  test('a plain table passes', () => {
    for (const format of ['dta', 'sav', 'rds'] as const) expect(faults(flowTable(), format)).toBe('');
  });

  test.each<[string, keyof typeof limits, Parameters<typeof flowTable>[0], RegExp]>([
    [
      'a year over an int',
      'dta',
      {y: {values: [1990, 32_741]}},
      /column y: 32741 in row 2.* -32767 to 32740 \(an int\) in Stata/,
    ],
    [
      'a figure over a long',
      'dta',
      {i: {values: [2_147_483_621, 6]}},
      /column i: 2147483621 in row 1.* to 2147483620/,
    ],
    [
      'a code over a byte',
      'dta',
      {c: {codes: many, values: ['c100', null]}},
      /column c: 101 in row 1.* 1 to 100/,
    ],
    [
      'a number in the user-missing range',
      'sav',
      {i: {values: [5, -95]}},
      /column i: -95 in row 2.*outside -99 to -91/,
    ],
    [
      'a day before the calendar',
      'sav',
      {d: {values: ['1582-10-14', null]}},
      /column d: -141428 in row 1.*1582-10-15/,
    ],
    [
      'a text that is too long',
      'sav',
      {t: {values: ['x', 'é'.repeat(16_384)]}},
      /column t: .* in row 2.* 32767 bytes/,
    ],
    [
      'a text that ends in a blank',
      'sav',
      {t: {values: ['x ', 'y']}},
      /column t: "x " in row 1.*without a blank/,
    ],
    [
      'a day before the calendar',
      'dta',
      {d: {values: ['0099-12-31', null]}},
      /column d: -\d+ in row 1.* \(days from 0100-01-01 to 9999-12-31\) in Stata/,
    ],
    [
      'a figure that no double holds',
      'rds',
      {i: {values: [5, 2 ** 53 + 2]}},
      /column i: 9007199254740994 in row 2.* to \d+ .* in R/,
    ],
    ['NUL in a text', 'sav', {t: {values: ['x', '\0']}}, /column t: .* in row 2.*without NUL.* in SPSS/],
    ['half a surrogate pair', 'dta', {t: {values: ['\ude00', 'y']}}, /column t: .* in row 1.*half surrogate/],
    ['half a surrogate pair', 'sav', {l: {values: [['x', '\ude00'], null]}}, /column l: .* in row 1.*half/],
    ['NUL in a label', 'dta', {y: {label: 'a\0'}}, /column y: label "a\\u0000".*no NUL/],
    ['NUL in a label of a code', 'sav', {c: {codes: code('a\0')}}, /column c: label of 1 .*no NUL/],
    ['NUL in a text', 'dta', {t: {values: ['x', 'a\0']}}, /column t: "a\\u0000" in row 2.*without NUL/],
    ['NUL in a text', 'rds', {l: {values: [['x'], ['a\0']]}}, /column l: .* in row 2.*without NUL/],
    ['half a surrogate pair', 'rds', {t: {values: ['\ud83d', 'y']}}, /column t: .* in row 1.*half surrogate/],
    [
      'half a surrogate pair in a label',
      'rds',
      {t: {label: '\ud83d'}},
      /column t: label .*half of a surrogate pair/,
    ],
    [
      'a label that is too long',
      'dta',
      {y: {label: 'é'.repeat(81)}},
      /column y: label .*at most 80 characters in Stata/,
    ],
    [
      'a label that is too long in bytes',
      'sav',
      {y: {label: '𝄞'.repeat(64)}},
      /column y: label .*at most 255 bytes in SPSS/,
    ],
    ['an empty label', 'sav', {y: {label: ''}}, /column y: label "".*not empty/],
    [
      'a label of a code',
      'sav',
      {c: {codes: code('é'.repeat(61))}},
      /column c: label of 1 .*at most 120 (bytes|characters)/,
    ],
    ['a label twice', 'rds', {c: {codes: code('B')}}, /column c: label "B" twice/],
    [
      'a label that a reason has',
      'dta',
      {c: {codes: code('Missing: unclear')}},
      /column c: label "Missing: unclear" twice/,
    ],
    ['a word of Stata', 'dta', {t: {name: 'using'}}, /column using: its name.*no word of Stata/],
    ['a word of SPSS', 'sav', {t: {name: 'with'}}, /column with: its name.*no word of SPSS/],
    ['a word of R', 'rds', {t: {name: 'function'}}, /column function: its name.*no word of R/],
    [
      'a name that the file uses',
      'dta',
      {t: {name: 'reported'}},
      /column reported: its name.*does not use itself/,
    ],
    ['a name twice', 'sav', {t: {name: 'c'}}, /column c: its name twice/],
  ])('%s (%s)', (_, format, more, message) => {
    expect(faults(flowTable(more), format)).toMatch(message);
  });

  test.each([stataLimits, spssLimits])('a note that is too long, and too many columns: $format', (own) => {
    const table = labelled(flowTable());
    const noted = table.columns.map((each) => ({...each, notes: ['é'.repeat(own.noteBytes / 2 + 1)]}));
    expect(() => guardLabelled([{...table, columns: noted.slice(0, 1)}], [own])).toThrow(
      new RegExp(
        `column t: note "é+…"; expected at most ${own.noteBytes} (characters|bytes) in ${own.format}`,
      ),
    );
    expect(() => guardLabelled([table], [{...own, columns: 6}])).toThrow(
      `7 columns; expected at most 6 columns in ${own.format}`,
    );
  });

  test('no file is made where one of them could not be', () => {
    const about = {...{title: 'T', version: '1.0.0', codebook, tools: {}, sha256, inputs: [], parts: []}};
    const table = {...flowTable({t: {name: 'using'}}), key: ['using']};
    expect(() => encode(about)([table])).toThrow(/groups\.dta .*column using: .*Nothing was written/);
  });

  test('an added column may not take a name, nor have one that is too long', () => {
    const list = {question: 'x', variable: 'x', missing: [null, null], values: [['x'], ['y']]};
    expect(faults(flowTable({l: list, t: {name: 'l_given'}}), 'sav')).toMatch(
      /column l_given: its name twice/,
    );
    const long = 'l'.repeat(30);
    expect(faults(flowTable({l: {...list, name: long}}), 'dta')).toMatch(/its name.*at most 32/);
  });

  test('no profile can get a figure as far as that: it is an issue before', () => {
    const figures = rowSchema(variables(codebook).filter(({type}) => type === 'integer'));
    const {greatest} = stataLimits.ranges.integer;
    const rowOf = (figure: number) =>
      Object.fromEntries(Object.keys(figures.shape).map((name) => [name, figure]));
    expect(figures.safeParse(rowOf(greatest)).success).toBe(true);
    expect(figures.safeParse(rowOf(greatest + 1)).error!.issues.length).toBe(
      Object.keys(figures.shape).length,
    );
  });

  test('a title that is too long', () => {
    expect(faults({...flowTable(), title: 'x'.repeat(60)}, 'sav')).toMatch(
      /groups\.sav .*title .*at most 64/,
    );
  });
});
