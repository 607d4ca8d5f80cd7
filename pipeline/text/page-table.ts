import type {Element} from 'hast';
import {isOutside} from './page-inline.ts';

/**
 * A row by what it does: a `label` with its `values`, a `heading` over the rows below, `cells` of a grid that says nothing of labels,
 * or `inside`: a cell of a table that only lays out the page, to be read like any other part of it.
 */
export type TableRow =
  | {kind: 'label'; label: Element; values: readonly Element[]}
  | {kind: 'heading'; cell: Element}
  | {kind: 'cells'; cells: readonly Element[]}
  | {kind: 'inside'; cell: Element};

function elements(parent: Element): Element[] {
  return parent.children.filter((child): child is Element => child.type === 'element' && !isOutside(child));
}

/** The rows of a table, without those of tables within it. */
function rowsOf(table: Element): Element[][] {
  const rows = elements(table).flatMap((part) =>
    part.tagName === 'tr' ? [part] : /^(tbody|thead|tfoot)$/.test(part.tagName) ? elements(part) : [],
  );
  return rows
    .filter((row) => row.tagName === 'tr')
    .map((row) => elements(row).filter((cell) => /^t[dh]$/.test(cell.tagName)));
}

/** Whether a cell holds what only a page has: headings, lists of definitions, tables. */
function isLayout(cell: Element): boolean {
  return elements(cell).some((child) => /^(h[1-6]|dl|table)$/.test(child.tagName) || isLayout(child));
}

const isHead = (cell: Element): boolean => cell.tagName === 'th';

function rowOf(cells: readonly Element[]): TableRow[] {
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  if (cells.some(isLayout)) return cells.map((cell) => ({kind: 'inside', cell}));
  if (rest.length === 0)
    return [isHead(first) ? {kind: 'heading', cell: first} : {kind: 'inside', cell: first}];
  if ((isHead(first) && !rest.some(isHead)) || rest.length === 1) {
    return [{kind: 'label', label: first, values: rest}];
  }
  return [{kind: 'cells', cells}];
}

/**
 * What each row of a table says. A row of heads over one row of cells is read downwards; a row of two heads over rows of two
 * cells names the columns and says nothing itself.
 */
export function tableRows(table: Element): TableRow[] {
  const caption = elements(table).filter((child) => child.tagName === 'caption');
  const rows = rowsOf(table).filter((cells) => cells.length > 0);
  const [heads = [], cells = []] = rows;
  const headed = heads.length > 1 && heads.every(isHead);
  const above: TableRow[] = caption.map((cell) => ({kind: 'heading', cell}));
  if (headed && rows.length === 2 && cells.length === heads.length && !cells.some(isHead)) {
    return [
      ...above,
      ...heads.map(
        (label, index): TableRow => ({kind: 'label', label, values: cells.slice(index, index + 1)}),
      ),
    ];
  }
  const body = headed && heads.length === 2 ? rows.slice(1) : rows;
  return [...above, ...body.flatMap(rowOf)];
}
