import {dirname, join, resolve} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {Command, CommanderError} from 'commander';
import {Fault} from '../schemas/issue.ts';
import {release} from '../schemas/release.ts';
import type {AgreementOptions} from './commands/agreement.ts';
import {inReview} from './edge/in-review.ts';
import type {Outcome} from './reports/outcome.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const RAW = [
  '--raw <folder>',
  'folder of .txt or .md profiles, with or without manifest.csv',
  join(root, 'raw'),
] as const;
const OUT = ['--out <folder>', 'folder of the version to write', join(root, 'out/next')] as const;

// Each command's modules are loaded when it is called: help and small commands need not wait for the formats.
const program = new Command('casebook')
  .description('Turns narrative profiles of armed groups into a coded, validated, versioned dataset.')
  .version(release.version)
  .exitOverride()
  .configureHelp({showGlobalOptions: false})
  .addHelpText(
    'after',
    '\nExit code: 0 clean; 1 a profile could not be used or a check failed; 2 a faulty repository or wrong usage.',
  );

interface TryOptions {
  text?: string;
  ask?: boolean;
  field?: string;
  raw: string;
  out: string;
  unseen: string;
}

interface DiffFlags extends Folders {
  into?: string;
  watch?: boolean;
}

interface Folders {
  raw: string;
  out: string;
}

program
  .command('dataset')
  .description('code every profile and write the dataset')
  .option(...RAW)
  .option(...OUT)
  .action(async ({raw, out}: Folders) => {
    const {makeDataset} = await import('./commands/make-dataset.ts');
    tell(makeDataset(root, {raw: resolve(raw), out: resolve(out)}));
  });

program
  .command('check')
  .description('check the repository and the profiles; write nothing')
  .option(...RAW)
  .action(async ({raw}: Folders) => {
    const {checkRepository} = await import('./commands/check-repository.ts');
    tell(checkRepository(root, resolve(raw), inReview()));
  });

program
  .command('explain')
  .description('why a cell says what it says')
  .argument('<profile>', 'its id')
  .argument('[variable]', 'a variable or question; without it all variables, a line each')
  .option(...RAW)
  .action(async (id: string, variable: string | undefined, {raw}: Folders) => {
    const {explain} = await import('./commands/explain.ts');
    process.stdout.write(explain(root, id, variable, resolve(raw)));
  });

program
  .command('try')
  .description('what the rules of a file find in a sentence, or in the profiles, and which cells they move')
  .argument('<rule file>', 'such as pipeline/rules/purpose.yaml')
  .option('--text <sentence>', 'a sentence; its group is the Red Guard of Mali')
  .option('--ask', 'answer the sentences that are typed, one a line, until the end of the input')
  .option('--field <role>', 'the field in which the sentence stands')
  .option(...RAW)
  .option('--out <folder>', 'the version with which cells are compared', join(root, 'out/next'))
  .option('--unseen <file>', 'ids of profiles that are never shown', join(root, 'tests/gold/unseen.txt'))
  .action(async (file: string, {text, ask, field, raw, out, unseen}: TryOptions) => {
    const place = {root, file, ...(field === undefined ? {} : {field})};
    const say = (said: string) => process.stdout.write(said);
    if (ask) {
      const {trySentences} = await import('./commands/try-rules.ts');
      await trySentences(place, createInterface({input: process.stdin}), say);
    } else if (text !== undefined) {
      const {tryText} = await import('./commands/try-rules.ts');
      say(tryText(place, text));
    } else {
      const {tryProfiles} = await import('./commands/try-profiles.ts');
      say(tryProfiles(root, file, {raw: resolve(raw), out: resolve(out), unseen}));
    }
  });

program
  .command('agreement')
  .description(
    'how far the pipeline and the coders agree with gold and with each other, variable by variable',
  )
  .option(...RAW)
  .option('--gold <folder>', 'folder with gold/, codings-*/ and unseen.txt', join(root, 'tests/gold'))
  .option('--coder <name>', 'compare this coder instead of the pipeline')
  .option(
    '--show <variable>',
    'the cells of a variable that differ, with their sentences (never of unseen profiles)',
  )
  .option(
    '--statistics <variable>',
    'every statistic of a variable: kappa, AC1, alpha by scale, shares, statuses',
  )
  .option('--rules [question]', 'what became of the evidence of each rule, of one question or of all')
  .option('--csv', 'as CSV')
  .action(async (options: AgreementOptions) => {
    const {agreement} = await import('./commands/agreement.ts');
    process.stdout.write(
      agreement(root, {...options, raw: resolve(options.raw), gold: resolve(options.gold)}),
    );
  });

program
  .command('diff')
  .description('which cells of the dataset move against a base, why, and on which sentences')
  .argument('[base]', 'git ref or folder of a version; without it the merge base with main')
  .option(...RAW)
  .option(...OUT)
  .option('--into <folder>', 'folder for the whole diff as diff.md, diff.json and diff.html')
  .option('--watch', 'tell it again each time that a rule, the lexicon, a correction or a profile is saved')
  .action(async (base: string | undefined, {raw, out, into, watch}: DiffFlags) => {
    const {diff, watchDiff} = await import('./commands/diff.ts');
    const places = {
      raw: resolve(raw),
      out: resolve(out),
      ...(into === undefined ? {} : {into: resolve(into)}),
    };
    if (watch) {
      const {watchFiles} = await import('./edge/watch-files.ts');
      await watchDiff(root, base, places, watchFiles(root, places.raw), (text) => process.stdout.write(text));
    } else tell(await diff(root, base, places));
  });

program
  .command('blame')
  .description('every commit that moved a cell of the dataset, why, on which sentences, and who accepted it')
  .argument('<profile>', 'its id')
  .argument('<variable>', 'as values.csv names it')
  .action(async (profile: string, variable: string) => {
    const {blame} = await import('./commands/blame.ts');
    process.stdout.write(await blame(root, profile, variable));
  });

program
  .command('import')
  .description('turn a folder of saved .html pages into a folder of profiles with a manifest')
  .argument('<folder>', 'the saved pages')
  .requiredOption('--out <folder>', 'a new folder, to be given as RAW afterwards')
  .action(async (folder: string, {out}: Folders) => {
    const {importSaved} = await import('./commands/import-saved.ts');
    tell(importSaved(resolve(folder), resolve(out)));
  });

program
  .command('stage')
  .description('run the flow up to a stage and write its snapshot under OUT/stages')
  .argument('<name>', 'parse, segment, find, decide, correct, derive or check')
  .option(...RAW)
  .option(...OUT)
  .action(async (name: string, {raw, out}: Folders) => {
    const {makeStage} = await import('./commands/make-stage.ts');
    tell(makeStage(root, name, {raw: resolve(raw), out: resolve(out)}));
  });

function tell({text, complaints, code}: Outcome): void {
  for (const line of complaints) console.error(line);
  process.stdout.write(text);
  process.exitCode = code;
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Fault) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}
