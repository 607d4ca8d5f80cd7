import type {Plain} from '../../schemas/flow.ts';
import {isFormatCharacter} from './format-character.ts';

const TAG = /<\/?[a-zA-Z][^<>\n]{0,200}>/y;
/** Tags at which a line ends. */
const BREAK =
  /^<\/?(?:br|p|div|section|article|header|footer|li|ul|ol|dl|dt|dd|table|tr|h[1-6]|hr|blockquote|pre)(?![a-z0-9-])/i;
const CELL = /^<\/?t[dh](?![a-z0-9-])/i;
const REST_OF_LINE = /[ \r]*(?:\n|$)/y;
/** Blanks that are no plain blank: tabs, non-breaking, narrow and wide ones. */
const ODD_BLANK = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const BULLET = / *[-*+•·–] +/uy;
const NUMBERED = / *\(?(\d{1,2})[.)] +(?=\p{Lu})/uy;
/** The line that tells markdown that a table's head stands above it. */
const RULER = /[ |]*:?-{3,}:? *\|[ |:-]*(?=\n|$)|\|[ |]*:?-{3,}[ |:-]*(?=\n|$)/y;

/** A stretch of the text that is dress, and what stays in its place. */
interface Dress {
  end: number;
  instead: string;
}

/**
 * Takes off the dress that people without markdown in mind put around prose: zero-width and direction characters, HTML
 * tags, marks of list entries at a line's start. A tag that breaks the line leaves a line end, one of a table's cell a blank, and
 * blanks of any kind and number become one plain blank. What is left keeps its offsets.
 */
export function undress({text: dressed, at: places}: Plain): Plain {
  const text = dressed.replace(ODD_BLANK, ' ');
  const at = new Uint32Array(places.length);
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number, instead: string): void => {
    kept.push(text.slice(from, to), instead);
    at.set(places.subarray(from, to), length);
    length += to - from;
    if (instead !== '') at[length++] = places[to]!;
  };
  const marks = lineMarks(text);
  let lineStart = true;
  for (let i = 0; i < text.length; i++) {
    const found: Dress | null = (lineStart ? marks(i) : null) ?? dressAt(text, i);
    lineStart = found ? found.instead === '\n' : text.charCodeAt(i) === 10;
    if (found === null) continue;
    keep(i, found.instead);
    from = found.end;
    i = found.end - 1;
  }
  if (from === 0) return {text, at: places};
  keep(text.length, '');
  at[length] = places[text.length]!;
  return {text: kept.join(''), at: at.subarray(0, length + 1)};
}

/**
 * What stands at a line's start: bullets, numbers of a list, rulers of a table. "12. They left" is an entry only behind a
 * stop or an empty line, or next to the entry before: a wrapped line may begin with a number that counts.
 */
function lineMarks(text: string): (at: number) => Dress | null {
  let last = 0;
  return (at) => {
    const plain = matched(BULLET, text, at) ?? matched(RULER, text, at);
    if (plain) return {end: at + plain[0].length, instead: ''};
    const numbered = matched(NUMBERED, text, at);
    if (!numbered) return null;
    const number = Number(numbered[1]);
    const free =
      at === 0 || number === last + 1 || /[.!?…:;)”"\n]\n$/.test(text.slice(Math.max(0, at - 2), at));
    if (!free) return null;
    last = number;
    return {end: at + numbered[0].length, instead: ''};
  };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function dressAt(text: string, at: number): Dress | null {
  const code = text.charCodeAt(at);
  if (code === 32) return blanksAt(text, at);
  if (code > 126) return isFormatCharacter(code) ? {end: at + 1, instead: ''} : null;
  const tag = code === 60 ? matched(TAG, text, at) : null;
  if (!tag) return null;
  const end = at + tag[0].length;
  return {end, instead: leftBy(tag[0], text, end)};
}

/** A run of blanks, with what is invisible among them; null for a single blank between words. */
function blanksAt(text: string, at: number): Dress | null {
  let end = at + 1;
  for (let code = text.charCodeAt(end); code === 32 || (code > 126 && isFormatCharacter(code)); )
    code = text.charCodeAt(++end);
  const edge = at === 0 || text.charCodeAt(at - 1) === 10 || text.charCodeAt(end) === 10;
  if (edge) return {end, instead: ''};
  return end > at + 1 ? {end, instead: ' '} : null;
}

/** What a tag leaves in the text, so that the words on its sides stay apart. */
function leftBy(tag: string, text: string, end: number): string {
  if (CELL.test(tag)) return ' ';
  if (!BREAK.test(tag)) return '';
  return matched(REST_OF_LINE, text, end) ? '' : '\n';
}
