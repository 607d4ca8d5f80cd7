import {readKnowledge} from '../pipeline/edge/read-knowledge.ts';
import {root} from './repository.ts';

/** What the repository knows, read once for all tests of a worker. */
export const known = readKnowledge(root);
