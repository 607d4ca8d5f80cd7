/** A title's parts: `NAME (Country)`. Offsets are into the title. */
export interface Title {
  name: string;
  nameStart: number;
  country: string | null;
}

/** Splits a title at its last balanced bracket if `isCountry` knows what stands in it; else the whole is the name. */
export function splitTitle(title: string, isCountry: (printed: string) => boolean): Title {
  const lead = title.length - title.trimStart().length;
  const text = title.trim();
  const open = lastBracket(text);
  const inside = open > 0 ? text.slice(open + 1, -1).trim() : '';
  if (open > 0 && isCountry(inside)) {
    return {name: text.slice(0, open).trim(), nameStart: lead, country: inside};
  }
  return {name: text, nameStart: lead, country: null};
}

function lastBracket(text: string): number {
  if (!text.endsWith(')')) return -1;
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ')') depth++;
    else if (text[i] === '(' && --depth === 0) return i;
  }
  return -1;
}

const SAID = String.raw`(?:aka|a\.k\.a\.|also (?:known|referred to) as|also called|nicknamed|abbreviated as|formerly known as)`;
const ALIAS = new RegExp(
  String.raw`\b${SAID}\s+(?:the\s+)?["“‘']?((?:\p{Lu}|[‘’'])[^.;,()"“”\n]{1,80}?)["”’']?(?=[.;,()\n]|\s(?:and|or|which|who|is|was|were|are)\b|$)`,
  'giu',
);
const NAMES_ITSELF =
  /\b(?:called|named|known as|calls? itself|under the name(?: of)?)\s+(?:the\s+)?["“‘]?((?:\p{Lu}[\p{L}\p{M}’'-]*\s*){1,6})/u;

/** Other names in brackets and behind slashes of a name, in the order of the text. */
export function namesWithin(name: string): string[] {
  const inBrackets = [...name.matchAll(/\(([^()]{2,60})\)/g)].map((match) => match[1]!.trim());
  const outside = name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const behindSlash = outside.includes('/') ? outside.split('/').map((part) => part.trim()) : [];
  return [...inBrackets, ...behindSlash].filter((part) => part !== '' && part !== name);
}

/** Names that a prose gives as "aka X", "also known as X". */
export function aliasesIn(text: string): string[] {
  return [...text.matchAll(ALIAS)].map((match) => match[1]!.trim().replace(/\s+/g, ' '));
}

/** The name by which a prose without a title calls its group, with its offset; null where it names none. */
export function selfNamed(text: string): {name: string; start: number} | null {
  const match = NAMES_ITSELF.exec(text);
  if (!match) return null;
  const name = match[1]!.trim();
  return {name, start: match.index + match[0].indexOf(match[1]!)};
}
