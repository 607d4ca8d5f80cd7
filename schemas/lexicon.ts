import * as z from 'zod';
import {actorClasses, fieldRoles} from './rule.ts';

/** What the files of `pipeline/lexicon/` may say: words that rules share. */

const words = z.array(z.string().min(1));
const phrases = words.min(1);

/** fields.yaml: the labels of each role. */
export const fieldsSchema = z.partialRecord(z.enum(fieldRoles), phrases);

/** words.yaml: named lists, written `<name>` in phrases; an entry is a phrase. */
export const wordListsSchema = z.record(z.string().regex(/^[a-z][a-z-]*$/), phrases);

/** abbreviations.yaml: words whose stop ends no sentence. */
export const abbreviationsSchema = z.array(z.string());

/** inflections.yaml: lemma → its irregular forms. */
export const inflectionsSchema = z.record(z.string(), phrases);

/** actors.yaml: phrases that name somebody. `code` is what `{of: role}` yields; `body` takes a state's name or adjective beside it. */
export const actorsSchema = z.array(
  z.strictObject({
    id: z.string(),
    class: z.enum(actorClasses),
    code: z.string().optional(),
    /** A body of some state: the home state's unless another state's name or adjective stands beside it. */
    body: z.literal(true).optional(),
    /** A title that stands before a person's name; `named`: it is one only before a name ("General Medrano", not "in general"). */
    title: z.union([z.literal(true), z.literal('named')]).optional(),
    /** These words name nobody, though some of them would ("military training"). */
    decoy: z.literal(true).optional(),
    /** Keys of the only states whose body this is, by a name of its own ("the Carabineros"). */
    of: z.array(z.string()).optional(),
    /** A place by itself: somebody only where it acts ("provided by the city", "the province pays"). */
    acting: z.literal(true).optional(),
    phrases,
  }),
);

/** acts.yaml. In a phrase, {doer} and {target} are roles; a verb's are filled by its voice, `nouns` are put into the frames. */
export const actsSchema = z.strictObject({
  frames: z.strictObject({noun: phrases}),
  acts: z.array(
    z.strictObject({
      id: z.string(),
      verbs: phrases.optional(),
      nouns: phrases.optional(),
      /** What the verb must have as its object, as a phrase: `<weapons>`. */
      phrases: phrases.optional(),
    }),
  ),
});

/** contexts.yaml: cues of ConText (Harkema et al. 2009) with direction, scope, terminators and pseudo-cues. */
export const contextsSchema = z.array(
  z.strictObject({
    id: z.string(),
    cues: phrases,
    /** The context that it is one more cue of, with a reach of its own. */
    as: z.string().optional(),
    direction: z.enum(['forward', 'backward', 'both']),
    /** `announced`: the clause, and all behind the colon that ends it. */
    scope: z.union([z.enum(['clause', 'announced', 'sentence']), z.int().positive()]),
    /** Words that end the scope. */
    stops: words.optional(),
    /** Phrases that hold a cue's words and are none. */
    pseudo: words.optional(),
    /** What the cue reaches is read as if it stood in such a field too: "Its task was …" tells a purpose anywhere. */
    reads: z.enum(fieldRoles).optional(),
  }),
);

export type Actors = z.infer<typeof actorsSchema>;
export type Acts = z.infer<typeof actsSchema>;
export type ContextCues = z.infer<typeof contextsSchema>;
export type WordLists = z.infer<typeof wordListsSchema>;
export type Inflections = z.infer<typeof inflectionsSchema>;
export type FieldLabels = z.infer<typeof fieldsSchema>;
