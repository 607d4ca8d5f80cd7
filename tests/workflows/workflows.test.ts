import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../repository.ts';
import {faultsOf, readWorkflow, texts} from './faults.ts';

const workflows = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, readWorkflow(text)]));
const check = texts['check.yml']!;
const comment = texts['comment.yml']!;

test.each(Object.keys(texts))('%s does nothing that no workflow may', (name) => {
  expect(faultsOf(name, texts[name]!)).toEqual([]);
});

describe('what no workflow may', () => {
  test.each<[string, string, RegExp | string, string, RegExp]>([
    ['rights for all jobs', check, 'permissions: {}', 'permissions: write-all', /permissions for all/],
    ['no rights named', check, /permissions:\n {6}contents: read/, '', /no permissions of its own/],
    ['more rights than it needs', check, 'contents: read', 'contents: write', /writes contents/],
    ['the dangerous event', check, 'pull_request:', 'pull_request_target:', /pull_request_target/],
    ['a moving version', check, /@[0-9a-f]{40} # v6\.0\.2/, '@v6', /not pinned/],
    ['a commit without its version', check, /(@[0-9a-f]{40}) # v6\.0\.2/, '$1', /not pinned/],
    ['an action of others', check, 'actions/checkout@', 'someone/checkout@', /not pinned/],
    ['no time-out', check, 'timeout-minutes: 20', '', /no time-out/],
    ['no group', check, /concurrency:\n {2}group: .*\n {2}.*\n/, '', /no concurrency group/],
    [
      'text of others in a script',
      check,
      'run: make check',
      ['run: make check RAW=', '{{ github.head_ref }}'].join('$'),
      /text of others/,
    ],
    [
      'a target that is not there',
      check,
      'run: make check',
      'run: make chekc',
      /no such command: make chekc/,
    ],
    ['a script that is not there', check, '.ci/stale', '.ci/stael', /no such command/],
    ['the token kept', check, 'persist-credentials: false', 'fetch-depth: 1', /leaves its token/],
    [
      'the code of a fork',
      comment,
      'persist-credentials: false',
      'persist-credentials: false\n          ref: x',
      /checkout of another commit/,
    ],
    ['packages beside the token', comment, 'run: node .github', 'run: npm ci && node .github', /packages/],
    ['secrets', comment, 'github.token', 'secrets.OTHER', /a secret/],
  ])('%s', (_, text, from, to, fault) => {
    const spoilt = text.replace(from, to);
    expect(spoilt).not.toBe(text);
    const name = text === check ? 'check.yml' : 'comment.yml';
    expect(faultsOf(name, spoilt).join('\n')).toMatch(fault);
  });
});

describe('the workflows and the rest of the repository agree', () => {
  const {engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {engines: {node: string}};
  const steps = Object.values(workflows).flatMap(({jobs}) => Object.values(jobs).flatMap((job) => job.steps));

  test('on the versions of Node', () => {
    const {node} = workflows['check.yml']!.jobs.outputs!.strategy!.matrix;
    expect(node).toEqual([20, 22, 24]);
    expect(engines.node).toMatch(new RegExp(`^>=${node![0]}\\.\\d+$`));
    const used = steps.flatMap((step) => step.with?.['node-version'] ?? []);
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((version) => !node!.includes(version))).toEqual([['$', '{{ matrix.node }}'].join('')]);
  });

  test('on one commit of each action', () => {
    const pins = new Set(
      Object.values(texts).flatMap((text) => text.match(/actions\/.*@[0-9a-f]{40} .*/g) ?? []),
    );
    expect(new Set([...pins].map((pin) => pin.split('@')[0])).size).toBe(pins.size);
  });

  test('on the run that the comment waits for, and what it leaves', () => {
    expect(workflows['comment.yml']!.on).toMatchObject({workflow_run: {workflows: ['check']}});
    expect(workflows['check.yml']!.name).toBe('check');
    const names = steps.flatMap(({uses, with: given}) =>
      uses?.startsWith('actions/upload') ? [String(given?.name)] : [],
    );
    for (const {uses, with: given} of steps.filter((step) => step.uses?.startsWith('actions/download')))
      expect(
        names.filter((name) => name.startsWith(String(given?.pattern ?? given?.name).replace('*', ''))),
        uses,
      ).toHaveLength(1);
  });
});

test('the scripts of .github need no package: nothing is installed where they run', () => {
  const files = readdirSync(join(root, '.github'), {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const text = readFileSync(join(root, '.github', file), 'utf8');
    const imported = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]!);
    expect(imported.filter((name) => !/^(node:|\.{1,2}\/.*\.ts$)/.test(name))).toEqual([]);
  }
});
