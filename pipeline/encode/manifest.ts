import type {Artifact, Table} from '../../schemas/flow.ts';
import {release} from '../../schemas/release.ts';
import {fingerprint} from './fingerprint.ts';
import {unf, unfOfTable} from './unf.ts';

export interface Hashed {
  path: string;
  sha256: string;
}

/** A rule, an entry of a lexicon or of the codebook, a correction: whatever decided what was coded. */
export interface PartHash {
  kind: string;
  id: string;
  sha256: string;
}

/** A profile that was read. */
export interface InputHash extends Hashed {
  profile_id: string;
}

export interface ManifestOf {
  version: string;
  /** Packages that make the bytes, and their exact versions. */
  tools: Readonly<Record<string, string>>;
  inputs: readonly InputHash[];
  parts: readonly PartHash[];
  sha256: (content: Uint8Array | string) => string;
}

/**
 * What this version was made of and by what: no clock, no machine, paths relative, everything sorted. Of each table the `fingerprint` of
 * every column, by which a file of any format is held against it, and the UNF of the columns and of the whole.
 */
export function manifest(
  {version, tools, inputs, parts, sha256}: ManifestOf,
  tables: readonly Table[],
  outputs: readonly Artifact[],
): Record<string, unknown> {
  return {
    made_by: 'casebook',
    version,
    layout: release.layout,
    tools: Object.fromEntries(Object.entries(tools).sort(([a], [b]) => byCodeUnit(a, b))),
    inputs: inputs
      .map(({profile_id, path, sha256: hash}) => ({profile_id, path, sha256: hash}))
      .sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.sha256, b.sha256)),
    parts: parts
      .map(({kind, id, sha256: hash}) => ({kind, id, sha256: hash}))
      .sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.id, b.id)),
    tables: tables.map((table) => aboutTable(table, sha256)),
    outputs: outputs
      .map(({name, bytes}) => ({path: name, bytes: bytes.byteLength, sha256: sha256(bytes)}))
      .sort((a, b) => byCodeUnit(a.path, b.path)),
  };
}

function aboutTable({name, key, columns}: Table, sha256: ManifestOf['sha256']): Record<string, unknown> {
  const unfs = columns.map((column): [string, string] => [column.name, unf(column, sha256)]);
  return {
    name,
    key,
    rows: columns[0]?.values.length ?? 0,
    columns: Object.fromEntries(columns.map((column) => [column.name, fingerprint(column, sha256)])),
    unf: {
      table: unfOfTable(
        unfs.map(([, each]) => each),
        sha256,
      ),
      columns: Object.fromEntries(unfs),
    },
  };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
