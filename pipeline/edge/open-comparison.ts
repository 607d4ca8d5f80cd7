import {join} from 'node:path';
import {Fault} from '../../schemas/issue.ts';
import {release} from '../../schemas/release.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import type {OtherHashes} from '../diff/changed-parts.ts';
import type {Comparing} from '../diff/compare-versions.ts';
import type {Version} from '../diff/version.ts';
import {rebuild} from '../rebuild.ts';
import {draftVersion} from './draft-version.ts';
import {findBase} from './find-base.ts';
import {hashOf} from './hash.ts';
import {type Places, type ReadBase, readBase} from './read-base.ts';
import {readGoldBeside} from './read-coders.ts';
import type {Making} from './read-making.ts';
import {releasedIn} from './version-files.ts';
import {workingTree} from './working-tree.ts';

/** A base, and the working tree: `now` codes it as it is when it is called, after the first time only what changes concern. */
export interface Comparison {
  base: Version;
  now(): {next: Version; known: Comparing; recoded: number};
}

/**
 * Reads a base to compare the working tree with. The base's own outputs are compared, as they were accepted; its sources tell the causes.
 * Throws a Fault where the base is not found or holds nothing that can be compared.
 */
export async function openComparison(
  root: string,
  asked: string | undefined,
  places: Places,
): Promise<Comparison> {
  const found = findBase(root, asked);
  const working = workingTree(root, places);
  const read = await readBase(root, found, places);
  const {version: base, notes} = completed(read, working.making(), working.measured);
  const making = 'unread' in read.making ? null : read.making;
  const unknown = 'unread' in read.making ? read.making.unread : '';
  return {
    base,
    now() {
      const {version: next, recoded} = working.code();
      const present = working.making();
      const {movable, version: prepared} = release;
      const known: Comparing = {
        codebook: present.known.codebook,
        gold: readGoldBeside(join(root, 'tests/gold')),
        releases: {prepared, released: releasedIn(join(root, 'out')), movable},
        hashes: making && {base: hashesOf(making), next: hashesOf(present)},
        rebuilding: making ? {rebuild: rebuild(making, present)} : {unknown},
        notes: [...working.leftOut(), ...notes],
      };
      return {next, known, recoded};
    },
  };
}

function hashesOf({sources, code}: Making): OtherHashes {
  return {code, texts: new Map(sources.map(({id, sha256, given}) => [id, hashOf({sha256, given})]))};
}

const BY = 'from its sources by the present code, so that nothing shows what the code itself moved';

/**
 * What a base lacks is made from its sources, where this code reads them: all of it where there are no values, the snapshots where the
 * code that codes is the same.
 */
function completed(
  {version, making}: ReadBase,
  working: Making,
  measured: readonly ReliabilityRow[],
): {version: Version; notes: string[]} {
  const {name, cells, stages, inputs} = version;
  if (cells.size > 0 && stages.size > 0) return {version, notes: []};
  if ('unread' in making) {
    if (cells.size === 0 && inputs.size === 0) throw nothingToCompare(name, making.unread);
    return {version, notes: []};
  }
  const drafted = () =>
    draftVersion(name, making.known, {sources: making.sources, issues: [], measured}).version;
  if (cells.size === 0)
    return {version: drafted(), notes: [`${name} has no values.csv: it was coded anew ${BY}`]};
  if (hashOf([...making.code]) !== hashOf([...working.code])) return {version, notes: []};
  const lacks = version.lacks.filter((what) => !what.includes('snapshot'));
  const notes = [`${name} has no snapshots that this code reads: they were made anew ${BY}`];
  return {version: {...version, stages: drafted().stages, lacks}, notes};
}

function nothingToCompare(name: string, unread: string): Fault {
  const place = {path: 'BASE', line: null, column: null, profile_id: null, variable: null};
  const found = `neither values.csv nor manifest.json in ${name} (${unread})`;
  const expected = 'a version that casebook wrote, or its sources';
  const fix = 'Name a commit with out/next, or the folder of a version.';
  return new Fault([{severity: 'error', rule: 'no-version', ...place, found, expected, fix}]);
}
