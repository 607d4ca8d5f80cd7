import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readReliability} from '../pipeline/edge/read-reliability.ts';
import {experimental} from '../pipeline/reports/experimental.ts';
import {codedVariables} from '../schemas/coding-file.ts';
import {agreementReport} from './agreement-report.ts';
import {root} from './repository.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  test('shows the agreement that `make agreement` computes', () => {
    const {means} = agreementReport;
    const figure = (value: number | null): string => (value === null ? '—' : value.toFixed(2));
    const table = [
      '| against gold | seen (38) | unseen (19) |',
      '|---|---|---|',
      `| mean Krippendorff's alpha of the single-valued questions | ${figure(means.seen.alpha.mean)} | ${figure(means.unseen.alpha.mean)} |`,
      `| mean F1 of the codes of sets | ${figure(means.seen.codeF1.mean)} | ${figure(means.unseen.codeF1.mean)} |`,
    ].join('\n');
    expect(readme).toContain(table);
  });

  test('shows how many variables are no longer experimental, as the last dataset measured it', () => {
    const variables = codedVariables.filter(({question}) => question !== null);
    const marked = experimental(readReliability(join(root, 'out/next/reliability.csv')), variables)!;
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
