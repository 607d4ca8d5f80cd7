import {join, resolve} from 'node:path';
import {createInterface} from 'node:readline';
import type {Command} from 'commander';
import type {AgreementOptions} from '../commands/agreement.ts';
import {type Folders, OUT, RAW, resolved, root, say, tell} from './folders.ts';

interface TryOptions extends Folders {
  text?: string;
  ask?: boolean;
  field?: string;
  unseen: string;
}

interface DiffFlags extends Folders {
  into?: string;
  watch?: boolean;
}

/** Commands that tell of a dataset, and write nothing of it. */
export function addAsking(program: Command): void {
  for (const add of [addExplain, addTry, addAgreement, addDiff, addBlame]) add(program);
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description('why a cell says what it says')
    .argument('<profile>', 'its id')
    .argument('[variable]', 'a variable or question; without it all variables, a line each')
    .option(...RAW)
    .action(async (id: string, variable: string | undefined, {raw}: Folders) => {
      const {explain} = await import('../commands/explain.ts');
      say(explain(root, id, variable, resolve(raw)));
    });
}

function addTry(program: Command): void {
  program
    .command('try')
    .description('what the rules of a file find in a sentence, or in the profiles, and which cells they move')
    .argument('<rule file>', 'such as pipeline/rules/purpose.enemies.yaml')
    .option('--text <sentence>', 'a sentence; its group is the Red Guard of Mali')
    .option('--ask', 'answer the sentences that are typed, one a line, until the end of the input')
    .option('--field <role>', 'the field in which the sentence stands')
    .option(...RAW)
    .option('--out <folder>', 'the version with which cells are compared', join(root, 'out/next'))
    .option('--unseen <file>', 'ids of profiles that are never shown', join(root, 'tests/gold/unseen.txt'))
    .action(async (file: string, {text, ask, field, unseen, ...folders}: TryOptions) => {
      const place = {root, file, ...(field === undefined ? {} : {field})};
      if (ask) {
        const {trySentences} = await import('../commands/try-rules.ts');
        await trySentences(place, createInterface({input: process.stdin}), say);
      } else if (text !== undefined) {
        const {tryText} = await import('../commands/try-rules.ts');
        say(tryText(place, text));
      } else {
        const {tryProfiles} = await import('../commands/try-profiles.ts');
        say(tryProfiles(root, file, {...resolved(folders), unseen}));
      }
    });
}

function addAgreement(program: Command): void {
  program
    .command('agreement')
    .description('how far pipeline and coders agree with gold and with each other, variable by variable')
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
      const {agreement} = await import('../commands/agreement.ts');
      const [raw, gold] = [resolve(options.raw), resolve(options.gold)];
      say(agreement(root, {...options, raw, gold}));
    });
}

function addDiff(program: Command): void {
  program
    .command('diff')
    .description('which cells of the dataset move against a base, why, and on which sentences')
    .argument('[base]', 'git ref or folder of a version; without it the merge base with main')
    .option(...RAW)
    .option(...OUT)
    .option('--into <folder>', 'folder for the whole diff as diff.md, diff.json and diff.html')
    .option('--watch', 'tell it again each time that a rule, the lexicon, a correction or a profile is saved')
    .action(async (base: string | undefined, {into, watch, ...folders}: DiffFlags) => {
      const {diff, watchDiff} = await import('../commands/diff.ts');
      const places = {...resolved(folders), ...(into === undefined ? {} : {into: resolve(into)})};
      if (watch) {
        const {watchFiles} = await import('../edge/watch-files.ts');
        const stop = new AbortController();
        const changes = watchFiles(root, places.raw, stop.signal);
        await watchDiff(root, base, places, changes, say).finally(() => stop.abort());
      } else tell(await diff(root, base, places));
    });
}

function addBlame(program: Command): void {
  program
    .command('blame')
    .description(
      'every commit that moved a cell of the dataset, why, on which sentences, and who accepted it',
    )
    .argument('<profile>', 'its id')
    .argument('<variable>', 'as values.csv names it')
    .action(async (profile: string, variable: string) => {
      const {blame} = await import('../commands/blame.ts');
      say(await blame(root, profile, variable));
    });
}
