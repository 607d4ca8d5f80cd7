import type {Issue} from '../../schemas/issue.ts';
import type {LineColumn} from './line-column.ts';

/** Where an issue of the input lies: `path` relative to RAW, so that the same input gives the same issues anywhere. */
export interface InputPlace {
  path: string;
  id: string | null;
  at?: LineColumn;
}

/** What is wrong and what to do about it: `found` X, `expected` Y, and the `fix` as an order. */
export interface Finding {
  found: string;
  expected: string;
  fix: string;
}

/** An issue about input, which never concerns one variable. */
export function inputIssue(
  severity: Issue['severity'],
  rule: string,
  place: InputPlace,
  finding: Finding,
): Issue {
  return {
    severity,
    rule,
    path: place.path,
    line: place.at?.line ?? null,
    column: place.at?.column ?? null,
    profile_id: place.id,
    variable: null,
    ...finding,
  };
}
