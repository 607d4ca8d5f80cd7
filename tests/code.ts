import {coder} from '../pipeline/coder.ts';
import {known} from './knowledge.ts';

/** All rules of the repository, bound once for all tests of a worker, since that takes long. */
export const code = coder(known);
