import {BOOTSTRAP, PARTS, type ReliabilityRow, STATISTICS, TENTATIVE} from '../../schemas/reliability.ts';
import type {Variable} from '../../schemas/variable.ts';
import {blocks, code, markdownTable} from './markdown.ts';

/** What a reader must know before the figures beside each question. */
export function reliabilityNotes(rows: readonly ReliabilityRow[]): string {
  if (rows.length === 0) return '';
  const statistics = Object.entries(STATISTICS).map(([name, means]) => [code(name), means]);
  return blocks(
    '## Reliability',
    'How far the codes agree with gold, and coders with each other. Gold and all codings were made by language models; no human ' +
      'coder has checked them yet. Rules were written from the `seen` profiles and never from the `unseen` ones: what to expect of ' +
      `other texts is the latter. Brackets hold the ${BOOTSTRAP.covered} % percentile interval of ${BOOTSTRAP.samples} bootstrap samples of ` +
      `the profiles under the seed ${BOOTSTRAP.seed}; a sample in which a figure is not defined counts as lower than every other.`,
    '`reliability.csv` has every figure, one a row: `variable` (empty in the means over all questions), `pair` of coders, `part` of the ' +
      'profiles, `statistic`, `n`, `value`, `lower`, `upper`. `rules.csv` has one row a rule: pieces of evidence that it gave (`fires`) ' +
      'and on how many `profiles`; those that carry their answer and say what gold says (`right`) or not (`wrong`); those that carry none ' +
      'and say what gold says (`unheard`) or not (`against`); those on profiles that are not judged by rule (`unjudged`); those that ' +
      'their context `cancelled`, which are not among the fires; and a `mark` for rules that never fired or on one profile only.',
    'A variable is **experimental**, and no conclusion should rest on it yet, where the lower bound of its nominal alpha against gold ' +
      `on unseen profiles is under ${TENTATIVE} or not defined. A question is so as soon as one of its variables is.`,
    markdownTable(
      ['statistic', 'meaning'],
      [
        ...statistics,
        ['`status_x_y`', 'share of profiles to which the first coder gives status x and the second y'],
      ],
    ),
    comparisons(rows, '', ['mean_alpha', 'mean_code_f1']),
  );
}

/** The figures of a question's variables, one row a comparison. */
export function reliabilityOf(
  variables: readonly Variable[],
  rows: readonly ReliabilityRow[],
  experimental: ReadonlySet<string> | null,
): string {
  const marked = variables.map(({name}) => name).filter((name) => experimental?.has(name));
  const names =
    marked.length === variables.length && marked.length > 0 ? '' : `: ${marked.map(code).join(', ')}`;
  return blocks(
    marked.length === 0 ? '' : `**Experimental**${names}.`,
    ...variables.map(({name}) => {
      const own = rows.filter(({variable}) => variable === name).map(({statistic}) => statistic);
      const shown = [...new Set(own)].filter((statistic) => statistic in STATISTICS);
      const table = comparisons(rows, name, shown);
      return table === '' ? '' : blocks(`Reliability of ${code(name)}:`, table);
    }),
  );
}

function comparisons(rows: readonly ReliabilityRow[], name: string, statistics: readonly string[]): string {
  const own = rows.filter(({variable}) => variable === name);
  const pairs = [...new Set(own.map(({pair}) => pair))];
  const compared = pairs.flatMap((pair) => PARTS.map((part) => ({pair, part})));
  const lines = compared.flatMap(({pair, part}) => {
    const of = own.filter((row) => row.pair === pair && row.part === part);
    if (of.length === 0) return [];
    const cell = (statistic: string): string => {
      const row = of.find((each) => each.statistic === statistic);
      return row ? figure(row, of[0]!.n) : '';
    };
    return [[pair.replace('-', '–'), part, String(of[0]!.n), ...statistics.map(cell)]];
  });
  return markdownTable(['coders', 'profiles', 'n', ...statistics.map(code)], lines);
}

/** With its own n where that is not the one of the row. */
function figure({value, lower, upper, n}: ReliabilityRow, profiles: number): string {
  if (value === null) return '—';
  const bound = (one: number | null): string => (one === null ? '—' : one.toFixed(2));
  return `${value.toFixed(2)} [${bound(lower)}, ${bound(upper)}]${n === profiles ? '' : ` n ${n}`}`;
}
