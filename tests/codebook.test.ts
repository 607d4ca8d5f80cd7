import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Element, Nodes, Root} from 'hast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import {readRulebook} from '../pipeline/edge/read-rulebook.ts';
import {type About, codebookPage} from '../pipeline/encode/codebook/codebook-page.ts';
import {
  type Block,
  type Cell,
  type CodebookPage,
  inPlainWords,
  type Phrase,
  type Section,
} from '../pipeline/encode/codebook/page.ts';
import {printHtml} from '../pipeline/encode/codebook/print-html.ts';
import {printMarkdown} from '../pipeline/encode/codebook/print-markdown.ts';
import {datasetJsonLd} from '../pipeline/encode/dataset-json-ld.ts';
import {codebook} from '../schemas/codebook.ts';
import {oneOf, type Question} from '../schemas/question.ts';
import {release} from '../schemas/release.ts';
import type {ReliabilityRow} from '../schemas/reliability.ts';
import type {FiledRule} from '../schemas/rulebook.ts';
import {variables} from '../schemas/variables.ts';
import {root} from './repository.ts';
import {profiles, rowsOf, tablesOf} from './support.ts';

const tables = Object.values(tablesOf(...profiles));
const reliability: ReliabilityRow[] = (['seen', 'unseen'] as const).map((part) => ({
  ...{
    variable: 'purpose',
    pair: 'machine-gold',
    part,
    statistic: 'alpha',
    n: 19,
    value: 0.5,
    lower: 0.25,
    upper: 0.75,
  },
}));
const about: About = {
  ...{title: release.title, version: release.version, coverage: release.coverage, authors: release.authors},
  ...{reliability, experimental: new Set(['purpose', 'formation_basis']), rules: readRulebook(root)},
  changes: readFileSync(join(root, 'schemas/CHANGES.md'), 'utf8'),
};
const page = codebookPage(about, codebook, tables);
const html = printHtml(page, datasetJsonLd(about, codebook, tables));
const markdown = printMarkdown(page);

const parseHtml = (text: string): Root => unified().use(rehypeParse).parse(text);
const tree = parseHtml(html);

/** Text as a reader has it: without the style sheet, data for machines, charts, and what only screen readers get. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ['style', 'script', 'svg', 'nav'].includes(node.tagName)) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function elements(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

const bare = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The words of a Markdown document without its marks. */
function wordsOf(text: string): string {
  const words: string[] = [];
  visit(fromMarkdown(text), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
  });
  return bare(words.join('').replaceAll('\\|', '|'));
}

function phrasesOf({lead, sections}: CodebookPage): string[] {
  const ofCell = (cell: Cell): string[] => (Array.isArray(cell) ? [inPlainWords(cell as Phrase)] : []);
  const ofBlock = (block: Block): string[] => {
    switch (block.form) {
      case 'paragraph':
        return [inPlainWords(block.text)];
      case 'list':
        return block.entries.map(inPlainWords);
      case 'table':
        return [inPlainWords(block.caption), ...block.head, ...block.rows.flat().flatMap(ofCell)];
      case 'histogram':
        return [block.about];
      case 'examples':
        return [inPlainWords(block.of), ...block.yes, ...block.no];
      case 'fold':
        return [block.title, ...block.blocks.flatMap(ofBlock)];
    }
  };
  const ofSection = (section: Section): string[] => [
    inPlainWords(section.title),
    ...section.blocks.flatMap(ofBlock),
    ...section.sections.flatMap(ofSection),
  ];
  return [...lead.flatMap(ofBlock), ...sections.flatMap(ofSection)].filter((words) => words !== '');
}

describe('one content in two forms', () => {
  test.each([
    ['HTML', bare(textOf(tree))],
    ['Markdown', wordsOf(markdown)],
  ])('%s says everything that the page holds', (_, text) => {
    const phrases = phrasesOf(page);
    expect(phrases.length).toBeGreaterThan(1000);
    expect(phrases.map(bare).filter((phrase) => !text.includes(phrase))).toEqual([]);
  });

  test('every question has its words, rule, codes, examples and history', () => {
    const questions = page.sections.find(({id}) => id === 'questions')!.sections;
    expect(questions.map(({id}) => id)).toEqual(Object.keys(codebook));
    for (const {id, blocks, sections} of questions) {
      const entry = codebook[id as keyof typeof codebook] as Question;
      const words = phrasesOf({title: '', version: '', lead: blocks, sections}).join('\n');
      for (const said of [entry.question, entry.guide, `Since codebook version ${entry.since}`])
        expect(words).toContain(said);
      if (entry.pgmd) expect(words).toContain(`In PGMD 2.0: ${entry.pgmd}.`);
      if ('codes' in entry) for (const {means} of Object.values(entry.codes)) expect(words).toContain(means);
      const examples = about
        .rules!.filter(({question}) => question === id)
        .flatMap(({rule}) => rule.examples.yes);
      if (examples.length > 0) expect(words).toContain('Example sentences');
    }
  });

  test('counts are those of the table of groups, reasons those of the table of values', () => {
    const [groups, values] = ['groups', 'values'].map((name) =>
      rowsOf(tables.find((table) => table.name === name)!),
    );
    const killing = groups!.filter(({abuse}) => Array.isArray(abuse) && abuse.includes('killing')).length;
    const coded = groups!.filter(({abuse}) => abuse !== null).length;
    expect([killing, coded]).toEqual([1, 1]);
    expect(markdown).toMatch(/\| `killing` \| .* \| 1 \| 100 % \|/);
    expect(markdown).toMatch(/\| `torture` \| .* \| 0 \| 0 % \|/);
    const silent = values!.filter(
      ({variable, status}) => variable === 'abuse' && status === 'not_mentioned',
    ).length;
    expect(markdown).toContain(
      `1 of 2 groups have a value (50 %). Empty: ${silent} not mentioned (\`.n\`, \`-99\`).`,
    );
    expect(markdown).toMatch(
      /Groups by formation\\?_year, in spans of years:\n\n.*\n.*\n\| 1990–1994 \| 1 \|/,
    );
  });

  test('news that name a variable stand with it', () => {
    const news = '# News\n\n## 2.0.0\n\n### Values\n\n- `abuse` moved,\n  and how.\n- Other.\n';
    const {sections} = codebookPage({...about, changes: news}, codebook, tables);
    const of = (id: string): string =>
      JSON.stringify(
        sections.find((section) => section.id === 'questions')!.sections.find((each) => each.id === id),
      );
    expect(of('abuse')).toContain('2.0.0, values: ');
    expect(of('abuse')).toContain(' moved, and how.');
    expect(of('purpose')).not.toContain('2.0.0');
    const all = about.changes!.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(
      page.sections
        .find(({id}) => id === 'history')!
        .blocks.flatMap((block) => (block.form === 'list' ? block.entries : [])),
    ).toHaveLength(all);
  });
});

describe('the HTML page', () => {
  const all = elements(tree);

  test('needs nothing but itself, and runs nothing', () => {
    expect(
      all.filter(({tagName}) => ['link', 'img', 'iframe', 'object', 'base', 'form'].includes(tagName)),
    ).toEqual([]);
    const scripts = all.filter(({tagName}) => tagName === 'script');
    expect(scripts.map(({properties}) => properties.type)).toEqual(['application/ld+json']);
    expect(html).not.toMatch(/url\(|@import/);
    const targets = all
      .map(({properties}) => properties.href ?? properties.src)
      .filter((each) => each !== undefined);
    expect(targets.filter((each) => !String(each).startsWith('#'))).toEqual([]);
    const ids = all.map(({properties}) => properties.id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((each) => !ids.includes(String(each).slice(1)))).toEqual([]);
  });

  test('can be read without eyes, and walked without a mouse', () => {
    expect(all.find(({tagName}) => tagName === 'html')?.properties.lang).toBe('en');
    const levels = all.filter(({tagName}) => /^h\d$/.test(tagName)).map(({tagName}) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 1 && level > levels[index - 1]! + 1)).toEqual([]);
    const charts = all.filter(({tagName}) => tagName === 'svg');
    expect(charts.length).toBeGreaterThan(50);
    for (const {properties} of charts)
      expect(
        properties.ariaHidden === 'true' || (properties.role === 'img' && properties.ariaLabel),
      ).toBeTruthy();
    for (const table of all.filter(({tagName}) => tagName === 'table')) {
      const [caption, head] = table.children.filter((child) => child.type === 'element');
      expect([caption?.tagName, head?.tagName]).toEqual(['caption', 'thead']);
      const cells = elements({type: 'root', children: [table]}).filter(({tagName}) => tagName === 'th');
      expect(cells.every(({properties}) => properties.scope !== undefined)).toBe(true);
    }
    for (const {properties} of all.filter((each) => String(each.properties.className) === 'wide'))
      expect(properties).toMatchObject({tabIndex: 0, role: 'region', ariaLabel: expect.stringMatching(/./)});
  });

  test('has its data for search engines', () => {
    const script = all.find(({tagName}) => tagName === 'script')!.children[0];
    const data = JSON.parse(script?.type === 'text' ? script.value : '');
    expect(data).toMatchObject({
      '@type': 'Dataset',
      name: release.title,
      version: release.version,
      temporalCoverage: '1946/2014',
    });
    expect(data.description.length).toBeGreaterThan(50);
    expect(data.variableMeasured.map(({name}: {name: string}) => name)).toEqual(
      variables(codebook).map(({name}) => name),
    );
    expect(data.distribution.map(({contentUrl}: {contentUrl: string}) => contentUrl)).toContain(
      'groups.parquet',
    );
  });
});

describe('words of scholars never become markup', () => {
  const bad =
    '</script><script>alert(1)</script><img src=x onerror="alert(2)"> & &lt; [a](javascript:b) `c` **d** _e_ \u0000';
  const shown = bad.replace('\u0000', '\uFFFD');
  const hostile: Question = oneOf({
    ...{title: bad, question: bad, guide: bad, pgmd: bad, since: bad},
    codes: {x: {label: bad, means: bad}},
  });
  const rule = {
    id: 'r',
    kind: 'phrase',
    phrases: ['x'],
    code: 'x',
    reach: 'clause',
    rank: 5,
    why: bad,
    examples: {yes: [bad]},
  };
  const told: About = {
    ...{
      title: bad,
      version: bad,
      authors: bad,
      coverage: release.coverage,
      changes: `## ${bad}\n### ${bad}\n- ${bad}`,
    },
    rules: [{question: 'evil', rule, path: '', line: 1, column: 1} as unknown as FiledRule],
  };
  const evil = codebookPage(told, {evil: hostile}, []);

  test('in HTML', () => {
    const text = printHtml(evil, datasetJsonLd(told, {evil: hostile}, []));
    const page = parseHtml(text);
    const all = elements(page);
    const names = new Set(elements(tree).map(({tagName}) => tagName));
    expect([...new Set(all.map(({tagName}) => tagName))].filter((name) => !names.has(name))).toEqual([]);
    expect(all.filter(({tagName}) => tagName === 'script')).toHaveLength(1);
    expect(
      all.flatMap(({properties}) => Object.keys(properties)).filter((name) => /^on/i.test(name)),
    ).toEqual([]);
    expect(bare(textOf(page)).split(shown).length).toBeGreaterThan(8);
  });

  test('in Markdown', () => {
    const tree = fromMarkdown(
      printMarkdown({...evil, sections: evil.sections.filter(({id}) => id === 'questions')}),
    );
    const kinds = new Set<string>();
    visit(tree, (node) => {
      kinds.add(node.type);
    });
    expect([...kinds].filter((kind) => ['html', 'link', 'image', 'code'].includes(kind))).toEqual([]);
    expect(wordsOf(printMarkdown(evil))).toContain(bad.replace('\u0000', '\uFFFD'));
  });
});
