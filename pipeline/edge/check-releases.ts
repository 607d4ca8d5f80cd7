import {join} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {release as prepared, type Release} from '../../schemas/release.ts';
import {releasedIssues} from '../release/released-issues.ts';
import {releasedNames} from '../release/released-names.ts';
import {retiredIssues} from '../release/retired-issues.ts';
import {readNews} from './read-news.ts';
import {readLastRelease, readReleased} from './read-released.ts';
import {readVersion} from './read-version.ts';
import {filesOf} from './version-files.ts';

/**
 * What is wrong with the released versions of a repository, or with what the version that was `made` takes from them. Profiles that went
 * are asked for where it was made of the repository's `own` ones.
 */
export function checkReleases(
  root: string,
  made: readonly Artifact[],
  own: boolean,
  release: Release = prepared,
): Issue[] {
  const outputs = join(root, 'out');
  const present = releasedNames(readVersion('the working tree', filesOf(made)));
  return [
    ...releasedIssues(readReleased(outputs), readNews(root).sections, release.version),
    ...retiredIssues(present, release.retired, readLastRelease(outputs), own),
  ];
}
