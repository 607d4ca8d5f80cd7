import type {FieldRole} from '../../schemas/flow.ts';
import {Fault} from '../../schemas/issue.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import type {Lexicon} from '../text/lexicon.ts';
import {type PhraseIndex, phraseIndex} from '../text/phrase-index.ts';
import {actKind} from './act.ts';
import {dateKind} from './date.ts';
import type {Prepared} from './kind.ts';
import {numberKind} from './number.ts';
import {phraseKind} from './phrase.ts';

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

/** A rule made ready. */
export interface BoundRule {
  filed: FiledRule;
  prepared: Prepared;
  unless: readonly string[];
  /** What it wants in reach of its own phrases, and what it does not want; null where it asks for nothing. */
  with: PhraseIndex<null> | null;
  without: PhraseIndex<null> | null;
}

/** A rulebook bound to its lexicon: finds evidence in a profile. */
export interface Rulebook {
  lexicon: Lexicon;
  bound: readonly BoundRule[];
  index: PhraseIndex<BoundRule>;
  /** Of the rules that read such a field: most read a few only. `alone`: of those that read no other. */
  indexIn(role: FieldRole, alone?: 'alone'): PhraseIndex<BoundRule>;
}

/** Makes rules ready. Throws `Fault` with the rule's place for a phrase or act that can't be read. */
export function bindRules(rules: readonly FiledRule[], lexicon: Lexicon): Rulebook {
  const bound = rules.map((filed) => bindRule(filed, lexicon));
  const indices = new Map<string, PhraseIndex<BoundRule>>();
  return {
    lexicon,
    bound,
    index: indexOf(bound),
    indexIn(role, alone) {
      const key = `${role} ${alone}`;
      const reads = ({filed: {rule}}: BoundRule): boolean =>
        alone ? rule.only?.length === 1 && rule.only[0] === role : (rule.only?.includes(role) ?? true);
      const index = indices.get(key) ?? indexOf(bound.filter(reads));
      indices.set(key, index);
      return index;
    },
  };
}

function indexOf(bound: readonly BoundRule[]): PhraseIndex<BoundRule> {
  return phraseIndex(bound.flatMap((owner) => owner.prepared.phrases.map((phrase) => ({phrase, owner}))));
}

function bindRule(filed: FiledRule, lexicon: Lexicon): BoundRule {
  const {rule, path, line, column} = filed;
  try {
    const read = (texts: readonly string[] = []): PhraseIndex<null> | null =>
      texts.length === 0
        ? null
        : phraseIndex(texts.flatMap(lexicon.phrases).map((phrase) => ({phrase, owner: null})));
    return {
      filed,
      prepared: prepare(filed, lexicon),
      unless: unlessOf(filed),
      with: read(rule.with),
      without: read(rule.without),
    };
  } catch (error) {
    const found = `rule ${rule.id}: ${(error as Error).message}`;
    const place = {path, line, column, profile_id: null, variable: null};
    const fix = 'Correct the rule; pipeline/rules/README.md tells how phrases are written.';
    throw new Fault([
      {severity: 'error', rule: 'bad-rule', ...place, found, expected: 'a rule that can be read', fix},
    ]);
  }
}

function prepare({rule}: FiledRule, lexicon: Lexicon): Prepared {
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
}

function unlessOf({rule}: FiledRule): readonly string[] {
  const turned = Object.keys(rule.turns ?? {});
  return (rule.unless ?? NOT_REAL).filter(
    (name) => !turned.includes(name) && !(rule.needs ?? []).includes(name),
  );
}
