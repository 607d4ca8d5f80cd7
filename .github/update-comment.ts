// node .github/update-comment.ts <diff.md>: the one comment with the diff on the pull request of a run. It needs no package and runs none of
// the pull request's code; what that code wrote is text to it. Reads GITHUB_API_URL, GITHUB_EVENT_PATH, GITHUB_REPOSITORY and GITHUB_TOKEN.
import {commentBody} from './comment/comment-body.ts';
import {findPullRequest} from './comment/find-pull-request.ts';
import {githubApi} from './comment/github-api.ts';
import {putComment} from './comment/put-comment.ts';
import {readDiff} from './comment/read-diff.ts';
import {readRun} from './comment/read-run.ts';

async function updateComment(path: string | undefined): Promise<string> {
  if (path === undefined) throw new Error('usage: node .github/update-comment.ts <diff.md>');
  const run = readRun(given('GITHUB_EVENT_PATH'));
  if (run === null) return 'not the run of a pull request: nothing to comment on';
  const diff = readDiff(path);
  if (diff === 'none') return `the run made no diff: ${run.url}`;
  const repository = given('GITHUB_REPOSITORY');
  const ask = githubApi(given('GITHUB_API_URL'), given('GITHUB_TOKEN'));
  const pullRequest = await findPullRequest(ask, repository, run);
  if (pullRequest === null) return `not one open pull request with the head ${run.sha}: ${run.url}`;
  return `${await putComment(ask, repository, pullRequest, commentBody(diff, run))} on ${pullRequest}`;
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

try {
  console.log(await updateComment(process.argv[2]));
} catch (error) {
  console.error(`update-comment: ${(error as Error).message}`);
  process.exitCode = 1;
}
