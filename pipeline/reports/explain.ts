import type {Codebook} from '../../schemas/codebook.ts';
import type {FiledCorrection} from '../../schemas/correction.ts';
import type {Answer, Cell, Checked, Evidence, Source} from '../../schemas/flow.ts';
import {STATUS} from '../../schemas/missing.ts';
import type {Codes} from '../../schemas/question.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import type {Variable} from '../../schemas/variable.ts';
import {printSaid} from '../coding/print-answer.ts';
import {lineColumn} from '../text/line-column.ts';
import {isTrusted} from './experimental.ts';
import {unseenFigures} from './unseen-figures.ts';

/** What an explanation draws on besides the profile. */
export interface Explaining {
  codebook: Codebook;
  rules: readonly FiledRule[];
  corrections?: readonly FiledCorrection[];
  /** What was last measured; no rows where nothing was. */
  reliability?: readonly ReliabilityRow[];
  /** Lines on the rules of the variable's question that nearly spoke; asked for where the cell is empty. */
  near?: (question: string) => readonly string[];
}

/** All variables of a profile: value, status, and the sentence that the value rests on. */
export function explainProfile({cells, coding}: Checked): string {
  const {source, name} = coding.profile;
  const lines = cells.map((cell) => {
    const quote = cell.because[0]
      ? `line ${lineOf(source, cell.because[0])}: ${oneLine(cell.because[0].quote, 90)}`
      : '';
    return `${cell.variable.padEnd(24)}${shown(cell).padEnd(30)}  ${cell.rule ?? ''}${quote === '' ? '' : `  “${quote}”`}`;
  });
  return [
    `${name ?? source.id} (${source.path})`,
    '',
    ...lines,
    '',
    'One variable in full: casebook explain <profile> <variable>',
    '',
  ].join('\n');
}

/** Why a cell says what it says: the evidence marked in its sentence, rule, contexts, what lost, what was cancelled. */
export function explainCell(checked: Checked, variable: Variable, known: Explaining): string {
  const {codebook, rules, reliability = []} = known;
  const cell = checked.cells.find((one) => one.variable === variable.name)!;
  const {profile, answers} = checked.coding;
  const question = variable.question === null ? undefined : codebook[variable.question];
  const answer = variable.question === null ? undefined : answers[variable.question];
  const part = (title: string, pieces: readonly Evidence[]): string[] =>
    pieces.length === 0
      ? []
      : ['', title, ...pieces.flatMap((piece) => pieceLines(piece, profile.source, rules))];
  const issues = checked.issues.filter(
    (issue) => issue.variable === variable.name || issue.variable === variable.question,
  );
  return [
    `${profile.name ?? profile.source.id} · ${variable.name} (${variable.title})`,
    ...(question ? [`Question: ${question.question}`] : []),
    '',
    `Value:    ${shown(cell)}${labels(cell, variable.codes)}`,
    `Status:   ${cell.status} – ${STATUS[cell.status].means}`,
    ...ruleOf(cell, profile.source.id, known),
    ...(cell.replaced === null ? [] : [`Replaced: ${cell.replaced}`]),
    ...worth(variable, reliability),
    ...part('Because', cell.because),
    ...part('Against, and outweighed', answer?.against ?? []),
    ...part('Found, but cancelled by its context', answer?.cancelled ?? []),
    ...(silentAnswer(cell, answer) ? ['', 'No rule of this question found anything in the profile.'] : []),
    ...(cell.value === null && variable.question !== null && known.near ? known.near(variable.question) : []),
    ...(question ? ['', `How it is coded: ${question.guide}`] : []),
    ...issues.map((issue) => `Issue ${issue.rule}: ${issue.found}. ${issue.fix}`),
    '',
  ].join('\n');
}

/** How far codes of this variable can be trusted at all. */
function worth({name}: Variable, reliability: readonly ReliabilityRow[]): string[] {
  const row = unseenFigures(reliability, 'alpha').find(({variable}) => variable === name);
  if (row === undefined) return [];
  const [value, lower, upper] = [row.value, row.lower, row.upper].map((one) => one?.toFixed(2) ?? '—');
  const mark = isTrusted(row) ? '' : '; experimental: let no conclusion rest on it';
  return [`Alpha:    ${value} [${lower}, ${upper}] against gold on ${row.n} unseen profiles${mark}`];
}

function silentAnswer({because}: Cell, answer: Answer | undefined): boolean {
  return because.length === 0 && (answer?.against.length ?? 0) === 0 && (answer?.cancelled.length ?? 0) === 0;
}

function pieceLines(piece: Evidence, source: Source, rules: readonly FiledRule[]): string[] {
  const {quote, start, hit, contexts, roles, cancelled} = piece;
  const from = Math.max(0, hit.start - start);
  const to = Math.min(quote.length, hit.end - start);
  const marked = `${quote.slice(0, from)}»${quote.slice(from, to)}«${quote.slice(to)}`;
  const filled = Object.entries(roles).map(([role, words]) => `${role}: ${words}`);
  return [
    `  ${source.path}:${lineOf(source, piece)}  ${piece.rule === 'correction' ? '' : `→ ${said(piece)}`}`.trimEnd(),
    `      ${oneLine(marked, 600)}`,
    `      ${piece.rule === 'correction' ? 'the sentence that the coder read' : `rule ${ruleLine(piece.rule, rules, piece.question)}`}`,
    ...(filled.length > 0 ? [`      ${filled.join('; ')}`] : []),
    ...contexts.map(
      ({name, cue}) =>
        `      context: ${name}, because of “${oneLine(cue, 60)}”${name === cancelled ? ' – this cancels it' : ''}`,
    ),
  ];
}

/** The rule, or who set the value by hand and why. */
function ruleOf(
  {status, rule, question}: Cell,
  profile: string,
  {rules, corrections = []}: Explaining,
): string[] {
  if (rule === null) return [];
  const by = corrections.find((one) => one.correction.profile === profile && one.question === question);
  if (status !== 'corrected' || by === undefined) return [`Rule:     ${ruleLine(rule, rules, question)}`];
  const {reason, source, coder, date} = by.correction;
  return [`Set by:   ${coder}, ${date}: ${reason} Source: ${source} (${by.path}:${by.line})`];
}

function ruleLine(id: string, rules: readonly FiledRule[], question: string | null): string {
  const filed =
    rules.find((one) => one.rule.id === id && one.question === question) ??
    rules.find((one) => one.rule.id === id);
  if (!filed) return `${id} (it follows from other answers, see schemas/derivation.ts)`;
  return `${id} (${filed.path}:${filed.line})${filed.rule.why ? `: ${filed.rule.why}` : ''}`;
}

function said({said: value}: Evidence): string {
  if (value === null || !('size' in value)) return printSaid(value) ?? 'left open';
  const {year, precision} = value.size;
  return `${printSaid(value)} (${precision}${year === null ? '' : `, ${year}`})`;
}

function shown({value, status}: Cell): string {
  if (value === null) return `(empty: ${STATUS[status].label.toLowerCase()})`;
  return Array.isArray(value) ? value.join('; ') : String(value);
}

function labels({value}: Cell, codes: Codes | null): string {
  if (codes === null || value === null) return '';
  const all = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return ` – ${all.map((code) => codes[code]?.label ?? code).join('; ')}`;
}

function lineOf(source: Source, {start}: Evidence): number {
  return lineColumn(source.text, start).line;
}

function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
