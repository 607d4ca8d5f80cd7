import {cellLines} from './cell-lines.ts';
import {
  type CellGroup,
  cellGroups,
  counted,
  headline,
  several,
  shownRules,
  shownShare,
} from './shown-cells.ts';
import type {Crosstab, GoldMove, VariableDiff, VersionDiff} from './version-diff.ts';

/** So many groups of cells and so many variables are printed on a terminal. */
const [GROUPS, VARIABLES] = [40, 12];

/** The diff for a terminal. */
export function printText(diff: VersionDiff): string {
  const {base, next, profiles, notes, gold, variables} = diff;
  const groups = cellGroups(diff.cells);
  const named = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${what}: ${several(names, 10)}`];
  return [
    `${base.name} → ${next.name}`,
    ...headline(diff).map(([what, text]) => `${what.padEnd(9)} ${text}`),
    ...named('Added', profiles.added),
    ...named('Removed', profiles.removed),
    ...section(
      'Agreement with gold',
      (gold?.moved ?? []).map((move) => goldLine(move)),
    ),
    ...section('Variables', variables.slice(0, VARIABLES).flatMap(variableLines)),
    ...rest(variables.length - VARIABLES, 'variable'),
    ...section('Cells', groups.slice(0, GROUPS).flatMap(groupLines)),
    ...rest(
      groups.slice(GROUPS).reduce((sum, {cells}) => sum + cells.length, 0),
      'cell',
    ),
    ...section(
      'Not compared',
      notes.map((note) => `  ${note}`),
    ),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const rest = (left: number, what: string): string[] =>
  left > 0 ? [`  and ${counted(left, what)} more: --into <folder> writes them all`] : [];

function goldLine({variable, part, profiles, before, after}: GoldMove): string {
  const direction = after.equal < before.equal ? 'FALLS' : after.equal > before.equal ? 'rises' : 'moves';
  const equal = `${shownShare(before.equal)} → ${shownShare(after.equal)}`;
  const alpha = `alpha ${shownShare(before.alpha)} → ${shownShare(after.alpha)}`;
  return `  ${direction}  ${variable.padEnd(24)} ${part.padEnd(6)} (${profiles})  equal ${equal}  ${alpha}`;
}

function variableLines({variable, moved, cells, agreement, kappa, ...one}: VariableDiff): string[] {
  const figures = `${moved} of ${cells} moved; agreement ${shownShare(agreement)}, kappa ${shownShare(kappa)}`;
  const codes = (one.codes ?? []).map(
    ({code, kept, gained, lost}) => `    ${code}: kept ${kept}, gained ${gained}, lost ${lost}`,
  );
  return [
    `  ${variable}: ${figures}`,
    ...grid(one.crosstab).map((line) => `    ${line}`),
    ...codes,
    ...numberLines(one),
  ];
}

/** Old categories down, new ones across. */
function grid({categories, counts, another}: Crosstab): string[] {
  const rows = [
    ['old \\ new', ...categories],
    ...categories.map((name, at) => [name, ...counts[at]!.map(String)]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
  return another > 0 ? [...lines, `of those with a value on both sides ${another} have another`] : lines;
}

function numberLines({numbers}: Pick<VariableDiff, 'numbers'>): string[] {
  if (!numbers?.spread) return [];
  const {least, quarter, median, threeQuarters, most} = numbers.spread;
  const spread = [least, quarter, median, threeQuarters, most].join(' / ');
  return [
    `    ${numbers.lower} lower, ${numbers.higher} higher, ${numbers.same} the same; new less old: ${spread} (least, quarters, most)`,
  ];
}

function groupLines({profile, cells}: CellGroup): string[] {
  const [first] = cells;
  return [
    `  ${profile}`,
    ...cells.map((cell) => `    ${cell.variable}: ${cell.old} → ${cell.new}   [${shownRules(cell)}]`),
    ...cellLines(first!).map((line) => `      ${line}`),
  ];
}
