import {type CodedProfile, type Codings, codedVariables} from '../../schemas/coding-file.ts';
import {BOOTSTRAP, PARTS, type ReliabilityRow} from '../../schemas/reliability.ts';
import type {Variable} from '../../schemas/variable.ts';
import {percentileInterval} from '../statistics/percentile-interval.ts';
import {resamples} from '../statistics/resamples.ts';
import type {Pair} from './agreement-figures.ts';
import {firstOfEach, isSingle} from './agreement-means.ts';
import {codeF1s, reliabilityStatistics, type Statistic} from './reliability-statistics.ts';

/** What the machine is held against: gold, the coders beside it, and the profiles that no rule was written from. */
export interface Coders {
  gold: Codings;
  others: readonly Coder[];
  unseen: ReadonlySet<string>;
}

/** `reconciled`: gold was made from these codings, so that their agreement with gold is no measure of anything. */
export interface Coder {
  name: string;
  codings: Codings;
  reconciled: boolean;
}

interface Comparison {
  pair: string;
  part: ReliabilityRow['part'];
  one: Codings;
  other: Codings;
  ids: readonly string[];
}

/**
 * Every statistic of every comparison with its interval: the machine against gold on the seen, the unseen and all profiles; each
 * coder against the next by name; and each that had no part in gold against gold, on all profiles that both coded.
 */
export function reliability(
  machine: Codings,
  {gold, others, unseen}: Coders,
  variables: readonly Variable[] = codedVariables,
): ReliabilityRow[] {
  const compared = comparison('machine', machine, 'gold', gold);
  const byPart = PARTS.map((part) => ({
    ...compared,
    part,
    ids: compared.ids.filter((id) => part === 'all' || unseen.has(id) === (part === 'unseen')),
  }));
  const neighbours = others.slice(1).map((coder, at) => {
    const before = others[at]!;
    return comparison(before.name, before.codings, coder.name, coder.codings);
  });
  const own = others
    .filter(({reconciled}) => !reconciled)
    .map(({name, codings}) => comparison(name, codings, 'gold', gold));
  const asked = variables.filter(({question}) => question !== null);
  return [...byPart, ...neighbours, ...own].flatMap((each) => rowsOf(each, asked));
}

function comparison(name: string, one: Codings, otherName: string, other: Codings): Comparison {
  const ids = [...one.keys()].filter((id) => other.has(id)).sort();
  return {pair: `${name}-${otherName}`, part: 'all', one, other, ids};
}

function rowsOf({pair, part, one, other, ids}: Comparison, variables: readonly Variable[]): ReliabilityRow[] {
  const samples = resamples(ids.length, BOOTSTRAP.samples, BOOTSTRAP.seed);
  const asked = variables
    .filter((variable) => answers(pair, one, other, variable.name))
    .map((variable) => {
      const pairs = pairsOf(variable.name, ids, one, other);
      const codes = codeF1s(pairs, samples);
      return {variable, codes, own: reliabilityStatistics(variable, pairs, samples)};
    });
  const single = firstOfEach(asked.filter(({variable}) => isSingle(variable)));
  const alphas = single.map(({own}) => own[0]!);
  const codes = asked.filter(({variable}) => variable.type === 'set').flatMap((set) => set.codes);
  const row = (variable: string, {statistic, n, figures}: Statistic): ReliabilityRow => {
    const value = Number.isNaN(figures[0]!) ? null : figures[0]!;
    const interval =
      value === null
        ? {lower: null, upper: null}
        : percentileInterval(figures.subarray(1), BOOTSTRAP.covered);
    const [lower, upper] = [written(interval.lower), written(interval.upper)];
    return {variable, pair, part, statistic, n, value: written(value), lower, upper};
  };
  return [
    ...meanOf('mean_alpha', alphas).map((mean) => row('', mean)),
    ...meanOf('mean_code_f1', codes).map((mean) => row('', mean)),
    ...asked.flatMap(({variable, own, codes: each}) =>
      [...own, ...meanOf('code_f1', each)].map((statistic) => row(variable.name, statistic)),
    ),
  ];
}

/** As the file holds it, so that a mark rests on the same figure whether it was reckoned or read. */
const written = (figure: number | null): number | null =>
  figure === null ? null : Math.round(figure * 10_000) / 10_000 || 0;

/** The mean of several statistics over the same profiles: of each sample those that are defined in it. None of none. */
function meanOf(statistic: string, all: readonly Statistic[]): Statistic[] {
  const [first] = all;
  if (first === undefined) return [];
  const figures = first.figures.map((_, at) => {
    let sum = 0;
    let defined = 0;
    for (const each of all) {
      const figure = each.figures[at]!;
      if (Number.isNaN(figure)) continue;
      sum += figure;
      defined++;
    }
    return sum / defined;
  });
  return [{statistic, n: first.n, figures}];
}

/** A person who answers a question in no profile had a codebook without it; the machine's silence is its own fault. */
function answers(pair: string, one: Codings, other: Codings, name: string): boolean {
  const does = (codings: Codings) => [...codings.values()].some(({cells}) => cells.has(name));
  return (pair.startsWith('machine-') || does(one)) && does(other);
}

function pairsOf(name: string, ids: readonly string[], one: Codings, other: Codings): Pair[] {
  const cell = (profile: CodedProfile | undefined) => profile?.cells.get(name) ?? null;
  return ids.map((id) => ({coder: cell(one.get(id)), gold: cell(other.get(id))}));
}
