import {z} from 'zod';

/** A value set by hand. `expect` is what the coder saw in the cell: if the rules say something else by now, the correction is stale. */
export const correctionSchema = z.strictObject({
  profile: z.string(),
  question: z.string(),
  value: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  status: z.enum(['unclear', 'not_mentioned']).optional(),
  expect: z.string(),
  quote: z.string().min(1),
  reason: z.string().min(1),
  source: z.string().min(1),
  coder: z.string().min(1),
  date: z.iso.date(),
});
export type Correction = z.infer<typeof correctionSchema>;
