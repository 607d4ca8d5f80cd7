import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import {escaped} from '../../pipeline/diff/escaped-markdown.ts';
import {leastBump, type Releases} from '../../pipeline/diff/least-bump.ts';
import {numberMoves} from '../../pipeline/diff/number-moves.ts';
import {printHtml} from '../../pipeline/diff/print-html.ts';
import {printMarkdown} from '../../pipeline/diff/print-markdown.ts';
import {printText} from '../../pipeline/diff/print-text.ts';
import {variableDiff} from '../../pipeline/diff/variable-diff.ts';
import type {Version, VersionCell} from '../../pipeline/diff/version.ts';
import type {CellDiff, VariableDiff, VersionDiff} from '../../pipeline/diff/version-diff.ts';
import type {Variable} from '../../schemas/variable.ts';

const cell = (value: string | null, status = value === null ? 'not_mentioned' : 'coded'): VersionCell => ({
  ...{question: 'q', value, status, rule: null},
});
const code = (name: string) => [name, {label: name, means: name}] as const;
const variable = (type: Variable['type'], ...codes: string[]): Variable => ({
  ...{name: 'q', question: 'q', part: null, title: 'Q', type, scale: 'nominal', prefix: null},
  codes: codes.length === 0 ? null : Object.fromEntries(codes.map(code)),
});
type Value = string | null;
const pairs = (...all: [Value, Value][]) => all.map(([old, fresh]) => [cell(old), cell(fresh)] as const);

describe('a variable', () => {
  test('of codes: crosstab in codebook order with the reasons behind, agreement and kappa', () => {
    const all = pairs(['b', 'a'], ['a', 'a'], ['b', 'b'], [null, 'b']);
    const diff = variableDiff(variable('code', 'b', 'a'), all);
    expect(diff.crosstab).toEqual({
      categories: ['b', 'a', '(not_mentioned)'],
      counts: [
        [1, 1, 0],
        [0, 1, 0],
        [1, 0, 0],
      ],
      another: 0,
    });
    // Equal: 2 of 4. By chance: b 1/2 · 1/2 + a 1/4 · 1/2 = 3/8.
    expect([diff.moved, diff.agreement]).toEqual([2, 0.5]);
    expect(diff.kappa).toBeCloseTo((0.5 - 0.375) / (1 - 0.375), 12);
  });

  test('of reasons alone', () => {
    const all = [[cell(null), cell(null, 'unclear')]] as const;
    const {moved, crosstab} = variableDiff(variable('code', 'a'), all);
    expect([moved, crosstab.categories]).toEqual([1, ['(not_mentioned)', '(unclear)']]);
  });

  test('of sets: which codes came and went', () => {
    const diff = variableDiff(variable('set', 'a', 'b', 'c'), pairs(['a;b', 'a;c'], ['a', 'a'], [null, 'c']));
    expect(diff.codes).toEqual([
      {code: 'b', kept: 0, gained: 0, lost: 1},
      {code: 'c', kept: 0, gained: 2, lost: 0},
    ]);
    expect(diff.crosstab.another).toBe(1);
  });

  test('of figures: how they moved', () => {
    const moves = numberMoves([
      [5, 5],
      [10, 9],
      [10, 30],
      [1, 50_000],
    ]);
    expect(moves).toEqual({
      ...{both: 4, same: 1, lower: 1, higher: 2},
      spread: {least: -1, quarter: 20, median: 20, threeQuarters: 49_999, most: 49_999},
      bins: [
        {from: -1, to: -1, cells: 1},
        {from: 10, to: 99, cells: 1},
        {from: 10_000, to: null, cells: 1},
      ],
    });
  });
});

const empty = new Map();
const version = (more: Partial<Version> = {}): Version => ({
  ...{name: 'v', number: '1.2.3', layout: 2, cells: empty, evidence: empty, stages: empty, questions: empty},
  ...{codes: empty, columns: empty, keys: empty, inputs: empty, parts: empty, lacks: []},
  ...more,
});
const releases: Releases = {prepared: '1.2.4', released: ['1.2.3'], movable: {share: 0.05, variables: {}}};
const movedShare = (moved: number, cells: number) =>
  [{variable: 'q', moved, cells, share: moved / cells}] as unknown as VariableDiff[];
const bump = (
  sides: {base?: Partial<Version>; next?: Partial<Version>},
  {
    added = [],
    removed = [],
    moved = [],
    known = releases,
  }: {added?: string[]; removed?: string[]; moved?: VariableDiff[]; known?: Releases},
) =>
  leastBump(
    [version(sides.base), version(sides.next)],
    {added, removed},
    {variables: moved, cells: []},
    known,
  );

describe('the least version', () => {
  const codes = (means: Record<string, string>) => ({
    codes: new Map([['q', new Map(Object.entries(means))]]),
  });
  const asks = (words: string) => ({
    questions: new Map([['q', {kind: 'code', asks: words, onlyIf: '', words}]]),
  });

  test.each([
    ['nothing', bump({}, {}), 'none', null, true],
    ['a few cells', bump({}, {moved: movedShare(1, 100)}), 'patch', '1.2.4', true],
    ['many cells', bump({}, {moved: movedShare(6, 100)}), 'minor', '1.3.0', false],
    ['an added profile', bump({}, {added: ['x']}), 'minor', '1.3.0', false],
    ['a removed profile', bump({}, {removed: ['x']}), 'major', '2.0.0', false],
    [
      'a code that went',
      bump({base: codes({a: 'A', b: 'B'}), next: codes({a: 'A'})}, {}),
      'major',
      '2.0.0',
      false,
    ],
    [
      'a code that means something else',
      bump({base: codes({a: 'A'}), next: codes({a: 'B'})}, {}),
      'major',
      '2.0.0',
      false,
    ],
    [
      'a code that came',
      bump({base: codes({a: 'A'}), next: codes({a: 'A', b: 'B'})}, {}),
      'minor',
      '1.3.0',
      false,
    ],
    [
      'a question that asks something else',
      bump({base: asks('one'), next: asks('other')}, {}),
      'major',
      '2.0.0',
      false,
    ],
    ['what a base does not have', bump({next: codes({a: 'A'})}, {}), 'none', null, true],
  ])('%s', (_, {least, floor, enough}, level, lowest, will) => {
    expect({least, floor, enough}).toEqual({least: level, floor: lowest, enough: will});
  });

  test('a variable may have a bound of its own', () => {
    const known = {...releases, movable: {share: 0.05, variables: {q: 0.5}}};
    expect(bump({}, {moved: movedShare(6, 100), known}).least).toBe('patch');
  });

  test('counts from the last version that was released before the base; numbers are compared as numbers', () => {
    const known = {...releases, prepared: '1.10.0', released: ['1.9.0', '1.2.3', '2.0.0']};
    const base = {number: '1.10.0'};
    expect(bump({base}, {added: ['x'], known})).toMatchObject({floor: '1.10.0', enough: true});
    expect(bump({base}, {added: ['x'], known: {...known, released: []}})).toMatchObject({
      floor: null,
      enough: true,
    });
  });
});

const hostile = '<script>alert(1)</script> & "q" @everyone #1 [x](https://example.org) `c` | **b** </p>';
const cellDiff = (at: number): CellDiff => ({
  ...{profile: `p-${String(at).padStart(4, '0')}`, variable: 'q', question: 'q', old: hostile, new: 'b'},
  ...{
    oldRule: 'r',
    newRule: null,
    stage: 'find',
    by: null,
    causes: [{kind: 'rule', ids: ['q/r'], alone: true}],
  },
  sentences: [{side: 'new', rule: 'r', role: 'because', line: 3, text: hostile, from: 0, to: 8}],
});
const diffOf = (cells: number): VersionDiff => ({
  ...{base: {name: 'base', number: null}, next: {name: hostile, number: null}, notes: [hostile]},
  profiles: {shared: 1, added: [hostile], removed: [], changed: []},
  bump: {least: 'none', reasons: [], floor: '1.0.0', prepared: '0.9.0', enough: false},
  ...{changes: [], gold: null, still: {variables: 0, restated: 0}, columns: ['groups.q']},
  variables: [variableDiff(variable('code', 'a'), pairs([hostile, 'a'], ['a', hostile]))],
  cells: Array.from({length: cells}, (_, at) => cellDiff(at)),
});

describe('Markdown', () => {
  test('ends before 60,000 characters and counts the rest', () => {
    const text = printMarkdown(diffOf(400));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeGreaterThan(50_000);
    const shown = text.match(/^- \*\*p-\d{4}\*\*/gm)!.length;
    expect(text).toContain(`*Not shown for want of room: ${400 - shown} moved cells more.*`);
    expect(text).toContain('- **p-0000**');
    expect(text).toContain('### Not compared');
  });

  test('gives what was read no voice of its own', () => {
    expect(escaped(hostile)).toBe(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; "q" &#64;everyone &#35;1 \\[x\\](https:&#47;&#47;example.org) \\`c\\` \\| \\*\\*b\\*\\* &lt;/p&gt;',
    );
    expect(printMarkdown(diffOf(3))).not.toMatch(/<script|@everyone/);
  });

  test('says what is too low', () => {
    for (const text of [printMarkdown(diffOf(0)), printText(diffOf(0))])
      expect(text).toContain('which is TOO LOW: at least 1.0.0');
  });
});

test('the terminal counts what it does not show', () => {
  expect(printText(diffOf(100))).toContain('and 60 cells more: --into <folder> writes them all');
});

test('the page holds all cells, needs no network, and is no more than it says', () => {
  const page = printHtml(diffOf(50));
  const tree = unified().use(rehypeParse, {emitParseErrors: true}).parse(page);
  const count: Record<string, number> = {};
  const outward: unknown[] = [];
  visit(tree, 'element', ({tagName, properties}) => {
    count[tagName] = (count[tagName] ?? 0) + 1;
    for (const name of ['src', 'href', 'action', 'onclick'])
      if (properties[name] !== undefined) outward.push(properties[name]);
  });
  expect(outward).toEqual([]);
  expect(count).toMatchObject({
    html: 1,
    main: 1,
    script: 1,
    style: 1,
    article: 50,
    blockquote: 50,
    mark: 50,
    h1: 1,
  });
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/url\(|@import|https?:\/\/(?!example\.org)/);
});
