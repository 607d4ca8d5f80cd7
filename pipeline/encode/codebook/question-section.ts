import {MISSING, STATUS} from '../../../schemas/missing.ts';
import type {Codes, Question} from '../../../schemas/question.ts';
import type {ReliabilityRow} from '../../../schemas/reliability.ts';
import type {FiledRule} from '../../../schemas/rulebook.ts';
import {type Variable, variablesOf} from '../../../schemas/variable.ts';
import {type AnswerCounts, type CountsOf, quantile} from './answer-counts.ts';
import {codingRule} from './coding-rule.ts';
import {grouped, sizeHistogram, yearHistogram} from './histogram.ts';
import {
  type Block,
  type Cell,
  code,
  joined,
  listed,
  type Phrase,
  paragraph,
  type Section,
  said,
} from './page.ts';
import type {Change} from './read-changes.ts';
import {reliabilityOf} from './reliability-part.ts';
import {ruleExamples} from './rule-examples.ts';

/** What is known of the questions besides their entries: the answers of this version, the figures, the rules, the news. */
export interface Beside {
  countsOf: CountsOf;
  reliability: readonly ReliabilityRow[];
  experimental: ReadonlySet<string> | null;
  rules: readonly FiledRule[];
  changes: readonly Change[];
}

/** Members of a list without codes (states) that are shown, the most frequent first. */
const mostShown = 12;

/**
 * One question: its words, its rule, its answers in this version, how far they can be trusted, examples, history. Where it
 * fills several variables, each has its answers in a section of its own.
 */
export function questionSection(stem: string, question: Question, beside: Beside): Section {
  const variables = variablesOf(stem, question);
  const [first] = variables;
  const alone = variables.length === 1 && first !== undefined;
  const doubtful = variables.some(({name}) => beside.experimental?.has(name));
  const blocks: Block[] = [
    paragraph`${{strong: question.question}} ${question.guide}`,
    {form: 'paragraph', text: joined(codingRule(question))},
    ...(alone ? answers(first, beside, true) : [variablesTable(variables)]),
    ...examples(stem, beside.rules),
    ...(question.pgmd === undefined ? [] : [paragraph`In PGMD 2.0: ${question.pgmd}.`]),
    ...history(stem, question, variables, beside.changes),
  ];
  const years = variables.filter(({type}) => type === 'year');
  const each = alone
    ? []
    : variables.map((one) => variableSection(one, beside, !years.slice(1).includes(one)));
  const title = said`${question.title} (${code(stem)})`;
  return {id: stem, title, mark: doubtful ? 'experimental' : null, blocks, sections: each};
}

function variableSection(variable: Variable, beside: Beside, drawn: boolean): Section {
  const {name, title} = variable;
  const mark = beside.experimental?.has(name) ? 'experimental' : null;
  return {
    id: name,
    title: said`${title} (${code(name)})`,
    mark,
    blocks: answers(variable, beside, drawn),
    sections: [],
  };
}

export function variablesTable(variables: readonly Variable[]): Block {
  const rows = variables.map(({name, type, scale, title}): Cell[] => [
    [code(name)],
    [type],
    [scale],
    [title],
  ]);
  return {form: 'table', caption: ['Variables'], head: ['variable', 'type', 'scale', 'meaning'], rows};
}

/** The answers to one variable: codes or a distribution, why the other cells are empty, and how far they agree with gold. */
function answers(variable: Variable, beside: Beside, drawn: boolean): Block[] {
  const {name, codes, type} = variable;
  const counts = beside.countsOf(name);
  return [
    ...(codes ? [codesTable(said`Codes of ${code(name)}`, codes, variable.prefix, counts)] : []),
    ...(counts && counts.valued > 0 && type === 'states' ? [membersTable(name, counts)] : []),
    ...(counts && drawn ? drawing(variable, counts) : []),
    ...(counts && counts.profiles > 0
      ? [paragraph`${emptiness(counts)}${distribution(variable, counts)}`]
      : []),
    ...reliabilityOf(variable, beside.reliability, beside.experimental),
  ];
}

/** Codes with their meaning; how many of the profiles that have a value have this one, where that is known. */
export function codesTable(
  caption: Phrase,
  codes: Codes,
  prefix: string | null = null,
  counts: AnswerCounts | null = null,
): Block {
  const rows = Object.entries(codes).map(([each, {label, means, alone, yieldsTo}]): Cell[] => {
    const n = counts?.values.get(each) ?? 0;
    const meaning = joined([
      said`${{strong: `${label}.`}} ${means}`,
      ...(alone ? [['Only where no other code is found.']] : []),
      ...(yieldsTo ? [said`Gives way to ${listed(yieldsTo, 'and')}.`] : []),
      ...(prefix === null ? [] : [said`Column ${code(`${prefix}${each}`)}.`]),
    ]);
    return [[code(each)], meaning, ...(counts ? [{count: n}, {share: part(n, counts.valued)}] : [])];
  });
  return {form: 'table', caption, head: ['code', 'meaning', ...(counts ? ['n', 'share'] : [])], rows};
}

function membersTable(name: string, {values, valued}: AnswerCounts): Block {
  const ranked = [...values].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rows = ranked
    .slice(0, mostShown)
    .map(([each, n]): Cell[] => [[code(each)], {count: n}, {share: part(n, valued)}]);
  const more = ranked.length > mostShown ? `, the ${mostShown} most frequent of ${ranked.length}` : '';
  return {form: 'table', caption: said`Members of ${code(name)}${more}`, head: ['code', 'n', 'share'], rows};
}

function drawing({name, type}: Variable, {numbers}: AnswerCounts): Block[] {
  const histogram =
    type === 'year'
      ? yearHistogram(`Groups by ${name}, in spans of years`, numbers)
      : sizeHistogram(`Groups by ${name}, in powers of ten`, type === 'integer' ? numbers : []);
  return histogram ? [histogram] : [];
}

function distribution({type}: Variable, {numbers}: AnswerCounts): string {
  if (numbers.length === 0 || (type !== 'year' && type !== 'integer')) return '';
  const print = (number: number): string =>
    type === 'year' ? String(Math.round(number)) : grouped(Math.round(number));
  const [least, low, middle, high, greatest] = [0, 0.25, 0.5, 0.75, 1].map((at) =>
    print(quantile(numbers, at)),
  );
  return ` From ${least} to ${greatest}, median ${middle}, the middle half from ${low} to ${high}.`;
}

/** Of how many profiles there is a value, and why there is none of the others, as Stata, R and SPSS write it. */
function emptiness({profiles, valued, statuses}: AnswerCounts): Phrase {
  const reasons = Object.entries(MISSING).flatMap(([reason, {letter, number}]): Phrase[] => {
    const n = statuses.get(reason as keyof typeof MISSING) ?? 0;
    const {label} = STATUS[reason as keyof typeof MISSING];
    return n === 0
      ? []
      : [said`${String(n)} ${label.toLowerCase()} (${code(`.${letter}`)}, ${code(String(number))})`];
  });
  const empty = reasons.flatMap((reason, index): Phrase => [index === 0 ? ' Empty: ' : ', ', ...reason]);
  const share = Math.round(100 * part(valued, profiles));
  return said`${String(valued)} of ${String(profiles)} groups have a value (${String(share)} %).${empty}${empty.length > 0 ? '.' : ''}`;
}

function examples(stem: string, rules: readonly FiledRule[]): Block[] {
  const each = ruleExamples(stem, rules);
  if (each.length === 0) return [];
  const [file] = rules
    .filter(({question}) => question === stem)
    .map(({path}) => path.replace(/\.\w+\.yaml$/, '.*.yaml'));
  const note = paragraph`From the rules in ${code(file!)}, where there are more of them; each is a test. “Not so” means: not by these rules.`;
  return [
    {
      form: 'fold',
      title: 'Example sentences',
      blocks: [note, ...each.map((one): Block => ({form: 'examples', ...one}))],
    },
  ];
}

function history(
  stem: string,
  {since}: Question,
  variables: readonly Variable[],
  changes: readonly Change[],
): Block[] {
  const names = [stem, ...variables.map(({name}) => name)];
  const own = changes.filter((change) => names.some((name) => change.names.has(name)));
  const entries = own.map(
    ({version, kind, text}): Phrase => [`${version}, ${kind.toLowerCase()}: `, ...text],
  );
  return [
    paragraph`Since codebook version ${since}.`,
    ...(entries.length === 0 ? [] : [{form: 'list', entries} as const]),
  ];
}

function part(n: number, all: number): number {
  return all === 0 ? 0 : n / all;
}
