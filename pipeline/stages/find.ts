import type {Evidence, FieldRole, Found, Profile, Remembered} from '../../schemas/flow.ts';
import {type FiledRule, ruleName} from '../../schemas/rulebook.ts';
import {compareEvidence} from '../coding/compare-evidence.ts';
import {type BoundRule, bindRules, type Rulebook} from '../kinds/bind-rules.ts';
import {EARLIER, evidenceOf} from '../kinds/evidence.ts';
import type {Lexicon} from '../text/lexicon.ts';
import type {Match} from '../text/match-phrase.ts';
import {once} from '../text/once.ts';
import {readProfile} from '../text/read-profile.ts';
import type {Reading} from '../text/reading.ts';

const NOTHING: Remembered = {rules: new Set(), profiles: new Map()};

/**
 * Profile → Found: every place where a rule speaks, also those that a context cancels. References are not read. Rules speak each for
 * itself, so what some of them found before is taken over, and only the others are looked for.
 */
export function find(
  rules: readonly FiledRule[],
  lexicon: Lexicon,
  {rules: same, profiles}: Remembered = NOTHING,
): (profile: Profile) => Found {
  const fresh = rules.filter((filed) => !same.has(ruleName(filed)));
  const others = bindRules(fresh, lexicon);
  const all = once(() => (fresh.length === rules.length ? others : bindRules(rules, lexicon)));
  return (profile) => {
    const before = profiles.get(profile.source.id);
    if (before === undefined) return {profile, evidence: search(profile, all())};
    if (!mayHold(before.words, others)) return {profile, evidence: before.evidence};
    const evidence = [...before.evidence, ...search(profile, others)].sort(compareEvidence);
    return {profile, evidence};
  };
}

function mayHold(words: readonly string[], {lexicon, index}: Rulebook): boolean {
  return index.may(words.map((word) => lexicon.symbols.read(word)));
}

function search(profile: Profile, {lexicon, indexIn}: Rulebook): Evidence[] {
  const evidence: Evidence[] = [];
  for (const {field, readings} of readProfile(profile, lexicon)) {
    const beside = new Map();
    const index = indexIn(field.role);
    for (const [at, reading] of readings.entries()) {
      const earlier = readings.slice(Math.max(0, at - EARLIER), at);
      const place = {field, readings, at, earlier, beside};
      const keep = (match: Match, owner: BoundRule): void => {
        for (const piece of evidenceOf(match, owner, place, profile)) evidence.push(piece);
      };
      index.each(reading, keep);
      for (const {role, holds} of asides(reading, field.role)) {
        indexIn(role, 'alone').each(reading, (match, owner) => {
          if (holds(match)) keep(match, owner);
        });
      }
    }
  }
  return withoutDoubles(evidence);
}

/** Fields in which some words of a sentence would have their place ("Its task was …"), each with what lies among these words. */
function asides(reading: Reading, own: FieldRole): {role: FieldRole; holds: (match: Match) => boolean}[] {
  const told = reading.scopes().filter(({reads}) => reads !== null && reads !== own);
  return [...new Set(told.map(({reads}) => reads!))].map((role) => ({
    role,
    holds: ({start}) => told.some(({reads, from, to}) => reads === role && from <= start && start < to),
  }));
}

/** Two phrases of one rule may find the same: one piece is kept of those that say the same of one stretch of text in the same contexts. */
function withoutDoubles(evidence: Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  // Those that say the same of one stretch stand side by side.
  for (const piece of evidence.sort(compareEvidence)) {
    let at = kept.length - 1;
    while (at >= 0 && compareEvidence(kept[at]!, piece) === 0 && !sameContexts(kept[at]!, piece)) at--;
    if (at < 0 || compareEvidence(kept[at]!, piece) !== 0) kept.push(piece);
    else if (kept[at]!.cancelled !== null && piece.cancelled === null) kept[at] = piece;
  }
  return kept;
}

function sameContexts({contexts}: Evidence, {contexts: others}: Evidence): boolean {
  return contexts.length === others.length && contexts.every(({name}, i) => name === others[i]!.name);
}
