#!/usr/bin/env -S node --import tsx
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Command} from 'commander';
import {Fault} from '../schemas/issue.ts';
import {type AgreementOptions, agreement} from './commands/agreement.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = new Command('casebook').description('Turns narrative profiles of armed groups into a coded dataset.');

program
  .command('agreement')
  .description('how far the pipeline agrees with gold, variable by variable, on seen and unseen profiles')
  .option('--raw <folder>', 'the profiles', join(root, 'raw'))
  .option('--gold <folder>', 'folder with gold/, codings-*/ and unseen.txt', join(root, 'tests/gold'))
  .option('--coder <name>', 'compare this coder instead of the pipeline')
  .option('--show <variable>', 'the cells of a variable that differ, with their sentences (never of unseen profiles)')
  .option('--csv', 'as CSV')
  .action((options: AgreementOptions) => {
    process.stdout.write(agreement(root, {...options, raw: resolve(options.raw), gold: resolve(options.gold)}));
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
