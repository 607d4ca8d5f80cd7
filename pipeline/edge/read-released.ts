import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {compareNumbers} from '../diff/compare-numbers.ts';
import type {Version} from '../diff/version.ts';
import type {ReleasedFolder} from '../release/released-issues.ts';
import {type ReleasedNames, releasedNames} from '../release/released-names.ts';
import type {LastNames} from '../release/retired-issues.ts';
import {sha256} from './hash.ts';
import {listFiles} from './list-files.ts';
import {readVersion} from './read-version.ts';
import {litter} from './release-folder.ts';
import {filesIn, VERSION} from './version-files.ts';

/** The released folders beside the version that is prepared, each file with its sha256, the oldest first. */
export function readReleased(outputs: string): ReleasedFolder[] {
  if (!existsSync(outputs)) return [];
  const versions = readdirSync(outputs).filter((name) => VERSION.test(name));
  return versions.sort(compareNumbers).map((version) => {
    const files = listFiles(join(outputs, version)).filter(
      ({path}) => !litter.has(path.slice(path.lastIndexOf('/') + 1)),
    );
    return {
      version,
      files: new Map(
        files.map(({path, file, kind}) => [path, kind === 'file' ? sha256(readFileSync(file)) : kind]),
      ),
      sums: filesIn(join(outputs, version))('SHA256SUMS'),
    };
  });
}

export interface LastRelease extends LastNames {
  read: Version;
  folder: string;
  history: string | null;
  deleted: string | null;
}

/** The newest released version, with its histories and the names that it and those before it had; null without any. */
export function readLastRelease(outputs: string): LastRelease | null {
  const version = existsSync(outputs)
    ? readdirSync(outputs)
        .filter((name) => VERSION.test(name))
        .sort(compareNumbers)
        .at(-1)
    : undefined;
  if (version === undefined) return null;
  const folder = join(outputs, version);
  const file = filesIn(folder);
  const read = readVersion(version, file);
  const deleted = file('deleted.csv');
  return {
    ...{version, folder, read, deleted, history: file('variables_history.csv')},
    ...{names: releasedNames(read), gone: goneNames(deleted ?? '')},
  };
}

function goneNames(deleted: string): ReleasedNames {
  const rows: Record<string, string>[] = parse(deleted, {columns: true});
  const named = (...kinds: string[]) =>
    new Set(rows.filter(({what = ''}) => kinds.includes(what)).map(({name = ''}) => name));
  return {profiles: named('profile'), names: named('variable', 'column'), codes: named('code')};
}
