/** Text that is markup already; made by `element` only, so that nothing else is ever taken for it. */
export interface Markup {
  markup: string;
}

export type Attributes = Readonly<Record<string, string | number | null>>;

/** Elements of HTML that have no end tag. */
const alone: ReadonlySet<string> = new Set(['meta', 'wbr']);

/**
 * An element of HTML, SVG or XML. Children that are strings are text and are escaped; attributes that are null are left out.
 * Every element has its end tag, which all three read alike.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | string)[]
): Markup {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (alone.has(name)) return {markup: `<${name}${own}>`};
  const inside = children
    .map((child) => (typeof child === 'string' ? escaped(child) : child.markup))
    .join('');
  return {markup: `<${name}${own}>${inside}</${name}>`};
}

/** Elements one after the other, each on its own line. */
export function lines(each: readonly Markup[]): Markup {
  return {markup: each.map(({markup}) => `\n${markup}`).join('')};
}

/** Data for machines inside a page: JSON in which no tag can begin or end, nor a line separator of scripts stand. */
export function jsonScript(type: string, data: unknown): Markup {
  const json = JSON.stringify(data, null, 1).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return {markup: `<script type="${escaped(type)}">${json}</script>`};
}

/** The style sheet of a page; ours alone, never content. */
export function styleSheet(css: string): Markup {
  return {markup: `<style>${css}</style>`};
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** All that needs no second look: most of what pages hold. */
const PLAIN = /^[\w\n .,:;()–—“”’|/+-]*$/;

/** Signs of markup as references; what XML 1.0 can't hold (control characters, half surrogate pairs) as U+FFFD. */
function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}
