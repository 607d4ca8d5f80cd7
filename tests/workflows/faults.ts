import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {root} from '../repository.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
export interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  strategy?: {matrix: Record<string, unknown[]>};
  steps: Step[];
}
export interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions?: object;
  concurrency?: {group: string};
  jobs: Record<string, Job>;
}

const folder = join(root, '.github/workflows');
export const texts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
export const readWorkflow = (text: string): Workflow => parse(text) as Workflow;

/** The only jobs that may write, and what. */
const writers: Readonly<Record<string, string>> = {
  'comment.yml comment': 'pull-requests',
  'release.yml publish': 'contents',
};
const targets = new Set(
  [...readFileSync(join(root, 'Makefile'), 'utf8').matchAll(/^([a-z-]+):/gm)].map((match) => match[1]!),
);

/** What a workflow does that none may. */
export function faultsOf(name: string, text: string): string[] {
  const workflow = readWorkflow(text);
  const jobs = Object.entries(workflow.jobs);
  return [
    ...said(JSON.stringify(workflow.permissions) !== '{}', 'permissions for all jobs'),
    ...said(workflow.concurrency?.group === undefined, 'no concurrency group'),
    ...said('pull_request_target' in workflow.on, 'pull_request_target'),
    ...said(/\bsecrets\b/.test(text), 'a secret'),
    ...[...text.matchAll(/uses: (.*)/g)].flatMap(([, uses]) =>
      said(
        !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses!),
        `not pinned by commit, with its version: ${uses}`,
      ),
    ),
    ...jobs.flatMap(([id, job]) => jobFaults(`${name} ${id}`, job).map((fault) => `${id}: ${fault}`)),
  ];
}

function jobFaults(id: string, job: Job): string[] {
  const granted = Object.entries(job.permissions ?? {});
  const writes = granted.filter(([, right]) => right !== 'read').map(([scope]) => scope);
  return [
    ...said(job.permissions === undefined, 'no permissions of its own'),
    ...said(!(job['timeout-minutes']! <= 30), 'no time-out of 30 minutes at most'),
    ...said(writes.join() !== (writers[id] ?? ''), `writes ${writes.join() || 'nothing'}`),
    ...job.steps.flatMap((step) => stepFaults(step, writes.length > 0)),
  ];
}

function stepFaults({uses, run, with: given, env}: Step, writes: boolean): string[] {
  const token = JSON.stringify([given, env]).includes('github.token');
  if (run === undefined)
    return [
      ...said(uses === undefined, 'a step that does nothing'),
      ...said(token && !writes, 'a token where nothing is written'),
      ...(uses?.startsWith('actions/checkout@')
        ? [
            ...said(given?.['persist-credentials'] !== false, 'a checkout that leaves its token behind'),
            ...said('ref' in given! || 'repository' in given!, 'a checkout of another commit'),
          ]
        : []),
    ];
  return [
    ...said(run.includes('${{'), `text of others in a script: ${run}`),
    ...said(run.trim().includes('\n'), 'a script of several lines'),
    ...said(token && !writes, 'a token where nothing is written'),
    ...said(writes && /^(make|npm|npx|\.ci)\b/.test(run), `runs what packages could reach: ${run}`),
    ...said(!known(run), `no such command: ${run}`),
  ];
}

/** A target of the Makefile, an executable of .ci, a script of .github, or GitHub's own command. */
function known(run: string): boolean {
  const [command, first = ''] = run.trim().split(/\s+/) as [string, string?];
  if (command === 'make') return targets.has(first);
  if (command === 'node') return first.startsWith('.github/') && existsSync(join(root, first));
  if (command.startsWith('.ci/'))
    return existsSync(join(root, command)) && (statSync(join(root, command)).mode & 0o111) === 0o111;
  return run.startsWith('gh release create ');
}

const said = (wrong: boolean, fault: string): string[] => (wrong ? [fault] : []);
