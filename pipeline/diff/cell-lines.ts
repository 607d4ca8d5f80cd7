import {shownCauses, shownStage} from './shown-cells.ts';
import type {CellDiff, MarkedSentence} from './version-diff.ts';

/** So many characters of a sentence are printed on a terminal. */
const MOST = 240;

/** Why a cell moved, for a terminal: stage and cause in a line, then the sentences with the matched words marked. */
export function cellLines(cell: CellDiff): string[] {
  const stage = cell.stage === null ? '' : `first at ${shownStage(cell)}; `;
  return [
    `${stage}cause: ${shownCauses(cell.causes)}`,
    ...cell.sentences.map((sentence) => sentenceLine(sentence)),
  ];
}

function sentenceLine({side, line, text, from, to, rule}: MarkedSentence): string {
  const marked = to > from ? `${text.slice(0, from)}»${text.slice(from, to)}«${text.slice(to)}` : text;
  const cut = marked.length > MOST ? `${marked.slice(0, MOST)}…` : marked;
  return `${side} ${line === null ? '' : `line ${line} `}(${rule}): ${cut}`;
}
