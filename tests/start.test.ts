import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Ran, start} from './casebook.ts';
import {edit, write} from './diff/repository.ts';
import {root} from './repository.ts';

/** What starts the command, in a repository whose command says but a word: modules are made once of the code as it is. */
const room = mkdtempSync(join(tmpdir(), 'casebook-start-'));
const repository = join(room, 'repository');
const packages = join(repository, 'node_modules');
const kept = join(packages, '.cache/casebook/code');
const run = (from = repository): Promise<Ran> => start([], {repository: from, cwd: room}).ended;
const said = (stdout: string) => ({code: 0, signal: null, stdout, stderr: ''});

beforeAll(() => {
  for (const name of ['pipeline/casebook.mjs', 'pipeline/load-code.mjs', 'package.json'])
    cpSync(join(root, name), join(repository, name));
  write(repository, 'pipeline/cli.ts', "import {word} from '../schemas/word.ts';\nconsole.log(word);\n");
  write(repository, 'pipeline/bench.ts', '');
  write(
    repository,
    'schemas/word.ts',
    `import {readFileSync} from 'node:fs';
import * as z from 'zod';
const read: string = readFileSync(new URL('../word.txt', import.meta.url), 'utf8');
export const word: string = 'I say ' + z.string().parse(read);\n`,
  );
  write(repository, 'word.txt', 'hello');
  mkdirSync(packages);
  for (const name of ['esbuild', '@esbuild', 'tsx', 'zod'])
    symlinkSync(join(root, 'node_modules', name), join(packages, name));
});
afterAll(() => rmSync(room, {recursive: true, force: true}));

test('they are made by the first run, and loaded by the next', async () => {
  expect(await run()).toEqual(said('I say hello\n'));
  const [name, ...others] = readdirSync(kept);
  expect(others).toEqual([]);
  const made = join(kept, name!, 'cli.mjs');
  writeFileSync(made, `console.log('kept');\n${readFileSync(made, 'utf8')}`);
  expect(await run()).toEqual(said('kept\nI say hello\n'));
});

test('a copy loads the same, and reads what lies beside itself', async () => {
  const copy = join(room, 'copy');
  for (const name of ['pipeline', 'schemas', 'package.json'])
    cpSync(join(repository, name), join(copy, name), {recursive: true});
  symlinkSync(packages, join(copy, 'node_modules'));
  write(copy, 'word.txt', 'goodbye');
  expect(await run(copy)).toEqual(said('kept\nI say goodbye\n'));
});

test('a file of code that changed is heeded', async () => {
  edit(repository, 'schemas/word.ts', 'I say ', 'You say ');
  expect(await run()).toEqual(said('You say hello\n'));
});

test('where they can not be written, the code is loaded as it is', async () => {
  rmSync(kept, {recursive: true});
  writeFileSync(kept, '');
  expect(await run()).toEqual(said('You say hello\n'));
});
