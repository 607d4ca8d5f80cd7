import type {Answer, Checked, Evidence, Table} from '../../schemas/flow.ts';
import type {Codes} from '../../schemas/question.ts';
import {ROLES} from '../../schemas/tables.ts';
import {printSaid} from '../coding/print-answer.ts';
import {lineColumns} from '../text/line-column.ts';
import {column, type Row, tableOf} from './table-of.ts';
import {profileId, type Tabulating} from './tabulating.ts';

type Role = keyof typeof ROLES;

/**
 * One row a piece of evidence and question that it served. A piece that reaches an answer on several ways (a derivation may
 * hand it on twice) stands once. It has no key of its own: two rules may say the same of the same words.
 */
export function evidence(checked: readonly Checked[], {codebook}: Tabulating): Table {
  const asked: Codes = Object.fromEntries(
    Object.entries(codebook).map(([stem, {title, question}]) => [stem, {label: title, means: question}]),
  );
  const rows = checked.flatMap((profile) => rowsOf(profile, Object.keys(codebook)));
  return tableOf(
    {
      name: 'evidence',
      title: 'Evidence, one row a piece and question',
      key: ['profile_id', 'question', 'role', 'start', 'end', 'rule', 'value'],
    },
    [
      column('profile_id', 'text', 'Profile', {required: true}),
      column('question', 'code', 'Question that it bears on', {codes: asked, required: true}),
      column('value', 'text', 'What it says; empty where it leaves the question open'),
      column('role', 'code', 'Part that it played in the answer', {codes: ROLES, required: true}),
      column('rule', 'text', 'Rule that found it', {required: true}),
      column('quote', 'text', 'The words'),
      column('start', 'integer', 'Offset of the quote in the source, in UTF-16 units', {required: true}),
      column('end', 'integer', 'Offset behind the quote', {required: true}),
      column('line', 'integer', 'Line of the quote, from 1', {required: true}),
      column('contexts', 'list', 'Contexts that lie on it'),
    ],
    rows,
  );
}

function rowsOf(profile: Checked, questions: readonly string[]): Row[] {
  const {source} = profile.coding.profile;
  const lineAt = lineColumns(source.text);
  const id = profileId(profile);
  return questions.flatMap((question) => {
    const answer = profile.coding.answers[question];
    if (answer === undefined) return [];
    const once = new Map<string, Row>();
    for (const [role, piece] of pieces(answer)) {
      const {rule, quote, start, end} = piece;
      const contexts = [...new Set(piece.contexts.map(({name}) => name))].sort();
      const row = [
        id,
        question,
        printSaid(piece.said),
        role,
        rule,
        quote,
        start,
        end,
        lineAt(start).line,
        contexts,
      ];
      once.set(`${role} ${start} ${end} ${rule} ${row[2]} ${contexts.join()}`, row);
    }
    return [...once.values()];
  });
}

function pieces({because, against, cancelled}: Answer): [Role, Evidence][] {
  return [
    ...because.map((piece): [Role, Evidence] => ['because', piece]),
    ...against.map((piece): [Role, Evidence] => ['against', piece]),
    ...cancelled.map((piece): [Role, Evidence] => ['cancelled', piece]),
  ];
}
