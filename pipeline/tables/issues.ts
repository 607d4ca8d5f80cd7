import type {Table} from '../../schemas/flow.ts';
import {compareIssues, type Issue} from '../../schemas/issue.ts';
import type {Codes} from '../../schemas/question.ts';
import {column, tableOf} from './table-of.ts';

const SEVERITY = {
  error: {label: 'Error', means: 'A profile or file could not be used, or a value was left empty.'},
  warning: {label: 'Warning', means: 'A person should look.'},
  note: {label: 'Note', means: 'For information.'},
} as const satisfies Codes;

/** All issues of the run, numbered in the order in which they are shown. */
export function issues(all: readonly Issue[]): Table {
  const rows = all
    .toSorted((a, b) => compareIssues(a, b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    .map((issue, index) => [
      index + 1,
      issue.severity,
      issue.rule,
      issue.path,
      issue.line,
      issue.column,
      issue.profile_id,
      issue.variable,
      issue.found,
      issue.expected,
      issue.fix,
    ]);
  return tableOf(
    {name: 'issues', title: 'What is odd or wrong', key: ['issue']},
    [
      column('issue', 'integer', 'Number in this release', {required: true}),
      column('severity', 'code', 'Severity', {codes: SEVERITY, required: true}),
      column('rule', 'text', 'What was broken', {required: true}),
      column('path', 'text', 'File, relative to the folder of raw texts', {required: true}),
      column('line', 'integer', 'Line, from 1'),
      column('column', 'integer', 'Column, from 1'),
      column('profile_id', 'text', 'Profile'),
      column('variable', 'text', 'Variable'),
      column('found', 'text', 'Found'),
      column('expected', 'text', 'Expected'),
      column('fix', 'text', 'What to do'),
    ],
    rows,
  );
}
