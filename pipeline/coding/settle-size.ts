import type {Answer, Evidence, SizeValue} from '../../schemas/flow.ts';

interface Figure {
  piece: Evidence;
  size: SizeValue;
}

/**
 * The smallest and the largest figure of several: "over 100" gives a minimum, and, as the only figure, the maximum too; "up to
 * 2,000" only a maximum. A vague word beside a figure leaves the maximum open, or, where it means less, the minimum. Year and precision
 * are those of the maximum.
 */
export function settleSize(pieces: readonly Evidence[], cancelled: readonly Evidence[]): Answer {
  const figures = pieces.flatMap((piece): Figure[] =>
    piece.said && 'size' in piece.said ? [{piece, size: piece.said.size}] : [],
  );
  const vague = pieces.filter(({said}) => said === null);
  const shared = {cancelled, replaced: null};
  if (figures.length === 0) {
    const {rule} = vague[0]!;
    return {...shared, answered: null, status: 'unclear', rule, because: vague, against: []};
  }
  const highest = best(figures, ({size}) => size.max ?? size.min, 1)!;
  const lowest =
    best(figures, ({size}) => size.min, -1) ??
    (highest.size.max === null || figures.length === 1 ? null : best(figures, ({size}) => size.max, -1));
  const because = [...new Set([highest.piece, ...(lowest ? [lowest.piece] : []), ...vague])];
  const won = new Set(because);
  const against = pieces.filter((piece) => !won.has(piece));
  const size = sizeOf(highest.size, lowest?.size ?? null, vague);
  return {...shared, answered: {size}, status: 'coded', rule: highest.piece.rule, because, against};
}

/** "Several hundred; one source speaks of 4,000": what is vague lies below, and leaves the minimum open instead of the maximum. */
function sizeOf(highest: SizeValue, lowest: SizeValue | null, vague: readonly Evidence[]): SizeValue {
  const most = highest.max ?? highest.min!;
  const below = vague.length > 0 && vague.every((piece) => orderOf(piece) * 10 <= most);
  const above = vague.length > 0 && !below;
  const min = lowest === null || below ? null : (lowest.min ?? lowest.max);
  if (above) return {min, max: null, year: null, precision: 'vague'};
  const {year, within, precision} = highest;
  return {min, max: most, year, ...(within ? {within} : {}), precision, ...(below ? {below} : {})};
}

/** The figure with the greatest (sign 1) or least (sign -1) value; of equal ones the one with a year, then the first. */
function best(
  figures: readonly Figure[],
  value: (figure: Figure) => number | null,
  sign: 1 | -1,
): Figure | null {
  let found: Figure | null = null;
  for (const figure of figures) {
    const own = value(figure);
    if (own === null) continue;
    const other = found && value(found)!;
    const better =
      other === null ||
      sign * (own - other) > 0 ||
      (own === other && found!.size.year === null && figure.size.year !== null);
    if (better) found = figure;
  }
  return found;
}

const ORDERS: readonly (readonly [RegExp, number])[] = [
  [/million/i, 1e6],
  [/tens of thousands/i, 1e4],
  [/thousand/i, 1e3],
  [/hundred/i, 1e2],
  [/dozen|score/i, 10],
];

/** Of what order a vague figure is; infinite where nothing tells. */
function orderOf({roles, quote}: Evidence): number {
  const told = roles.number ?? quote;
  return ORDERS.find(([word]) => word.test(told))?.[1] ?? Number.POSITIVE_INFINITY;
}
