import type {Table} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {variablesOf} from '../../schemas/variable.ts';
import {column, type Row, tableOf} from './table-of.ts';
import type {Tabulating} from './tabulating.ts';

/** The codebook's questions as data, in its order. */
export function questions({codebook}: Tabulating): Table {
  const rows = Object.entries(codebook).map(([stem, question], index) => rowOf(stem, question, index + 1));
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
    ],
    rows,
  );
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
