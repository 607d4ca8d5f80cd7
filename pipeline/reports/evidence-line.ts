import type {Evidence} from '../../schemas/flow.ts';
import {printSaid} from '../coding/print-answer.ts';

/** A piece of evidence as `casebook try` prints it: rule, what it says, roles, contexts; its quote in the next line. */
export function evidenceLine({rule, said, cancelled, contexts, roles, quote}: Evidence): string {
  const what = printSaid(said) ?? 'unclear';
  const filled = Object.entries(roles)
    .map(([role, words]) => ` ${role}=${words}`)
    .join('');
  const around = contexts.map(({name, cue}) => ` [${name}: ${cue}]`).join('');
  return `${cancelled ? `– cancelled by ${cancelled}` : '+'} ${rule} → ${what}${filled}${around}\n      “${quote.replace(/\s+/g, ' ')}”`;
}
