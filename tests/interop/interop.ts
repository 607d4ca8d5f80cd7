import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {analysed} from '../../schemas/tables.ts';
import {compare, type Statuses, statusesOf} from './compare.ts';
import {damages} from './damages.ts';
import {expecting} from './expected.ts';
import {type Output, parseOutput} from './parse-output.ts';
import {readers} from './readers.ts';
import {type Run, runReaders} from './run-readers.ts';
import {countsOf, heading, tableRow} from './table.ts';

/**
 * `interop.ts FOLDER`: installs readers that are not ours, has each read every file of its formats in the release in FOLDER, and holds what they
 * found against the release's own texts. Ends with 1 if a reader is missing or finds anything else, or if the comparison is blind.
 */
const folder = resolve(process.argv[2] ?? 'out/next');
const began = Date.now();
const minutes = (from: number, to: number): string => `${((to - from) / 60_000).toFixed(1)} minutes`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!existsSync(join(folder, 'groups.parquet')))
  fail(`${folder} has no groups.parquet: run make dataset first.`);
const {status} = spawnSync('bash', [join(import.meta.dirname, 'install.sh')], {stdio: 'inherit'});
if (status !== 0) console.error('tests/interop/install.sh failed; what is missing for it is told below.');
const installed = Date.now();

const {tables} = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
  tables: {name: string}[];
};
const all = tables.map(({name}) => name);
const tablesOf = (ending: string): readonly string[] =>
  ['csv', 'parquet', 'arrow'].includes(ending) ? all : analysed;
const runs = readers.flatMap((reader) =>
  reader.endings.map(
    (ending): Run => ({reader, ending, files: tablesOf(ending).map((name) => `${name}.${ending}`)}),
  ),
);
const outputs = await runReaders(folder, runs);
const expected = expecting(folder);

console.log(`\n${heading}`);
for (const ending of ['parquet', 'dta', 'sav']) {
  const wanted = tablesOf(ending).map((name) => countsOf(expected(name, ending)));
  console.log(tableRow('codebook and manifest', `.${ending}`, wanted));
}
const failed = runs.flatMap((run, index) => (isSame(run, outputs[index]!.said) ? [] : [outputs[index]!]));
for (const [index, {reader, ending}] of runs.entries()) {
  const {said, error} = outputs[index]!;
  if (said === '')
    console.error(
      `NOT READ: ${reader.name}, .${ending}: ${error.split('\n').slice(-3).join(' ')}\n  It needs ${reader.from}.`,
    );
}
const equal = runs.length - failed.length;
const time = `${minutes(began, Date.now())}, ${minutes(began, installed)} of them installing`;
console.log(`${equal} of ${runs.length} readings equal to codebook and manifest; ${time}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Prints what came through, and the first things that are other. */
function isSame(run: Run, said: string): boolean {
  if (said === '') return false;
  const output = parseOutput(said);
  const statuses = statusesOf(output.files.get(`values.${run.ending}`));
  const compared = run.files.map((file) => {
    const found = output.files.get(file);
    if (found === undefined) fail(`${output.reader} says nothing of ${file}`);
    return compare(found, wantedOf(run, file), {shows: output.shows, statuses});
  });
  const wrong = compared.flatMap((each, index) => each.wrong.map((what) => `${run.files[index]} ${what}`));
  if (wrong.length === 0) noticeDamages(run, output, statuses);
  const read = run.reader.name.startsWith('load') ? run.reader.name : `.${run.ending}`;
  console.log(`${tableRow(output.reader, read, compared)}  ${wrong.length === 0 ? 'same' : 'OTHER'}`);
  for (const each of wrong.slice(0, 10)) console.log(`    ${each.slice(0, 300)}`);
  return wrong.length === 0;
}

function wantedOf({reader, ending}: Run, file: string) {
  return expected(file.split('.')[0]!, reader.as ?? ending);
}

/** What is lost or changed in a reading must show: each reading of `groups` that was found the same is damaged in every way. */
function noticeDamages(run: Run, {reader, shows, files}: Output, statuses: Statuses): void {
  const file = `groups.${run.ending}`;
  const wanted = wantedOf(run, file);
  for (const [what, damage] of Object.entries(damages)) {
    const damaged = damage({reading: files.get(file)!, statuses}, shows, wanted.family);
    if (damaged === null) continue;
    const {wrong} = compare(damaged.reading, wanted, {shows, statuses: damaged.statuses});
    if (wrong.length === 0) fail(`${reader}: ${what} in ${file} was not noticed: the comparison is blind.`);
  }
}
