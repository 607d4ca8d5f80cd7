import type {Column, ColumnType} from '../../schemas/flow.ts';
import {MISSING, STATUS} from '../../schemas/missing.ts';
import type {Question} from '../../schemas/question.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {FLAG_CODES} from '../../schemas/tables.ts';
import type {Variable} from '../../schemas/variable.ts';
import {type AnswerCounts, quantile} from './codebook/answer-counts.ts';
import {codingRule} from './codebook/coding-rule.ts';
import {inPlainWords} from './codebook/page.ts';
import {element, type Markup} from './markup.ts';

/** What stands beside a column: the question that it shows the answer of, where it shows a whole variable, and its counts. */
export interface BesideColumn {
  id: string;
  file: string;
  known: {stem: string; question: Question; variable: Variable} | null;
  counts: AnswerCounts | null;
  rules: readonly FiledRule[];
}

/** One column as a `var` of DDI-Codebook 2.5. */
export function ddiVariable(column: Column, {id, file, known, counts, rules}: BesideColumn): Markup {
  const numeric = numbers.has(column.type);
  const attributes = {
    ...{ID: id, name: column.name, files: file, intrvl: numeric ? 'contin' : 'discrete'},
    nature: known?.variable.scale ?? null,
    representationType: representations[column.type],
  };
  return element(
    'var',
    attributes,
    element('labl', {}, column.label),
    ...(known ? [element('qstn', {}, element('qstnLit', {}, known.question.question))] : []),
    ...(counts ? summary(counts, numeric) : []),
    ...categories(column, known?.variable ?? null, counts),
    ...(known ? instructions(known.stem, known.question, rules) : []),
    ...(known ? [element('verStmt', {}, element('version', {}, `Since ${known.question.since}`))] : []),
    element('varFormat', {type: numeric || column.type === 'flag' ? 'numeric' : 'character'}),
    ...(known?.question.pgmd === undefined
      ? []
      : [element('notes', {}, `In PGMD 2.0: ${known.question.pgmd}`)]),
    ...(column.experimental
      ? [element('notes', {}, 'Experimental: no conclusion should rest on it yet.')]
      : []),
  );
}

const numbers: ReadonlySet<ColumnType> = new Set(['year', 'integer']);

const representations: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  list: 'text',
  code: 'code',
  flag: 'code',
  year: 'numeric',
  integer: 'numeric',
  date: 'datetime',
};

function summary({profiles, valued, numbers: sorted}: AnswerCounts, numeric: boolean): Markup[] {
  const statistic = (type: string, value: number): Markup => element('sumStat', {type}, String(value));
  const valid = [statistic('vald', valued), statistic('invd', profiles - valued)];
  if (!numeric || sorted.length === 0) return valid;
  return [
    ...valid,
    statistic('min', quantile(sorted, 0)),
    statistic('max', quantile(sorted, 1)),
    statistic('medn', quantile(sorted, 0.5)),
  ];
}

/** Codes with their counts, then the reasons of empty cells by the numbers that SPSS is given. */
function categories({type, codes}: Column, variable: Variable | null, counts: AnswerCounts | null): Markup[] {
  const frequency = (n: number | undefined): Markup[] =>
    counts === null ? [] : [element('catStat', {type: 'freq'}, String(n ?? 0))];
  const flags = Object.entries(FLAG_CODES).map(([code, {label, means}]) => category(code, label, means, []));
  const coded = (codes ?? []).map(({code, label}) =>
    category(code, label, variable?.codes?.[code]?.means ?? null, frequency(counts?.values.get(code))),
  );
  const empty = Object.entries(MISSING).flatMap(([reason, {number}]) => {
    const {label, means} = STATUS[reason as keyof typeof MISSING];
    const n = counts?.statuses.get(reason as keyof typeof MISSING) ?? 0;
    return n === 0 ? [] : [category(String(number), label, means, frequency(n), reason)];
  });
  return [...(type === 'flag' ? flags : coded), ...empty];
}

function category(
  code: string,
  label: string,
  means: string | null,
  statistics: readonly Markup[],
  reason: string | null = null,
): Markup {
  return element(
    'catgry',
    reason === null ? {} : {missing: 'Y', missType: reason},
    element('catValu', {}, code),
    element('labl', {}, label),
    ...(means === null ? [] : [element('txt', {}, means)]),
    ...statistics,
  );
}

/** The guide and the way of settling, then each rule with its reason and an example of what it finds and what it leaves. */
function instructions(stem: string, question: Question, rules: readonly FiledRule[]): Markup[] {
  const own = rules.filter((filed) => filed.question === stem);
  const texts = [
    [question.guide, ...codingRule(question).map(inPlainWords)].join(' '),
    ...own.map(({rule: {id, kind, why, examples}}) =>
      [
        `Rule ${stem}/${id} (${kind}).`,
        ...(why === undefined ? [] : [why]),
        `So: “${sentence(examples.yes[0])}”`,
        ...(examples.no?.[0] === undefined ? [] : [`Not so: “${sentence(examples.no[0])}”`]),
      ].join(' '),
    ),
  ];
  return texts.map((text) => element('codInstr', {}, text));
}

type Example = FiledRule['rule']['examples']['yes'][number];

function sentence(example: Example | undefined): string {
  return typeof example === 'object' ? example.text : (example ?? '');
}
