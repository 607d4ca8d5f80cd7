import {readFileSync} from 'node:fs';
import type {Source} from '../../schemas/flow.ts';
import {type Release, release} from '../../schemas/release.ts';
import {ruleName} from '../../schemas/rulebook.ts';
import type {PartHash} from '../encode/manifest.ts';
import type {Encoding} from '../stages/encode.ts';
import {lexiconEntries} from '../text/lexicon-entries.ts';
import {hashOf, sha256} from './hash.ts';
import type {Repository} from './read-knowledge.ts';
import {readTools} from './read-tools.ts';

/** What the manifest tells of a version: packages, inputs and the parts of the repository that decided what was coded. */
export function readEncoding(
  known: Repository,
  sources: readonly Source[],
  {title, version, authors}: Release = release,
): Encoding {
  return {
    title,
    version,
    citation: `${authors}: ${title}, version ${version}.`,
    codebook: known.codebook,
    tools: readTools(),
    inputs: sources.map(({id, path, sha256: hash}) => ({profile_id: id, path, sha256: hash})),
    parts: partsOf(known),
    sources: {
      coverage: known.coverage,
      authors,
      rules: known.rules,
      changes: readFileSync(new URL('../../schemas/CHANGES.md', import.meta.url), 'utf8'),
    },
    sha256,
  };
}

function partsOf({codebook, rules, corrections, files}: Repository): PartHash[] {
  const part = (kind: string, id: string, value: unknown): PartHash => ({kind, id, sha256: hashOnce(value)});
  return [
    ...Object.entries(codebook).map(([stem, entry]) => part('codebook', stem, entry)),
    ...rules.map((filed) => part('rule', ruleName(filed), filed.rule)),
    ...corrections.map(({correction, question}) =>
      part('correction', `${correction.profile}/${question}`, correction),
    ),
    ...Object.entries(files).flatMap(([name, entries]) =>
      lexiconEntries(entries).map(([id, entry]) => part('lexicon', `${name}/${id}`, entry)),
    ),
  ];
}

/** Most parts are, as they were read, those of the version before, with which this one is compared: each is hashed once. */
function hashOnce(value: unknown): string {
  if (value === null || typeof value !== 'object') return hashOf(value);
  const hash = hashed.get(value) ?? hashOf(value);
  hashed.set(value, hash);
  return hash;
}

const hashed = new WeakMap<object, string>();
