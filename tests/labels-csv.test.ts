import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {labelsCsv, neutral} from '../pipeline/encode/labels-csv.ts';
import type {Column, Scalar, Table} from '../schemas/flow.ts';
import {profiles, rowsOf, tablesOf} from './support.ts';

const {groups} = tablesOf(...profiles);
const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(labelsCsv(groups!));
const read = parse(text, {bom: true, columns: true, relax_quotes: false}) as Record<string, string>[];
const formula = /^[=+\-@＝＋－＠\t\r]/;

describe('groups_labels.csv', () => {
  test('opens as UTF-8, with the rows and columns of groups under their titles', () => {
    expect(text.startsWith('\uFEFFProfile [profile_id],')).toBe(true);
    expect(read).toHaveLength(rowsOf(groups!).length);
    const names = Object.keys(read[0]!).map((title) => /\[(\w+)\]$/.exec(title)?.[1]);
    expect(names).toEqual(groups!.columns.map(({name}) => name));
  });

  test('shows labels for codes, words for flags, reasons for empty cells', () => {
    const [silent, told] = read;
    expect(told).toMatchObject({
      'Kinds of abuse [abuse]': 'Killing; Assault',
      'Kinds of abuse: Killing (reported) [abuse_killing]': 'Reported',
      'Kinds of abuse: Torture (reported) [abuse_torture]': 'Not reported',
      'Ended or ongoing [termination_status]': 'Ongoing',
      'Formation: year [formation_year]': '1990',
      'Termination: year [termination_year]': '(not applicable)',
      'Relation to the government [government_relation]': '(unclear)',
    });
    expect(silent).toMatchObject({'Kinds of abuse [abuse]': '(not mentioned)'});
  });
});

describe('what a spreadsheet would run', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['  =1', "  '=1"],
    ['Front; =cmd', "Front; '=cmd"],
    ['a\n=cmd', "a\n'=cmd"],
    ['a = b, -c and x@y', 'a = b, -c and x@y'],
    ["Peoples' Guard", "Peoples' Guard"],
    ['', ''],
  ])('%j becomes %j', (from, to) => {
    expect(neutral(from)).toBe(to);
  });

  const hostile = fc.array(
    fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '\n', ';', ',', '"', "'", ' ', 'a'),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  test('no cell begins with it, whatever the text and the separator, and taking the apostrophes off gives the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          hostile.map((signs) => signs.join('')),
          {minLength: 1, maxLength: 4},
        ),
        (cells) => {
          const rows = parse(labelsCsv(table(cells)) as Buffer, {
            bom: true,
            record_delimiter: '\n',
          }) as string[][];
          const shown = rows.slice(1).map(([cell]) => cell!);
          expect(shown.filter((cell) => formula.test(cell))).toEqual([]);
          const parts = shown.flatMap((cell) => cell.split(/[;\t\r\n]/));
          expect(parts.filter((part) => formula.test(part.trimStart()))).toEqual([]);
          expect(shown.map(undone)).toEqual(cells.map(undone));
        },
      ),
      {numRuns: 150, seed: 5},
    );
  });

  test('numbers stay numbers', () => {
    const column: Column = {
      name: 'n',
      label: 'n',
      type: 'integer',
      question: null,
      codes: null,
      required: false,
      values: [-5],
    };
    const made = new TextDecoder().decode(labelsCsv({...table([]), columns: [column]}));
    expect(made).toBe('n [n]\n-5\n');
  });
});

/** Without the apostrophes, as the codebook says how to take them off. */
function undone(cell: string): string {
  return cell.replaceAll(/(?<=(?:^|[;\t\r\n]) *)'(?=[=+\-@＝＋－＠\t\r])/g, '');
}

function table(cells: readonly Scalar[]): Table {
  const column: Column = {
    name: 't',
    label: 't',
    type: 'text',
    question: null,
    codes: null,
    required: false,
    values: cells,
  };
  return {name: 'groups', title: 'Groups', key: ['t'], columns: [column]};
}
