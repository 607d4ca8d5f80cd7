import {CONFIDENCE} from '../../schemas/confidence.ts';
import type {Table} from '../../schemas/flow.ts';
import {STATUS} from '../../schemas/missing.ts';
import type {Codes} from '../../schemas/question.ts';
import {FLAG_CODES, PRESENCE, ROLES} from '../../schemas/tables.ts';
import {variables} from '../../schemas/variables.ts';
import {column, type Row, tableOf} from './table-of.ts';
import type {Tabulating} from './tabulating.ts';

/** Every code of every coded variable, with those of the tables' own columns after them. */
export function codes({codebook}: Tabulating): Table {
  const rows = [
    ...variables(codebook).flatMap(({name, question, prefix, codes: own}) =>
      own === null ? [] : rowsOf(name, question, own, prefix),
    ),
    ...rowsOf('status', null, STATUS),
    ...rowsOf('confidence', null, CONFIDENCE),
    ...rowsOf('presence', null, PRESENCE),
    ...rowsOf('role', null, ROLES),
    ...rowsOf('reported', null, FLAG_CODES),
  ];
  return tableOf(
    {name: 'codes', title: 'Codes and what they mean', key: ['variable', 'position']},
    [
      column('variable', 'text', 'Variable, or column of another table', {required: true}),
      column('position', 'integer', 'Place in the codebook, from 1', {required: true}),
      column('code', 'text', 'Code', {required: true}),
      column('label', 'text', 'Label', {required: true}),
      column('means', 'text', 'What it means', {required: true}),
      column('flag', 'text', '0/1 column of `groups` that shows it'),
      column('question', 'text', 'Question of the codebook'),
    ],
    rows,
  );
}

function rowsOf(variable: string, question: string | null, own: Codes, prefix: string | null = null): Row[] {
  return Object.entries(own).map(([code, {label, means}], index) => {
    const flag = prefix === null ? null : `${prefix}${code}`;
    return [variable, index + 1, code, label, means, flag, question];
  });
}
