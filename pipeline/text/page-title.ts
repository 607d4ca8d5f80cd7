import type {Element, Root} from 'hast';
import {inlineLines, isOutside, plainLine, tidy} from './page-inline.ts';
import type {PageOrigin} from './page-origin.ts';

function textOf(element: Element): string {
  return tidy(inlineLines(element.children).map(plainLine).join(' '));
}

/** All h1 in order. A header counts here, as titles stand there; what surrounds the page otherwise does not. */
function mainHeadings(parent: Root | Element): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'h1') return isOutside(child) ? [] : [child];
    return child.tagName !== 'header' && isOutside(child) ? [] : mainHeadings(child);
  });
}

/** A page's own part of its `<title>`, and the names of the site and its sections that follow. */
function cut(title: string, siteName: string | null): {own: string; site: readonly string[]} {
  for (const mark of [' | ', ' :: ']) {
    const [own = '', ...site] = title.split(mark);
    if (own !== '' && site.length > 0) return {own, site};
  }
  for (const mark of [' – ', ' — ', ' - ']) {
    const at = title.lastIndexOf(mark);
    const site = title.slice(at + mark.length);
    // A title that ends in a bracket has no site behind it: “Movement - Johnson (Liberia)”.
    if (at > 0 && (site === siteName || !site.endsWith(')'))) return {own: title.slice(0, at), site: [site]};
  }
  return {own: title, site: []};
}

/**
 * The title that the page prints over its text: the first h1 that is not the site's own name, else `<title>` without the site's
 * name; null where it has neither. Nothing is made up.
 */
export function pageTitle(tree: Root, content: Root | Element, origin: PageOrigin): string | null {
  const {own, site} = cut(tidy(origin.title ?? ''), origin.siteName);
  const ofTheSite = (text: string): boolean => text === '' || site.includes(text) || text === origin.siteName;
  const headings = [...mainHeadings(content), ...mainHeadings(tree)].map(textOf);
  return headings.find((text) => !ofTheSite(text)) ?? (own === '' ? null : own);
}

/** The last bracket at the end of a title, with brackets inside it: `X (Myanmar (Burma))` ends in `Myanmar (Burma)`. */
export function lastBracket(title: string): {before: string; inside: string} | null {
  if (!title.endsWith(')')) return null;
  let depth = 0;
  for (let at = title.length - 1; at >= 0; at--) {
    if (title[at] === ')') depth++;
    else if (title[at] === '(') depth--;
    if (depth === 0) {
      const before = title.slice(0, at).trim();
      return before === '' ? null : {before, inside: title.slice(at + 1, -1).trim()};
    }
  }
  return null;
}
