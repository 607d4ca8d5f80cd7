import type {AgreementReport} from './agreement.ts';
import {agreementColumns} from './agreement-columns.ts';
import type {Mean} from './agreement-figures.ts';
import type {Means} from './agreement-means.ts';
import {agreementParts, type Part} from './agreement-parts.ts';

const BESIDE: readonly Part[] = ['seen', 'unseen'];
const WIDTH = 6;

/** The report as it is printed: a table of variables, one of codes, the means. "—" where a figure is not defined. */
export function agreementText(report: AgreementReport): string {
  const {coder, gold, profiles} = report;
  return [
    'Gold was coded by language models and checked by no human coder yet; the unseen third of the profiles was never looked at for writing rules.',
    `${coder} (coder) against ${gold} (gold): ${profiles.all} profiles, ${profiles.seen} seen and ${profiles.unseen} unseen.`,
    ...notCompared(report),
    '',
    ...variableTable(report),
    '',
    ...agreementColumns.map((column) => `${column.head.padEnd(WIDTH)}  ${column.means}`),
    '—       not defined: nothing to count, or a single category (alpha)',
    '',
    'Codes of sets: how often gold and the coder give them, and F1',
    ...codeTable(report),
    '',
    ...meansTable(report),
    '',
    ...BESIDE.flatMap((part) => silence(report.means[part], part)),
    '',
  ].join('\n');
}

function notCompared({coder, gold, onlyCoder, onlyGold}: AgreementReport): string[] {
  const line = (who: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`Only ${who} has ${ids.length}, which are not compared: ${ids.join(', ')}.`];
  return [...line(coder, onlyCoder), ...line(gold, onlyGold)];
}

function variableTable({variables}: AgreementReport): string[] {
  const rows = variables.map(({variable, figures}) => ({
    head: variable.name,
    parts: BESIDE.map((part) =>
      agreementColumns.map((column) => figure(column.of(figures[part]), column.decimals)),
    ),
  }));
  const heads = agreementColumns.map((column) => column.head);
  return sideBySide('variable', heads, rows);
}

function codeTable({codes}: AgreementReport): string[] {
  const rows = codes
    .filter(({variable, figures}) => variable.type === 'set' && figures.all.gold + figures.all.coder > 0)
    .map(({variable, code, figures}) => ({
      head: `${variable.name}: ${code}`,
      parts: BESIDE.map((part) => {
        const {gold, coder, f1} = figures[part];
        return [figure(gold, 0), figure(coder, 0), figure(f1, 2)];
      }),
    }));
  return sideBySide('code', ['gold', 'coder', 'F1'], rows);
}

interface Row {
  head: string;
  parts: readonly (readonly string[])[];
}

/** The figures of both parts beside each other, each under the name of its part. */
function sideBySide(first: string, heads: readonly string[], rows: readonly Row[]): string[] {
  const wide = Math.max(first.length, ...rows.map(({head}) => head.length));
  const across = heads.length * (WIDTH + 1) - 1;
  const titles = BESIDE.map((part) => [` ${part}`.padEnd(across)]);
  const all = [{head: '', parts: titles}, {head: first, parts: BESIDE.map(() => heads)}, ...rows];
  return all.map(({head, parts}) => {
    const cells = parts.map((part) => part.map((cell) => cell.padStart(WIDTH)).join(' '));
    return [head.padEnd(wide), ...cells].join('  |').trimEnd();
  });
}

const MEANS: readonly {title: string; of: (means: Means) => Mean}[] = [
  {title: 'mean alpha of the single-valued questions, by their first variable', of: (means) => means.alpha},
  {
    title: 'the same over every code, year, whole number and date of them',
    of: (means) => means.variableAlpha,
  },
  {title: 'mean F1 of the codes of sets, gold n ≥ 1', of: (means) => means.codeF1},
  {title: 'the same, gold n ≥ 5', of: (means) => means.oftenCodeF1},
  {title: 'share of equal values whose quotes overlap', of: (means) => means.quotes},
];

function meansTable({means}: AgreementReport): string[] {
  const wide = Math.max(...MEANS.map(({title}) => title.length));
  const cell = ({mean, of}: Mean) => `${figure(mean, 3)} (${of})`.padStart(14);
  return [
    `${'Means (over how many)'.padEnd(wide)}${agreementParts.map((part) => part.padStart(14)).join('')}`,
    ...MEANS.map(
      ({title, of}) => title.padEnd(wide) + agreementParts.map((part) => cell(of(means[part]))).join(''),
    ),
  ];
}

function silence({silent, silentCodes}: Means, part: Part): string[] {
  const told = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', '));
  return [
    `Questions never answered where gold has three or more (${part}): ${told(silent)}`,
    `Codes never given where gold has three or more (${part}): ${told(silentCodes)}`,
  ];
}

const figure = (value: number | null, decimals: number): string =>
  value === null ? '—' : value.toFixed(decimals);
