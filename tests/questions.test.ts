import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {describe, expect, test} from 'vitest';
import {cells} from '../pipeline/checks/cells.ts';
import {bindStages} from '../pipeline/coder.ts';
import {readYaml} from '../pipeline/edge/read-yaml.ts';
import {exampleSource} from '../pipeline/example-profile.ts';
import {exampleCaseSchema} from '../schemas/example.ts';
import type {Cell, FieldRole} from '../schemas/flow.ts';
import {variables} from '../schemas/variables.ts';
import {known} from './knowledge.ts';
import {root} from './repository.ts';

const {parse, segment, find, decide, correct, derive} = bindStages(known);
/** Variables of one question are asked of the same text. */
const coded = new Map<string, readonly Cell[]>();

function cellsOf(text: string, field: FieldRole): readonly Cell[] {
  const key = `${field} ${text}`;
  let found = coded.get(key);
  if (found === undefined) {
    const profile = segment(parse(exampleSource(text, field, known.lexicon)));
    found = cells(derive(correct(decide(find(profile)))), known.codebook);
    coded.set(key, found);
  }
  return found;
}

const folder = join(root, 'tests/questions');

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()) {
  const stem = name.replace(/\.yaml$/, '');
  describe(`hard cases of ${stem}`, () => {
    const {value: cases} = readYaml(join(folder, name), `tests/questions/${name}`, exampleCaseSchema);
    const first = variables(known.codebook).find(({question}) => question === stem)!.name;
    const said = (text: string, field: FieldRole, variable: string): unknown => {
      const {value, status} = cellsOf(text, field).find((cell) => cell.variable === variable)!;
      return value === null ? {status} : {value};
    };
    // All at once: thousands of tests of their own would take longer than what they test.
    const judged = cases.map(({text, field, expect: expected, variable = first, wrong}) => {
      const is = said(text, field, variable);
      const line = `${variable} [${field}] ${text} → ${JSON.stringify(is)}, expected ${JSON.stringify(expected)}`;
      return {line, right: isDeepStrictEqual(is, expected), marked: wrong === true};
    });

    test(`${cases.length} cases`, () => {
      expect(judged.filter(({right, marked}) => !right && !marked).map(({line}) => line)).toEqual([]);
    });
    test('those marked as wrong as yet are still wrong: take the mark from those that are not', () => {
      expect(judged.filter(({right, marked}) => right && marked).map(({line}) => line)).toEqual([]);
    });
  });
}
