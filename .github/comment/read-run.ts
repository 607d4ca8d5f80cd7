import {readFileSync} from 'node:fs';

/** The run that made a diff, as GitHub tells of it. Nothing of it was written by the code of the pull request but the branch's name. */
export interface Run {
  /** The commit at the head of the pull request, 40 hexadecimal digits. */
  sha: string;
  /** `owner/name` of the repository that the head is in: a fork, or this one. */
  repository: string;
  branch: string;
  /** Its page. */
  url: string;
}

interface Event {
  workflow_run?: {
    event?: string;
    head_sha?: string;
    head_branch?: string;
    head_repository?: {full_name?: string} | null;
    html_url?: string;
  };
}

/** The run of the event `workflow_run` in a file (`GITHUB_EVENT_PATH`); null where it was not for a pull request, or its fork is gone. */
export function readRun(path: string): Run | null {
  const {workflow_run: run} = JSON.parse(readFileSync(path, 'utf8')) as Event;
  if (run === undefined) throw new Error(`${path} is no event workflow_run`);
  const {event, head_sha: sha, head_branch: branch, head_repository: from, html_url: url} = run;
  if (event !== 'pull_request' || !from?.full_name || !branch) return null;
  if (!/^[0-9a-f]{40}$/.test(sha ?? '')) throw new Error(`${path}: head_sha ${sha} is no commit`);
  if (!/^https?:\/\/[\w.:/-]+$/.test(url ?? '')) throw new Error(`${path}: html_url ${url} is no address`);
  return {sha: sha!, repository: from.full_name, branch, url: url!};
}
