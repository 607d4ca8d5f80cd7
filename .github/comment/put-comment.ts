import {MARKER} from './comment-body.ts';
import type {AskGithub} from './github-api.ts';

interface Comment {
  id: number;
  body?: string;
  user: {login: string} | null;
}

/** Whom a workflow's own token writes as. */
const AUTHOR = 'github-actions[bot]';
const PAGE = 100;

/** Writes the comment, or over the one that an earlier run wrote: the first that begins with the marker and is the workflows' own. */
export async function putComment(
  ask: AskGithub,
  repository: string,
  pullRequest: number,
  body: string,
): Promise<'created' | 'updated'> {
  const comments = `/repos/${repository}/issues/${pullRequest}/comments`;
  for (let page = 1; ; page++) {
    const some = (await ask('GET', `${comments}?per_page=${PAGE}&page=${page}`)) as Comment[];
    const own = some.find((one) => one.user?.login === AUTHOR && one.body?.startsWith(MARKER));
    if (own !== undefined) {
      await ask('PATCH', `/repos/${repository}/issues/comments/${own.id}`, {body});
      return 'updated';
    }
    if (some.length < PAGE) break;
  }
  await ask('POST', comments, {body});
  return 'created';
}
