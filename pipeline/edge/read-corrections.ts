import {join} from 'node:path';
import {z} from 'zod';
import {type Correction, correctionSchema} from '../../schemas/correction.ts';
import {readYaml} from './read-yaml.ts';

/** Reads `pipeline/corrections.yaml`; `root` is the repository's folder. Throws `Fault`. */
export function readCorrections(root: string): Correction[] {
  const shown = 'pipeline/corrections.yaml';
  return readYaml(join(root, shown), shown, z.array(correctionSchema)).value;
}
