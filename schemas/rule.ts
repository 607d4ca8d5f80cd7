import * as z from 'zod';

/** What a rule file of `pipeline/rules/` may say: a list of rules, each of one kind, each with its own examples. */

export const fieldRoles = [
  'title',
  'country',
  'formation',
  'termination',
  'purpose',
  'organisation',
  'weapons_training',
  'size',
  'membership',
  'treatment',
  'other',
  'references',
  'unknown',
] as const;

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
const phrases = z.array(z.string().min(1)).min(1);
const role = z.enum(fieldRoles);

/** A sentence, or a sentence in a field; `{text, field}` where the field matters. */
const example = z.union([z.string().min(1), z.strictObject({text: z.string().min(1), field: role})]);

/** Who may fill a role of an act. `nobody`: the role must stay empty. */
export const actorClasses = [
  'group',
  'home_state',
  'foreign_state',
  'opponent',
  'civilians',
  'someone',
] as const;
const actors = z.union([z.enum(actorClasses), z.array(z.enum(actorClasses)).min(1)]);

const common = {
  id: name,
  why: z.string().min(1).optional(),
  examples: z.strictObject({yes: z.array(example).min(1), no: z.array(example).optional()}),
  /** Order of preference among fields; all others but references follow. */
  fields: z.array(role).optional(),
  /** No other field than these. */
  only: z.array(role).optional(),
  /** Contexts that cancel a match. The default is `negated`, `no_evidence`, `open`, `planned`, `hypothetical`, `other_group`, `citation`. */
  unless: z.array(z.string()).optional(),
  /** Contexts that change the answer: to a code, or to `unclear`. */
  turns: z.record(z.string(), z.string()).optional(),
  /** Contexts without which the rule is silent. */
  needs: z.array(z.string()).optional(),
  /** One of these phrases must stand within `reach` too; with `without`, none may. */
  with: phrases.optional(),
  without: phrases.optional(),
  /** How far `with` and `without` look (and a date rule for its date): clause and sentence are one sentence, next adds its neighbours. */
  reach: z.enum(['clause', 'sentence', 'next', 'field']).default('clause'),
  /** Smaller is stronger. */
  rank: z.int().min(1).max(9).default(5),
  /** The text takes the question up and leaves it open. */
  status: z.literal('unclear').optional(),
};

/** `{of: role}`: the code that the lexicon gives to what filled the role. */
const code = z.union([z.string(), z.strictObject({of: z.string()})]);

export const ruleSchema = z.discriminatedUnion('kind', [
  /** Words in a field mean a code. */
  z.strictObject({kind: z.literal('phrase'), ...common, phrases, code: code.optional()}),
  /** Somebody does something to somebody; acts stand in `lexicon/acts.yaml`. */
  z.strictObject({
    kind: z.literal('act'),
    ...common,
    act: z.union([name, z.array(name).min(1)]),
    doer: actors.optional(),
    target: actors.optional(),
    code: code.optional(),
  }),
  /** A date that belongs to a phrase of the same clause, or to the phrase's own `{date}`. */
  z.strictObject({kind: z.literal('date'), ...common, phrases, basis: z.string().optional()}),
  /** A number that counts one of the nouns, or stands in the phrase's own `{number}`. */
  z.strictObject({
    kind: z.literal('number'),
    ...common,
    phrases: phrases.optional(),
    nouns: phrases.optional(),
  }),
]);

export const ruleFileSchema = z.array(ruleSchema);

export type Rule = z.infer<typeof ruleSchema>;
export type PhraseRule = Extract<Rule, {kind: 'phrase'}>;
export type ActRule = Extract<Rule, {kind: 'act'}>;
export type DateRule = Extract<Rule, {kind: 'date'}>;
export type NumberRule = Extract<Rule, {kind: 'number'}>;
