import type {VersionDiff} from './version-diff.ts';

/** The whole diff for other programs, in the form of `version-diff.ts`. */
export function printJson(diff: VersionDiff): string {
  return `${JSON.stringify({made_by: 'casebook', what: 'diff', ...diff}, null, 1)}\n`;
}
