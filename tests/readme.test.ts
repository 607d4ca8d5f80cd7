import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readReliability} from '../pipeline/edge/read-reliability.ts';
import {experimental} from '../pipeline/reports/experimental.ts';
import {codedVariables} from '../schemas/coding-file.ts';
import {root} from './repository.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  const measured = readReliability(join(root, 'out/next/reliability.csv'));

  test('shows the agreement that the last dataset measured', () => {
    const figure = (name: string, of: string): string =>
      measured
        .find(({pair, part, statistic}) => pair === 'machine-gold' && part === of && statistic === name)!
        .value!.toFixed(2);
    const row = (name: string): string => `${figure(name, 'seen')} | ${figure(name, 'unseen')}`;
    const table = [
      '| against gold | seen (38) | unseen (19) |',
      '|---|---|---|',
      `| mean Krippendorff's alpha of the single-valued questions | ${row('mean_alpha')} |`,
      `| mean F1 of the codes of sets | ${row('mean_code_f1')} |`,
    ].join('\n');
    expect(readme).toContain(table);
  });

  test('shows how many variables are no longer experimental, as the last dataset measured it', () => {
    const variables = codedVariables.filter(({question}) => question !== null);
    const marked = experimental(measured, variables)!;
    const row = `| variables that are no longer experimental | | ${variables.length - marked.size} of ${variables.length} |`;
    expect(readme).toContain(row);
  });

  test('names files that exist', () => {
    const named = [...readme.matchAll(/`((?:raw|schemas|pipeline|tests|out)\/[\w./-]+\w)`/g)].map(
      (match) => match[1]!,
    );
    expect(named.length).toBeGreaterThan(8);
    for (const path of new Set(named)) expect(() => readFileSync(join(root, path)), path).not.toThrow();
  });
});
