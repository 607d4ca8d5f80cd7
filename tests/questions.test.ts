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
    for (const {text, field, expect: expected, variable} of cases) {
      test(text, () => {
        const {checked} = code(exampleSource(text, field, known.lexicon));
        const asked = variable ?? variables(known.codebook).find(({question}) => question === stem)!.name;
        const cell = checked.cells.find((one) => one.variable === asked)!;
        if ('status' in expected) expect(cell).toMatchObject({value: null, status: expected.status});
        else expect(cell.value).toEqual(expected.value);
      });
    }
  });
}
