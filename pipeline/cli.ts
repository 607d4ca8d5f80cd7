import {Command, CommanderError} from 'commander';
import {Fault} from '../schemas/issue.ts';
import {release} from '../schemas/release.ts';
import {addAsking} from './cli/asking.ts';
import {addMaking} from './cli/making.ts';

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

addMaking(program);
addAsking(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Fault) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}
