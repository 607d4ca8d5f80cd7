// Node reads no TypeScript as yet, and to load some three hundred files through a loader takes longer than most commands run: esbuild (the one
// that tsx brings) makes plain modules of them and of the packages, once for what they hold. They are kept beside the packages and may be
// deleted at any time. Where they can't be written, tsx loads the code as it is.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const room = join(root, 'node_modules/.cache/casebook/code');
/** What can be started. */
const STARTED = ['cli', 'bench'];
/** Packages that read files of their own, or make these modules; all others go into them, since to find their files takes as long as to run them. */
const UNTOUCHED = ['parquet-wasm', 'esbuild', 'tsx'];
/** Packages that are no modules of today ask for Node's own parts by it. */
const REQUIRE = `import {createRequire as asOfOld} from 'node:module'; const require = asOfOld(import.meta.url);`;
/** So many are kept: a few branches, and what a run that is still going on may yet load. */
const MOST = 6;

/** A name for what all files hold, with the packages that are installed. */
function nameOfCode() {
  const names = ['pipeline', 'schemas'].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)),
  );
  const code = names.filter((name) => /\.m?ts$|load-code\.mjs$/.test(name)).sort();
  const packages = ['package.json', 'node_modules/.package-lock.json'].filter((name) =>
    existsSync(join(root, name)),
  );
  const hash = createHash('sha256').update(process.version);
  for (const name of [...code, ...packages])
    hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 32);
}

/**
 * Writes what is started, and the modules that it loads, into a folder, which is there whole or not at all. A file's own address stays that of
 * the TypeScript, since what lies beside it is found by it: it is told from the root of whoever loads it, so that copies of a repository share
 * their modules.
 * @param {string} folder
 */
async function make(folder) {
  const {build} = await import('esbuild');
  const fresh = `${folder}.${process.pid}`;
  /** @type {import('esbuild').Plugin} */
  const addresses = {
    name: 'addresses',
    setup: ({onLoad}) =>
      onLoad({filter: /[\\/](pipeline|schemas)[\\/].*\.ts$/}, ({path}) => {
        const address = `new URL(${JSON.stringify(relative(root, path))}, globalThis.casebookRoot).href`;
        return {loader: 'ts', contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address)};
      }),
  };
  try {
    await build({
      ...{
        entryPoints: STARTED.map((name) => join(root, `pipeline/${name}.ts`)),
        outdir: fresh,
        outExtension: {'.js': '.mjs'},
      },
      ...{bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20'},
      // Names stay, for whoever reads a trace.
      ...{minifyWhitespace: true, minifySyntax: true},
      ...{external: UNTOUCHED, banner: {js: REQUIRE}, plugins: [addresses], logLevel: 'silent'},
    });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, {recursive: true, force: true});
  }
  const kept = readdirSync(room).map((name) => ({name, age: statSync(join(room, name)).mtimeMs}));
  for (const {name} of kept.sort((a, b) => b.age - a.age).slice(MOST))
    rmSync(join(room, name), {recursive: true, force: true});
}

/** The folder of the modules that are made of the code as it is, which are then of this repository; null where none can be made. */
export async function madeCode() {
  const folder = join(room, nameOfCode());
  // Whatever keeps it from being made, a read-only folder or a syntax error, tsx tells of or does without.
  if (!existsSync(folder)) await make(folder).catch(() => {});
  if (!existsSync(folder)) return null;
  Object.assign(globalThis, {casebookRoot: pathToFileURL(`${root}/`)});
  return folder;
}

/**
 * Starts a file of `pipeline/`, made ready where it can be.
 * @param {'cli' | 'bench'} name
 */
export async function loadCode(name) {
  const made = await madeCode();
  if (made !== null) return import(pathToFileURL(join(made, `${name}.mjs`)).href);
  const {register} = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(join(root, `pipeline/${name}.ts`)).href);
}
