import type {Element, ElementContent, RootContent} from 'hast';
import {isFormatCharacter} from './format-character.ts';

/** A piece of running text and whether it is printed bold. */
export interface Piece {
  text: string;
  bold: boolean;
}

/** Elements that hold no narrative, wherever they stand: code, forms, pictures and what surrounds the page. */
const outsideTags = new Set(
  'script style noscript template head nav footer aside header form button select input textarea iframe svg canvas video audio object figcaption'.split(
    ' ',
  ),
);

const outsideRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);

/** Classes and ids by which WordPress, MediaWiki and their kin call what surrounds the text. */
const outsideNames =
  /^(mw-editsection|mw-jump-link|catlinks|toc|navbox|noprint|breadcrumbs?|comments?(-area)?|sharedaddy|jp-relatedposts|related(-posts)?|widget|sidebar|menu|screen-reader-text|skip-link|cookie-?(banner|notice)|post-navigation|entry-footer)$/;

/** An attribute's words; empty where it is not set. */
function words(element: Element, name: string): string[] {
  const value = element.properties[name];
  return (Array.isArray(value) ? value.map(String) : String(value ?? '').split(/\s+/)).filter(
    (word) => word !== '',
  );
}

/** Whether a node is no part of the narrative. An infobox in an `aside` is. */
export function isOutside(node: RootContent): boolean {
  if (node.type !== 'element') return node.type !== 'text';
  const names = [...words(node, 'className'), ...words(node, 'id')];
  if (/^(html|body|main|article)$/.test(node.tagName)) return false;
  if (node.tagName === 'sup' && names.includes('reference')) return true;
  if (node.tagName === 'aside' && names.some((name) => name.includes('infobox'))) return false;
  return (
    outsideTags.has(node.tagName) ||
    node.properties.hidden === true ||
    node.properties.ariaHidden === 'true' ||
    /display:\s*none/i.test(String(node.properties.style ?? '')) ||
    words(node, 'role').some((role) => outsideRoles.has(role)) ||
    names.some((name) => outsideNames.test(name))
  );
}

/** What stands for `<br>` among the pieces: no text node of a parsed page holds a NUL. */
const lineBreak = '\0';

function isBold(element: Element): boolean {
  return (
    /^(b|strong)$/.test(element.tagName) ||
    /font-weight:\s*(bold|[6-9]00)/i.test(String(element.properties.style ?? ''))
  );
}

function gather(nodes: readonly ElementContent[], bold: boolean, pieces: Piece[]): void {
  for (const node of nodes) {
    if (node.type === 'text') pieces.push({text: node.value, bold});
    else if (node.type === 'element' && node.tagName === 'br') pieces.push({text: lineBreak, bold: false});
    else if (node.type === 'element' && !isOutside(node)) gather(node.children, bold || isBold(node), pieces);
  }
}

/** A piece of text as one writes it by hand: no invisible characters, one blank between words. */
export function tidy(text: string): string {
  const visible = [...text].filter((character) => !isFormatCharacter(character.codePointAt(0) ?? 0)).join('');
  return visible.replace(/[\s\u00a0]+/g, ' ').trim();
}

/**
 * Running text as printed: lines, each of pieces, broken where the page has `<br>`, and at line ends where it is `preformatted`.
 * Lines without text are left out.
 */
export function inlineLines(nodes: readonly ElementContent[], preformatted = false): Piece[][] {
  const pieces: Piece[] = [];
  gather(nodes, false, pieces);
  const lines: Piece[][] = [[]];
  for (const {text, bold} of pieces) {
    const parts = text === lineBreak ? ['', ''] : preformatted ? text.split(/\r\n?|\n/) : [text];
    parts.forEach((part, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({text: part.replace(/[\s\u00a0]+/g, ' '), bold});
    });
  }
  return lines.filter((line) => tidy(plainLine(line)) !== '');
}

/** The text of a line. */
export function plainLine(line: readonly Piece[]): string {
  return line.map((piece) => piece.text).join('');
}
