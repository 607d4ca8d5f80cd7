import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {placeCodes} from '../pipeline/checks/place-codes.ts';
import {makeDataset} from '../pipeline/commands/make-dataset.ts';
import {codeAll} from '../pipeline/dataset.ts';
import {listFiles} from '../pipeline/edge/list-files.ts';
import {readSources} from '../pipeline/edge/read-sources.ts';
import {tabulate} from '../pipeline/stages/tabulate.ts';
import type {Checked, Table} from '../schemas/flow.ts';
import {copySmallRepository} from './casebook.ts';
import {ownKnowledge} from './stages/known.ts';
import {rowsOf} from './support.ts';

/** Bad input all the way to the tables. What reading alone makes of it is told in errors.test.ts. */
const known = ownKnowledge();
const table = tabulate({...known, codesAt: placeCodes(known.lexicon.gazetteer)});
const cases = join(import.meta.dirname, 'errors');
const names = readdirSync(cases).filter((name) => !name.startsWith('.'));
const room = mkdtempSync(join(tmpdir(), 'casebook-errors-dataset-'));
const raw = join(room, 'raw');
const good = readFileSync(join(cases, 'empty', 'raw', 'good.txt'), 'utf8');
const wardens = `River Wardens (Mali)

Country: Mali
Details of Formation: The River Wardens were founded in March 1991 by the army.
Weapons and Training: The army armed the group.
Treatment of Civilians: The group killed 14 villagers.
`;

beforeEach(() => {
  rmSync(room, {recursive: true});
  mkdirSync(raw, {recursive: true});
});
afterAll(() => rmSync(room, {recursive: true}));

interface Run {
  checked: readonly Checked[];
  tables: Record<string, Table>;
}

function run(): Run {
  const input = readSources(raw);
  const {checked} = codeAll(input, known, () => {}, []);
  return {checked, tables: Object.fromEntries(table(checked, input.issues).map((one) => [one.name, one]))};
}

const cellsOf = ({checked}: Run, id: string) =>
  checked
    .find(({coding}) => coding.profile.source.id === id)
    ?.cells.map(({variable, value, status}) => ({variable, value, status}));
const saidOf = (ran: Run, id: string, variable: string) =>
  cellsOf(ran, id)!.find((cell) => cell.variable === variable)!.value;
const issuesOf = ({tables}: Run) =>
  rowsOf(tables.issues!).map(({path, line, column, severity, rule}) =>
    [[path, line, column].filter((part) => part !== null).join(':'), severity, rule].join(' '),
  );
const quotes = ({tables}: Run) =>
  [...rowsOf(tables.values!), ...rowsOf(tables.evidence!)].map(({quote}) => quote);

describe('bad input, up to the tables', () => {
  writeFileSync(join(mkAlone(), 'good.txt'), good);
  const alone = run();

  test.each(names.filter((name) => !name.startsWith('fault')))('%s', (name) => {
    const {read, issues} = JSON.parse(readFileSync(join(cases, name, 'expected.json'), 'utf8')) as {
      read: string[];
      issues: string[];
    };
    cpSync(join(cases, name), room, {recursive: true});
    const before = listFiles(room).map(({path}) => path);
    const ran = run();
    expect(rowsOf(ran.tables.groups!).map((row) => row.profile_id)).toEqual(read);
    const told = issuesOf(ran);
    for (const issue of issues) {
      const [place, severity, rule] = issue.split(' ').length > 2 ? splitIssue(issue) : ['', '', ''];
      expect(told).toContain(`${place} ${severity} ${rule}`);
    }
    const own = (id: string) => cellsOf(ran, id)?.filter(({variable}) => variable !== 'pgmd_id');
    if (read.includes('good'))
      expect(own('good')).toEqual(cellsOf(alone, 'good')?.filter(({variable}) => variable !== 'pgmd_id'));
    expect(listFiles(room).map(({path}) => path)).toEqual(before);
  });
});

function mkAlone(): string {
  rmSync(room, {recursive: true, force: true});
  mkdirSync(raw, {recursive: true});
  return raw;
}

/** `place severity rule id`; a place may hold blanks. */
function splitIssue(issue: string): string[] {
  const [, place, severity, rule] = /^(.*) (error|warning|note) ([a-z0-9-]+)(?: \S+)?$/.exec(issue)!;
  return [place!, severity!, rule!];
}

describe('odd texts, down to the values', () => {
  const codedAs = (text: string, id = 'x'): Run => {
    writeFileSync(join(raw, 'wardens.txt'), wardens);
    writeFileSync(join(raw, `${id}.txt`), text);
    return run();
  };
  const sameValues = (ran: Run): void => {
    const shown = (id: string) => cellsOf(ran, id)!.filter(({variable}) => variable !== 'profile_id');
    expect(shown('x')).toEqual(shown('wardens'));
  };

  test.each([
    ['zero-width characters', wardens.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b'), 'zero-width-character'],
    ['bidirectional controls', wardens.replace(/army/g, '\u202earmy\u202c'), 'bidirectional-control'],
    [
      'HTML tags',
      wardens.replace(/army/g, '<b>army</b>').replace(/^Country:/m, '<p>Country:</p>'),
      'html-tag',
    ],
    ['a byte-order mark', `\ufeff${wardens}`, 'byte-order-mark'],
    ['two byte-order marks', `\ufeff\ufeff${wardens}`, 'zero-width-character'],
    ['carriage returns', wardens.replaceAll('\n', '\r'), 'bare-cr'],
    ['control characters', wardens.replace('villagers', 'villagers\u0007'), 'control-character'],
  ])('%s change no value and are told', (_, text, rule) => {
    const ran = codedAs(text);
    sameValues(ran);
    expect(issuesOf(ran).filter((issue) => issue.startsWith('x.txt') && issue.endsWith(rule))).toHaveLength(
      1,
    );
    for (const {because} of ran.checked.flatMap(({cells}) => cells))
      for (const {quote, start, end} of because) expect(quote.length).toBe(end - start);
  });

  test('a quote is the exact slice of the file, whatever is in it', () => {
    const ran = codedAs(wardens.replace(/army/g, '**ar\u200bmy**'));
    expect(quotes(ran)).toContain('The **ar\u200bmy** armed the group.');
    expect(saidOf(ran, 'x', 'government_armed')).toBe('yes');
  });

  test('scripts are told and reach no value', () => {
    const ran = codedAs(
      `${wardens}Other Information: <script>document.title = "The militia"</script> It ended.\n`,
    );
    sameValues(ran);
    expect(issuesOf(ran)).toContain('x.txt:7:20 warning script-tag');
  });

  test('a field twice is told, both are read', () => {
    const ran = codedAs(`${wardens}Weapons and Training: The police trained the group.\n`);
    expect(issuesOf(ran)).toContain('x.txt:7:1 warning duplicate-field');
    expect([saidOf(ran, 'x', 'government_armed'), saidOf(ran, 'x', 'government_trained')]).toEqual([
      'yes',
      'yes',
    ]);
  });

  test('an unknown country is told and gets no code', () => {
    const ran = codedAs(wardens.replaceAll('Mali', 'Borduvia'));
    expect(issuesOf(ran)).toContain('x.txt:1:1 warning unknown-country');
    expect([saidOf(ran, 'x', 'country'), saidOf(ran, 'x', 'country_iso3')]).toEqual(['Borduvia', null]);
  });

  test.each(['../../x', '/etc/passwd', '..\\x', '=cmd()', '<b>x</b>', '"; DROP TABLE groups; --'])(
    'a group by the name of %j',
    (name) => {
      const ran = codedAs(wardens.replace('River Wardens (Mali)', `${name} (Mali)`));
      const plain = name.replace(/<[^>]*>/g, '');
      expect(saidOf(ran, 'x', 'name')).toBe(plain);
      expect(saidOf(ran, 'x', 'government_armed')).toBe('yes');
      expect(listFiles(room).map(({path}) => path)).toEqual(['raw/wardens.txt', 'raw/x.txt'].sort());
    },
  );

  test('a line of 100,000 characters', () => {
    const ran = codedAs(
      `${wardens}Other Information: ${'It guarded the wells of the north. '.repeat(3_000)}It ended.\n`,
    );
    sameValues(ran);
  });

  test('a file of 50 MB is left out, the other is coded', () => {
    writeFileSync(join(raw, 'wardens.txt'), wardens);
    writeFileSync(join(raw, 'x.txt'), wardens);
    truncateSync(join(raw, 'x.txt'), 50_000_000);
    const ran = run();
    expect(ran.checked).toHaveLength(1);
    expect(issuesOf(ran)).toContain('x.txt error too-large');
  });
});

test('a run over everything that is bad writes one whole version and nothing outside OUT', {
  timeout: 180_000,
}, () => {
  for (const name of names.filter((one) => !/^(fault|manifest)/.test(one)))
    cpSync(join(cases, name, 'raw'), join(raw, name), {
      recursive: true,
      filter: (file) => !file.endsWith('good.txt'),
    });
  writeFileSync(join(raw, 'wardens.txt'), wardens);
  writeFileSync(join(raw, 'path.txt'), wardens.replace('River Wardens', '../../x'));
  const repository = mkdtempSync(join(tmpdir(), 'casebook-errors-repository-'));
  copySmallRepository(repository);
  const before = listFiles(room).map(({path}) => path);
  const {text, code, complaints} = makeDataset(repository, {raw, out: join(room, 'out', 'next')});
  expect(code).toBe(1);
  expect(complaints.length).toBeGreaterThan(20);
  expect(text).toMatch(/^profiles +\d+\n/);
  rmSync(repository, {recursive: true});
  const after = listFiles(room).map(({path}) => path);
  expect(after.filter((path) => !path.startsWith('out/next/'))).toEqual(before);
  expect(existsSync(join(room, 'out', 'next', 'manifest.json'))).toBe(true);
  const values = readFileSync(join(room, 'out', 'next', 'values.csv'), 'utf8');
  expect(values).toContain('wardens,government_armed,government_armed,yes,');
});
