import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** A document of a release, the program that holds it against its published schema, and a change that must not pass. */
interface Validated {
  document: string;
  program: readonly [name: string, ...args: string[]];
  spoilt: readonly [from: string, to: string];
}

const documents: readonly Validated[] = [
  {
    document: 'CITATION.cff',
    program: ['cffconvert', '--validate', '-i'],
    spoilt: ['cff-version', 'version-of'],
  },
  {
    document: 'datapackage.json',
    program: ['frictionless', 'validate'],
    spoilt: ['"profile_id"', '"profil_id"'],
  },
];

/** A line for each document of the release in `folder` that is not valid, or whose program is missing or finds nothing in a spoilt copy. */
export function invalidDocuments(folder: string): string[] {
  const room = mkdtempSync(join(tmpdir(), 'casebook-documents-'));
  try {
    const files = readdirSync(folder).filter((name) => /\.(csv|json|cff)$/.test(name));
    for (const name of files) cpSync(join(folder, name), join(room, name));
    return documents.flatMap((one) => faultOf(one, room));
  } finally {
    rmSync(room, {recursive: true, force: true});
  }
}

function faultOf({document, program, spoilt}: Validated, room: string): string[] {
  const path = join(room, document);
  const good = readFileSync(path, 'utf8');
  const [code, said] = run(program, document, room);
  writeFileSync(path, good.replaceAll(...spoilt));
  const [spoiltCode] = run(program, document, room);
  if (code !== 0) return [`${document} is not valid by ${program[0]}: ${said}`];
  return spoiltCode === 0 ? [`${program[0]} finds nothing wrong in a spoilt ${document}`] : [];
}

function run([name, ...args]: Validated['program'], document: string, room: string): [number | null, string] {
  const command = resolve('.venv/bin', name);
  const {status, stdout, stderr, error} = spawnSync(command, [...args, document], {
    cwd: room,
    encoding: 'utf8',
  });
  return [status, error ? `${error.message}; it comes with tests/interop/requirements.txt` : stdout + stderr];
}
