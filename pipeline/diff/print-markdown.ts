import {escaped} from './escaped-markdown.ts';
import {
  type CellGroup,
  cellGroups,
  counted,
  headline,
  several,
  shownCauses,
  shownRules,
  shownShare,
  shownStage,
} from './shown-cells.ts';
import {variableMarkdown} from './variable-markdown.ts';
import type {GoldMove, MarkedSentence, VersionDiff} from './version-diff.ts';

/** What a comment on a pull request can hold, with room to spare. */
const MOST = 60_000;
/** Kept free for what is counted at the end, and for the lists that stand there. */
const END = 3000;

interface Block {
  text: string;
  /** What is told of a block that finds no room. */
  variables: number;
  cells: number;
}

/** The diff for a pull request: at most 60,000 characters, the weightiest first, and the rest counted. */
export function printMarkdown(diff: VersionDiff, most = MOST): string {
  const end = endOf(diff).slice(0, END);
  const groups = cellGroups(diff.cells).map(
    (group): Block => ({...block(groupText(group)), cells: group.cells.length}),
  );
  const variables = diff.variables.map((one): Block => ({...block(variableMarkdown(one)), variables: 1}));
  const gold = goldText(diff.gold);
  const heads: Block[] = [block(headText(diff)), ...(gold === '' ? [] : [block(gold)])];
  // The cells that weigh most come before tables that few read; those are given at most a third of the room.
  const tables = fitting(variables, most / 3);
  const titled = (title: string, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [block(title), ...blocks];
  const all = [...heads, ...titled('### Variables\n', tables.kept), ...titled('### Cells\n', groups)];
  const {kept, left} = fitting(all, most - END - end.length);
  const out = [...tables.left, ...left];
  const sum = (of: 'variables' | 'cells'): number => out.reduce((total, one) => total + one[of], 0);
  const rest = [
    ...(sum('variables') > 0 ? [`${counted(sum('variables'), 'variable')} more`] : []),
    ...(sum('cells') > 0 ? [`${counted(sum('cells'), 'moved cell')} more`] : []),
  ];
  const omitted = rest.length === 0 ? '' : `\n*Not shown for want of room: ${rest.join(', ')}.*\n`;
  return `${kept.map(({text}) => text).join('\n')}${omitted}${end}`;
}

const block = (text: string): Block => ({text, variables: 0, cells: 0});

/** As many blocks as there is room for, in their order; after the first without room no other. */
function fitting(blocks: readonly Block[], room: number): {kept: Block[]; left: Block[]} {
  let used = 0;
  const first = blocks.findIndex(({text}) => {
    used += text.length + 1;
    return used > room;
  });
  return first < 0
    ? {kept: [...blocks], left: []}
    : {kept: blocks.slice(0, first), left: blocks.slice(first)};
}

function headText(diff: VersionDiff): string {
  const {base, next, profiles} = diff;
  const list = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`- **${what}**: ${escaped(several(names, 20))}`];
  return [
    `## What moves in the dataset`,
    '',
    `${escaped(base.name)} → ${escaped(next.name)}`,
    '',
    ...headline(diff).map(([what, text]) => `- **${what}**: ${escaped(text)}`),
    ...list('Added', profiles.added),
    ...list('Removed', profiles.removed),
    '',
  ].join('\n');
}

function goldText(gold: VersionDiff['gold']): string {
  if (gold === null || gold.moved.length === 0) return '';
  const rows = gold.moved.slice(0, 40).map(({variable, part, profiles, before, after}: GoldMove) => {
    const fall = after.equal < before.equal;
    const cells = [
      ...[fall ? `**${variable}** ↓` : variable, part, String(profiles)],
      ...[
        shownShare(before.equal),
        shownShare(after.equal),
        shownShare(before.alpha),
        shownShare(after.alpha),
      ],
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '### Agreement with gold',
    '',
    'Both by gold as it stands now.',
    '',
    '| variable | part | profiles | equal before | after | alpha before | after |',
    '|---|---|--:|--:|--:|--:|--:|',
    ...rows,
    '',
  ].join('\n');
}

function groupText({profile, cells}: CellGroup): string {
  const [first] = cells;
  const moves = cells.map(
    (cell) =>
      `\`${cell.variable}\` ${escaped(cell.old)} → ${escaped(cell.new)} (${escaped(shownRules(cell))})`,
  );
  return [
    `- **${escaped(profile)}** ${moves.join('; ')}`,
    `  <br>first at *${escaped(shownStage(first!))}*; cause: **${escaped(shownCauses(first!.causes))}**`,
    ...first!.sentences.map((sentence) => `  <br>${sentenceText(sentence)}`),
  ].join('\n');
}

function sentenceText({side, line, text, from, to, rule}: MarkedSentence): string {
  const [left, words, right] = [
    text.slice(Math.max(0, from - 200), from),
    text.slice(from, to),
    text.slice(to, to + 200),
  ];
  const marked =
    to > from ? `${escaped(left)}<b>${escaped(words)}</b>${escaped(right)}` : escaped(text.slice(0, 400));
  return `${side === 'old' ? 'before' : 'now'}${line === null ? '' : `, line ${line}`} (${escaped(rule)}): “${marked}”`;
}

function endOf({notes, columns}: VersionDiff): string {
  return [
    ...(notes.length > 0 ? ['', '### Not compared', '', ...notes.map((note) => `- ${escaped(note)}`)] : []),
    ...(columns.length > 0
      ? ['', `<sub>Columns of tables with other values: ${escaped(several(columns, 8))}.</sub>`]
      : []),
    '',
  ].join('\n');
}
