import * as z from 'zod';
import {codebook} from './codebook.ts';
import type {Scalar} from './flow.ts';
import {identification} from './identification.ts';
import {type Variable, variablesOf} from './variable.ts';

/**
 * What one coder says of one variable of one profile. A variable that a coder leaves out is not mentioned, so that there
 * are two statuses only; `value` is null where the question is unclear. Sets may be in any order.
 */
export interface CodedCell {
  value: Scalar;
  status: 'coded' | 'unclear';
  quotes: readonly string[];
}

/** One profile as one coder coded it: the form in which people, language models and the pipeline are compared. */
export interface CodedProfile {
  profile_id: string;
  cells: ReadonlyMap<string, CodedCell>;
}

/** By `profile_id`. */
export type Codings = ReadonlyMap<string, CodedProfile>;

/** Every variable that a coding file may hold: those of the codebook's questions, and what names a group. */
export const codedVariables: readonly Variable[] = [
  ...identification.filter((variable) => variable.name !== 'profile_id'),
  ...Object.entries(codebook).flatMap(([stem, question]) => variablesOf(stem, question)),
];

const DAY = String.raw`\d{4}-\d{2}(-\d{2})?|\d{4}|\d{3}X|\d{2}XX`;

/** The part of EDTF (ISO 8601-2) that rule 11 of the codebook asks for: a date, about a date, a decade, two bounds. */
const edtf = z
  .string()
  .regex(
    new RegExp(`^(${DAY})~?(/((${DAY})~?|\\.\\.))?$`),
    'an EDTF date such as 1992, 1992-06, 1992~, 199X, 1989/1991',
  );

const several = <T extends z.ZodType>(member: T) =>
  z
    .array(member)
    .min(1, 'at least one code; leave the variable out if it is not mentioned')
    .refine((members) => new Set(members).size === members.length, 'each code once');

function valueSchema(variable: Variable): z.ZodType {
  switch (variable.type) {
    case 'code':
      return z.enum(Object.keys(variable.codes ?? {}));
    case 'set':
      return several(z.enum(Object.keys(variable.codes ?? {})));
    case 'states':
      return several(z.string().regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code'));
    case 'year':
      return z.int().min(1000).max(2999);
    case 'integer':
      return z.int().nonnegative();
    case 'edtf':
      return edtf;
    case 'list':
      return several(z.string().min(1));
    case 'text':
      return z.string().min(1);
  }
}

const cellOf = (variable: Variable) =>
  z
    .strictObject({
      value: valueSchema(variable).optional(),
      status: z.literal('unclear').optional(),
      quotes: z.array(z.string().min(1)).min(1, 'at least one quote'),
    })
    .refine(
      (cell) => (cell.value === undefined) !== (cell.status === undefined),
      'either a value or the status unclear',
    );

/** A coding file of a codebook with these variables, `{"profile_id", "codings": {variable: {value or status, quotes}}}`. */
export function codingFileSchema(variables: readonly Variable[]) {
  const cells = variables.map((variable) => [variable.name, cellOf(variable).optional()] as const);
  return z.strictObject({
    profile_id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug such as afg-village-guard'),
    codings: z.strictObject(Object.fromEntries(cells)),
  });
}
