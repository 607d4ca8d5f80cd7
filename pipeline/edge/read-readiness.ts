import {dirname} from 'node:path';
import type {Artifact} from '../../schemas/flow.ts';
import type {Release} from '../../schemas/release.ts';
import type {Readiness} from '../release/refusals.ts';
import {findStale} from './find-stale.ts';
import {readDay} from './read-day.ts';
import {type News, readNews} from './read-news.ts';
import {readReleased} from './read-released.ts';
import {readWorkTree} from './read-work-tree.ts';

/** Where a release is made of and where it goes, absolute; `date` as it was asked for. */
export interface ReleaseOptions {
  raw: string;
  out: string;
  date?: string;
}

/** What the disk and git say of a release. */
export interface Ready extends Omit<Readiness, 'bump'> {
  news: News;
}

export function readReadiness(
  root: string,
  {raw, out, date}: ReleaseOptions,
  made: readonly Artifact[],
  release: Release,
): Ready {
  const news = readNews(root);
  const {day, dirty, tags} = readWorkTree(root, [raw, out]);
  return {
    ...{release, news, sections: news.sections, dirty, tags},
    date: readDay(date, day),
    stale: findStale(out, made),
    folders: readReleased(dirname(out)).map(({version}) => version),
  };
}
