import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Codebook} from '../../schemas/codebook.ts';
import {codebook} from '../../schemas/codebook.ts';
import type {Source} from '../../schemas/flow.ts';
import {Fault} from '../../schemas/issue.ts';
import {release} from '../../schemas/release.ts';
import {bindLexicon} from './bind-lexicon.ts';
import {hashOf, sha256} from './hash.ts';
import {readCorrections} from './read-corrections.ts';
import type {Repository} from './read-knowledge.ts';
import {readLexicon} from './read-lexicon.ts';
import {readRulebook} from './read-rulebook.ts';
import {readSources} from './read-sources.ts';

/** All that a version was made of, besides the code itself, of which there are only the hashes. */
export interface Making {
  known: Repository;
  sources: readonly Source[];
  /** Path → sha256 of every file of code that a cell can depend on. */
  code: ReadonlyMap<string, string>;
}

/**
 * What the version of a repository's folder was made of, with its own codebook, or why this code can't read it: data files of an
 * older form are no fault of who asks. `raw` is relative to the folder.
 */
export async function readMaking(folder: string, raw: string): Promise<Making | {unread: string}> {
  try {
    const book = await ownCodebook(folder);
    const files = readLexicon(folder);
    const known: Repository = {
      ...{codebook: book, coverage: release.coverage, lexicon: bindLexicon(files), files},
      ...{rules: readRulebook(folder, book), corrections: readCorrections(folder, book)},
    };
    return {known, sources: readSources(join(folder, raw)).sources, code: readCode(folder)};
  } catch (error) {
    const first = error instanceof Fault ? error.issues[0] : undefined;
    return {unread: first ? `${first.path}: ${first.found}` : String(error).split('\n')[0]!};
  }
}

/**
 * The entries of a codebook are plain values that need no package, so that any version's can be loaded. Versions whose schemas are the same
 * file by file share one, this code's own among them.
 */
async function ownCodebook(folder: string): Promise<Codebook> {
  const path = join(folder, 'schemas/codebook.ts');
  if (!existsSync(path)) return codebook;
  if (loaded.size === 0) loaded.set(schemasHash(HERE), codebook);
  const hash = schemasHash(folder);
  const known = loaded.get(hash);
  if (known) return known;
  const {tsImport} = await import('tsx/esm/api');
  const read = (await tsImport(pathToFileURL(path).href, import.meta.url)) as {codebook?: Codebook};
  loaded.set(hash, read.codebook ?? codebook);
  return read.codebook ?? codebook;
}

const HERE = fileURLToPath(new URL('../../', import.meta.url));
const loaded = new Map<string, Codebook>();

function schemasHash(folder: string): string {
  const own = join(folder, 'schemas');
  const names = readdirSync(own, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'));
  return hashOf(names.sort().map((name) => [name, sha256(readFileSync(join(own, name)))]));
}

const PACKAGES = 'package-lock.json';
/** Rooms whose files no cell depends on: what is printed, drawn up or compared after the cells are there. */
const AFTER =
  /^pipeline\/(cli|commands|diff|encode|release|reports|statistics|tables)\/|^pipeline\/(bench|casebook|cli)\.ts$/;
/** What is no code: the codebook and the release have hashes, or a meaning, of their own. */
const DATA = /^schemas\/(questions\/|codebook\.ts$|release\.ts$)/;

/** Whether cells can depend on a file, by its path in the repository. */
export function isCode(name: string): boolean {
  if (name === PACKAGES) return true;
  return /^(pipeline|schemas)\/.*\.ts$/.test(name) && !AFTER.test(name) && !DATA.test(name);
}

export function readCode(folder: string): Map<string, string> {
  const names = ['pipeline', 'schemas'].flatMap((room) =>
    readdirSync(join(folder, room), {recursive: true, encoding: 'utf8'}).map(
      (name) => `${room}/${name.replaceAll('\\', '/')}`,
    ),
  );
  const files = names.filter(isCode).sort();
  const packages = existsSync(join(folder, PACKAGES)) ? [PACKAGES] : [];
  return new Map([...files, ...packages].map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}
