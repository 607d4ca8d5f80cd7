import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readYaml} from '../pipeline/edge/read-yaml.ts';
import {exampleSource} from '../pipeline/example-profile.ts';
import {behaviourSchema} from '../schemas/behaviour.ts';
import type {FieldRole} from '../schemas/flow.ts';
import {code} from './code.ts';
import {known} from './knowledge.ts';
import {root} from './repository.ts';

/**
 * What a change of a text must bring, over all questions: voice and tense change nothing, a negation does, an accusation tells on the
 * certainty, a sentence about another group changes nothing. After Ribeiro, Wu, Guestrin and Singh (2020), Beyond Accuracy: Behavioral
 * Testing of NLP Models with CheckList, ACL. A new name, the order of fields and markdown are in `properties.test.ts`.
 */
const folder = join(root, 'tests/behaviour');

function said(text: string, field: FieldRole, variable: string): unknown {
  const {checked} = code(exampleSource(text, field, known.lexicon));
  const {value, status} = checked.cells.find((cell) => cell.variable === variable)!;
  return value === null ? {status} : {value};
}

for (const file of readdirSync(folder).sort()) {
  const {value: cases} = readYaml(join(folder, file), `tests/behaviour/${file}`, behaviourSchema);
  describe(file.replace(/\.yaml$/, '').replaceAll('-', ' '), () => {
    for (const {variable, field, from, codes, to, after = codes, wrong} of cases) {
      const both = (): unknown[] => [said(from, field, variable), said(to, field, variable)];
      const name = `${variable}: ${from} → ${to}`;
      if (wrong) test(`${name} (wrong as yet)`, () => expect(both()).not.toEqual([codes, after]));
      else test(name, () => expect(both()).toEqual([codes, after]));
    }
  });
}
