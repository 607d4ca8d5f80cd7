import type {Table} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {variablesOf} from '../../schemas/variable.ts';
import {column, type Row, tableOf} from './table-of.ts';
import type {Tabulating} from './tabulating.ts';

/** The codebook's questions as data, in its order. */
export function questions({codebook, experimental = null}: Tabulating): Table {
  const rows = Object.entries(codebook).map(([stem, question], index) => [
    ...rowOf(stem, question, index + 1),
    ...marks(stem, question, experimental),
  ]);
  return tableOf(
    {name: 'questions', title: 'Questions of the codebook', key: ['position']},
    [
      column('position', 'integer', 'Place in the codebook, from 1', {required: true}),
      column('question', 'text', 'Stem, the same everywhere', {required: true}),
      column('title', 'text', 'Title', {required: true}),
      column('asks', 'text', 'The question', {required: true}),
      column('guide', 'text', 'How it is coded', {required: true}),
      column('kind', 'text', 'Kind of answer', {required: true}),
      column('variables', 'list', 'Variables that it fills', {required: true}),
      column('only_if', 'text', 'Question on which it depends'),
      column('only_if_codes', 'list', 'Codes of that question under which it arises'),
      column('derived_by', 'list', 'Ways in which it follows from other answers'),
      column('pgmd', 'text', 'The same question in PGMD 2.0'),
      column('since', 'text', 'Version of the codebook that brought it', {required: true}),
      column('experimental', 'flag', 'No conclusion should rest on it yet; empty where nothing was measured'),
      column('experimental_variables', 'list', 'Which of its variables are experimental'),
    ],
    rows,
  );
}

/** A question is experimental as soon as one of its variables is; which, stands beside it. */
function marks(stem: string, question: Question, experimental: ReadonlySet<string> | null): Row {
  if (experimental === null) return [null, null];
  const names = variablesOf(stem, question).map(({name}) => name);
  const marked = names.filter((name) => experimental.has(name));
  return [marked.length > 0, marked];
}

function rowOf(stem: string, question: Question, position: number): Row {
  const {title, question: asks, guide, kind, onlyIf, derive, pgmd, since} = question;
  return [
    position,
    stem,
    title,
    asks,
    guide,
    kind,
    variablesOf(stem, question).map(({name}) => name),
    onlyIf?.question ?? null,
    onlyIf?.is ?? null,
    [...new Set((derive ?? []).map(({form}) => form))],
    pgmd ?? null,
    since,
  ];
}
