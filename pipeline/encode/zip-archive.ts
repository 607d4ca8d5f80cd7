import {type Zippable, zipSync} from 'fflate';
import type {Artifact} from '../../schemas/flow.ts';

/**
 * Files in a zip archive (APPNOTE 6.3.3), below one folder, sorted by name, deflated: the same files give the same bytes anywhere, since
 * fflate deflates by itself and takes no clock. `date` (ISO day) is the time of each entry, at noon, which no time zone skips: entries have
 * local time. No owner, no rights: whoever unpacks it has their own.
 */
export function zipArchive(folder: string, files: readonly Artifact[], date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(({name, bytes}) => [`${folder}/${name}`, bytes]));
  return zipSync(entries, {level: 6, mtime: new Date(year, month - 1, day, 12)});
}
