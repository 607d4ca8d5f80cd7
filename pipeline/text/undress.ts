import type {Plain} from '../../schemas/flow.ts';
import {isFormatCharacter} from './decode.ts';

const TAG = /<\/?[a-zA-Z][^<>\n]{0,200}>/y;
/** Tags at which a line ends, with what may stand before its end, so that no second line end follows. */
const BREAK =
  /^<\/?(?:br|p|div|section|article|header|footer|li|ul|ol|dl|dt|dd|table|tr|h[1-6]|hr|blockquote|pre)(?![a-z0-9-])/i;
const LINE_ENDS = /[ \t\r]*(?:\n|$)/y;
const CELL = /^<\/?t[dh](?![a-z0-9-])/i;
/** Blanks that are no plain blank: tabs, non-breaking, narrow and wide ones. */
const ODD_BLANK = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const LIST_MARK = /[ \t]*(?:[-*+•·–][ \t]+|\(?\d{1,2}[.)][ \t]+(?=\p{Lu}))/uy;

/**
 * Takes off the dress that people without markdown in mind put around prose: zero-width and direction characters, HTML
 * tags, marks of list entries at a line's start. A tag that breaks the line leaves a line end, one of a table's cell a blank, and
 * blanks of any kind and number become one plain blank. What is left keeps its offsets. Plain text that has no dress is returned as it is.
 */
export function undress(dressed: Plain): Plain {
  const plain = {text: dressed.text.replace(ODD_BLANK, ' '), at: dressed.at};
  const {text} = plain;
  const at = new Uint32Array(plain.at.length);
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  const skip = (start: number, end: number, instead = ''): void => {
    kept.push(text.slice(from, start), instead);
    at.set(plain.at.subarray(from, start), length);
    length += start - from;
    if (instead !== '') at[length++] = plain.at[start]!;
    from = end;
  };
  let lineStart = true;
  for (let i = 0; i < text.length; i++) {
    if (lineStart) {
      LIST_MARK.lastIndex = i;
      const mark = LIST_MARK.exec(text);
      if (mark) {
        skip(i, i + mark[0].length);
        i += mark[0].length - 1;
        lineStart = false;
        continue;
      }
    }
    const code = text.charCodeAt(i);
    lineStart = code === 10 || code === 13;
    if (code === 60) {
      TAG.lastIndex = i;
      const tag = TAG.exec(text);
      if (!tag) continue;
      const end = i + tag[0].length;
      const left = leftBy(tag[0], text, end);
      skip(i, end, left);
      lineStart = left === '\n';
      i = end - 1;
    } else if (code === 32) {
      const end = blanksTo(text, i);
      if (end > i) {
        skip(text[end] === '\n' || i === 0 || text[i - 1] === '\n' ? i : i + 1, end);
        i = end - 1;
      }
    } else if (code > 126 && isFormatCharacter(code)) skip(i, i + 1);
  }
  if (from === 0) return plain;
  skip(text.length, text.length);
  at[length] = plain.at[text.length]!;
  return {text: kept.join(''), at: at.subarray(0, length + 1)};
}

/** The end of a run of blanks of which some are too many; the place itself where there is one alone, between words. */
function blanksTo(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === 32) end++;
  const edge = at === 0 || text.charCodeAt(at - 1) === 10 || text.charCodeAt(end) === 10;
  return edge || end > at + 1 ? end : at;
}

/** What a tag leaves in the text, so that the words on its sides stay apart. */
function leftBy(tag: string, text: string, end: number): string {
  if (CELL.test(tag)) return ' ';
  if (!BREAK.test(tag)) return '';
  LINE_ENDS.lastIndex = end;
  return LINE_ENDS.test(text) ? '' : '\n';
}
