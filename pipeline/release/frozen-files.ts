import type {Codebook} from '../../schemas/codebook.ts';
import type {Artifact} from '../../schemas/flow.ts';
import type {Release} from '../../schemas/release.ts';
import {citationFile} from '../encode/citation-file.ts';
import {dataverseMetadata} from '../encode/dataverse-metadata.ts';
import {zenodoMetadata} from '../encode/zenodo-metadata.ts';
import {releaseReadme} from './release-readme.ts';

/** What a release adds to the files of `out/next`. */
export interface Freezing {
  release: Release;
  date: string;
  codebook: Codebook;
  history: string;
  deleted: string;
  /** `verify.mjs` and the licence, as they lie in the repository. */
  verify: string;
  licence: string;
  sha256: (content: Uint8Array) => string;
}

/**
 * The files of a released folder: those of `out/next` byte for byte, but `CITATION.cff`, which is given the day, and `manifest.json`, which
 * names the files that a release adds; and SHA256SUMS over all of them.
 */
export function frozenFiles(made: readonly Artifact[], freezing: Freezing): Artifact[] {
  const {release, date, codebook, sha256} = freezing;
  const added = [
    text('CITATION.cff', citationFile(release, date)),
    text('.zenodo.json', json(zenodoMetadata(release, date, codebook))),
    text('dataverse.json', json(dataverseMetadata(release, date, codebook))),
    text('variables_history.csv', freezing.history),
    text('deleted.csv', freezing.deleted),
    text('verify.mjs', freezing.verify),
    text('LICENSE', freezing.licence),
    text('README.md', releaseReadme(release, date)),
  ];
  const names = new Set([...added.map(({name}) => name), MANIFEST]);
  const kept = [...made.filter(({name}) => !names.has(name)), ...added];
  const files = [...kept, releasedManifest(made, kept, date, sha256)].sort(byName);
  const sums = files.map(({name, bytes}) => `${sha256(bytes)}  ${name}\n`).join('');
  return [...files, text('SHA256SUMS', sums)].sort(byName);
}

const MANIFEST = 'manifest.json';
const byName = (a: Artifact, b: Artifact): number => (a.name < b.name ? -1 : 1);
const text = (name: string, content: string): Artifact => ({name, bytes: new TextEncoder().encode(content)});
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest of `out/next` with the day of the release and every file that lies beside it. */
function releasedManifest(
  made: readonly Artifact[],
  files: readonly Artifact[],
  date: string,
  sha256: Freezing['sha256'],
): Artifact {
  const bytes = made.find(({name}) => name === MANIFEST)?.bytes;
  const {made_by, version, ...rest} = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  const outputs = files
    .toSorted(byName)
    .map((file) => ({path: file.name, bytes: file.bytes.byteLength, sha256: sha256(file.bytes)}));
  return text(MANIFEST, json({made_by, version, released: date, ...rest, outputs}));
}
