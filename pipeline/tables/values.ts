import {CONFIDENCE} from '../../schemas/confidence.ts';
import type {Cell, Checked, Table} from '../../schemas/flow.ts';
import {STATUS} from '../../schemas/missing.ts';
import type {Codes} from '../../schemas/question.ts';
import type {Variable} from '../../schemas/variable.ts';
import {variables} from '../../schemas/variables.ts';
import {printValue} from '../coding/print-answer.ts';
import {lineColumns} from '../text/line-column.ts';
import {type ColumnOf, column, type Row, tableOf} from './table-of.ts';
import {profileId, type Tabulating} from './tabulating.ts';

/** One row for each profile and variable, also the empty ones: the status says why. */
export function values(checked: readonly Checked[], {codebook}: Tabulating): Table {
  const all = variables(codebook);
  const byName = new Map(all.map((variable) => [variable.name, variable]));
  const rows = checked.flatMap((profile): Row[] => {
    const lineAt = lineColumns(profile.coding.profile.source.text);
    const id = profileId(profile);
    let last: {because: Cell['because']; quotes: Quoted} = {because: [], quotes: silent};
    return profile.cells.map((cell) => {
      const {variable, question, status, confidence, review, rule, because, replaced} = cell;
      if (because !== last.because) last = {because, quotes: quoted(because, lineAt)};
      const {quote, start, end, line} = last.quotes;
      const label = labelOf(cell, byName.get(variable));
      const value = printValue(cell.value);
      return [
        id,
        variable,
        question,
        value,
        label,
        status,
        confidence,
        review,
        rule,
        quote,
        start,
        end,
        line,
        replaced,
      ];
    });
  });
  const about = {
    name: 'values',
    title: 'Values, one row a profile and variable',
    key: ['profile_id', 'variable'],
  };
  return tableOf(about, columnsOf(all, codebook), rows);
}

function columnsOf(all: readonly Variable[], codebook: Tabulating['codebook']): ColumnOf[] {
  const named: Codes = Object.fromEntries(all.map(({name, title}) => [name, {label: title, means: title}]));
  const asked: Codes = Object.fromEntries(
    Object.entries(codebook).map(([stem, {title, question}]) => [stem, {label: title, means: question}]),
  );
  return [
    column('profile_id', 'text', 'Profile', {required: true}),
    column('variable', 'code', 'Variable', {codes: named, required: true}),
    column('question', 'code', 'Question of the codebook; empty for identification', {codes: asked}),
    column('value', 'text', 'Value; sets are joined by semicolons in codebook order'),
    column('label', 'text', 'Label of the value'),
    column('status', 'code', 'Whether there is a value, and why not', {codes: STATUS, required: true}),
    column('confidence', 'code', 'How far the value can be leant on', {codes: CONFIDENCE}),
    column('review', 'flag', 'A person should look', {required: true}),
    column('rule', 'text', 'Rule or derivation that gave the value'),
    column('quote', 'text', 'Quotes behind it, joined by " … "'),
    column('start', 'integer', 'Offset of the first quote in the source, in UTF-16 units'),
    column('end', 'integer', 'Offset behind the first quote'),
    column('line', 'integer', 'Line of the first quote, from 1'),
    column('replaced', 'text', 'What a correction replaced'),
  ];
}

type Quoted = Readonly<Record<'start' | 'end' | 'line', number | null>> & {quote: string | null};
const silent: Quoted = {quote: null, start: null, end: null, line: null};

/** Quotes in the order in which the answer has them, each once; place of the first. Variables of one question share them. */
function quoted(because: Cell['because'], lineAt: ReturnType<typeof lineColumns>): Quoted {
  const first = because[0];
  if (first === undefined) return silent;
  const {start, end} = first;
  const quote = [...new Set(because.map((piece) => piece.quote))].join(' … ');
  return {quote, start, end, line: lineAt(start).line};
}

function labelOf({value}: Cell, variable: Variable | undefined): string | null {
  const codes = variable?.codes ?? null;
  if (codes === null || value === null) return null;
  const members = Array.isArray(value) ? value : [String(value)];
  return members.map((code: string) => codes[code]?.label ?? code).join(';');
}
