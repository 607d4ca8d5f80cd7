import {BOOTSTRAP, PARTS, type ReliabilityRow, STATISTICS, TENTATIVE} from '../../../schemas/reliability.ts';
import type {Variable} from '../../../schemas/variable.ts';
import {type Block, type Cell, code, paragraph, type Section, said} from './page.ts';

/** What a reader must know before the figures beside each question; no section where nothing was measured. */
export function reliabilitySection(rows: readonly ReliabilityRow[]): Section[] {
  if (rows.length === 0) return [];
  const statistics = Object.entries(STATISTICS).map(([name, means]): Cell[] => [[code(name)], [means]]);
  const pairs: Cell[] = [
    [code('status_x_y')],
    ['share of profiles to which the first coder gives status x and the second y'],
  ];
  const blocks: Block[] = [
    paragraph`How far the codes agree with gold, and coders with each other. Gold and all codings were made by language models; no human coder has checked them yet. Rules were written from the ${code('seen')} profiles and never from the ${code('unseen')} ones: what to expect of other texts is the latter. Brackets hold the ${String(BOOTSTRAP.covered)} % percentile interval of ${String(BOOTSTRAP.samples)} bootstrap samples of the profiles under the seed ${String(BOOTSTRAP.seed)}; a sample in which a figure is not defined counts as lower than every other.`,
    paragraph`A variable is ${{strong: 'experimental'}}, and no conclusion should rest on it yet, where the lower bound of its nominal alpha against gold on unseen profiles is under ${String(TENTATIVE)} or not defined. A question is so as soon as one of its variables is.`,
    paragraph`${code('reliability.csv')} has every figure, one a row: ${code('variable')} (empty in the means over all questions), ${code('pair')} of coders, ${code('part')} of the profiles, ${code('statistic')}, ${code('n')}, ${code('value')}, ${code('lower')}, ${code('upper')}. ${code('rules.csv')} has one row a rule: pieces of evidence that it gave (${code('fires')}) and on how many ${code('profiles')}; those that carry their answer and say what gold says (${code('right')}) or not (${code('wrong')}); those that carry none and say what gold says (${code('unheard')}) or not (${code('against')}); those on profiles that are not judged by rule (${code('unjudged')}); those that their context ${code('cancelled')}, which are not among the fires; and a ${code('mark')} for rules that never fired or on one profile only.`,
    ...comparisons(rows, '', ['mean_alpha', 'mean_code_f1'], 'Means over all questions'),
    {form: 'table', caption: ['Statistics'], head: ['statistic', 'meaning'], rows: [...statistics, pairs]},
  ];
  return [{id: 'reliability', title: ['How far the codes can be trusted'], mark: null, blocks, sections: []}];
}

/** The statistic that decides what is experimental, and the coders of whom it is asked. */
const decisive = {pair: 'machine-gold', statistic: 'alpha', beside: 'equal'} as const;

/** How far a variable agrees with gold, and all its figures. */
export function reliabilityOf(
  {name}: Variable,
  rows: readonly ReliabilityRow[],
  experimental: ReadonlySet<string> | null,
): Block[] {
  const warning = paragraph`${{strong: 'Experimental'}}: no conclusion should rest on ${code(name)} yet.`;
  const warned = experimental?.has(name) ? [warning] : [];
  const agreed = PARTS.flatMap((part) => agreementRow(name, part, rows));
  if (agreed.length === 0) return warned;
  const own = rows.filter(({variable}) => variable === name).map(({statistic}) => statistic);
  const shown = [...new Set(own)].filter((statistic) => statistic in STATISTICS);
  const figures = comparisons(rows, name, shown, 'All figures of', name);
  const caption = said`Agreement of ${code(name)} with gold: nominal alpha with its interval, to be held against ${String(TENTATIVE)}, and the share of equal answers`;
  return [
    ...warned,
    {form: 'table', caption, head: ['profiles', 'n', 'alpha', 'equal'], rows: agreed, mark: TENTATIVE},
    {form: 'fold', title: 'All figures of agreement', blocks: figures},
  ];
}

function agreementRow(name: string, part: ReliabilityRow['part'], rows: readonly ReliabilityRow[]): Cell[][] {
  const of = (statistic: string): ReliabilityRow | undefined =>
    rows.find(
      (row) =>
        row.variable === name &&
        row.pair === decisive.pair &&
        row.part === part &&
        row.statistic === statistic,
    );
  const alpha = of(decisive.statistic);
  if (alpha === undefined) return [];
  const equal = of(decisive.beside)?.value;
  return [[[part], {count: alpha.n}, {estimate: alpha}, [equal?.toFixed(2) ?? '—']]];
}

function comparisons(
  rows: readonly ReliabilityRow[],
  variable: string,
  statistics: readonly string[],
  caption: string,
  named = '',
): Block[] {
  const own = rows.filter((row) => row.variable === variable);
  const pairs = [...new Set(own.map(({pair}) => pair))];
  const lines = pairs
    .flatMap((pair) => PARTS.map((part) => own.filter((row) => row.pair === pair && row.part === part)))
    .flatMap((of): Cell[][] => {
      const [first] = of;
      if (first === undefined) return [];
      const cell = (statistic: string): Cell => {
        const row = of.find((each) => each.statistic === statistic);
        return [row ? figure(row, first.n) : ''];
      };
      return [[[first.pair.replace('-', '–')], [first.part], {count: first.n}, ...statistics.map(cell)]];
    });
  const about = named === '' ? [caption] : said`${caption} ${code(named)}`;
  const head = ['coders', 'profiles', 'n', ...statistics];
  return lines.length === 0 ? [] : [{form: 'table', caption: about, head, rows: lines}];
}

/** With its own n where that is not the one of the row. */
function figure({value, lower, upper, n}: ReliabilityRow, profiles: number): string {
  if (value === null) return '—';
  const bound = (one: number | null): string => (one === null ? '—' : one.toFixed(2));
  return `${value.toFixed(2)} [${bound(lower)}, ${bound(upper)}]${n === profiles ? '' : ` n ${n}`}`;
}
