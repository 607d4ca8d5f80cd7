import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {checkRepository} from '../pipeline/commands/check-repository.ts';
import {readCases} from '../pipeline/edge/read-cases.ts';
import {codebook} from '../schemas/codebook.ts';
import {Fault} from '../schemas/issue.ts';
import {copySmallRepository} from './casebook.ts';
import {root} from './repository.ts';

/**
 * That `make check` tells of every example of a rule and every hard case of a question that fails. The repository's own, thousands of them, are
 * checked by that command, which CI runs before the tests.
 */
const room = mkdtempSync(join(tmpdir(), 'casebook-cases-'));
afterAll(() => rmSync(room, {recursive: true, force: true}));
copySmallRepository(room);
mkdirSync(join(room, 'raw'));
mkdirSync(join(room, 'tests/questions'), {recursive: true});
writeFileSync(join(room, 'raw/wardens.txt'), 'Wardens (Mali)\n\nSize: It had 500 members.\n');

const armed = (value: string, more = ''): string =>
  `- {text: The army armed the group., field: weapons_training, expect: {value: "${value}"}${more}}`;
const files: Record<string, readonly string[]> = {
  government_armed: [armed('yes'), armed('no'), armed('no', ', wrong: true'), armed('yes', ', wrong: true')],
  size: [
    '- {text: It rained., field: size, expect: {status: not_mentioned}}',
    '- {text: It rained., field: size, variable: hats, expect: {value: 3}}',
  ],
};
for (const [name, lines] of Object.entries(files))
  writeFileSync(join(room, `tests/questions/${name}.yaml`), `${lines.join('\n')}\n`);
const {code, complaints} = checkRepository(room, join(room, 'raw'));
const told = (file: string): string[] =>
  complaints.filter((line) => line.startsWith(`tests/questions/${file}.yaml:`));

describe('a hard case', () => {
  test('that holds is not told of, one that fails is told with its line, what came and what was expected', () => {
    expect(code).toBe(1);
    expect(told('government_armed')[0]).toMatch(
      /:2:\d+ {2}error failed-case: "The army armed the group\." gives \{"value":"yes"\}; expected \{"value":"no"\}/,
    );
  });

  test('marked as wrong as yet is let pass, until it comes right', () => {
    const [, marked, ...others] = told('government_armed');
    expect(marked).toMatch(/:4:.*take away `wrong: true`/);
    expect(others).toEqual([]);
  });

  test('may ask for a status, and for any variable of its question', () => {
    expect(told('size')).toEqual([expect.stringMatching(/:2:.*gives no such variable/)]);
  });
});

test('a file of cases that names no question is a fault', () => {
  writeFileSync(join(room, 'tests/questions/hats.yaml'), '[]\n');
  expect(() => readCases(room, codebook)).toThrow(Fault);
  rmSync(join(room, 'tests/questions/hats.yaml'));
});

test('every question of the codebook has hard cases, and few are wrong as yet', () => {
  const cases = readCases(root, codebook);
  const files = new Set(cases.map(({path}) => path));
  const without = Object.keys(codebook).filter((stem) => !files.has(`tests/questions/${stem}.yaml`));
  expect(without).toEqual([]);
  expect(cases.filter(({wrong}) => wrong).length / cases.length).toBeLessThan(0.15);
});
