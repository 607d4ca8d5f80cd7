import * as z from 'zod';
import type {Variable} from './variable.ts';

const edtfDay = '(?:\\d{4}(?:-\\d{2}(?:-\\d{2})?)?|\\d{3}X|\\d{2}XX)[~?%]?';
const edtfDate = new RegExp(
  `^(?:${edtfDay}|(?:${edtfDay}|\\.\\.)?/(?:${edtfDay}|\\.\\.)?|\\[.+\\]|\\{.+\\})$`,
);

/** The greatest whole number of four bytes in Stata, the narrowest of the formats: a greater figure is an issue, not a fault. */
const greatestFigure = 2_147_483_620;

/** What one variable of one profile may hold; null wherever there is no value. */
export function variableSchema(variable: Variable): z.ZodType {
  const about = {title: variable.title};
  const text = z.string().min(1);
  switch (variable.type) {
    case 'text':
      return text.nullable().meta(about);
    case 'edtf':
      return text.regex(edtfDate, 'must be an EDTF date').nullable().meta(about);
    case 'integer':
      return z.int().min(0).max(greatestFigure).nullable().meta(about);
    case 'year':
      return z.int().min(1000).max(2999).nullable().meta(about);
    case 'code':
      return z
        .enum(Object.keys(variable.codes ?? {}))
        .nullable()
        .meta(about);
    case 'set':
      return several(z.enum(Object.keys(variable.codes ?? {}))).meta(about);
    case 'states':
      return several(z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code')).meta(about);
    case 'list':
      return several(text.regex(/^[^;]*$/, 'must not hold a semicolon')).meta(about);
  }
}

/** The row of one profile, one property a variable; built from the codebook, so that the two can't drift. */
export function rowSchema(variables: readonly Variable[]): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(variables.map((variable) => [variable.name, variableSchema(variable)])),
  );
}

function several(member: z.ZodType<string>): z.ZodType {
  return z
    .array(member)
    .min(1)
    .refine((members) => new Set(members).size === members.length, 'must not repeat a member')
    .nullable();
}
