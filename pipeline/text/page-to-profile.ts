import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import type {Issue} from '../../schemas/issue.ts';
import {type InputPlace, inputIssue} from './input-issue.ts';
import {type Block, pageBlocks} from './page-blocks.ts';
import {pageOrigin} from './page-origin.ts';
import {lastBracket, pageTitle} from './page-title.ts';
import {slug} from './slug.ts';

/** A page as a profile's text, and what it tells for the manifest; null where it does not. */
export interface PageProfile {
  id: string;
  text: string;
  name: string | null;
  country: string | null;
  source: string | null;
  retrieved: string | null;
  issues: Issue[];
}

/** The part that holds the narrative: `main`, else the only article, else MediaWiki's content, else the whole page. */
function contentOf(tree: Root): Root | Element {
  const found: Element[] = [];
  const walk = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (
        /^(main|article)$/.test(child.tagName) ||
        child.properties.role === 'main' ||
        child.properties.id === 'content'
      )
        found.push(child);
      walk(child);
    }
  };
  walk(tree);
  const main = found.find((element) => element.tagName === 'main' || element.properties.role === 'main');
  const articles = found.filter((element) => element.tagName === 'article');
  const only = articles.length === 1 ? articles[0] : undefined;
  return main ?? only ?? found.find((element) => element.properties.id === 'content') ?? tree;
}

/** Fields as `Label: text` lines; what heads only other headings is left out and handed back. */
function write(blocks: readonly Block[]): {lines: string[]; fields: Map<string, string>; over: string[]} {
  const lines: string[] = [];
  const fields = new Map<string, string>();
  const over: string[] = [];
  const tell = (label: string, value: string): void => {
    const key = label.toLowerCase();
    if (key !== '' && !fields.has(key)) fields.set(key, value);
  };
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const before = blocks[index - 1];
    if (block.kind === 'heading') {
      if (next?.kind === 'heading' && next.level > block.level) over.push(block.text);
      else {
        lines.push(next?.kind === 'text' ? `${block.text}: ${next.text}` : `${block.text}:`);
        tell(block.text, next?.kind === 'text' ? next.text : '');
      }
    } else if (before?.kind !== 'heading') {
      lines.push(block.text);
      const [, label = '', value = ''] = /^(\p{L}[^:.!?]{0,60}):\s*(.*)$/u.exec(block.text) ?? [];
      tell(label, value);
    }
  });
  return {lines, fields, over};
}

/**
 * Name and country of a title. What stands in the last bracket is the country if the page's field says the same, or if it has none
 * and the bracket is no abbreviation and no remark in small letters.
 */
function titled(
  title: string | null,
  field: string | null,
): {name: string | null; country: string | null; line: boolean} {
  const bracket = title === null ? null : lastBracket(title);
  const inside = bracket?.inside ?? '';
  const isCountry =
    field === null
      ? /^\p{Lu}/u.test(inside) && !/^[\p{Lu}\d.&/-]{2,}$/u.test(inside)
      : inside.toLowerCase() === field.toLowerCase();
  if (bracket === null || !isCountry) return {name: title, country: field, line: false};
  return {name: bracket.before, country: inside, line: true};
}

function findings(
  fields: number,
  lines: readonly string[],
  over: readonly string[],
  place: InputPlace,
): Issue[] {
  if (lines.length === 0) {
    const fix = 'Save the page anew once it is fully shown, or take it out.';
    return [
      inputIssue('error', 'empty-page', place, {found: 'a page without text', expected: 'a narrative', fix}),
    ];
  }
  const issues: Issue[] = [];
  if (fields === 0) {
    const found = 'a page without any heading or label';
    const fix = 'Put labels such as `Purpose:` before the parts of the text that was written.';
    issues.push(inputIssue('warning', 'no-fields', place, {found, expected: 'fields', fix}));
  }
  if (over.length > 0) {
    const found = `headings without text of their own: ${over.join(', ')}`;
    const fix = 'They were left out; see that no label is lost with them.';
    issues.push(
      inputIssue('note', 'heading-left-out', place, {found, expected: 'text under each heading', fix}),
    );
  }
  return issues;
}

/**
 * Reads a saved page by rehype-parse and writes it as a profile: a title line where the page's title is `NAME (Country)`, then one `Label: text`
 * line for each heading, definition, table row and bold label, further paragraphs on lines of their own. No file is touched.
 * `fileName` gives the id, with `index` standing for its folder. Throws RangeError on absurdly deep nesting.
 */
export function pageToProfile(html: string, fileName: string): PageProfile {
  const tree = unified().use(rehypeParse).parse(html);
  const origin = pageOrigin(tree);
  const content = contentOf(tree);
  const title = pageTitle(tree, content, origin);
  const blocks = pageBlocks(content).filter((block) => block.kind === 'text' || block.text !== title);
  const {lines, fields, over} = write(blocks);
  const field = fields.get('country') ?? '';
  const {name, country, line} = titled(title, field === '' || field.length > 80 ? null : field);
  const id = slug(
    fileName
      .replace(/\.[^./]*$/, '')
      .replace(/(.)\/index$/i, '$1')
      .replace(/^.*\//, ''),
  );
  const place = {path: fileName, id: id || null};
  const text = `${(line && title !== null ? [title, '', ...lines] : lines).join('\n')}\n`;
  const {source, retrieved} = origin;
  return {
    id,
    text,
    name,
    country,
    source,
    retrieved,
    issues: findings([...fields.keys()].length, lines, over, place),
  };
}
