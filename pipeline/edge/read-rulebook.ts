import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {type Codebook, codebook} from '../../schemas/codebook.ts';
import {Fault, type Issue} from '../../schemas/issue.ts';
import type {Question} from '../../schemas/question.ts';
import {type Rule, ruleFileSchema} from '../../schemas/rule.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {fault, readYaml} from './read-yaml.ts';

/**
 * Reads `pipeline/rules/<question>.yaml`, or `<question>.<part>.yaml` where there is much to read: every rule with its place. Throws
 * `Fault` for a file that names no question, a code that its question does not have, or an id that stands twice. `root` is the
 * repository's folder.
 */
export function readRulebook(root: string, book: Codebook = codebook): FiledRule[] {
  const folder = join(root, 'pipeline/rules');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const faults: Issue[] = [];
  const rules = names.flatMap((name) => {
    const {filed, issues} = readRules(join(folder, name), `pipeline/rules/${name}`, book);
    faults.push(...issues);
    return filed;
  });
  faults.push(...doubles(rules));
  if (faults.length > 0) throw new Fault(faults);
  return rules;
}

/** Rules of one question that bear the same id in two of its files; within a file it is told where that is read. */
function doubles(rules: readonly FiledRule[]): Issue[] {
  return rules.flatMap(({question, rule, path, line, column}, at) => {
    const other = rules.slice(0, at).find((one) => one.question === question && one.rule.id === rule.id);
    if (other === undefined || other.path === path) return [];
    const found = `rule ${rule.id}: its id stands in ${other.path}:${other.line} too`;
    return [fault(path, {line, column}, 'bad-rule', found, 'one id a rule', 'Correct the rule.')];
  });
}

/** The rules of one file, wherever it lies. Throws `Fault`. */
export function readRuleFile(file: string): readonly FiledRule[] {
  const {filed, issues} = readRules(resolve(file), file);
  if (issues.length > 0) throw new Fault(issues);
  return filed;
}

/** Reads one rule file; faults of its words are returned, those of its form thrown. */
export function readRules(
  path: string,
  shown: string,
  book: Codebook = codebook,
): {filed: FiledRule[]; issues: Issue[]} {
  const stem = shown.split('/').at(-1)!.split('.')[0]!;
  const {value, placeOf} = readYaml(path, shown, ruleFileSchema);
  const question = book[stem];
  if (!question) {
    const expected = 'the stem of a file in schemas/questions/';
    return {
      filed: [],
      issues: [fault(shown, null, 'no-such-question', `"${stem}"`, expected, 'Rename the rule file.')],
    };
  }
  const issues = value.flatMap((rule, index) => {
    const double = value.findIndex(({id}) => id === rule.id) < index;
    const wrong = double
      ? [{key: 'id', found: 'its id stands twice', expected: 'one id a rule'}]
      : faultsOf(rule, stem, question);
    return wrong.map(({key, found, expected}) =>
      fault(
        shown,
        placeOf([index, key]),
        'bad-rule',
        `rule ${rule.id}: ${found}`,
        expected,
        'Correct the rule.',
      ),
    );
  });
  const filed = value.map(
    (rule, index): FiledRule => ({question: stem, rule, path: shown, ...placeOf([index])}),
  );
  return {filed, issues};
}

function faultsOf(
  rule: Rule,
  stem: string,
  question: Question,
): {key: string; found: string; expected: string}[] {
  const codes = codesOf(rule).flatMap(([key, code]) => {
    const allowed = allowedCodes(question, key);
    if (allowed === null || allowed.includes(code)) return [];
    return [
      {
        key,
        found: `code \`${code}\` is not in schemas/questions/${stem}.ts`,
        expected: `one of ${allowed.join(', ')}`,
      },
    ];
  });
  const needsCode = rule.kind === 'phrase' || rule.kind === 'act';
  const silent = needsCode && rule.code === undefined && rule.status === undefined;
  return silent
    ? [...codes, {key: 'id', found: 'neither `code` nor `status: unclear`', expected: 'one of them'}]
    : codes;
}

function codesOf(rule: Rule): [string, string][] {
  const codes: [string, string][] = [];
  if ('code' in rule && typeof rule.code === 'string') codes.push(['code', rule.code]);
  if (rule.kind === 'date' && rule.basis !== undefined) codes.push(['basis', rule.basis]);
  for (const code of Object.values(rule.turns ?? {})) if (code !== 'unclear') codes.push(['turns', code]);
  return codes;
}

function allowedCodes(question: Question, key: string): readonly string[] | null {
  if (key === 'basis')
    return question.kind === 'dated' && question.basis ? Object.keys(question.basis.codes) : [];
  if (question.kind === 'one_of' || question.kind === 'set_of') return Object.keys(question.codes);
  return question.kind === 'states' ? null : [];
}
