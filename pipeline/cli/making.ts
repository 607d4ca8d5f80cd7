import {resolve} from 'node:path';
import type {Command} from 'commander';
import {inReview} from '../edge/in-review.ts';
import {type Folders, OUT, RAW, resolved, root, tell} from './folders.ts';

/** Commands that write or check a dataset. */
export function addMaking(program: Command): void {
  for (const add of [addDataset, addCheck, addStage, addImport, addRelease, addPack]) add(program);
}

function addDataset(program: Command): void {
  program
    .command('dataset')
    .description('code every profile and write the dataset')
    .option(...RAW)
    .option(...OUT)
    .action(async (folders: Folders) => {
      const {makeDataset} = await import('../commands/make-dataset.ts');
      tell(makeDataset(root, resolved(folders)));
    });
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('check the repository and the profiles; write nothing')
    .option(...RAW)
    .action(async ({raw}: Folders) => {
      const {checkRepository} = await import('../commands/check-repository.ts');
      tell(checkRepository(root, resolve(raw), inReview()));
    });
}

function addStage(program: Command): void {
  program
    .command('stage')
    .description('run the flow up to a stage and write its snapshot under OUT/stages')
    .argument('<name>', 'parse, segment, find, decide, correct, derive or check')
    .option(...RAW)
    .option(...OUT)
    .action(async (name: string, folders: Folders) => {
      const {makeStage} = await import('../commands/make-stage.ts');
      tell(makeStage(root, name, resolved(folders)));
    });
}

function addImport(program: Command): void {
  program
    .command('import')
    .description('turn a folder of saved .html pages into a folder of profiles with a manifest')
    .argument('<folder>', 'the saved pages')
    .requiredOption('--out <folder>', 'a new folder, to be given as RAW afterwards')
    .action(async (folder: string, {out}: Folders) => {
      const {importSaved} = await import('../commands/import-saved.ts');
      tell(importSaved(resolve(folder), resolve(out)));
    });
}

function addRelease(program: Command): void {
  program
    .command('release')
    .description('freeze the version that OUT prepares: folder, archive, news; or say why it can not be')
    .option(...RAW)
    .option(...OUT)
    .option(
      '--date <day>',
      'day of the release; without it SOURCE_DATE_EPOCH, else the day of the last commit',
    )
    .action(async ({date, ...folders}: Folders & {date?: string}) => {
      const {checkRepository} = await import('../commands/check-repository.ts');
      const {makeRelease} = await import('../commands/make-release.ts');
      const places = resolved(folders);
      tell(makeRelease(root, {...places, date}, checkRepository(root, places.raw)));
    });
}

function addPack(program: Command): void {
  program
    .command('pack')
    .description('make a released version of a clone whole again, and its archive, as they were released')
    .argument('<version>', 'its number; the commit of its release is checked out')
    .option(...OUT)
    .action(async (version: string, {out}: {out: string}) => {
      const {packRelease} = await import('../commands/pack-release.ts');
      tell(packRelease(root, version, resolve(out)));
    });
}
