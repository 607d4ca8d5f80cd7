import {join} from 'node:path';
import type {Input} from '../dataset.ts';
import {readOwnCoders} from './read-coders.ts';
import {readReliability} from './read-reliability.ts';
import {readSources} from './read-sources.ts';

/** The profiles of RAW, with their coders where they are those of the repository, else with what was measured last. */
export function readInput(root: string, raw: string): Input {
  const read = readSources(raw);
  const coders = readOwnCoders(root, read.sources);
  const measured = coders ? [] : readReliability(join(root, 'out/next/reliability.csv'));
  return {...read, coders, measured};
}
