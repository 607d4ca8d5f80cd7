import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Codebook} from '../../schemas/codebook.ts';
import {exampleCaseSchema, type FiledCase} from '../../schemas/example.ts';
import {Fault} from '../../schemas/issue.ts';
import {variablesOf} from '../../schemas/variable.ts';
import {fault, readYaml} from './read-yaml.ts';

const FOLDER = 'tests/questions';

/**
 * Reads the hard cases of all questions, `tests/questions/<question>.yaml`; `root` is the repository's folder. None where the folder does not exist.
 * Throws `Fault` for a file that names no question.
 */
export function readCases(root: string, codebook: Codebook): FiledCase[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => {
    const path = `${FOLDER}/${name}`;
    const stem = name.replace(/\.yaml$/, '');
    const question = codebook[stem];
    if (question === undefined) {
      const expected = 'the stem of a file in schemas/questions/';
      throw new Fault([fault(path, null, 'no-such-question', `"${stem}"`, expected, 'Rename the file.')]);
    }
    const first = variablesOf(stem, question)[0]!.name;
    const {value, placeOf} = readYaml(join(folder, name), path, exampleCaseSchema);
    return value.map((one, at) => ({...one, variable: one.variable ?? first, path, ...placeOf([at])}));
  });
}
