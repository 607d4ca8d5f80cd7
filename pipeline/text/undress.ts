import type {Plain} from '../../schemas/flow.ts';
import {isFormatCharacter} from './decode.ts';

const TAG = /<\/?[a-zA-Z][^<>\n]{0,200}>/y;
const LIST_MARK = /[ \t]*(?:[-*+•·–][ \t]+|\(?\d{1,2}[.)][ \t]+(?=\p{Lu}))/uy;

/**
 * Takes off the dress that people without markdown in mind put around prose: zero-width and direction characters, HTML
 * tags, marks of list entries at a line's start. What is left keeps its offsets. Plain text that has none is returned as it is.
 */
export function undress(plain: Plain): Plain {
  const {text} = plain;
  const at = new Uint32Array(plain.at.length);
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  const skip = (start: number, end: number): void => {
    kept.push(text.slice(from, start));
    at.set(plain.at.subarray(from, start), length);
    length += start - from;
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
      if (tag) skip(i, i + tag[0].length);
    } else if ((code < 32 || code > 126) && isFormatCharacter(code)) skip(i, i + 1);
  }
  if (from === 0) return plain;
  skip(text.length, text.length);
  at[length] = plain.at[text.length]!;
  return {text: kept.join(''), at: at.subarray(0, length + 1)};
}
