import {existsSync, readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import * as z from 'zod';
import {Fault} from '../../schemas/issue.ts';
import {type ReliabilityRow, reliabilityRow} from '../../schemas/reliability.ts';
import {faultAt} from './place-json.ts';

/** A `reliability.csv` as an earlier run wrote it; no rows where there is none. Throws a Fault where it is something else. */
export function readReliability(path: string): ReliabilityRow[] {
  if (!existsSync(path)) return [];
  const told = (found: string): Fault => {
    const expected = 'the columns and figures of reliability.csv';
    const fix = 'Write it anew: make dataset.';
    return new Fault([faultAt(path, null, {rule: 'reliability-file', found, expected, fix})]);
  };
  let rows: unknown;
  try {
    rows = parse(readFileSync(path), {columns: true});
  } catch (error) {
    throw told(String(error));
  }
  const read = z.array(reliabilityRow).safeParse(rows);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw told(`${issue?.message ?? 'something else'} in row ${Number(issue?.path[0] ?? 0) + 2}`);
}
