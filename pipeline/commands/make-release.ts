import {dirname, join, relative} from 'node:path';
import type {Codebook} from '../../schemas/codebook.ts';
import {release as own, type Release} from '../../schemas/release.ts';
import {analysed} from '../../schemas/tables.ts';
import {dataset} from '../dataset.ts';
import {type Comparing, compareVersions} from '../diff/compare-versions.ts';
import {sha256} from '../edge/hash.ts';
import {readEnclosed} from '../edge/read-enclosed.ts';
import {readEncoding} from '../edge/read-encoding.ts';
import {readInput} from '../edge/read-input.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {type Ready, type ReleaseOptions, readReadiness} from '../edge/read-readiness.ts';
import {type LastRelease, readLastRelease} from '../edge/read-released.ts';
import {readRowKeys} from '../edge/read-row-keys.ts';
import {type ReadFile, readVersion} from '../edge/read-version.ts';
import {filesIn, filesOf} from '../edge/version-files.ts';
import {writeFrozen} from '../edge/write-frozen.ts';
import {proveBytes} from '../encode/read-back.ts';
import {releaseArchive} from '../encode/release-archive.ts';
import {closedChanges} from '../release/changes-sections.ts';
import {deletedRows} from '../release/deleted-rows.ts';
import {frozenFiles} from '../release/frozen-files.ts';
import {nextSteps} from '../release/next-steps.ts';
import {refusals} from '../release/refusals.ts';
import {type Step, variablesHistory} from '../release/variables-history.ts';
import {type Outcome, outcome} from '../reports/outcome.ts';

/** The tables whose rows come and go without a profile doing so. */
const yearly = analysed.filter((name) => name !== 'groups');

/**
 * `make release`: freezes what `out/next` prepares as a folder beside it, with an archive and the news, or refuses and writes nothing.
 * `checked` is what `casebook check` came to.
 */
export function makeRelease(
  root: string,
  options: ReleaseOptions,
  checked: Outcome,
  release: Release = own,
): Outcome {
  if (checked.code !== 0) return {...checked, text: 'not released: the check found errors\n'};
  const known = readKnowledge(root);
  const input = readInput(root, options.raw);
  const made = dataset(input, known, readEncoding(known, input.sources, release));
  const ready = readReadiness(root, options, made.artifacts, release);
  const last = readLastRelease(dirname(options.out));
  const next = readVersion(release.version, filesOf(made.artifacts));
  const diff = last && compareVersions(last.read, next, comparing(known.codebook, ready));
  const bump = diff?.bump ?? null;
  const issues = refusals({...ready, bump});
  if (issues.length > 0) return outcome('not released\n', issues);
  const {version, retired} = release;
  const {date, news} = ready;
  const step: Step = {version, date, base: last?.read ?? null, next, moved: diff?.variables ?? [], retired};
  const files = frozenFiles(made.artifacts, {
    ...{release, date, codebook: known.codebook, sha256, ...readEnclosed()},
    ...histories(step, last, filesOf(made.artifacts)),
  });
  const archive = releaseArchive(version, files, date);
  const folder = join(dirname(options.out), version);
  const sums = sha256(files.find(({name}) => name === 'SHA256SUMS')!.bytes);
  const closed = {...news, text: closedChanges(news.text, version, date, sums)};
  writeFrozen({folder, files, archive, news: closed}, (written) => proveBytes(made.tables, written));
  const shown = relative(root, dirname(folder));
  const packed = {
    path: `${shown}/${archive.name}`,
    bytes: archive.bytes.length,
    sha256: sha256(archive.bytes),
  };
  const told = {release, date, folder: `${shown}/${version}`, files: files.length, archive: packed};
  return outcome(nextSteps({...told, bump, last: last?.version ?? null}), []);
}

/** Causes are not asked for: a release tells what changed, `make diff` why. */
function comparing(codebook: Codebook, {release, folders}: Ready): Comparing {
  const {version: prepared, movable} = release;
  return {
    ...{codebook, gold: null, releases: {prepared, released: folders, movable}, hashes: null},
    rebuilding: {unknown: 'not asked for'},
  };
}

function histories(step: Step, last: LastRelease | null, made: ReadFile): {history: string; deleted: string} {
  const keys = {
    base: last === null ? new Map() : readRowKeys(filesIn(last.folder), yearly, last.read.keys),
    next: readRowKeys(made, yearly, step.next.keys),
  };
  return {
    history: variablesHistory(last?.history ?? null, step),
    deleted: deletedRows(last?.deleted ?? null, step, keys),
  };
}
