import {compareIssues, type Issue, issueLine} from '../../schemas/issue.ts';

/** What a command prints and its exit code: 0 clean, 1 where a profile could not be used or a check failed. */
export interface Outcome {
  text: string;
  /** Lines for the standard error. */
  complaints: readonly string[];
  code: 0 | 1;
}

/** Errors and warnings are printed; notes stand in the table of issues only. */
export function outcome(text: string, issues: readonly Issue[]): Outcome {
  const told = issues.filter(({severity}) => severity !== 'note').toSorted(compareIssues);
  const code = issues.some(({severity}) => severity === 'error') ? 1 : 0;
  return {text, complaints: told.map(issueLine), code};
}
