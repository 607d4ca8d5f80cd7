import type {Answer, Evidence, SizeValue} from '../../schemas/flow.ts';

interface Figure {
  piece: Evidence;
  size: SizeValue;
}

/**
 * The smallest and the largest figure of several: "over 100" gives a minimum, and, as the only figure, the maximum too; "up to
 * 2,000" only a maximum. A vague word beside a figure leaves the maximum open. Year and precision are those of the maximum.
 */
export function settleSize(pieces: readonly Evidence[], cancelled: readonly Evidence[]): Answer {
  const figures = pieces.flatMap((piece): Figure[] =>
    piece.said && 'size' in piece.said ? [{piece, size: piece.said.size}] : [],
  );
  const vague = pieces.filter(({said}) => said === null);
  if (figures.length === 0)
    return {
      answered: null,
      status: 'unclear',
      rule: vague[0]!.rule,
      because: vague,
      against: [],
      cancelled,
      replaced: null,
    };
  const highest = best(figures, ({size}) => size.max ?? null, 1) ?? best(figures, ({size}) => size.min, 1)!;
  const lowest =
    best(figures, ({size}) => size.min, -1) ??
    (highest.size.max === null || figures.length === 1 ? null : best(figures, ({size}) => size.max, -1));
  const because = [...new Set([highest.piece, ...(lowest ? [lowest.piece] : []), ...vague])];
  const size: SizeValue = {
    min: lowest === null ? null : (lowest.size.min ?? lowest.size.max),
    max: vague.length > 0 ? null : (highest.size.max ?? highest.size.min),
    year: vague.length > 0 ? null : highest.size.year,
    ...(vague.length === 0 && highest.size.within ? {within: highest.size.within} : {}),
    precision: vague.length > 0 ? 'vague' : highest.size.precision,
  };
  const won = new Set(because);
  const against = pieces.filter((piece) => !won.has(piece));
  return {
    answered: {size},
    status: 'coded',
    rule: highest.piece.rule,
    because,
    against,
    cancelled,
    replaced: null,
  };
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
