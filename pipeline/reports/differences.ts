import type {CodedCell, Codings} from '../../schemas/coding-file.ts';
import type {Checked, Evidence} from '../../schemas/flow.ts';
import {printSaid} from '../coding/print-answer.ts';
import {categoryOf} from './agreement-codings.ts';

/**
 * The cells of one variable that differ from gold, with the sentences of both, for whoever mends a rule. Profiles that are to
 * stay unseen are left out.
 */
export function differences(
  variable: string,
  checked: readonly Checked[],
  gold: Codings,
  machine: Codings,
  unseen: ReadonlySet<string>,
): string {
  const lines: string[] = [];
  for (const profile of checked) {
    const id = profile.coding.profile.source.id;
    const expected = gold.get(id)?.cells.get(variable) ?? null;
    const found = machine.get(id)?.cells.get(variable) ?? null;
    if (unseen.has(id) || !gold.has(id) || categoryOf(expected) === categoryOf(found)) continue;
    lines.push(`${id}  ${variable}: ${shown(found)}, gold ${shown(expected)}`);
    for (const quote of expected?.quotes ?? []) lines.push(`    gold     “${quote}”`);
    lines.push(...evidenceLines(variable, profile));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function shown(cell: CodedCell | null): string {
  return categoryOf(cell).replaceAll('\n', ' ');
}

function evidenceLines(variable: string, {cells, coding}: Checked): string[] {
  const cell = cells.find((one) => one.variable === variable);
  const answer = cell?.question ? coding.answers[cell.question] : undefined;
  if (!answer) return [];
  const line = (role: string, {rule, quote, said, cancelled}: Evidence): string =>
    `    ${role.padEnd(9)}${rule} → ${printSaid(said) ?? 'unclear'}${cancelled ? ` (${cancelled})` : ''}: ${quote}`;
  return [
    ...answer.because.map((piece) => line('because', piece)),
    ...answer.against.map((piece) => line('against', piece)),
    ...answer.cancelled.map((piece) => line('cancelled', piece)),
  ];
}
