import type {AskGithub} from './github-api.ts';
import type {Run} from './read-run.ts';

interface PullRequest {
  number: number;
  head: {sha: string; repo: {full_name: string} | null};
}

/**
 * The one open pull request whose head is the commit that was run, in the repository that it was run for. A number that the run
 * itself gave would be the word of the pull request's code; GitHub's own event names none for forks. Null where there is none (it was closed, or has moved
 * on since), or where several have this head.
 */
export async function findPullRequest(ask: AskGithub, repository: string, run: Run): Promise<number | null> {
  const [owner] = run.repository.split('/');
  const head = encodeURIComponent(`${owner}:${run.branch}`);
  const open = await ask('GET', `/repos/${repository}/pulls?state=open&per_page=100&head=${head}`);
  const same = (open as PullRequest[]).filter(
    (pull) => pull.head.sha === run.sha && pull.head.repo?.full_name === run.repository,
  );
  return same.length === 1 ? same[0]!.number : null;
}
