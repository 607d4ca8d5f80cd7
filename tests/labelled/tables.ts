import fc from 'fast-check';
import type {LabelledColumn, LabelledTable} from '../../pipeline/encode/labelled/labelled-table.ts';
import {labelledTable} from '../../pipeline/encode/labelled/labelled-table.ts';
import {codebook} from '../../schemas/codebook.ts';
import type {MissingReason, Table} from '../../schemas/flow.ts';
import {MISSING} from '../../schemas/missing.ts';
import {release} from '../../schemas/release.ts';
import {anyText} from '../any-text.ts';
import type {ReadCell} from './reading.ts';

export const known = {version: release.version, citation: 'X: Y.', codebook};
export const labelled = labelledTable(known);

const reasons = Object.keys(MISSING) as MissingReason[];
const numbers = {
  code: fc.integer({min: 1, max: 3}),
  flag: fc.integer({min: 0, max: 1}),
  year: fc.oneof(fc.integer({min: 100, max: 32_740}), fc.constantFrom(-32_767, 0, 151, 152, 32_740)),
  integer: fc.oneof(fc.integer({min: 0, max: 2_147_483_620}), fc.constantFrom(-2_147_483_647, -100, -90)),
  date: fc.oneof(fc.integer({min: -141_427, max: 2_932_896}), fc.constantFrom(-141_427, 0, -3653)),
};

/** Texts of any characters that the formats hold, some long enough for strLs and for texts of several segments. */
const text = fc
  .oneof(
    anyText({minLength: 1}),
    fc
      .tuple(fc.string({unit: 'grapheme', minLength: 1, maxLength: 3}), fc.integer({min: 80, max: 1200}))
      .map(([piece, times]) => piece.repeat(times)),
    fc.integer({min: 246, max: 260}).map((width) => 'x'.repeat(width)),
    fc.constantFrom('é𝄞', ' a', "it's\n('b')"),
  )
  .map((each) => each.replaceAll('\0', '0').replace(/ +$/, '.'))
  .filter((each) => !/\p{Surrogate}/u.test(each));

function column(name: string, type: LabelledColumn['type'], rows: number): fc.Arbitrary<LabelledColumn> {
  const filled: fc.Arbitrary<string | number> = type === 'text' ? text : numbers[type];
  const cell = fc.option(filled, {freq: 3});
  const labels = type === 'code' ? [1, 2, 3] : type === 'flag' ? [0, 1] : [];
  return fc
    .record({
      values: fc.array(cell, {minLength: rows, maxLength: rows}),
      missing: fc.option(
        fc.array(fc.option(fc.constantFrom(...reasons)), {minLength: rows, maxLength: rows}),
        {freq: 5},
      ),
      label: fc
        .string({unit: 'grapheme-ascii', minLength: 1, maxLength: 80})
        .map((said) => `${said.trim()}.`.slice(0, 80)),
      notes: fc.array(fc.constantFrom('Was it so?', 'é: it’s “so”', "('x')"), {maxLength: 3}),
      scale: fc.constantFrom('nominal', 'ordinal', 'interval'),
    })
    .map(({missing, values, ...more}) => ({
      ...more,
      name,
      type,
      source: {column: name, given: false, codes: null, variable: null},
      values,
      labels: labels.map((value) => ({value, label: `Żó ${value}`})),
      missing: missing?.map((reason, row) => (values[row] === null ? reason : null)) ?? null,
    }));
}

/** Tables of one to six columns and none to five rows, with what the guards let through. */
export const anyTable: fc.Arbitrary<LabelledTable> = fc
  .tuple(
    fc.integer({min: 0, max: 5}),
    fc.array(fc.constantFrom<LabelledColumn['type']>('text', 'code', 'flag', 'year', 'integer', 'date'), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .chain(([rows, types]) => fc.tuple(...types.map((type, index) => column(`c${index}`, type, rows))))
  .map((columns) => ({name: 't', title: 'Tête', version: '1.2.3', citation: 'A: B.', key: ['c0'], columns}));

/** What a reader should find in each cell; `written` is how the format writes a reason, null where a text can't say one. */
export function expectedCells(
  {type, values, missing}: LabelledColumn,
  written: (reason: MissingReason) => string,
): ReadCell[] {
  return values.map((value, row) => {
    const reason = missing?.[row] ?? null;
    return value !== null || reason === null || type === 'text' ? value : {missing: written(reason)};
  });
}

/** A table of the flow with one column of each type; `more` changes the column that is called so. */
export function flowTable(more: Readonly<Record<string, Partial<Table['columns'][number]>>> = {}): Table {
  const codes = [
    {code: 'a', label: 'A'},
    {code: 'b', label: 'B'},
  ];
  const plain = {question: null, required: false};
  const all: Table['columns'] = [
    {...plain, name: 't', label: 'T', type: 'text', codes: null, values: ['x', 'y']},
    {...plain, name: 'c', label: 'C', type: 'code', codes, values: ['b', null], missing: [null, 'unclear']},
    {...plain, name: 'f', label: 'F', type: 'flag', codes: null, values: [true, false]},
    {...plain, name: 'y', label: 'Y', type: 'year', codes: null, values: [1990, null]},
    {...plain, name: 'i', label: 'I', type: 'integer', codes: null, values: [5, 6]},
    {...plain, name: 'd', label: 'D', type: 'date', codes: null, values: ['1990-01-01', null]},
    {...plain, name: 'l', label: 'L', type: 'list', codes: null, values: [['x', 'z'], null]},
  ];
  return {
    name: 'groups',
    title: 'Title',
    key: ['t'],
    columns: all.map((each) => ({...each, ...more[each.name]})),
  };
}
