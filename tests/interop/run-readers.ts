import {spawn} from 'node:child_process';
import {join} from 'node:path';
import type {Expected} from './expected.ts';
import type {Reader} from './readers.ts';

/** A file of a table, and what should be found in it. */
export interface File {
  path: string;
  folder: string;
  table: string;
  expected: Expected;
}

/** A reader and the files of one format that it is to read, in one process. */
export interface Run {
  reader: Reader;
  ending: string;
  files: readonly File[];
}

/** What it printed; nothing where it failed, and then why. */
export interface Said {
  said: string;
  error: string;
}

/** Runs all, two at a time; what they said stands in the order of the runs. */
export async function runReaders(runs: readonly Run[]): Promise<Said[]> {
  const found: Said[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < runs.length) {
      const at = next++;
      found[at] = await run(runs[at]!);
    }
  };
  await Promise.all([work(), work()]);
  return found;
}

function run({reader, files}: Run): Promise<Said> {
  const [command = '', ...options] = reader.command;
  const script = join(import.meta.dirname, reader.script);
  const paths = files.map(({path}) => path);
  const child = spawn(command, [...options, script, ...paths], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, LC_ALL: 'C.UTF-8'},
  });
  return new Promise((done) => {
    const [said, error]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (piece: Buffer) => said.push(piece));
    child.stderr.on('data', (piece: Buffer) => error.push(piece));
    child.on('error', ({message}) => done({said: '', error: message}));
    child.on('close', (code) =>
      done({
        said: code === 0 ? Buffer.concat(said).toString() : '',
        error: Buffer.concat(error).toString().trim() || `ended with ${code} and said nothing`,
      }),
    );
  });
}
