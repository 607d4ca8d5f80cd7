import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Outcome} from '../reports/outcome.ts';

/** The repository's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const RAW = [
  '--raw <folder>',
  'folder of .txt or .md profiles, with or without manifest.csv',
  join(root, 'raw'),
] as const;
export const OUT = ['--out <folder>', 'folder of the version to write', join(root, 'out/next')] as const;

export interface Folders {
  raw: string;
  out: string;
}

export const resolved = ({raw, out}: Folders): Folders => ({raw: resolve(raw), out: resolve(out)});

export const say = (text: string): boolean => process.stdout.write(text);

/** Prints what a command came to, complaints apart, and sets the exit code. */
export function tell({text, complaints, code}: Outcome): void {
  for (const line of complaints) console.error(line);
  say(text);
  process.exitCode = code;
}
