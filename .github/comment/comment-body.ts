import type {ReadDiff} from './read-diff.ts';
import type {Run} from './read-run.ts';

/** By this the comment is found again; nobody sees it. */
export const MARKER = '<!-- casebook-diff -->';

/** GitHub takes 65,536 characters. */
export const MOST = 60_000;

/**
 * The comment on a diff, at most `MOST` characters (UTF-16 units). The text is the pull request's own, so it mentions nobody; one that is
 * too long is left out, and the run is pointed at.
 */
export function commentBody(diff: Exclude<ReadDiff, 'none'>, {sha, url}: Run): string {
  const head = [
    MARKER,
    `<sub>Made by the code of this pull request at ${sha.slice(0, 7)}; [its run](${url}) has the whole diff as a page.</sub>`,
  ];
  const text =
    diff === 'too-long' ? null : [...head, '', diff.text.replaceAll('@', '&#64;').trim(), ''].join('\n');
  if (text !== null && text.length <= MOST) return text;
  return [...head, '', 'The diff is too long for a comment.', ''].join('\n');
}
