#!/usr/bin/env -S node --import tsx
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Command} from 'commander';
import {Fault} from '../schemas/issue.ts';
import {type AgreementOptions, agreement} from './commands/agreement.ts';
import {type TryOptions, tryRuleFile} from './commands/try-rules.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = new Command('casebook').description(
  'Turns narrative profiles of armed groups into a coded dataset.',
);

program
  .command('agreement')
  .description('how far the pipeline agrees with gold, variable by variable, on seen and unseen profiles')
  .option('--raw <folder>', 'the profiles', join(root, 'raw'))
  .option('--gold <folder>', 'folder with gold/, codings-*/ and unseen.txt', join(root, 'tests/gold'))
  .option('--coder <name>', 'compare this coder instead of the pipeline')
  .option(
    '--show <variable>',
    'the cells of a variable that differ, with their sentences (never of unseen profiles)',
  )
  .option('--csv', 'as CSV')
  .action((options: AgreementOptions) => {
    process.stdout.write(
      agreement(root, {...options, raw: resolve(options.raw), gold: resolve(options.gold)}),
    );
  });

program
  .command('try')
  .description('what the rules of a file find in a sentence, or in the profiles (never in unseen ones)')
  .argument('<rule file>', 'such as pipeline/rules/purpose.yaml')
  .option('--text <sentence>', 'a sentence; its group is the Red Guard of Mali')
  .option('--field <role>', 'the field in which the sentence stands')
  .option('--raw <folder>', 'the profiles', join(root, 'raw'))
  .option('--unseen <file>', 'ids of profiles that are not shown', join(root, 'tests/gold/unseen.txt'))
  .action((file: string, options: TryOptions) => {
    process.stdout.write(tryRuleFile(root, file, options));
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
