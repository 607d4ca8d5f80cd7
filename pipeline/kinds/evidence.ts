import type {Context, Evidence, Field, Profile, Sentence} from '../../schemas/flow.ts';
import type {Match} from '../text/match-phrase.ts';
import type {PhraseIndex} from '../text/phrase-index.ts';
import {sourceSpan} from '../text/plain.ts';
import {quoteSpan} from '../text/quote.ts';
import type {Reading} from '../text/reading.ts';
import type {BoundRule} from './bind-rules.ts';
import type {Spoken} from './kind.ts';

/** The sentences of a field, and the one that is read. */
export interface Place {
  field: Field;
  readings: readonly Reading[];
  at: number;
  /** Those before it at which a rule may look. */
  earlier: readonly Reading[];
  /** By sentence, what the field has answered to rules that ask for words beside their own. */
  beside: Map<BoundRule, {with: (boolean | undefined)[]; without: (boolean | undefined)[]}>;
}

/** So many sentences before its own a rule may look at. */
export const EARLIER = 2;

/** What a rule that reads the field says at a match, with the contexts that bear on it; empty where it is silent there. */
export function evidenceOf(match: Match, owner: BoundRule, place: Place, profile: Profile): Evidence[] {
  const {filed, prepared, unless} = owner;
  const {rule, question} = filed;
  const {field} = place;
  const reading = place.readings[place.at]!;
  const spoken = prepared.speak(match, reading, place.earlier);
  if (spoken.length === 0 || !surrounded(owner, place)) return [];
  const contexts = contextsOf(match, reading, profile);
  const names = contexts.map(({name}) => name);
  if (rule.needs && !rule.needs.every((name) => names.includes(name))) return [];
  const turned = turnedBy(rule, names);
  const preferred = rule.fields?.indexOf(field.role) ?? -1;
  const {quote, start, end, hit} = quoted(match, reading, profile);
  const when = whenOf(match, reading);
  const cancelled = names.find((name) => unless.includes(name)) ?? null;
  return spoken.map((one) => ({
    question,
    rule: rule.id,
    rank: rule.rank,
    field: field.role,
    fieldRank: preferred < 0 ? (rule.fields?.length ?? 0) : preferred,
    quote,
    start,
    end,
    hit,
    when,
    contexts,
    cancelled,
    said: turned === undefined ? one.said : turned === 'unclear' ? null : {code: turned},
    roles: rolesOf(one, reading.sentence),
    lexicon: one.lexicon,
  }));
}

/** What a context makes of the answer; what is left open is neither so nor not so ("no information as to whether"). */
function turnedBy({turns = {}}: BoundRule['filed']['rule'], names: readonly string[]): string | undefined {
  if (names.includes('open') && turns.open !== undefined) return turns.open;
  return names.map((name) => turns[name]).find((code) => code !== undefined);
}

/** Whether what the rule wants beside its phrase stands within reach, and nothing that it does not want. */
function surrounded(owner: BoundRule, {readings, at, beside}: Place): boolean {
  if (owner.with === null && owner.without === null) return true;
  const {reach} = owner.filed.rule;
  const from = reach === 'field' ? 0 : reach === 'next' ? Math.max(0, at - 1) : at;
  const to = reach === 'field' ? readings.length : reach === 'next' ? at + 2 : at + 1;
  let known = beside.get(owner);
  if (known === undefined) {
    known = {with: [], without: []};
    beside.set(owner, known);
  }
  return (
    (owner.with === null || anywhere(owner.with, known.with, readings, from, to)) &&
    !(owner.without !== null && anywhere(owner.without, known.without, readings, from, to))
  );
}

/** Whether one of the phrases stands in one of the sentences [from, to); each is asked once. */
function anywhere(
  phrases: PhraseIndex<null>,
  known: (boolean | undefined)[],
  readings: readonly Reading[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < Math.min(to, readings.length); at++) {
    known[at] ??= phrases.stands(readings[at]!);
    if (known[at]) return true;
  }
  return false;
}

function quoted(
  match: Match,
  reading: Reading,
  {source, plain}: Profile,
): Pick<Evidence, 'quote' | 'start' | 'end' | 'hit'> {
  const span = quoteSpan(match, reading.sentence);
  const {start, end} = sourceSpan(plain, span.start, span.end);
  const {words} = reading.sentence;
  const last = Math.max(match.start, match.end - 1);
  const hit = sourceSpan(plain, words.start[match.start]!, words.end[last]!);
  return {quote: source.text.slice(start, end), start, end, hit};
}

/** The contexts whose scope the match touches; a cue that the phrase itself names is none. */
function contextsOf(match: Match, reading: Reading, {source, plain}: Profile): Context[] {
  const {start, end} = reading.sentence.words;
  const contexts: Context[] = [];
  for (const scope of reading.scopes()) {
    if (scope.from >= match.end || match.start >= scope.to || ownWords(scope, match)) continue;
    const span = sourceSpan(plain, start[scope.start]!, end[scope.end - 1]!);
    contexts.push({name: scope.name, cue: source.text.slice(span.start, span.end), ...span});
  }
  return contexts;
}

function ownWords(scope: {start: number; end: number; mark?: boolean}, match: Match): boolean {
  if (scope.mark) return false;
  for (let at = scope.start; at < scope.end; at++) if (!match.literal.includes(at)) return false;
  return true;
}

function rolesOf(spoken: Spoken, {text, start: from, words}: Sentence): Record<string, string> {
  const roles: Record<string, string> = {};
  for (const role in spoken.roles) {
    const {start, end} = spoken.roles[role]!;
    roles[role] = text.slice(words.start[start]! - from, words.end[end - 1]! - from);
  }
  return roles;
}

/** The bounds of the date nearest to the match; null where the sentence has none. */
function whenOf(match: Match, reading: Reading): {min: string | null; max: string | null} | null {
  let best: {distance: number; min: string | null; max: string | null} | null = null;
  for (const {start, date} of reading.dates()) {
    if (date.shape === 'relative' || date.citation) continue;
    const distance = Math.abs(start - match.start);
    if (best === null || distance < best.distance) best = {distance, min: date.startMin, max: date.endMax};
  }
  return best && {min: best.min, max: best.max};
}
