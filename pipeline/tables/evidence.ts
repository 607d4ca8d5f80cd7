import type {Checked, Evidence, Table} from '../../schemas/flow.ts';
import type {Codes} from '../../schemas/question.ts';
import {ROLES} from '../../schemas/tables.ts';
import {printSaid} from '../coding/print-answer.ts';
import {lineColumns} from '../text/line-column.ts';
import {column, type Row, tableOf} from './table-of.ts';
import {profileId, type Tabulating} from './tabulating.ts';

const roles = ['because', 'against', 'cancelled'] as const satisfies readonly (keyof typeof ROLES)[];

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
    return roles.flatMap((role) =>
      once(answer[role]).map((piece): Row => {
        const {said, rule, quote, start, end} = piece;
        return [
          id,
          question,
          printSaid(said),
          role,
          rule,
          quote,
          start,
          end,
          lineAt(start).line,
          contextsOf(piece),
        ];
      }),
    );
  });
}

/** Pieces without those that say the same of the same words by the same rule, in the same contexts. */
function once(pieces: readonly Evidence[]): readonly Evidence[] {
  if (pieces.length < 2) return pieces;
  const byStart = new Map<number, Evidence[]>();
  return pieces.filter((piece) => {
    const before = byStart.get(piece.start) ?? [];
    if (before.some((each) => isSame(each, piece))) return false;
    byStart.set(piece.start, [...before, piece]);
    return true;
  });
}

function isSame(a: Evidence, b: Evidence): boolean {
  if (a === b) return true;
  if (a.start !== b.start || a.end !== b.end || a.rule !== b.rule) return false;
  return printSaid(a.said) === printSaid(b.said) && String(contextsOf(a)) === String(contextsOf(b));
}

function contextsOf({contexts}: Evidence): string[] | null {
  return contexts.length === 0 ? null : [...new Set(contexts.map(({name}) => name))].sort();
}
