import {type Attributes, element, jsonScript, lines, type Markup, styleSheet} from '../markup.ts';
import {histogramChart, intervalLine, shareBar} from './charts.ts';
import {
  type Block,
  type Cell,
  type CodebookPage,
  type Estimate,
  inPlainWords,
  type Phrase,
  type Run,
  type Section,
} from './page.ts';
import {pageStyle} from './page-style.ts';

/**
 * The codebook as one HTML file that needs nothing else: no script, no font, no network. `data` is what search engines for
 * datasets read (schema.org), put in as JSON-LD.
 */
export function printHtml(page: CodebookPage, data: unknown): string {
  const {title, version, lead, sections} = page;
  const head = element(
    'head',
    {},
    element('meta', {charset: 'utf-8'}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('meta', {name: 'color-scheme', content: 'light dark'}),
    element('title', {}, `${title}, version ${version}`),
    styleSheet(pageStyle),
    jsonScript('application/ld+json', data),
  );
  const main = element(
    'main',
    {id: 'main'},
    element('h1', {}, title),
    element('div', {class: 'lead'}, ...lead.map(printBlock)),
    lines(sections.map((section) => printSection(section, 2))),
  );
  const skip = element('a', {class: 'skip', href: '#main'}, 'To the codebook');
  const body = element('body', {}, skip, element('div', {class: 'page'}, contents(sections), main));
  return `<!doctype html>\n${element('html', {lang: 'en'}, head, body).markup}\n`;
}

/** Sections and, below them, questions and tables; their variables would make it too long. */
function contents(sections: readonly Section[]): Markup {
  const list = (each: readonly Section[], deeper: boolean): Markup =>
    element('ul', {}, ...each.map((section) => element('li', {}, ...entry(section, deeper))));
  const entry = ({id, title, sections: inner}: Section, deeper: boolean): Markup[] => {
    const link = element('a', {href: `#${id}`}, inContents(title));
    return deeper && inner.length > 0 ? [link, list(inner, false)] : [link];
  };
  const head = element('h2', {id: 'contents'}, 'Contents');
  return element('nav', {'aria-labelledby': 'contents', tabindex: 0}, head, list(sections, true));
}

/** The title without the stem in brackets, or the name alone: the list is long. */
function inContents([first = '']: Phrase): Markup | string {
  return typeof first === 'string' ? first.replace(/ \($/, '') : printRun(first);
}

function printSection({id, title, mark, blocks, sections}: Section, depth: number): Markup {
  const marked = mark === null ? [] : [' ', element('span', {class: 'mark'}, mark)];
  const anchor = element('a', {class: 'anchor', href: `#${id}`, 'aria-label': 'Link to this section'}, '#');
  const heading = element(
    `h${Math.min(depth, 6)}`,
    {id: `${id}-title`},
    ...phrase(title),
    ...marked,
    ' ',
    anchor,
  );
  return element(
    'section',
    {id, 'aria-labelledby': `${id}-title`},
    heading,
    ...blocks.map(printBlock),
    lines(sections.map((section) => printSection(section, depth + 1))),
  );
}

function printBlock(block: Block): Markup {
  switch (block.form) {
    case 'paragraph':
      return element('p', {}, ...phrase(block.text));
    case 'list':
      return element('ul', {}, ...block.entries.map((entry) => element('li', {}, ...phrase(entry))));
    case 'table':
      return printTable(block);
    case 'histogram': {
      const rows = block.bins.map(({label, count}): Cell[] => [[label], {count}]);
      const data = table(['from–to', 'n'], rows, [block.about], undefined, {class: 'unseen'});
      return element('figure', {}, histogramChart(block), element('figcaption', {}, block.about), data);
    }
    case 'examples': {
      const entry = (verdict: string, kind: string) => (sentence: string) =>
        element('li', {class: kind}, element('span', {class: 'verdict'}, verdict), ' ', sentence);
      const entries = [...block.yes.map(entry('So:', 'yes')), ...block.no.map(entry('Not so:', 'no'))];
      return element(
        'div',
        {class: 'examples'},
        element('p', {}, ...phrase(block.of)),
        element('ul', {}, ...entries),
      );
    }
    case 'fold':
      return element('details', {}, element('summary', {}, block.title), ...block.blocks.map(printBlock));
  }
}

/** Wide tables scroll on their own, by the keyboard too. */
function printTable({head, rows, caption, mark}: Extract<Block, {form: 'table'}>): Markup {
  const made = table(head, rows, caption, mark);
  if (head.length < 5) return made;
  const label = inPlainWords(caption);
  return element('div', {class: 'wide', tabindex: 0, role: 'region', 'aria-label': label}, made);
}

function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  caption: Phrase,
  mark: number | undefined,
  attributes: Attributes = {},
): Markup {
  const titles = head.map((title, index) =>
    element('th', {scope: 'col', class: kindOf(rows[0]?.[index])}, title),
  );
  const line = (row: readonly Cell[]): Markup =>
    element(
      'tr',
      {},
      ...row.map((cell, index) =>
        index === 0
          ? element('th', {scope: 'row'}, ...printCell(cell, mark))
          : element('td', {class: kindOf(cell)}, ...printCell(cell, mark)),
      ),
    );
  return element(
    'table',
    attributes,
    element('caption', {}, ...phrase(caption)),
    element('thead', {}, element('tr', {}, ...titles)),
    element('tbody', {}, lines(rows.map(line))),
  );
}

function kindOf(cell: Cell | undefined): string | null {
  if (cell === undefined || Array.isArray(cell)) return null;
  return 'count' in cell ? 'count' : 'share' in cell ? 'share' : 'estimate';
}

function printCell(cell: Cell, mark: number | undefined): (Markup | string)[] {
  if ('count' in cell) return [String(cell.count)];
  if ('share' in cell)
    return [element('span', {}, `${Math.round(100 * cell.share)} %`), shareBar(cell.share)];
  if ('estimate' in cell)
    return [element('span', {}, inBrackets(cell.estimate)), intervalLine(cell.estimate, mark)];
  return phrase(cell);
}

function inBrackets({value, lower, upper}: Estimate): string {
  const print = (one: number | null): string => (one === null ? '—' : one.toFixed(2));
  return value === null ? '—' : `${print(value)} [${print(lower)}, ${print(upper)}]`;
}

function phrase(runs: Phrase): (Markup | string)[] {
  return runs.map(printRun);
}

function printRun(run: Run): Markup | string {
  if (typeof run === 'string') return run;
  if ('code' in run) return printCode(run.code);
  if ('strong' in run) return element('strong', {}, run.strong);
  return element('a', {href: `#${run.to}`}, run.link);
}

/** A long name may break behind its underscores, and nowhere else. */
function printCode(name: string): Markup {
  const parts = name.split('_');
  const broken = parts.slice(1).flatMap((part) => ['_', element('wbr', {}), part]);
  return element('code', {}, parts[0] ?? '', ...broken);
}
