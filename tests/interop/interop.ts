import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {analysed} from '../../schemas/tables.ts';
import {compare, type Statuses, statusesOf} from './compare.ts';
import {damages} from './damages.ts';
import {invalidDocuments} from './documents.ts';
import {edges} from './edges.ts';
import {expecting} from './expected.ts';
import {type Output, parseOutput} from './parse-output.ts';
import {type Reader, readers} from './readers.ts';
import {type File, type Run, runReaders} from './run-readers.ts';
import {countsOf, heading, tableRow} from './table.ts';

/**
 * `interop.ts FOLDER`: installs readers that are not ours, has each read every file of its formats in the release in FOLDER, and holds what they
 * found against the release's own texts; beside it a small release with values at the edges of the formats. Ends with 1 if a reader is missing or finds anything else, or if the comparison is blind.
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

const small = mkdtempSync(join(tmpdir(), 'casebook-edges-'));
process.on('exit', () => rmSync(small, {recursive: true, force: true}));
for (const {name, bytes} of edges()) if (!name.includes('/')) writeFileSync(join(small, name), bytes);
const releases = [folder, small].map((at) => ({at, tables: tablesIn(at), expected: expecting(at)}));

const runs = readers.flatMap((reader) =>
  reader.endings.map((ending): Run => ({reader, ending, files: filesOf(reader, ending)})),
);
const outputs = await runReaders(runs);

console.log(`\n${heading}`);
for (const ending of ['parquet', 'dta', 'sav']) {
  const {files} = runs.find((run) => run.ending === ending)!;
  const wanted = files.map(({expected}) => countsOf(expected));
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
const invalid = invalidDocuments(folder);
for (const line of invalid) console.error(line);
if (invalid.length === 0)
  console.log('CITATION.cff and datapackage.json are valid by their published schemas.');
process.exitCode = failed.length === 0 && invalid.length === 0 ? 0 : 1;

function tablesIn(at: string): readonly string[] {
  const {tables} = JSON.parse(readFileSync(join(at, 'manifest.json'), 'utf8')) as {tables: {name: string}[]};
  return tables.map(({name}) => name);
}

/** The scripts that load a release know the tables of the codebook only. */
function filesOf({loads, as}: Reader, ending: string): File[] {
  return releases.slice(0, loads ? 1 : undefined).flatMap(({at, tables, expected}) =>
    tables
      .filter((table) => ['csv', 'parquet', 'arrow'].includes(ending) || analysed.includes(table))
      .map((table) => ({
        ...{path: join(at, `${table}.${ending}`), folder: at, table},
        expected: expected(table, as ?? ending),
      })),
  );
}

/** Prints what came through, and the first things that are other. */
function isSame(run: Run, said: string): boolean {
  if (said === '') return false;
  const output = parseOutput(said);
  const statuses = new Map(
    releases.map(({at}) => [at, statusesOf(output.files.get(join(at, `values.${run.ending}`)))]),
  );
  const compared = run.files.map(({path, folder: at, expected}) => {
    const found = output.files.get(path);
    if (found === undefined) fail(`${output.reader} says nothing of ${path}`);
    return compare(found, expected, {shows: output.shows, statuses: statuses.get(at)!});
  });
  const wrong = compared.flatMap((each, index) =>
    each.wrong.map((what) => `${run.files[index]!.path} ${what}`),
  );
  if (wrong.length === 0) noticeDamages(run.files[0]!, output, statuses.get(folder)!);
  const read = run.reader.loads ? run.reader.name : `.${run.ending}`;
  console.log(`${tableRow(output.reader, read, compared)}  ${wrong.length === 0 ? 'same' : 'OTHER'}`);
  for (const each of wrong.slice(0, 10)) console.log(`    ${each.slice(0, 300)}`);
  return wrong.length === 0;
}

/** What is lost or changed in a reading must show: each that was found the same is damaged in every way. */
function noticeDamages({path, expected}: File, {reader, shows, files}: Output, statuses: Statuses): void {
  for (const [what, damage] of Object.entries(damages)) {
    const damaged = damage({reading: files.get(path)!, statuses}, shows, expected.family);
    if (damaged === null) continue;
    const {wrong} = compare(damaged.reading, expected, {shows, statuses: damaged.statuses});
    if (wrong.length === 0) fail(`${reader}: ${what} in ${path} was not noticed: the comparison is blind.`);
  }
}
