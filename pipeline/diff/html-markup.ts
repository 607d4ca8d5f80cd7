/** Markup that is safe to put into a page. Only this file and constants of our own make it; all else is text. */
export interface Markup {
  markup: string;
}

type Part = Markup | readonly Markup[] | string | number;

/** Markup from a template: what is put in is escaped, unless it is markup itself. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const markup = pieces.reduce((text, piece, at) => text + printed(parts[at - 1]!) + piece);
  return {markup};
}

/** Markup of our own; never text that was read. */
export const raw = (markup: string): Markup => ({markup});

export const element = (name: string, parts: readonly Markup[]): Markup =>
  raw(`<${name}>${parts.map(({markup}) => markup).join('')}</${name}>`);

function printed(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map(({markup}) => markup).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
