import * as z from 'zod';

const texts = z.string().min(1);

/**
 * A value set by hand, as `pipeline/corrections.yaml` has it. `variable` names the question, or one of its variables; the value is that of
 * the whole answer: a code, codes of a set, a date (`1993-05`, "May 1993"), a size (`500`, `300/500`), a year. `expect` is what the cell
 * showed when the coder looked, a value or a status; `quote` is the sentence that the coder read.
 */
export const correctionSchema = z
  .strictObject({
    profile: texts,
    variable: texts,
    value: z.union([texts, z.array(texts).min(1)]).optional(),
    status: z.enum(['unclear', 'not_mentioned']).optional(),
    expect: texts,
    quote: texts,
    reason: texts,
    source: texts,
    coder: texts,
    date: z.iso.date(),
  })
  .refine(
    ({value, status}) => (value === undefined) !== (status === undefined),
    'one of `value` and `status`',
  );
export type Correction = z.infer<typeof correctionSchema>;

/** A correction with the question that it answers, and its place in the file (line and column from 1). */
export interface FiledCorrection {
  correction: Correction;
  question: string;
  path: string;
  line: number;
  column: number;
}
