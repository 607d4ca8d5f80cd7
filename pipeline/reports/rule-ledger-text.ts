import type {RuleLedger, Verdicts} from './rule-ledger.ts';
import {ledgerColumns, ledgerMark} from './rule-ledger-csv.ts';

const WIDTH = 9;

/** The ledger as it is printed; of one question, or of all. */
export function ruleLedgerText(ledger: RuleLedger, question: string | null): string {
  const lines = ledger.lines.filter((line) => question === null || line.question === question);
  const names = lines.map((line) => `${line.question} ${line.rule}`);
  const wide = Math.max(4, ...names.map((name) => name.length));
  const marked = (mark: string): number => lines.filter((line) => ledgerMark(line) === mark).length;
  return [
    'Pieces of evidence by rule. right, wrong: it carried the answer, and says what gold says, or not; unheard, against: it carried none',
    'and says what gold says, or not. Judged on seen profiles only; cancelled pieces are not among the fires.',
    '',
    `${'rule'.padEnd(wide)}${ledgerColumns.map((column) => column.padStart(WIDTH + 1)).join('')}`,
    ...lines.map((line, at) => {
      const counts = ledgerColumns.map((column) => String(line[column]).padStart(WIDTH + 1));
      return `${names[at]!.padEnd(wide)}${counts.join('')}  ${ledgerMark(line).replace('_', ' ')}`.trimEnd();
    }),
    '',
    `${lines.length} rules; ${marked('never_fired')} never fired, ${marked('one_profile')} fire on one profile only.`,
    ...(question === null
      ? [
          `Of the pieces that carry an answer, over all rules: seen ${sum(ledger.seen)}; unseen ${sum(ledger.unseen)}.`,
        ]
      : []),
    '',
  ].join('\n');
}

function sum({right, wrong}: Verdicts): string {
  const all = right + wrong;
  return all === 0 ? 'none' : `${((100 * right) / all).toFixed(1)} % right (${right} of ${all})`;
}
