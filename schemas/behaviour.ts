import * as z from 'zod';
import {fieldRoles} from './rule.ts';

const outcome = z.union([
  z.strictObject({value: z.union([z.string(), z.number(), z.array(z.string())])}),
  z.strictObject({status: z.enum(['unclear', 'not_mentioned', 'not_applicable', 'conflict'])}),
]);

/**
 * What a file of `tests/behaviour/` may say: a text, the same text changed in one way, and what each of them must be coded as. Where
 * `after` is missing, the change must change nothing.
 */
export const behaviourSchema = z.array(
  z.strictObject({
    variable: z.string(),
    field: z.enum(fieldRoles),
    from: z.string().min(1),
    codes: outcome,
    to: z.string().min(1),
    after: outcome.optional(),
    /** The rules get it wrong as yet. */
    wrong: z.literal(true).optional(),
  }),
);
