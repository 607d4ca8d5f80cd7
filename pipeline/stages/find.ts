import type {Context, Evidence, Field, Found, Profile, Sentence} from '../../schemas/flow.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {actKind} from '../kinds/act.ts';
import {dateKind} from '../kinds/date.ts';
import type {Prepared, Spoken} from '../kinds/kind.ts';
import {numberKind} from '../kinds/number.ts';
import {phraseKind} from '../kinds/phrase.ts';
import {cast} from '../text/cast.ts';
import type {Lexicon} from '../text/lexicon.ts';
import {nameIndex} from '../text/name-index.ts';
import type {Match} from '../text/phrase.ts';
import {type PhraseIndex, phraseIndex} from '../text/phrase-index.ts';
import {sourceSpan} from '../text/plain.ts';
import {quoteSpan} from '../text/quote.ts';
import {type Reader, type Reading, readSentence} from '../text/reading.ts';

/** Contexts in which what a sentence says is no fact; a rule may name others with `unless`. */
export const NOT_REAL = [
  'negated',
  'no_evidence',
  'open',
  'planned',
  'hypothetical',
  'other_group',
  'citation',
];

interface Owner {
  filed: FiledRule;
  prepared: Prepared;
  unless: readonly string[];
}

/** A rulebook bound to its lexicon: finds evidence in a profile. */
export interface Rulebook {
  lexicon: Lexicon;
  index: PhraseIndex<Owner>;
}

/** Makes rules ready. Throws an Error with the rule's place for a phrase or act that can't be read. */
export function bindRules(rules: readonly FiledRule[], lexicon: Lexicon): Rulebook {
  const entries = rules.flatMap((filed) => {
    const owner: Owner = {filed, prepared: prepare(filed, lexicon), unless: unlessOf(filed)};
    return owner.prepared.phrases.map((phrase) => ({phrase, owner}));
  });
  return {lexicon, index: phraseIndex(entries)};
}

function prepare({rule, path, line, column}: FiledRule, lexicon: Lexicon): Prepared {
  try {
    switch (rule.kind) {
      case 'phrase':
        return phraseKind(rule, lexicon);
      case 'act':
        return actKind(rule, lexicon);
      case 'date':
        return dateKind(rule, lexicon);
      case 'number':
        return numberKind(rule, lexicon);
    }
  } catch (error) {
    throw new Error(`${path}:${line}:${column}  rule ${rule.id}: ${(error as Error).message}`);
  }
}

function unlessOf({rule}: FiledRule): readonly string[] {
  const turned = Object.keys(rule.turns ?? {});
  return (rule.unless ?? NOT_REAL).filter(
    (name) => !turned.includes(name) && !(rule.needs ?? []).includes(name),
  );
}

/** Profile → Found: every place where a rule speaks, also those that a context cancels. References are not read. */
export function find({lexicon, index}: Rulebook): (profile: Profile) => Found {
  return (profile) => {
    const named = nameIndex(cast(profile, lexicon.offices).map(({name, owner}) => ({name, owner})));
    const reader: Reader = {lexicon, named, home: profile.home};
    const evidence: Evidence[] = [];
    for (const field of profile.fields) {
      if (field.role === 'references' || field.role === 'country') continue;
      for (const sentence of field.sentences) {
        const reading = readSentence(sentence, field, reader);
        index.each(reading, (match, owner) =>
          evidence.push(...evidenceOf(match, owner, reading, field, profile)),
        );
      }
    }
    return {profile, evidence: withoutDoubles(evidence)};
  };
}

function evidenceOf(
  match: Match,
  owner: Owner,
  reading: Reading,
  field: Field,
  profile: Profile,
): Evidence[] {
  const {filed, prepared, unless} = owner;
  const {rule, question} = filed;
  if (rule.only && !rule.only.includes(field.role)) return [];
  const spoken = prepared.speak(match, reading);
  if (spoken.length === 0) return [];
  const contexts = contextsOf(match, reading, profile);
  const names = contexts.map(({name}) => name);
  if (rule.needs && !rule.needs.every((name) => names.includes(name))) return [];
  const turned = names.map((name) => rule.turns?.[name]).find((code) => code !== undefined);
  const place = rule.fields?.indexOf(field.role) ?? -1;
  const shared = {
    question,
    rule: rule.id,
    rank: rule.rank,
    field: field.role,
    fieldRank: place < 0 ? (rule.fields?.length ?? 0) : place,
    ...quoted(match, reading, profile),
    when: whenOf(match, reading),
    contexts,
    cancelled: names.find((name) => unless.includes(name)) ?? null,
  };
  return spoken.map((one) => ({
    ...shared,
    said: turned === undefined ? one.said : turned === 'unclear' ? null : {code: turned},
    roles: rolesOf(one, reading.sentence),
    lexicon: one.lexicon,
  }));
}

function quoted(
  match: Match,
  reading: Reading,
  {source, plain}: Profile,
): {quote: string; start: number; end: number} {
  const span = quoteSpan(match, reading.sentence);
  const {start, end} = sourceSpan(plain, span.start, span.end);
  return {quote: source.text.slice(start, end), start, end};
}

/** The contexts whose scope the match touches; a cue that the phrase itself names is none. */
function contextsOf(match: Match, reading: Reading, {source, plain}: Profile): Context[] {
  const {start, end} = reading.sentence.words;
  return reading
    .scopes()
    .filter((scope) => scope.from < match.end && match.start < scope.to && !ownWords(scope, match))
    .map((scope) => {
      const span = sourceSpan(plain, start[scope.start]!, end[scope.end - 1]!);
      return {name: scope.name, cue: source.text.slice(span.start, span.end), ...span};
    });
}

function ownWords(scope: {start: number; end: number}, match: Match): boolean {
  for (let at = scope.start; at < scope.end; at++) if (!match.literal.includes(at)) return false;
  return true;
}

function rolesOf(spoken: Spoken, {text, start: from, words}: Sentence): Record<string, string> {
  const printed = ({start, end}: {start: number; end: number}): string =>
    text.slice(words.start[start]! - from, words.end[end - 1]! - from);
  return Object.fromEntries(Object.entries(spoken.roles).map(([role, span]) => [role, printed(span)]));
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

/** Two phrases of one rule may find the same: one piece of evidence is kept of those that say the same of one stretch of text. */
function withoutDoubles(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const piece of evidence) {
    const key = `${piece.question} ${piece.rule} ${piece.start} ${piece.end} ${JSON.stringify(piece.said)}`;
    const known = seen.get(key);
    if (!known || (known.cancelled !== null && piece.cancelled === null)) seen.set(key, piece);
  }
  return [...seen.values()].sort(compareEvidence);
}

function compareEvidence(a: Evidence, b: Evidence): number {
  const text = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    text(a.question, b.question) ||
    a.start - b.start ||
    a.end - b.end ||
    text(a.rule, b.rule) ||
    text(JSON.stringify(a.said), JSON.stringify(b.said))
  );
}
