import {sha256} from '../../pipeline/edge/hash.ts';
import {encode} from '../../pipeline/stages/encode.ts';
import type {Artifact, Column, Table} from '../../schemas/flow.ts';

const codes = Array.from({length: 100}, (_, index) => ({code: `c${index + 1}`, label: `Żółć ${index + 1}`}));
const texts = [
  'a',
  'Ünïcödé 𝄞 Жук 军 عربي',
  `it's a "quote", a\ttab; 'x('`,
  'é'.repeat(127),
  '𝄞'.repeat(64),
  'x'.repeat(504),
  `${'é'.repeat(2000)}.`,
  `${'long text '.repeat(3200)}.`,
  null,
];
const column = (
  name: string,
  type: Column['type'],
  values: Column['values'],
  more: Partial<Column> = {},
): Column => ({
  ...{name, label: `${name}: Żółć`, type, codes: null, question: null, required: false, values},
  ...more,
});
const rows = texts.length;
const table: Table = {
  name: 'country_years',
  title: 'Edges Żółć',
  key: ['row'],
  columns: [
    column(
      'row',
      'integer',
      Array.from({length: rows}, (_, row) => row),
      {required: true},
    ),
    column('wide', 'text', texts),
    column(
      'short',
      'text',
      texts.map((text) => text?.slice(0, 4).trimEnd() ?? null),
    ),
    column('second', 'text', texts.toReversed()),
    column('coded', 'code', ['c1', 'c100', null, 'c50', 'c2', 'c3', 'c4', 'c5', 'c6'], {codes}),
    column('year', 'year', [-32_767, 32_740, null, 151, 152, -100, -90, 0, 1]),
    column('figure', 'integer', [-2_147_483_647, 2_147_483_620, null, 1e9, 151, 152, -100, -90, 0]),
    column('day', 'date', [
      '1582-10-15',
      '9999-12-31',
      null,
      '1960-01-01',
      '1959-12-31',
      '1970-01-01',
      '1600-02-29',
      '2000-02-29',
      '1899-12-31',
    ]),
    column('flag', 'flag', [true, false, null, true, false, null, true, false, null]),
  ],
};
const empty = (name: string, names: readonly string[]): Table => ({
  ...{name, title: name, key: []},
  columns: names.map((each) => column(each, 'text', [])),
});

/**
 * A small release whose table `country_years` has values at the edges of the formats (long texts, other scripts, early days, greatest
 * numbers), in all of them, to be read and compared like the real one.
 */
export function edges(): Artifact[] {
  const known = {
    ...{title: 'Edges', version: '0.0.0', codebook: {}, tools: {}, inputs: [], parts: []},
    sha256,
  };
  const long = [empty('values', ['profile_id', 'variable', 'status']), empty('codes', ['variable', 'flag'])];
  return encode(known)([table, ...long]);
}
