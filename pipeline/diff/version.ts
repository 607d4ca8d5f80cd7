/** One cell of `values.csv`. */
export interface VersionCell {
  question: string | null;
  value: string | null;
  status: string;
  rule: string | null;
}

/** One row of `evidence.csv`. */
export interface VersionPiece {
  question: string;
  value: string | null;
  role: string;
  rule: string;
  quote: string;
  line: number | null;
}

/** What the codebook of a version says of a question; whatever decides what a code of it means. */
export interface VersionQuestion {
  kind: string;
  asks: string;
  onlyIf: string;
  /** Title and guide: words that may be mended without a change of meaning. */
  words: string;
}

/** Code → what it means. */
export type VersionCodes = ReadonlyMap<string, string>;

/** Profile or variable or stem → … */
export type By<T> = ReadonlyMap<string, T>;

/** A version of the dataset as it is compared, wherever it was read from. What it lacks is empty and named in `lacks`. */
export interface Version {
  /** As it is shown: a commit, a folder, the working tree. */
  name: string;
  /** Of the release that it is or prepares; null where nothing tells. */
  number: string | null;
  layout: number | null;
  /** Profile → variable → cell. */
  cells: By<By<VersionCell>>;
  evidence: By<readonly VersionPiece[]>;
  /** Stage → profile → units, each in its parts. No stages where their form is another than this code's. */
  stages: By<By<readonly (readonly string[])[]>>;
  questions: By<VersionQuestion>;
  codes: By<VersionCodes>;
  /** Table → column → hash of its values. */
  columns: By<By<string>>;
  /** Table → its key, joined. */
  keys: By<string>;
  /** Path of a profile, relative to RAW → sha256. */
  inputs: By<string>;
  /** `kind id` of a rule, entry or correction → sha256. */
  parts: By<string>;
  lacks: readonly string[];
}

/** A cell's text: its value, or the reason why there is none in brackets, which no value looks like. */
export function shownCell(cell: VersionCell | undefined): string {
  return cell === undefined ? '(no cell)' : (cell.value ?? `(${cell.status})`);
}
