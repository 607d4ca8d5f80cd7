import {isText} from './canonical.ts';
import type {Compared} from './compare.ts';
import {type Expected, REASONS} from './expected.ts';

/** What is told of a format of a reader, or of what the codebook says: sums over its files. */
export type Counts = Omit<Compared, 'wrong'>;

const columns: readonly (readonly [title: string, width: number])[] = [
  ['reader', -34],
  ['read', 9],
  ['files', 6],
  ['columns', 8],
  ['rows', 6],
  ['labels', 7],
  ['coded', 6],
  ['fingerprints', 13],
  [
    `reasons ${Object.values(REASONS)
      .map(([letter]) => letter)
      .join('/')}`,
    19,
  ],
];

export const heading = line(columns.map(([title]) => title));

export function tableRow(reader: string, read: string, files: readonly Counts[]): string {
  const sum = (of: (each: Counts) => number): number => files.reduce((total, each) => total + of(each), 0);
  const reasons = Object.keys(REASONS).map((reason) => sum((each) => each.reasons.get(reason) ?? 0));
  const numbers = [
    files.length,
    ...[sum((each) => each.columns), sum((each) => each.rows), sum((each) => each.labels)],
    ...[sum((each) => each.coded), sum((each) => each.fingerprints)],
  ];
  return line([reader, read, ...numbers.map(String), reasons.join('/')]);
}

/** What a reader that tells everything would have come to. */
export function countsOf({family, columns: all}: Expected): Counts {
  const reasons = new Map<string, number>();
  for (const column of all) {
    if (family === 'labelled' && isText(column.field)) continue;
    for (const reason of column.reasons)
      if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return {
    ...{
      columns: all.length,
      rows: all[0]?.values.length ?? 0,
      labels: all.length,
      fingerprints: all.length,
      reasons,
    },
    coded: all.filter(({codes}) => codes !== null).length,
  };
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => {
      const width = columns[index]![1];
      return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
    })
    .join(' ');
}
