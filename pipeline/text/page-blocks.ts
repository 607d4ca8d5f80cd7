import type {Element, ElementContent, Root, RootContent} from 'hast';
import {inlineLines, isOutside, type Piece, plainLine, tidy} from './page-inline.ts';
import {tableRows} from './page-table.ts';

/** What a page says, in order. A heading heads other headings of a higher `level`; a label (level 9) heads only text. */
export type Block = {kind: 'heading'; level: number; text: string} | {kind: 'text'; text: string};

const labelLevel = 9;
/** Of captions and of rows that head others. */
const sectionLevel = 7;

/** Longer than this, in UTF-16 units, bold or headed text is prose and no label. */
const labelLimit = 80;

const blockTags = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table tbody td tfoot th thead tr ul aside'.split(
    ' ',
  ),
);

/** All elements that are, or hold, a block: found in one walk from the leaves. */
function blocksOf(root: Root | Element): Set<Element> {
  const found = new Set<Element>();
  const walk = (node: RootContent): boolean => {
    if (node.type !== 'element') return false;
    const inside = node.children.map(walk).some((holds) => holds);
    if (inside || blockTags.has(node.tagName)) found.add(node);
    return found.has(node);
  };
  for (const child of root.children) walk(child);
  return found;
}

function heading(text: string, level: number): Block[] {
  const label = tidy(text).replace(/[\s:.–—-]+$/, '');
  if (label === '') return [];
  return label.length > labelLimit
    ? [{kind: 'text', text: tidy(text)}]
    : [{kind: 'heading', level, text: label}];
}

function prose(text: string): Block[] {
  const line = tidy(text);
  return line === '' ? [] : [{kind: 'text', text: line}];
}

/**
 * A line that begins in bold: a label if a colon or dash parts it from the rest, if nothing follows, or if a new sentence does.
 * “**The Red Caps** were a militia” is none of these.
 */
function line(pieces: readonly Piece[]): Block[] {
  const first = pieces.findIndex((piece) => piece.text.trim() !== '');
  let end = first;
  while (pieces[end]?.bold || (end > first && pieces[end]?.text.trim() === '')) end++;
  const bold = tidy(plainLine(pieces.slice(first, end)));
  const rest = tidy(plainLine(pieces.slice(end)));
  if (bold === '' || bold.length > labelLimit) return prose(plainLine(pieces));
  const inside = /^([^:]{1,80}):\s+(\S.*)$/.exec(bold);
  if (inside) return [...heading(inside[1] ?? '', labelLevel), ...prose(`${inside[2]} ${rest}`)];
  const parted = bold.endsWith(':') || /^(:|[–—-]\s)/.test(rest);
  const begins = /^["“‘'(]?[\p{Lu}\p{Nd}]/u.test(rest) && !/[.!?,;]$/.test(bold);
  const alone = rest === '' && !/[.!?,;]$/.test(bold);
  if (!parted && !begins && !alone) return prose(plainLine(pieces));
  return [...heading(bold, labelLevel), ...prose(rest.replace(/^(:|[–—-]\s)\s*/, ''))];
}

/** All text of an element, whatever stands bold in it, with `joint` between its blocks. */
function flat(element: Element, blocks: ReadonlySet<Element>, joint: string): string {
  const own = element.children.some((child) => child.type === 'element' && blocks.has(child));
  if (!own)
    return inlineLines(element.children)
      .map((pieces) => tidy(plainLine(pieces)))
      .join(joint);
  const inner = readChildren(element, blocks);
  const lines: string[] = [];
  inner.forEach(({kind, text}, index) => {
    if (kind === 'text' && inner[index - 1]?.kind === 'heading') lines.push(`${lines.pop()} ${text}`);
    else lines.push(kind === 'heading' ? `${text}:` : text);
  });
  return lines.join(joint);
}

function readValue(element: Element, blocks: ReadonlySet<Element>): Block[] {
  return flat(element, blocks, '\n').split('\n').flatMap(prose);
}

function readTable(table: Element, blocks: ReadonlySet<Element>): Block[] {
  return tableRows(table).flatMap((row) => {
    if (row.kind === 'inside') return readChildren(row.cell, blocks);
    if (row.kind === 'heading') return heading(flat(row.cell, blocks, ' '), sectionLevel);
    if (row.kind === 'cells') return prose(row.cells.map((cell) => flat(cell, blocks, ' ')).join('; '));
    const values = row.values.flatMap((cell) => readValue(cell, blocks));
    return [...heading(flat(row.label, blocks, ' '), labelLevel), ...values];
  });
}

function readElement(element: Element, blocks: ReadonlySet<Element>): Block[] {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return heading(flat(element, blocks, ' '), Number(level));
  switch (element.tagName) {
    case 'summary':
    case 'caption':
      return heading(flat(element, blocks, ' '), sectionLevel);
    case 'dt':
      return heading(flat(element, blocks, ' '), labelLevel);
    case 'dd':
      return readValue(element, blocks);
    case 'table':
      return readTable(element, blocks);
    default:
      return readChildren(element, blocks);
  }
}

function readChildren(parent: Root | Element, blocks: ReadonlySet<Element>): Block[] {
  const out: Block[] = [];
  let run: ElementContent[] = [];
  const preformatted = parent.type === 'element' && parent.tagName === 'pre';
  const flush = (): void => {
    for (const pieces of inlineLines(run, preformatted)) out.push(...line(pieces));
    run = [];
  };
  for (const child of parent.children) {
    if (isOutside(child)) continue;
    if (child.type === 'element' && blocks.has(child)) {
      flush();
      for (const block of readElement(child, blocks)) out.push(block);
    } else run.push(child as ElementContent);
  }
  flush();
  return out;
}

/**
 * The headings, labels and paragraphs of a page, in order, without what surrounds them. Definition lists, two-column tables and
 * bold words at a line's start are labels.
 */
export function pageBlocks(content: Root | Element): Block[] {
  return readChildren(content, blocksOf(content));
}
