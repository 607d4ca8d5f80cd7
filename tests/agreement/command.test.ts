import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type AgreementOptions, agreement} from '../../pipeline/commands/agreement.ts';
import {known} from '../knowledge.ts';
import {root} from '../repository.ts';

/** The command on two profiles of its own, with gold and two further coders. */
const room = mkdtempSync(join(tmpdir(), 'agreement-'));
const options = {raw: join(room, 'raw'), gold: join(room, 'gold')};
const told = (more: AgreementOptions): string => agreement(root, more, () => known);
const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(room, path)), {recursive: true});
  writeFileSync(join(room, path), content);
};
const coding = (profile_id: string, year: number, quote: string): string =>
  JSON.stringify({profile_id, codings: {formation_year: {value: year, quotes: [quote]}}});

beforeAll(() => {
  for (const [id, name, year] of [
    ['mli-wardens', 'River Wardens', 1991],
    ['mli-scouts', 'Hill Scouts', 1994],
  ] as const) {
    const quote = `The ${name} were founded in March ${year}.`;
    write(`raw/${id}.txt`, `${name} (Mali)\n\nCountry: Mali\nDetails of Formation: ${quote}\n`);
    for (const folder of ['gold', 'codings-jo', 'codings-kim'])
      write(`gold/${folder}/${id}.json`, coding(id, year + (folder === 'codings-kim' ? 1 : 0), quote));
  }
  write('gold/unseen.txt', 'mli-scouts\n');
  write('gold/reconciled.txt', 'jo\n');
});
afterAll(() => rmSync(room, {recursive: true}));

describe('casebook agreement', () => {
  test('shows the machine by part, then coders against each other and against gold', () => {
    const text = told(options);
    expect(text).toContain('machine (coder) against gold (gold): 2 profiles, 1 seen and 1 unseen.');
    const lines = text.split('\n');
    const head = lines.findIndex((line) => line.startsWith('Alpha between coders')) + 1;
    expect(lines[head]!.trim().split(/ {2,}/)).toEqual(['machine-gold unseen', 'jo-kim all', 'kim-gold all']);
    expect(lines[head + 1]).toMatch(/^formation_year .*\*$/);
  });

  test('shows every statistic of one variable', () => {
    const text = told({...options, statistics: 'formation_year'});
    expect(text).toMatch(/formation_year, machine-gold all\n {2}alpha +1\.00 /);
    expect(text).toMatch(/formation_year, jo-kim all\n(.+\n)* {2}within_one_year +1\.00 /);
    expect(() => told({...options, statistics: 'formation'})).toThrow(
      /no variable "formation"; expected one of formation_year/,
    );
  });

  test('shows what rules did, of one question or of all', () => {
    const one = told({...options, rules: 'formation'});
    expect(one).toMatch(/^formation \S+ +2 +2 +1 +0 +0 +0 +1 +0$/m);
    expect(one).not.toMatch(/^purpose /m);
    expect(told({...options, rules: true})).toMatch(/^purpose /m);
    expect(() => told({...options, rules: 'formations'})).toThrow(/no question "formations"/);
  });
});
