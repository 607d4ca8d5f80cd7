import type {Evidence, Found, Remembered, Source} from '../../schemas/flow.ts';
import {hashOf, sha256} from './hash.ts';
import {keepText, keptText} from './kept-text.ts';
import type {Repository} from './read-knowledge.ts';
import {readCode} from './read-making.ts';

/** What was found, with the hash of everything that it rests on. */
interface Kept {
  /** Of the code and the lexicon: if one of them changes, all evidence is found anew. */
  ground: string;
  rules: readonly (readonly [name: string, hash: string])[];
  profiles: readonly {
    id: string;
    hash: string;
    words: readonly string[];
    evidence: readonly Evidence[];
  }[];
}

/**
 * What the last run on this RAW found, as far as profile, rule, lexicon and code are the same by their hashes. Nothing where there was no
 * such run. `root` is the repository's folder.
 */
export function recallEvidence(
  root: string,
  raw: string,
  known: Repository,
  sources: readonly Source[],
): Remembered {
  const text = keptText('evidence', sha256(raw));
  const kept = text === null ? null : (JSON.parse(text) as Kept);
  if (kept === null || kept.ground !== groundOf(root, known)) return {rules: new Set(), profiles: new Map()};
  const before = new Map(kept.rules);
  const same = rulesOf(known).filter(([name, hash]) => before.get(name) === hash);
  const rules = new Set(same.map(([name]) => name));
  const now = new Map(sources.map((source) => [source.id, hashOfSource(source)]));
  const profiles = kept.profiles
    .filter(({id, hash}) => now.get(id) === hash)
    .map(({id, words, evidence}) => {
      const still = evidence.filter(({question, rule}) => rules.has(`${question}/${rule}`));
      return [id, {words, evidence: still}] as const;
    });
  return {rules, profiles: new Map(profiles)};
}

/** Keeps what a run found for the next one on this RAW. */
export function keepEvidence(root: string, raw: string, known: Repository, found: readonly Found[]): void {
  const kept: Kept = {
    ground: groundOf(root, known),
    rules: rulesOf(known),
    profiles: found.map(({profile, evidence}) => {
      const sentences = profile.fields.flatMap((field) => field.sentences);
      const words = [...new Set(sentences.flatMap(({words: {form}}) => form))];
      return {id: profile.source.id, hash: hashOfSource(profile.source), words, evidence};
    }),
  };
  keepText('evidence', sha256(raw), JSON.stringify(kept));
}

const hashOfSource = ({sha256: file, given, path}: Source): string => hashOf({file, given, path});

const rulesOf = ({rules}: Repository): [string, string][] =>
  rules.map(({question, rule}) => [`${question}/${rule.id}`, hashOf(rule)]);

const groundOf = (root: string, {files}: Repository): string =>
  hashOf([process.version, [...readCode(root)], files]);
