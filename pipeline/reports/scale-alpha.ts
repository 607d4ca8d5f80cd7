import type {CodedCell} from '../../schemas/coding-file.ts';
import type {Variable} from '../../schemas/variable.ts';
import {masiDistance} from '../statistics/masi-distance.ts';
import {type Paired, paired} from '../statistics/paired.ts';
import type {Weights} from '../statistics/resamples.ts';
import {
  type Distances,
  intervalDistance,
  ordinalDistances,
  ratioDistance,
  scaleDistances,
} from '../statistics/scale-distances.ts';
import {weightedAlpha} from '../statistics/weighted-alpha.ts';
import {categoryOf, codesOf} from './agreement-codings.ts';
import type {Pair} from './agreement-figures.ts';
import type {Statistic} from './reliability-statistics.ts';

/**
 * The alpha of a variable's own scale, beside the nominal one: ordinal, interval or ratio over the cells to which both coders give
 * a value (silence lies at no distance from a year), with MASI over all cells where the variable is a set. None for names.
 */
export function scaleAlpha(
  variable: Variable,
  pairs: readonly Pair[],
  samples: readonly Weights[],
): Statistic[] {
  if (variable.type === 'set' || variable.type === 'states') return [masiAlpha(pairs, samples)];
  const told = (statistic: string, units: Paired, distances: Distances): Statistic[] => [
    {statistic, n: units.unit.length, figures: weightedAlpha(units, samples, distances)},
  ];
  const values = pairs.map(({coder, gold}) => [printed(coder), printed(gold)] as const);
  const both = values.filter(([one, other]) => one !== null && other !== null).flat() as string[];
  const numbers = [...new Set(both)].sort((a, b) => Number(a) - Number(b));
  switch (variable.scale) {
    case 'ordinal':
      return told('alpha_ordinal', paired(values, Object.keys(variable.codes ?? {})), ordinalDistances);
    case 'interval':
      return told(
        'alpha_interval',
        paired(values, numbers),
        scaleDistances(numbers.map(Number), intervalDistance),
      );
    case 'ratio':
      return told('alpha_ratio', paired(values, numbers), scaleDistances(numbers.map(Number), ratioDistance));
    case 'nominal':
      return [];
  }
}

function masiAlpha(pairs: readonly Pair[], samples: readonly Weights[]): Statistic {
  const cells = pairs.map(({coder, gold}) => [categoryOf(coder), categoryOf(gold)] as const);
  const members = new Map(
    pairs.flatMap(({coder, gold}) => [coder, gold].map((cell) => [categoryOf(cell), codesOf(cell)])),
  );
  const categories = [...members.keys()].sort();
  // Silence and doubt are sets of one member that no other has.
  const sets = categories.map((category) => {
    const codes = members.get(category)!;
    return new Set(codes.length > 0 ? codes : [category]);
  });
  const units = paired(cells, categories);
  return {
    statistic: 'alpha_masi',
    n: pairs.length,
    figures: weightedAlpha(units, samples, scaleDistances(sets, masiDistance)),
  };
}

const printed = (cell: CodedCell | null): string | null =>
  cell?.status === 'coded' ? String(cell.value) : null;
