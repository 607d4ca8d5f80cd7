import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Expected, type ExpectedColumn, expected} from './expected.ts';

/** `compare.ts FOLDER READINGS`: holds readings, files named `table.ending.reader`, against the texts of the release in FOLDER. */

interface Reading {
  shows: ReadonlySet<string>;
  title: string;
  notes: readonly string[];
  columns: ReadonlyMap<string, {label: string; codes: string[]; cells: (readonly [string, string])[]}>;
}

const unescaped: Readonly<Record<string, string>> = {'\\t': '\t', '\\n': '\n', '\\r': '\r', '\\\\': '\\'};

function parseReading(text: string): Reading {
  const columns = new Map<string, {label: string; codes: string[]; cells: (readonly [string, string])[]}>();
  const notes: string[] = [];
  let [shows, title] = ['', ''];
  for (const line of text.split('\n').filter(Boolean)) {
    const [what, ...raw] = line.split('\t');
    const [a = '', b = '', c = '', d = ''] = raw.map((each) =>
      each.replace(/\\[tnr\\]/g, (mark) => unescaped[mark]!),
    );
    if (what === 'shows') shows = a;
    else if (what === 'title') title = a;
    else if (what === 'note') notes.push(a);
    else if (what === 'column') columns.set(a, {label: b, codes: [], cells: []});
    else if (what === 'code') columns.get(a)!.codes.push(`${b} ${c}`);
    else if (what === 'cell') columns.get(a)!.cells[Number(b)] = [c, d];
    else throw new Error(`no such line: ${line.slice(0, 80)}`);
  }
  return {shows: new Set(shows.split(' ')), title, notes, columns};
}

/** `readstat` shows a number or a day without saying that it is one: of days Stata's number, or SPSS's seconds. */
function sameCell(
  [kind, value]: readonly [string, string],
  [asKind, shown]: readonly [string, string],
): boolean {
  if (asKind !== 'shown') return kind === asKind && value === shown;
  if (kind === 'text') return value === shown;
  if (kind === 'date') {
    const seconds = Date.parse(value) / 1000;
    return [seconds / 86_400 + 3653, seconds + 12_219_379_200].includes(Number(shown));
  }
  return Number(shown) === Number(value);
}

function wrongs(found: Reading, wanted: Expected): string[] {
  const wrong: string[] = [];
  const names = [...found.columns.keys()].join();
  const wantedNames = wanted.columns.map(({name}) => name).join();
  if (names !== wantedNames) wrong.push(`columns ${names}`);
  if (found.shows.has('title') && found.title !== wanted.title) wrong.push(`title ${found.title}`);
  if (found.shows.has('notes') && !found.notes.some((note) => note.startsWith('Cite as:')))
    wrong.push('no citation in the notes');
  return [...wrong, ...wanted.columns.flatMap((column) => columnWrongs(found, column))];
}

function columnWrongs(found: Reading, wanted: ExpectedColumn): string[] {
  const read = found.columns.get(wanted.name);
  if (read === undefined) return [];
  const wrong: string[] = [];
  if (found.shows.has('labels') && read.label !== wanted.label) wrong.push(`label ${read.label}`);
  const codes = [...read.codes].sort().join('|');
  if (found.shows.has('codes') && codes !== (wanted.codes ?? []).join('|')) wrong.push(`codes ${codes}`);
  const cell = wanted.cells.findIndex((each, row) => {
    const shown = read.cells[row] ?? ['none', ''];
    const untold = each[0] === 'missing' && !found.shows.has('missing') && shown[0] === 'empty';
    return !untold && !sameCell(each, shown);
  });
  if (cell >= 0 || read.cells.length !== wanted.cells.length)
    wrong.push(`row ${cell}: ${read.cells[cell]?.join(' ')}, not ${wanted.cells[cell]?.join(' ')}`);
  return wrong.map((each) => `  ${wanted.name}: ${each}`);
}

function summary(file: string, found: Reading): string {
  const columns = [...found.columns.values()];
  const counts = new Map<string, number>();
  for (const [kind, value] of columns.flatMap(({cells}) => cells))
    if (kind === 'missing') counts.set(value, (counts.get(value) ?? 0) + 1);
  const reasons = [...counts].sort().map(([reason, count]) => `${reason} ${count}`);
  const numbers = [
    `${columns.length} columns`,
    `${columns.filter(({label}) => label !== '').length} labels`,
    `${columns.filter(({codes}) => codes.length > 0).length} with value labels`,
    `${columns.reduce((sum, {cells}) => sum + cells.length, 0)} cells`,
    `reasons ${reasons.join(', ') || 'none'}`,
    `${found.notes.length} notes`,
  ];
  return `${file.padEnd(32)} ${numbers.join('; ')}`;
}

const [folder = '', readings = ''] = process.argv.slice(2);
let bad = 0;
const files = readdirSync(readings).sort();
for (const file of files) {
  const [table = '', ending = ''] = file.split('.');
  const found = parseReading(readFileSync(join(readings, file), 'utf8'));
  const wrong = wrongs(found, expected(folder, table, ending));
  console.log(`${wrong.length === 0 ? 'same ' : 'OTHER'} ${summary(file, found)}`);
  for (const each of wrong.slice(0, 10)) console.log(`      ${each.slice(0, 300)}`);
  if (wrong.length > 0 || found.columns.size === 0) bad++;
}
console.log(`${files.length - bad} readings same, ${bad} other`);
process.exitCode = bad === 0 && files.length > 0 ? 0 : 1;
