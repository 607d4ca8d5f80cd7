import type {Family} from './canonical.ts';
import type {Statuses} from './compare.ts';
import type {Cell, Output, Reading, ReadingColumn} from './parse-output.ts';

interface Found {
  reading: Reading;
  statuses: Statuses;
}

/** A reading with one thing lost or changed; null where it has no such thing to lose. */
type Damage = (found: Found, shows: Output['shows'], family: Family) => Found | null;

const filled = ([kind]: Cell): boolean => kind !== 'empty' && kind !== 'missing';
const missing = ([kind]: Cell): boolean => kind === 'missing';

/** What a comparison must notice. Formats that keep reasons in the long table lose one there. */
export const damages: Readonly<Record<string, Damage>> = {
  'a lost label': (found, shows) =>
    shows.has('labels') ? column(found, isLabelled, (each) => ({...each, label: ''})) : null,
  'a lost value label': (found, shows) =>
    shows.has('codes') ? column(found, isCoded, (each) => ({...each, codes: each.codes.slice(1)})) : null,
  'a changed value': (found) => cell(found, filled, changed),
  'a lost value': (found) => cell(found, filled, () => ['empty', '']),
  'a lost reason': (found, shows, family) => {
    if (family === 'labelled') return shows.has('missing') ? cell(found, missing, () => ['empty', '']) : null;
    const last = [...found.statuses].findLast(([, status]) => status === 'not_mentioned');
    return last ? {...found, statuses: new Map(found.statuses).set(last[0], '')} : null;
  },
  'another reason': (found, shows) =>
    shows.has('missing') ? cell(found, missing, ([kind, why]) => [kind, another[why] ?? 'n']) : null,
  'a lost row': (found) =>
    column(
      found,
      () => true,
      (each) => ({...each, cells: each.cells.slice(1)}),
    ),
  'a lost column': ({reading, statuses}) => ({
    reading: {...reading, columns: new Map([...reading.columns].slice(0, -1))},
    statuses,
  }),
};

const another: Readonly<Record<string, string>> = {n: 'u', '-99': '-98', '-98': '-99', '-96': '-99'};

function isLabelled({label}: ReadingColumn): boolean {
  return label !== '';
}

function isCoded({codes}: ReadingColumn): boolean {
  return codes.length > 0;
}

function changed([kind, value]: Cell): Cell {
  if (kind === 'date') return [kind, value === '2001-01-01' ? '2001-01-02' : '2001-01-01'];
  return [kind, /^\d+$/.test(value) ? String(Number(value) + 1) : `${value}x`];
}

/** The last column that has it is changed, so that nothing hangs on the first. */
function column(
  {reading, statuses}: Found,
  has: (column: ReadingColumn) => boolean,
  to: (column: ReadingColumn) => ReadingColumn,
): Found | null {
  const last = [...reading.columns].findLast(([, each]) => has(each));
  if (last === undefined) return null;
  return {reading: {...reading, columns: new Map(reading.columns).set(last[0], to(last[1]))}, statuses};
}

function cell(found: Found, has: (cell: Cell) => boolean, to: (cell: Cell) => Cell): Found | null {
  return column(
    found,
    ({cells}) => cells.some(has),
    (each) => {
      const row = each.cells.findLastIndex(has);
      return {...each, cells: each.cells.with(row, to(each.cells[row]!))};
    },
  );
}
