import {parse} from 'yaml';
import * as z from 'zod';
import type {Codebook} from '../../schemas/codebook.ts';
import {type Correction, correctionSchema} from '../../schemas/correction.ts';
import {variables} from '../../schemas/variables.ts';
import type {ReadFile} from './read-version.ts';

/** The correction of a profile's question in `corrections.yaml` of some version; null where none can be read. */
export function readCorrection(
  read: ReadFile,
  {profile, question}: {profile: string; question: string | null},
  codebook: Codebook,
): Correction | null {
  const own = new Set([
    question,
    ...variables(codebook).flatMap((one) => (one.question === question ? [one.name] : [])),
  ]);
  try {
    const parsed = z.array(correctionSchema).safeParse(parse(read('corrections.yaml') ?? '[]'));
    const all = parsed.success ? parsed.data : [];
    return all.find((one) => one.profile === profile && own.has(one.variable)) ?? null;
  } catch {
    return null;
  }
}
