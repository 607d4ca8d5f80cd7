import {stringify} from 'csv-stringify/sync';
import type {LedgerLine, RuleLedger} from './rule-ledger.ts';

/** The numbers of a line, in the order of the tables. */
export const ledgerColumns = [
  'fires',
  'profiles',
  'right',
  'wrong',
  'unheard',
  'against',
  'unjudged',
  'cancelled',
] as const;

/** What a line shows at a glance; a rule with either mark rests on too little. */
export function ledgerMark({fires, profiles}: LedgerLine): 'never_fired' | 'one_profile' | '' {
  if (fires === 0) return 'never_fired';
  return profiles === 1 ? 'one_profile' : '';
}

/** One line a rule. */
export function ruleLedgerCsv({lines}: RuleLedger): string {
  return stringify([
    ['question', 'rule', 'kind', ...ledgerColumns, 'mark'],
    ...lines.map((line) => [
      ...[line.question, line.rule, line.kind],
      ...ledgerColumns.map((column) => line[column]),
      ledgerMark(line),
    ]),
  ]);
}
