import {type CodedProfile, type Codings, codedVariables} from '../../schemas/coding-file.ts';
import {PARTS, type ReliabilityRow} from '../../schemas/reliability.ts';
import type {Variable} from '../../schemas/variable.ts';
import {percentileInterval} from '../statistics/percentile-interval.ts';
import {resamples, type Weights} from '../statistics/resamples.ts';
import type {Pair} from './agreement-figures.ts';
import {firstOfEach, isSingle} from './agreement-means.ts';
import {codeF1s, meanOf, reliabilityStatistics, type Statistic} from './reliability-statistics.ts';

/** How often the profiles are drawn anew, and the seed of all draws: whoever repeats it gets the same intervals. */
export const DRAWS = 1000;
export const SEED = 667;

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

interface Asked {
  variable: Variable;
  pairs: readonly Pair[];
}

function rowsOf({pair, part, one, other, ids}: Comparison, variables: readonly Variable[]): ReliabilityRow[] {
  const drawn = resamples(ids.length, DRAWS, SEED);
  const once = new Uint8Array(ids.length).fill(1);
  const pairs = variables
    .filter((variable) => answers(pair, one, other, variable.name))
    .map((variable) => ({variable, pairs: pairsOf(variable.name, ids, one, other)}));
  const told = (variable: string, {statistic, n, of}: Statistic): ReliabilityRow => ({
    ...{variable, pair, part, statistic, n},
    ...figures(of, once, drawn),
  });
  return [
    ...means(pairs, ids.length).map((statistic) => told('', statistic)),
    ...pairs.flatMap(({variable, pairs: own}) =>
      reliabilityStatistics(variable, own).map((statistic) => told(variable.name, statistic)),
    ),
  ];
}

function figures(of: Statistic['of'], once: Weights, drawn: readonly Weights[]) {
  const value = of(once);
  return {value, ...(value === null ? {lower: null, upper: null} : percentileInterval(drawn.map(of)))};
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

/** The means over all questions, drawn together with them. */
function means(asked: readonly Asked[], n: number): Statistic[] {
  const single = firstOfEach(asked.filter(({variable}) => isSingle(variable)));
  const alphas = single.map(({variable, pairs}) => reliabilityStatistics(variable, pairs)[0]!.of);
  const f1s = asked.filter(({variable}) => variable.type === 'set').flatMap(({pairs}) => codeF1s(pairs));
  return [
    {statistic: 'mean_alpha', n, of: meanOf(alphas)},
    {statistic: 'mean_code_f1', n, of: meanOf(f1s)},
  ];
}
