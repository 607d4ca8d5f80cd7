import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {coder} from '../pipeline/coder.ts';
import {readYaml} from '../pipeline/edge/read-yaml.ts';
import {exampleSource} from '../pipeline/example-profile.ts';
import {exampleCaseSchema} from '../schemas/example.ts';
import {variables} from '../schemas/variables.ts';
import {known} from './knowledge.ts';
import {root} from './repository.ts';

const code = coder(known);
const folder = join(root, 'tests/questions');

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()) {
  const stem = name.replace(/\.yaml$/, '');
  describe(`hard cases of ${stem}`, () => {
    const {value: cases} = readYaml(join(folder, name), `tests/questions/${name}`, exampleCaseSchema);
    const first = variables(known.codebook).find(({question}) => question === stem)!.name;
    for (const {text, field, expect: expected, variable = first, wrong} of cases) {
      const says = (): unknown => {
        const {checked} = code(exampleSource(text, field, known.lexicon));
        const {value, status} = checked.cells.find((cell) => cell.variable === variable)!;
        return value === null ? {status} : {value};
      };
      if (wrong) test(`${text} (wrong as yet)`, () => expect(says()).not.toEqual(expected));
      else test(text, () => expect(says()).toEqual(expected));
    }
  });
}
