import * as z from 'zod';
import {fieldRoles} from './rule.ts';

const scalar = z.union([z.string(), z.number()]);

/**
 * What a file of `tests/questions/` may say: a text in a field, and what the whole flow must make of it. `variable` is one of the
 * question's, the first if not given. A set's codes stand in codebook order.
 */
export const exampleCaseSchema = z.array(
  z.strictObject({
    text: z.string().min(1),
    field: z.enum(fieldRoles),
    variable: z.string().optional(),
    expect: z.union([
      z.strictObject({value: z.union([scalar, z.array(z.string())])}),
      z.strictObject({status: z.enum(['unclear', 'not_mentioned', 'not_applicable', 'conflict'])}),
    ]),
    why: z.string().optional(),
    /** The rules get it wrong as yet. It is told, not hidden; a case that has come right must lose this mark. */
    wrong: z.literal(true).optional(),
  }),
);

/** A case with its variable, and its place in the file (line and column from 1). */
export type FiledCase = z.infer<typeof exampleCaseSchema>[number] & {
  variable: string;
  path: string;
  line: number;
  column: number;
};
