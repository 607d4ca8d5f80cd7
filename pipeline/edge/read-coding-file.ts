import type * as z from 'zod';
import {
  type CodedCell,
  type CodedProfile,
  codedVariables,
  codingFileSchema,
} from '../../schemas/coding-file.ts';
import type {Issue} from '../../schemas/issue.ts';
import {faultAt, placeJson, type Steps, type Told} from './place-json.ts';

const schema = codingFileSchema(codedVariables);
type CodingFile = z.infer<typeof schema>;
type Reading = {profile: CodedProfile} | {issues: Issue[]};

/**
 * One coding file: the profile, or all that is wrong in the file. `text` is the decoded profile, against which the quotes
 * are held; without it they are not.
 */
export function readCodingFile(path: string, id: string, text?: string): Reading {
  const document = placeJson(path, id);
  if ('issues' in document) return document;
  const told = (all: readonly [Steps, Told][]) =>
    all.map(([steps, what]) =>
      faultAt(path, document.placeOf(steps), {...what, variable: variableIn(steps), profile_id: id}),
    );
  const parsed = schema.safeParse(document.json);
  if (!parsed.success)
    return {issues: told(parsed.error.issues.flatMap((issue) => schemaIssues(issue, document.json)))};
  const issues = told([...idIssues(parsed.data, id), ...quoteIssues(parsed.data, text)]);
  return issues.length > 0 ? {issues} : {profile: profileOf(parsed.data)};
}

function idIssues(file: CodingFile, id: string): [Steps, Told][] {
  if (file.profile_id === id) return [];
  const fix = 'Give the file and the profile the same id.';
  return [[['profile_id'], {rule: 'coding-file', found: file.profile_id, expected: id, fix}]];
}

function schemaIssues(issue: z.core.$ZodIssue, json: unknown): [Steps, Told][] {
  const rule = 'coding-file';
  const fix = 'See the codebook for variables and codes, tests/gold/README.md for the form.';
  if (issue.code === 'unrecognized_keys') {
    const expected = issue.path.length === 1 ? 'a variable of the codebook' : 'a key of the coding file';
    return issue.keys.map((key) => [[...issue.path, key], {rule, found: `\`${key}\``, expected, fix}]);
  }
  const found = printed(issue.path.reduce<unknown>(memberOf, json));
  const expected = issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : issue.message;
  return [[issue.path, {rule, found, expected, fix}]];
}

const memberOf = (whole: unknown, step: PropertyKey): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, step) : undefined;

function printed(found: unknown): string {
  const text = JSON.stringify(found) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function quoteIssues(file: CodingFile, text: string | undefined): [Steps, Told][] {
  if (text === undefined) return [];
  const quotes = Object.entries(file.codings).flatMap(([variable, cell]) =>
    (cell?.quotes ?? []).map((quote, index) => ({quote, steps: ['codings', variable, 'quotes', index]})),
  );
  const expected = 'a piece of the profile, word for word';
  const fix = 'Copy the quote from the text again.';
  return quotes
    .filter(({quote}) => !text.includes(quote))
    .map(({quote, steps}) => [steps, {rule: 'coding-quote', found: printed(quote), expected, fix}]);
}

function profileOf(file: CodingFile): CodedProfile {
  const cells = new Map<string, CodedCell>();
  for (const [variable, cell] of Object.entries(file.codings)) {
    if (!cell) continue;
    const value = (cell.value ?? null) as CodedCell['value'];
    cells.set(variable, {value, status: cell.status ?? 'coded', quotes: cell.quotes});
  }
  return {profile_id: file.profile_id, cells};
}

const variableIn = (steps: Steps): string | null =>
  steps[0] === 'codings' && typeof steps[1] === 'string' ? steps[1] : null;
