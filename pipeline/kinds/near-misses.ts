import type {Field, Profile, Sentence} from '../../schemas/flow.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {hasBit} from '../text/bits.ts';
import type {Lexicon} from '../text/lexicon.ts';
import {matchPhrase} from '../text/match-phrase.ts';
import type {Phrase} from '../text/phrase.ts';
import {readProfile} from '../text/read-profile.ts';
import type {Reading} from '../text/reading.ts';
import {type BoundRule, bindRules} from './bind-rules.ts';

/** A rule that nearly spoke in a sentence, and why it did not. */
export interface NearMiss {
  filed: FiledRule;
  phrase: string;
  field: Field;
  sentence: Sentence;
  why: string;
}

interface Missed extends NearMiss {
  /** 3: the phrase matches; 2: all its words are there; 1: one set of words is missing. */
  near: number;
  /** Sets of words that the sentence has. */
  shared: number;
}

const MOST_WORDS = 8;

/**
 * The nearest misses of rules in a profile, the nearest first, one for each rule and sentence: phrases that match where the rule is silent all
 * the same, phrases whose words all stand in a sentence otherwise than the phrase asks, and those that lack only one of their more frequent words.
 */
export function nearMisses(
  rules: readonly FiledRule[],
  profile: Profile,
  lexicon: Lexicon,
  most: number,
): NearMiss[] {
  const {bound} = bindRules(rules, lexicon);
  const missed = readProfile(profile, lexicon)
    .flatMap(({readings}) => readings)
    .flatMap((reading) => bound.flatMap((rule) => nearest(rule, reading, lexicon)));
  return missed.sort((a, b) => b.near - a.near || b.shared - a.shared).slice(0, most);
}

/** The phrase of a rule that comes nearest to a sentence, if any is near. */
function nearest(rule: BoundRule, reading: Reading, lexicon: Lexicon): Missed[] {
  const {filed, prepared} = rule;
  const {field, sentence} = reading;
  const tried = prepared.phrases.flatMap((phrase): Missed[] => {
    const found = missOf(phrase, rule, reading, lexicon);
    return found === null ? [] : [{filed, phrase: phrase.text, field, sentence, ...found}];
  });
  return tried.sort((a, b) => b.near - a.near || b.shared - a.shared).slice(0, 1);
}

function missOf(
  phrase: Phrase,
  rule: BoundRule,
  reading: Reading,
  {symbols}: Lexicon,
): Pick<Missed, 'near' | 'shared' | 'why'> | null {
  const missing = phrase.required.filter((id) => !hasBit(reading.places().present, id));
  const shared = phrase.required.length - missing.length;
  if (missing.length === 0 && matchPhrase(phrase, reading).length > 0)
    return {near: 3, shared, why: silence(rule, reading)};
  // Without its rarest words a phrase is not near, however many others stand there.
  if (phrase.required.length < 2 || missing.length > 1 || missing[0] === phrase.required[0]) return null;
  if (missing.length === 1) {
    const words = symbols.membersOf(missing[0]!);
    const told = words.slice(0, MOST_WORDS).join(', ');
    return {near: 1, shared, why: `it lacks one of: ${told}${words.length > MOST_WORDS ? ' …' : ''}`};
  }
  const empty = phrase.slots.filter((name) => reading.slot(name).starts.length === 0);
  const why =
    empty.length > 0
      ? `the sentence names nothing for ${empty.map((name) => `{${name}}`).join(', ')}`
      : 'its words stand in another order, or too far apart';
  return {near: 2, shared, why};
}

/** Why a rule whose phrase matches says nothing. */
function silence({filed: {rule}, with: wanted, without}: BoundRule, {field}: Reading): string {
  if (rule.only && !rule.only.includes(field.role))
    return `its words match, but it reads only ${rule.only.join(', ')}`;
  if (rule.kind === 'act') return 'its words match, but who acts on whom is not what it asks for';
  if (rule.kind === 'date') return 'its words match, but no date belongs to them';
  if (rule.kind === 'number') return 'its words match, but no number belongs to them';
  if (wanted !== null || without !== null)
    return 'its words match, but what it asks for beside them is missing, or what it excludes is there';
  return rule.needs
    ? `its words match, but it needs the context ${rule.needs.join(', ')}`
    : 'its words match';
}
