import type {Evidence, FieldRole, Source} from '../schemas/flow.ts';
import type {Rule} from '../schemas/rule.ts';
import type {FiledRule} from '../schemas/rulebook.ts';
import {find} from './stages/find.ts';
import {parse} from './stages/parse.ts';
import {segment} from './stages/segment.ts';
import type {Lexicon} from './text/lexicon.ts';

/** The group of which examples speak: sentences say "the group", or call it by this name; its home state is Mali. */
export const exampleGroup = {name: 'Red Guard', country: 'Mali'} as const;

/** A profile of one field, as a source. */
export function exampleSource(text: string, field: FieldRole, lexicon: Lexicon): Source {
  const label = [...lexicon.labels].find(([, role]) => role === field)?.[0] ?? 'other information';
  const given = {...exampleGroup, pgmd_id: null, aliases: [], source: null, retrieved: null};
  return {id: 'example', path: 'example', sha256: '', text: `${label}: ${text}\n`, given, issues: []};
}

/** The field in which a rule looks first. */
export function firstField(rule: Rule): FieldRole {
  return rule.fields?.[0] ?? rule.only?.[0] ?? 'purpose';
}

/** What rules that are bound find in a sentence. */
export type Attempt = (text: string, field: FieldRole) => readonly Evidence[];

export function tryRules(rules: readonly FiledRule[], lexicon: Lexicon): Attempt {
  const found = find(rules, lexicon);
  const toDocument = parse(lexicon.labels);
  const toProfile = segment(lexicon);
  return (text, field) => found(toProfile(toDocument(exampleSource(text, field, lexicon)))).evidence;
}

/**
 * The examples of a rule that do not do what they should, each with why; empty where all is well. `attempt` has the rule bound, alone or with
 * others of its question.
 */
export function failedExamples({rule}: FiledRule, attempt: Attempt): string[] {
  const fires = (example: (typeof rule.examples.yes)[number]): boolean => {
    const [text, field] =
      typeof example === 'string' ? [example, firstField(rule)] : [example.text, example.field];
    return attempt(text, field).some((piece) => piece.rule === rule.id && piece.cancelled === null);
  };
  const shown = (example: (typeof rule.examples.yes)[number]): string =>
    typeof example === 'string' ? example : example.text;
  return [
    ...rule.examples.yes
      .filter((one) => !fires(one))
      .map((one) => `finds nothing in its example "${shown(one)}"`),
    ...(rule.examples.no ?? []).filter(fires).map((one) => `speaks in its counter-example "${shown(one)}"`),
  ];
}

/** A line for each example of these rules, which are of one question, that does not do what it should. */
export function exampleFailures(rules: readonly FiledRule[], attempt: Attempt): string[] {
  return rules.flatMap((one) =>
    failedExamples(one, attempt).map((why) => `✗ ${one.path}:${one.line} rule ${one.rule.id} ${why}`),
  );
}
