import type {Evidence, Found, Remembered, Source} from '../../schemas/flow.ts';
import {ruleName} from '../../schemas/rulebook.ts';
import {wordsOf} from '../recode.ts';
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

/** What the last run on a RAW found, and a place for what this one finds. */
export interface EvidenceMemory {
  /** As far as profile, rule, lexicon and code are the same by their hashes; nothing where there was no such run. */
  recall(sources: readonly Source[]): Remembered;
  /** One profile after the other; they are kept as text, which fills less than what they were made of. */
  take(found: Found): void;
  /** All that was taken, for the next run. */
  keep(): void;
}

/** Asks for the code's hashes at once, before anything is coded by it. `root` is the repository's folder. */
export function evidenceMemory(root: string, raw: string, {rules, files}: Repository): EvidenceMemory {
  const name = sha256(raw);
  const ground = hashOf([process.version, [...readCode(root)], files]);
  const own = rules.map((filed) => [ruleName(filed), hashOf(filed.rule)] as const);
  const profiles: string[] = [];
  return {
    recall(sources) {
      const text = keptText('evidence', name);
      const kept = text === null ? null : (JSON.parse(text) as Kept);
      if (kept?.ground !== ground) return {rules: new Set(), profiles: new Map()};
      const before = new Map(kept.rules);
      const same = new Set(own.filter(([id, hash]) => before.get(id) === hash).map(([id]) => id));
      return {rules: same, profiles: profilesIn(kept, same, sources)};
    },
    take({profile, evidence}) {
      const {source} = profile;
      const kept = {id: source.id, hash: hashOfSource(source), words: wordsOf(profile), evidence};
      profiles.push(JSON.stringify(kept satisfies Kept['profiles'][number]));
    },
    keep() {
      const head = JSON.stringify({ground, rules: own} satisfies Omit<Kept, 'profiles'>);
      keepText('evidence', name, `${head.slice(0, -1)},"profiles":[${profiles.join()}]}`);
    },
  };
}

/** Profiles whose file and row of the manifest are the same, with what the same rules found. */
function profilesIn(
  kept: Kept,
  same: ReadonlySet<string>,
  sources: readonly Source[],
): Remembered['profiles'] {
  const now = new Map(sources.map((source) => [source.id, hashOfSource(source)]));
  const still = kept.profiles.filter(({id, hash}) => now.get(id) === hash);
  return new Map(
    still.map(({id, words, evidence}) => [
      id,
      {words, evidence: evidence.filter(({question, rule}) => same.has(`${question}/${rule}`))},
    ]),
  );
}

const hashOfSource = ({sha256: file, given, path}: Source): string => hashOf({file, given, path});
