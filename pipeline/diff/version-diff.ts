/** What may move a cell. `code`: the program itself or its packages. */
export const causeKinds = ['text', 'rule', 'lexicon', 'codebook', 'correction', 'code'] as const;
export type CauseKind = (typeof causeKinds)[number];

/** One thing that is other than in the base. `id`: of a text its profile, of the others as in `manifest.json`. */
export interface Change {
  kind: CauseKind;
  id: string;
  how: 'added' | 'removed' | 'changed';
}

/** Why a cell moved. `alone`: the changes of this kind move it by themselves; else only together with others that are named too. */
export interface Cause {
  kind: CauseKind | 'unknown';
  /** The changes of the kind that do it, as far as they could be told apart. */
  ids: readonly string[];
  alone: boolean;
  /** Why the cause is not known. */
  why?: string;
}

/** A sentence with the words that a rule matched, from offset `from` up to `to` (both 0 where they are not known). */
export interface MarkedSentence {
  side: 'old' | 'new';
  rule: string;
  role: string;
  line: number | null;
  text: string;
  from: number;
  to: number;
}

export interface CellDiff {
  profile: string;
  variable: string;
  question: string | null;
  old: string;
  new: string;
  oldRule: string | null;
  newRule: string | null;
  /** First stage whose units of this cell differ; null where it can't be told. `by`: the question in which it did, where it is another. */
  stage: string | null;
  by: string | null;
  causes: readonly Cause[];
  sentences: readonly MarkedSentence[];
}

export interface Crosstab {
  /** Old categories down, new ones across; missing reasons stand in brackets, behind the values. */
  categories: readonly string[];
  counts: readonly (readonly number[])[];
  /** Where values are not told apart (`(value)`): cells that have one on both sides, but another. */
  another: number;
}

export interface CodeMoves {
  code: string;
  kept: number;
  gained: number;
  lost: number;
}

/** New less old, of the cells that have a figure on both sides; the five numbers are of those that differ. */
export interface NumberMoves {
  both: number;
  same: number;
  lower: number;
  higher: number;
  spread: {least: number; quarter: number; median: number; threeQuarters: number; most: number} | null;
  /** Open ones have no bound on their outer side. */
  bins: readonly {from: number | null; to: number | null; cells: number}[];
}

export interface VariableDiff {
  variable: string;
  title: string;
  /** Cells that both versions have. */
  cells: number;
  moved: number;
  share: number;
  /** Share of equal cells and Cohen's kappa, old to new; kappa is null where it is not defined. */
  agreement: number;
  kappa: number | null;
  crosstab: Crosstab;
  /** Of sets. */
  codes: readonly CodeMoves[] | null;
  /** Of years and figures. */
  numbers: NumberMoves | null;
}

export interface GoldMove {
  question: string;
  variable: string;
  part: 'seen' | 'unseen';
  profiles: number;
  /** Shares of cells in the same category as gold, and nominal alpha. */
  before: {equal: number; alpha: number | null};
  after: {equal: number; alpha: number | null};
}

export type Level = 'major' | 'minor' | 'patch' | 'none';

export interface Bump {
  least: Level;
  reasons: readonly {level: Level; because: string}[];
  /** The lowest number that would do, and the one that is being prepared. */
  floor: string | null;
  prepared: string | null;
  enough: boolean;
}

export interface VersionDiff {
  base: {name: string; number: string | null};
  next: {name: string; number: string | null};
  /** What could not be compared or told, and why. */
  notes: readonly string[];
  profiles: {
    shared: number;
    added: readonly string[];
    removed: readonly string[];
    changed: readonly string[];
  };
  bump: Bump;
  changes: readonly Change[];
  /** Falls first, then rises; questions whose agreement stayed are counted. */
  gold: {moved: readonly GoldMove[]; same: number} | null;
  /** Of variables with moved cells, the most moved first. */
  variables: readonly VariableDiff[];
  /** Variables without a moved cell; cells that say the same by another rule or status. */
  still: {variables: number; restated: number};
  /** The weightiest first. */
  cells: readonly CellDiff[];
  /** Columns of tables with other values than before, `table.column`. */
  columns: readonly string[];
}
