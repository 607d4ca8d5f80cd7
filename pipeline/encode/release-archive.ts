import type {Artifact} from '../../schemas/flow.ts';
import {zipArchive} from './zip-archive.ts';

/** What is deposited of a version: all of its files in one archive, which is the same bytes whenever and wherever it is made. `date` is the day of the release. */
export function releaseArchive(version: string, files: readonly Artifact[], date: string): Artifact {
  return {name: `casebook-${version}.zip`, bytes: zipArchive(`casebook-${version}`, files, date)};
}
