import {stringify} from 'csv-stringify/sync';
import type {AgreementReport} from './agreement.ts';
import {agreementColumns} from './agreement-columns.ts';
import {agreementParts} from './agreement-parts.ts';

/**
 * The figures as a long table: one line a part and variable, then one a part and code of a set. Of a code only the counts and
 * F1 are given. Four decimals; empty where a figure is not defined.
 */
export function agreementCsv(report: AgreementReport): string {
  const {coder, gold} = report;
  const names = ['coder', 'gold', 'part', 'variable', 'code', 'type'];
  const variables = agreementParts.flatMap((part) =>
    report.variables.map(({variable, figures}) => [
      ...[coder, gold, part, variable.name, '', variable.type],
      ...agreementColumns.map((column) => number(column.of(figures[part]))),
    ]),
  );
  const codes = agreementParts.flatMap((part) =>
    report.codes.map(({variable, code, figures}) => {
      const {f1, ...counts} = figures[part];
      const known = new Map([
        ['n', report.profiles[part]],
        ['gold_coded', counts.gold],
        ['coder_coded', counts.coder],
        ['f1', f1],
      ]);
      return [
        ...[coder, gold, part, variable.name, code, variable.type],
        ...agreementColumns.map((column) => number(known.get(column.key) ?? null)),
      ];
    }),
  );
  return stringify([[...names, ...agreementColumns.map((column) => column.key)], ...variables, ...codes]);
}

const number = (figure: number | null): string =>
  figure === null ? '' : Number.isInteger(figure) ? String(figure) : figure.toFixed(4);
