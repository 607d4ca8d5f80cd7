import type {FieldRole, Marked, Plain} from '../../schemas/flow.ts';

/** Label in small letters → role; `~word` → the role of a label that holds the word. */
export type Labels = ReadonlyMap<string, FieldRole>;

/** The role of the field under a label: that of the whole label, else of the first telling word; `unknown` where there is none. */
export function roleOf(label: string, labels: Labels): FieldRole {
  const whole = labels.get(label.toLowerCase());
  if (whole) return whole;
  const spaced = ` ${label.toLowerCase().match(WORD)?.join(' ') ?? ''} `;
  for (const [key, role] of labels) {
    if (key.startsWith('~') && spaced.includes(` ${key.slice(1)} `)) return role;
  }
  return 'unknown';
}

interface Line {
  start: number;
  end: number;
  text: string;
}

const ROW_EDGE = /^[ \t|]*/;
const RULER = /^[\s|:=_*+-]*$/;
const SEPARATOR = /^[ \t]*(?::[ \t]*\|?|\||[–—-][ \t]+\|?)/;
const LABEL_SIGN = /[:|]/;
const WORD = /[\p{L}\p{M}]+/gu;
/** A few words that begin large and hold no figure or stop: a label if a word of the lexicon stands among them. */
const LOOSE_LABEL = /^\p{Lu}[^\p{Nd}.;!?"“”()]{2,50}$/u;
const LOUD = /^[\p{Lu}\p{M}][\p{Lu}\p{M} \t,&/'’-]{2,50}$/u;
const LABEL_WORDS =
  /^(?:\p{Lu}[\p{L}\p{M}'’/&-]*|of|the|and|for|in|to|on|&|\/)(?:[ \t]+(?:\p{Lu}[\p{L}\p{M}'’/&-]*|of|the|and|for|in|to|on|&|\/)){0,5}$/u;

/**
 * Finds the title and the labels of a profile: `Label: text` lines, pipe rows with and without edge pipes, labels as
 * headings, in bold or alone on a line. A label nobody knows counts only where it looks like one (a few capitalised words
 * and a colon at the start of a line, or a heading). What stands before the first label and is no title is `loose`.
 */
export function markFields(plain: Plain, source: string, labels: Labels): Marked[] {
  const marked: Marked[] = [];
  const lines = linesOf(plain.text);
  let open: Marked | null = null;
  const close = (end: number): void => {
    if (open) marked.push({...open, end});
    open = null;
  };
  let seen = false;
  for (const [number, line] of lines.entries()) {
    const content = line.text.replace(ROW_EDGE, '');
    const start = line.end - content.length;
    if (RULER.test(content)) continue;
    const label =
      labelOf(content, labels, seen && dressed(plain, source, start, content)) ??
      boldLabel(source.slice(plain.at[start]! - 2, plain.at[start]! + 60), labels);
    if (label && roleOf(label.label, labels) === 'title') {
      const title = content.slice(label.length);
      const from = start + label.length + title.search(/\S|$/);
      if (!seen)
        marked.push({kind: 'title', label: title.trim(), at: plain.at[from]!, start: from, end: line.end});
    } else if (label) {
      close(line.start);
      open = {kind: 'field', label: label.label, at: plain.at[start]!, start: start + label.length, end: 0};
    } else if (!seen && isTitle(content, lines[number + 1], labels)) {
      marked.push({kind: 'title', label: content.trim(), at: plain.at[start]!, start, end: line.end});
    } else if (open === null) {
      open = {kind: 'loose', label: '', at: plain.at[start]!, start, end: 0};
    }
    seen = true;
  }
  close(plain.text.length);
  return marked;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    lines.push({start, end, text: text.slice(start, end)});
    start = end + 1;
  }
  return lines;
}

/** Whether the line stands as a heading in the source, or in bold with an empty line before it. */
function dressed(plain: Plain, source: string, start: number, content: string): boolean {
  if (content.length > 80) return false;
  const at = plain.at[start]!;
  const before = source.slice(Math.max(0, at - 12), at);
  if (/(?:^|[\r\n])\s*#{1,6}\s+(?:\*\*|__)?$|<h[1-6]>(?:<b>)?$/i.test(before)) return true;
  return /(?:\*\*|__|<b>|<strong>)$/i.test(before) && /(?:^|\n)\n$/.test(plain.text.slice(start - 2, start));
}

function labelOf(content: string, labels: Labels, dress: boolean): {label: string; length: number} | null {
  const sign = content.slice(0, 80).search(LABEL_SIGN);
  const bare = content.replace(/(?<![ \t|:])[ \t|:]+$/, '');
  if (labels.has(bare.toLowerCase())) return {label: bare, length: content.length};
  const words = (sign > 0 ? content.slice(0, sign) : content.split(/[ \t][–—-][ \t]/)[0]!).trimEnd();
  const separator = SEPARATOR.exec(content.slice(words.length))?.[0];
  if (separator !== undefined && labels.has(words.toLowerCase())) {
    return {label: words, length: words.length + separator.length};
  }
  if (sign > 0 && separator !== undefined && LABEL_WORDS.test(words)) {
    return {label: words, length: words.length + separator.length};
  }
  if (separator !== undefined && isLoose(words, labels)) {
    return {label: words, length: words.length + separator.length};
  }
  if ((dress || LOUD.test(bare)) && isLoose(bare, labels)) return {label: bare, length: content.length};
  if (dress && LABEL_WORDS.test(bare) && content.length < 60 && !/\)$/.test(bare))
    return {label: bare, length: content.length};
  return null;
}

/** A label that stands out by its type alone: `**Numbers** Some 800 men.` */
function boldLabel(source: string, labels: Labels): {label: string; length: number} | null {
  const label = /^(?:\*\*|__)([^*_\n]{2,50})(?:\*\*|__)/.exec(source)?.[1]?.trim();
  if (!label || !(labels.has(label.toLowerCase()) || isLoose(label, labels))) return null;
  return {label, length: label.length};
}

/** A label in words of its own ("How it ended"), by a word that tells its role. */
function isLoose(text: string, labels: Labels): boolean {
  return LOOSE_LABEL.test(text) && (text.match(WORD)?.length ?? 0) <= 7 && roleOf(text, labels) !== 'unknown';
}

function isTitle(content: string, next: Line | undefined, labels: Labels): boolean {
  const text = content.trim();
  if (text.length > 160 || /[.!?;,:|]$/.test(text)) return false;
  if (next === undefined) return false;
  const following = next.text.replace(ROW_EDGE, '');
  return RULER.test(following) || /^\(.+\)$/.test(following) || labelOf(following, labels, false) !== null;
}
