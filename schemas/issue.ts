import * as z from 'zod';

/**
 * One thing that is odd or wrong, in the one form that all of casebook uses: where · rule · found · expected · fix.
 * A `note` tells, a `warning` asks for a look, an `error` means that a profile or a file could not be used.
 * `line` and `column` count from 1; null where a whole file is meant.
 */
export const issueSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'note']),
  rule: z.string().regex(/^[a-z0-9-]+$/),
  path: z.string(),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  profile_id: z.string().nullable(),
  variable: z.string().nullable(),
  found: z.string(),
  expected: z.string(),
  fix: z.string(),
});

export type Issue = z.infer<typeof issueSchema>;

/** A fault of the repository or of the usage: the run ends before anything is written (exit code 2). */
export class Fault extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(issueLine).join('\n'));
    this.issues = issues;
  }
}

/** `path:line:column  rule: found, expected …; fix`, as printed on the terminal. */
export function issueLine(issue: Issue): string {
  const place = [issue.path, issue.line, issue.column].filter((part) => part !== null).join(':');
  return `${place}  ${issue.severity} ${issue.rule}: ${issue.found}; expected ${issue.expected}. ${issue.fix}`;
}

/** Path, line, column, rule, variable: the order in which issues are shown. Code units, never the locale. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compare(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.variable ?? '', b.variable ?? '') ||
    compare(a.found, b.found)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
