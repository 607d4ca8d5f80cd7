import {escaped} from './escaped-markdown.ts';
import {shownBin, shownShare} from './shown-cells.ts';
import type {VariableDiff} from './version-diff.ts';

/** A variable as a block that opens: figures in the line that shows, the crosstab within. */
export function variableMarkdown({
  variable,
  title,
  moved,
  cells,
  agreement,
  kappa,
  crosstab,
  ...one
}: VariableDiff): string {
  const {categories, counts, another} = crosstab;
  const codes = (one.codes ?? []).map(
    ({code, kept, gained, lost}) => `- ${escaped(code)}: kept ${kept}, gained ${gained}, lost ${lost}`,
  );
  const spread = one.numbers?.spread;
  const {lower = 0, higher = 0, same = 0, bins = []} = one.numbers ?? {};
  const binned = bins.map((bin) => `${shownBin(bin)}: ${bin.cells}`).join(', ');
  return [
    `<details><summary><code>${variable}</code> (${escaped(title)}): ${moved} of ${cells} moved, agreement ${shownShare(agreement)}, kappa ${shownShare(kappa)}</summary>`,
    '',
    `| old \\ new | ${categories.map(escaped).join(' | ')} |`,
    `|---|${categories.map(() => '--:|').join('')}`,
    ...categories.map(
      (name, at) =>
        `| ${escaped(name)} | ${counts[at]!.map((count, column) => (column !== at && count > 0 ? `**${count}**` : count)).join(' | ')} |`,
    ),
    '',
    ...(another > 0 ? [`Of the cells with a value on both sides ${another} have another.`, ''] : []),
    ...(codes.length > 0 ? [...codes, ''] : []),
    ...(spread
      ? [
          `Figures: ${lower} lower, ${higher} higher, ${same} the same; new less old from ${spread.least} to ${spread.most}, median ${spread.median}, quarters ${spread.quarter} and ${spread.threeQuarters} (${binned}).`,
          '',
        ]
      : []),
    '</details>',
    '',
  ].join('\n');
}
