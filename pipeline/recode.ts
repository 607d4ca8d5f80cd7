import type {Found, Profile, Remembered, Source} from '../schemas/flow.ts';
import {type FiledRule, ruleName} from '../schemas/rulebook.ts';
import type {Knowledge} from './coder.ts';
import {find} from './stages/find.ts';
import {parse} from './stages/parse.ts';
import {segment} from './stages/segment.ts';

/** A coding that is kept in memory, so that after a change only what it concerns is coded again. */
export interface Coded {
  known: Knowledge;
  found: ReadonlyMap<string, Found>;
}

export const codedWith = (known: Knowledge, found: readonly Found[]): Coded => ({
  known,
  found: new Map(found.map((one) => [one.profile.source.id, one])),
});

/**
 * The coding as changed rules, corrections and profiles make it, and the ids of the profiles in which anything may differ from the one
 * before, those that are gone among them. Code and codebook are the same; another lexicon concerns every profile.
 */
export function recode(
  before: Coded,
  known: Knowledge,
  sources: readonly Source[],
): {coded: Coded; concerned: ReadonlySet<string>} {
  const old = known.lexicon === before.known.lexicon ? before.found : new Map<string, Found>();
  const read = (source: Source): Profile => segment(known.lexicon)(parse(known.lexicon.labels)(source));
  const profiles = sources.map((source) => sameProfile(old, source) ?? read(source));
  const speak = find(known.rules, known.lexicon, remembered(before.known.rules, known.rules, old, profiles));
  const found = profiles.map(speak);
  const corrected = changedCorrections(before.known, known);
  const differs = ({profile, evidence}: Found): boolean => {
    const {id} = profile.source;
    const last = before.found.get(id);
    return last?.profile !== profile || corrected.has(id) || !alike(evidence, last.evidence);
  };
  const ids = new Set(sources.map(({id}) => id));
  const gone = [...before.found.keys()].filter((id) => !ids.has(id));
  const concerned = found.filter(differs).map(({profile}) => profile.source.id);
  return {coded: codedWith(known, found), concerned: new Set([...concerned, ...gone])};
}

function sameProfile(old: ReadonlyMap<string, Found>, {id, sha256, path, given}: Source): Profile | null {
  const profile = old.get(id)?.profile;
  if (profile?.source.sha256 !== sha256 || profile.source.path !== path) return null;
  return JSON.stringify(profile.source.given) === JSON.stringify(given) ? profile : null;
}

function remembered(
  old: readonly FiledRule[],
  rules: readonly FiledRule[],
  found: ReadonlyMap<string, Found>,
  profiles: readonly Profile[],
): Remembered {
  const text = ({question, rule}: FiledRule): string => `${question} ${JSON.stringify(rule)}`;
  const before = new Set(old.map(text));
  const same = rules.filter((rule) => before.has(text(rule)));
  const names = new Set(same.map(ruleName));
  const still = profiles.flatMap((profile) => {
    const last = found.get(profile.source.id);
    if (last?.profile !== profile) return [];
    const evidence = last.evidence.filter(({question, rule}) => names.has(`${question}/${rule}`));
    return [[profile.source.id, {words: wordsOf(profile), evidence}] as const];
  });
  return {rules: names, profiles: new Map(still)};
}

/** All that a coding found, for coding the same with the same rules again. */
export function foundBefore({known, found}: Coded): Remembered {
  const names = known.rules.map(ruleName);
  const all = [...found].map(([id, {evidence}]) => [id, {words: [], evidence}] as const);
  return {rules: new Set(names), profiles: new Map(all)};
}

/** The words that stand in a profile, each once. */
export function wordsOf({fields}: Profile): string[] {
  return [...new Set(fields.flatMap(({sentences}) => sentences.flatMap(({words}) => words.form)))];
}

/** Evidence that was taken over is the same object; what was found anew may still say the same. */
function alike(fresh: Found['evidence'], last: Found['evidence']): boolean {
  return (
    fresh.length === last.length &&
    fresh.every((piece, at) => piece === last[at] || JSON.stringify(piece) === JSON.stringify(last[at]))
  );
}

function changedCorrections(before: Knowledge, known: Knowledge): ReadonlySet<string> {
  const [old, fresh] = [before, known].map(
    ({corrections}) =>
      new Map(corrections.map(({correction}) => [JSON.stringify(correction), correction.profile])),
  );
  const alone = (one = new Map<string, string>(), other = new Map<string, string>()): string[] =>
    [...one].filter(([text]) => !other.has(text)).map(([, profile]) => profile);
  return new Set([...alone(old, fresh), ...alone(fresh, old)]);
}
