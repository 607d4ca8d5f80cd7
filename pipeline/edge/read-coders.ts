import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Codings} from '../../schemas/coding-file.ts';
import type {Source} from '../../schemas/flow.ts';
import type {Coders} from '../reports/reliability.ts';
import {listCoders, readGold, readNames, readUnseen} from './read-gold.ts';
import {readManifest} from './read-manifest.ts';

/**
 * Gold, the coders beside it and what is said of them, from a folder as `tests/gold`: `gold/`, `codings-<name>/`, `unseen.txt`, and,
 * where gold was made from codings, `reconciled.txt` with the names of their coders. With texts, the quotes of gold are held against them.
 */
export function readCoders(folder: string, texts?: ReadonlyMap<string, string>): Coders {
  const named = join(folder, 'reconciled.txt');
  const reconciled = existsSync(named) ? readNames(named) : new Set<string>();
  return {
    gold: readGold(join(folder, 'gold'), texts),
    others: listCoders(folder).map(({name, path}) => ({
      ...{name, codings: readGold(path), reconciled: reconciled.has(name)},
    })),
    unseen: readUnseen(join(folder, 'unseen.txt')),
  };
}

/** Gold alone, without the coders beside it; null where there is none. */
export function readGoldBeside(folder: string): {codings: Codings; unseen: ReadonlySet<string>} | null {
  if (!existsSync(join(folder, 'gold'))) return null;
  return {codings: readGold(join(folder, 'gold')), unseen: readUnseen(join(folder, 'unseen.txt'))};
}

/**
 * The repository's own coders, where the input holds every profile of its gold, byte for byte as the manifest of `raw/` lists it; null
 * elsewhere. It is asked of the bytes and not of the folder, so that the same input gives the same dataset wherever it lies.
 */
export function readOwnCoders(root: string, sources: readonly Source[]): Coders | null {
  const folder = join(root, 'tests/gold');
  const entries = existsSync(join(folder, 'gold')) ? readManifest(join(root, 'raw')) : null;
  if (entries === null) return null;
  const listed = new Map(entries.map(({id, row}) => [id, row?.sha256 ?? null]));
  const given = new Map(sources.map(({id, sha256}) => [id, sha256]));
  const coded = readdirSync(join(folder, 'gold')).flatMap((name) =>
    name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [],
  );
  const all = coded.every((id) => given.has(id) && given.get(id) === listed.get(id));
  return all ? readCoders(folder, new Map(sources.map(({id, text}) => [id, text]))) : null;
}
