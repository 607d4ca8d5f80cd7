import type {Variable} from '../../schemas/variable.ts';
import {cohenKappa, equalShare} from '../statistics/coefficients.ts';
import {paired} from '../statistics/paired.ts';
import {tally} from '../statistics/tally.ts';
import {numberMoves} from './number-moves.ts';
import {shownCell, type VersionCell} from './version.ts';
import type {CodeMoves, Crosstab, VariableDiff} from './version-diff.ts';

export type CellPair = readonly [old: VersionCell, fresh: VersionCell];

const ANY = '(value)';

/** How one variable moved over the profiles that both versions have. */
export function variableDiff(variable: Variable, pairs: readonly CellPair[]): VariableDiff {
  const moved = pairs.filter(([old, fresh]) => shownCell(old) !== shownCell(fresh)).length;
  const {type, name, title} = variable;
  const numeric = type === 'year' || type === 'integer';
  return {
    ...{variable: name, title, cells: pairs.length, moved, share: moved / pairs.length},
    ...agreementOf(pairs),
    crosstab: crosstab(variable, pairs),
    codes: type === 'set' || type === 'states' ? codeMoves(variable, pairs) : null,
    numbers: numeric ? numberMoves(figures(pairs)) : null,
  };
}

function agreementOf(pairs: readonly CellPair[]): {agreement: number; kappa: number | null} {
  const shown = pairs.map(([old, fresh]) => [shownCell(old), shownCell(fresh)] as const);
  const units = paired(shown, [...new Set(shown.flat())]);
  const whole = [Uint16Array.from({length: pairs.length}, () => 1)];
  const [equal, kappa] = tally(units, whole, [equalShare, cohenKappa]).map((figure) => figure[0]!);
  return {agreement: equal!, kappa: Number.isNaN(kappa) ? null : kappa!};
}

/** Codes in codebook order, then the reasons; a code that the codebook no longer has stands behind those that it has. */
function crosstab({type, codes}: Variable, pairs: readonly CellPair[]): Crosstab {
  const category = (cell: VersionCell): string =>
    cell.value === null || type === 'code' ? shownCell(cell) : ANY;
  const used = new Set(pairs.flatMap((pair) => pair.map(category)));
  const order = [...Object.keys(codes ?? {}), ANY];
  const values = [...used].filter((name) => name === ANY || !name.startsWith('('));
  const known = order.filter((name) => values.includes(name));
  const others = values.filter((name) => !order.includes(name)).sort();
  const reasons = [...used].filter((name) => name !== ANY && name.startsWith('(')).sort();
  const categories = [...known, ...others, ...reasons];
  const counts = categories.map(() => categories.map(() => 0));
  let another = 0;
  for (const [old, fresh] of pairs) {
    counts[categories.indexOf(category(old))]![categories.indexOf(category(fresh))]!++;
    if (category(old) === ANY && category(fresh) === ANY && old.value !== fresh.value) another++;
  }
  return {categories, counts, another};
}

/** Of the codes that moved. */
function codeMoves({codes}: Variable, pairs: readonly CellPair[]): CodeMoves[] {
  const members = ({value}: VersionCell): readonly string[] => value?.split(';') ?? [];
  const named = new Set([
    ...Object.keys(codes ?? {}),
    ...pairs.flatMap((pair) => pair.flatMap(members)).sort(),
  ]);
  return [...named].flatMap((code): CodeMoves[] => {
    const has = pairs.map((pair) => pair.map((cell) => members(cell).includes(code)));
    const count = (old: boolean, fresh: boolean): number =>
      has.filter(([one, other]) => one === old && other === fresh).length;
    const moves = {code, kept: count(true, true), gained: count(false, true), lost: count(true, false)};
    return moves.gained + moves.lost > 0 ? [moves] : [];
  });
}

function figures(pairs: readonly CellPair[]): [number, number][] {
  return pairs.flatMap(([old, fresh]): [number, number][] =>
    old.value === null || fresh.value === null ? [] : [[Number(old.value), Number(fresh.value)]],
  );
}
