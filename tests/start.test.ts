import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {release} from '../schemas/release.ts';
import {copySmallRepository, type Ran, start} from './casebook.ts';
import {edit} from './diff/repository.ts';
import {root} from './repository.ts';

/** What starts the command: modules that are made once of the code as it is. */
const room = mkdtempSync(join(tmpdir(), 'casebook-start-'));
const repository = join(room, 'repository');
const packages = join(repository, 'node_modules');
const kept = join(packages, '.cache/casebook/code');
const version = (): Promise<Ran> => start(['--version'], {repository, cwd: room}).ended;
const said = (stdout: string) => ({code: 0, signal: null, stdout, stderr: ''});

beforeAll(() => {
  copySmallRepository(repository);
  // What is kept lies beside the packages, so this copy has a folder of its own for them.
  rmSync(packages);
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => !one.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(packages, name));
});
afterAll(() => rmSync(room, {recursive: true, force: true}));

test('they are made by the first run, and loaded by the next', async () => {
  expect(await version()).toEqual(said(`${release.version}\n`));
  const [name, ...others] = readdirSync(kept);
  expect(others).toEqual([]);
  const made = join(kept, name!, 'cli.mjs');
  writeFileSync(made, `console.log('kept');\n${readFileSync(made, 'utf8')}`);
  expect(await version()).toEqual(said(`kept\n${release.version}\n`));
});

test('a file of code that changed is heeded', async () => {
  edit(repository, 'schemas/release.ts', `version: '${release.version}'`, "version: '7.6.5'");
  expect(await version()).toEqual(said('7.6.5\n'));
});

test('where they can not be written, the code is loaded as it is', async () => {
  rmSync(kept, {recursive: true});
  writeFileSync(kept, '');
  expect(await version()).toEqual(said('7.6.5\n'));
});
