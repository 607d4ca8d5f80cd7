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

const file = 'tests/questions/government_armed.yaml';
const check = (...lines: string[]) => {
  writeFileSync(join(room, file), `${lines.join('\n')}\n`);
  const {code, complaints} = checkRepository(room, join(room, 'raw'));
  return {code, failed: complaints.filter((line) => line.includes('failed-case'))};
};
const armed = '- {text: The army armed the group., field: weapons_training, expect: {value: "yes"}';

describe('a hard case', () => {
  test('that holds is not told of', () => {
    expect(check(`${armed}}`)).toEqual({code: 0, failed: []});
  });

  test('that fails is told with its line, what came and what was expected', () => {
    const {code, failed} = check(`${armed}}`, armed.replace('"yes"', '"no"').concat('}'));
    expect(code).toBe(1);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatch(
      /^tests\/questions\/government_armed\.yaml:2:\d+ {2}error failed-case: "The army armed the group\." gives \{"value":"yes"\}; expected \{"value":"no"\}/,
    );
  });

  test('marked as wrong as yet is let pass, until it comes right', () => {
    expect(check(armed.replace('"yes"', '"no"').concat(', wrong: true}'))).toEqual({code: 0, failed: []});
    const {code, failed} = check(`${armed}, wrong: true}`);
    expect([code, failed.length]).toEqual([1, 1]);
    expect(failed[0]).toContain('take away `wrong: true`');
  });

  test('may ask for a status, and for any variable of its question', () => {
    expect(check('- {text: It rained., field: size, expect: {status: not_mentioned}}').code).toBe(0);
    const {failed} = check('- {text: It rained., field: size, variable: hats, expect: {value: 3}}');
    expect(failed[0]).toContain('gives no such variable');
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
