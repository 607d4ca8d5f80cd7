import type {Codebook} from '../../../schemas/codebook.ts';
import type {Column, MissingReason} from '../../../schemas/flow.ts';
import {MISSING, STATUS} from '../../../schemas/missing.ts';
import type {Codes} from '../../../schemas/question.ts';
import type {Variable} from '../../../schemas/variable.ts';
import {codingRule} from '../codebook/coding-rule.ts';
import {inPlainWords} from '../codebook/page.ts';
import type {LabelledTable} from './labelled-table.ts';

/**
 * What a file says of itself: title and version, how to cite it, where the codebook is, the key, and how its empty cells are
 * to be read. `written` is how the format writes a reason, `.n` or -99.
 */
export function tableNotes(
  {title, citation, key}: LabelledTable,
  written: (reason: MissingReason) => string,
): string[] {
  const reasons = Object.keys(MISSING) as MissingReason[];
  const each = reasons.map((reason) => `${written(reason)} ${STATUS[reason].label.toLowerCase()}`);
  return [
    `${title}.`,
    `Cite as: ${citation}`,
    'Codebook: the notes of each variable; the whole is codebook.md beside this file. Rules and quotes: values and evidence.',
    `Key: ${key.join(', ')}.`,
    `Empty cells: ${each.join(', ')}. An empty cell without one of these has no reason of its own.`,
  ];
}

/**
 * The codebook's entry as far as it concerns a column: the question and its guide, the rule of coding, what the codes mean. A 0/1
 * column of a set tells its own code only. None for columns that no question fills.
 */
export function columnNotes(
  column: Column,
  variable: Variable | undefined,
  codebook: Codebook,
): readonly string[] {
  const doubt = column.experimental ? ['Experimental: no conclusion should rest on its codes yet.'] : [];
  const question = column.question === null ? undefined : codebook[column.question];
  if (question === undefined) return doubt;
  const shown = column.type === 'flag' && variable !== undefined ? flagCode(column.name, variable) : null;
  const notes = shown
    ? [`Code of ${variable?.name}. ${shown}`]
    : [
        `${question.question} ${question.guide}`,
        codingRule(question).map(inPlainWords).join(' '),
        ...meanings(variable),
      ];
  return [...notes.map(plain), ...doubt];
}

function flagCode(name: string, {codes, prefix}: Variable): string | null {
  const code = codes?.[name.slice(prefix?.length ?? 0)];
  return code === undefined ? null : `${code.label}: ${code.means}`;
}

function meanings(variable: Variable | undefined): string[] {
  const codes: Codes | null = variable?.codes ?? null;
  if (codes === null) return [];
  const each = Object.entries(codes).map(
    ([code, {label, means}], rank) => `${rank + 1} ${code} (${label}): ${means}`,
  );
  return [`Codes: ${each.join(' ')}`];
}

/** One line without grave accents, which Stata would take for the start of a macro. */
function plain(note: string): string {
  return note.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();
}
