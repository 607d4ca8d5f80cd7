import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {coder} from '../pipeline/coder.ts';
import {failedExamples, tryRules} from '../pipeline/example-profile.ts';
import {snapshot, snapshotStages} from '../pipeline/reports/snapshots.ts';
import {ownKnowledge} from './stages/known.ts';

/**
 * What each stage makes of a few profiles, recorded beside them as text: read the diff before you take a new one (`vitest -u`).
 * Rules and words are the tests' own, so that only a change of code can move them.
 */
const known = ownKnowledge();
const code = coder(known);
const folder = join(import.meta.dirname, 'stages');
const cases = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'profile.txt')))
  .sort();

describe.each(cases)('the stages of %s', (name) => {
  const text = readFileSync(join(folder, name, 'profile.txt'), 'utf8');
  const given = {name: null, country: null, pgmd_id: null, aliases: [], source: null, retrieved: null};
  const steps = code({id: name, path: 'profile.txt', sha256: '0'.repeat(64), text, given, issues: []});

  test.each(snapshotStages.filter((stage) => stage !== 'correct'))('%s', async (stage) => {
    const lines = snapshot(stage, steps).map((line) => `${line.slice(name.length + 1)}\n`);
    await expect(lines.join('')).toMatchFileSnapshot(join(folder, name, `${stage}.tsv`));
  });

  test('nothing is corrected where no correction is made', () => {
    expect(snapshot('correct', steps)).toEqual([]);
  });
});

test('the rules of these tests do what their examples show', () => {
  expect(known.rules.flatMap((filed) => failedExamples(filed, tryRules([filed], known.lexicon)))).toEqual([]);
});
