import type {ZodObject} from 'zod';
import type {Codebook} from '../../schemas/codebook.ts';
import type {Checked, Coding} from '../../schemas/flow.ts';
import {compareIssues, type Issue} from '../../schemas/issue.ts';
import type {release} from '../../schemas/release.ts';
import {rowSchema} from '../../schemas/row.ts';
import {variables} from '../../schemas/variables.ts';
import {cells} from '../checks/cells.ts';
import {findings} from '../checks/findings.ts';
import {identify, yearOfCodes} from '../checks/identify.ts';
import {knownNames} from '../checks/known-names.ts';
import type {CodesAt} from '../checks/place-codes.ts';
import {acrossColumns, codedYears, conflicts, impossibleDays, lifespan} from '../checks/profile-checks.ts';
import {validCells} from '../checks/valid-cells.ts';

export interface Checks {
  codebook: Codebook;
  coverage: (typeof release)['coverage'];
  codesAt: CodesAt;
}

/**
 * Coding → Checked: the answers as one cell a variable, held against the codebook (zod) and against each other. All issues
 * are collected, those of the stages before with them; a profile never makes it throw. Binding throws a Fault if the
 * schemas name something that the codebook doesn't have.
 */
export function check(known: Checks): (coding: Coding) => Checked {
  const schema = schemaOf(known.codebook);
  const cellsOf = cells(known.codebook);
  return (coding) => checkOne(coding, known, {schema, cellsOf});
}

/** Made once of a codebook, since zod takes long over it, and a diff binds the stages anew for each mixture of what changed. */
function schemaOf(codebook: Codebook): ZodObject {
  const made = schemas.get(codebook);
  if (made) return made;
  knownNames(codebook);
  const schema = rowSchema(variables(codebook));
  schemas.set(codebook, schema);
  return schema;
}

const schemas = new WeakMap<Codebook, ZodObject>();

interface Bound {
  schema: ZodObject;
  cellsOf: ReturnType<typeof cells>;
}

function checkOne(coding: Coding, known: Checks, {schema, cellsOf}: Bound): Checked {
  const {codebook, coverage, codesAt} = known;
  const answers = cellsOf(coding);
  const year = yearOfCodes(coding, codebook, answers);
  const row = [...identify(coding, year, codesAt), ...answers];
  const valid = validCells(schema, row);
  const found = [
    ...valid.found,
    ...impossibleDays(coding),
    ...conflicts(coding, codebook),
    ...acrossColumns(coding, valid.cells, coverage),
    ...lifespan(valid.cells, codebook, coverage),
    ...codedYears(coding, valid.cells, codebook, {year, coverage, codesAt}),
  ];
  const issues = found.length === 0 ? [] : found.map(findings(coding, row));
  return {coding, cells: valid.cells, issues: collected(coding, issues)};
}

/** Each stage hands its issues on; however often one was handed on, it is told once. */
function collected({profile, issues}: Coding, own: readonly Issue[]): Issue[] {
  const all = [...profile.source.issues, ...profile.issues, ...issues, ...own];
  return [...new Map(all.map((issue) => [JSON.stringify(issue), issue])).values()].sort(compareIssues);
}
