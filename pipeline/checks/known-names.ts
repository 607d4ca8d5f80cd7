import {type Check, checks} from '../../schemas/checks.ts';
import type {Codebook} from '../../schemas/codebook.ts';
import {codedBy} from '../../schemas/identification.ts';
import {Fault, type Issue} from '../../schemas/issue.ts';
import {carried, countryFlags, lifetime} from '../../schemas/tables.ts';
import {variables} from '../../schemas/variables.ts';

interface Named {
  path: string;
  by: string;
  name: string;
}

/** Every question and variable that the schemas name must exist, or the run ends before the first profile (a Fault). */
export function knownNames(codebook: Codebook, rules: readonly Check[] = checks): void {
  const known = new Set([...Object.keys(codebook), ...variables(codebook).map(({name}) => name)]);
  const named: Named[] = [
    ...rules.flatMap((check) =>
      namesIn(check).map((name) => ({path: 'schemas/checks.ts', by: check.id, name})),
    ),
    ...carried.map((name) => ({path: 'schemas/tables.ts', by: 'carried', name})),
    ...countryFlags.map(({variable: name}) => ({path: 'schemas/tables.ts', by: 'countryFlags', name})),
    ...Object.values(lifetime).map((name) => ({path: 'schemas/tables.ts', by: 'lifetime', name})),
    {path: 'schemas/identification.ts', by: 'codedBy', name: codedBy.question},
  ];
  const issues = named.filter(({name}) => !known.has(name)).map(unknown);
  if (issues.length > 0) throw new Fault(issues);
}

function namesIn(check: Check): readonly string[] {
  switch (check.form) {
    case 'at_most':
      return [check.low, check.high];
    case 'in_order':
      return [check.start, check.end];
    case 'only_with':
      return [...check.variables, check.with];
    case 'within_coverage':
      return [check.variable];
    case 'excludes':
      return [check.list, check.value];
    case 'includes':
      return [check.whole, check.part];
  }
}

function unknown({path, by, name}: Named): Issue {
  return {
    severity: 'error',
    rule: 'unknown-name',
    path,
    line: null,
    column: null,
    profile_id: null,
    variable: null,
    found: `${by} names \`${name}\``,
    expected: 'a question or variable of schemas/codebook.ts',
    fix: 'Correct the name.',
  };
}
