import type {Root} from 'mdast';
import type {Issue} from './issue.ts';

/** Every shape that the data takes, in order. All offsets are UTF-16 units of the decoded text without byte-order mark. */

/** What the manifest says of a profile; nulls and an empty list where it says nothing or there is none. */
export interface Given {
  name: string | null;
  country: string | null;
  pgmd_id: number | null;
  aliases: readonly string[];
  source: string | null;
  retrieved: string | null;
}

export interface Source {
  id: string;
  /** Relative to RAW, with forward slashes. */
  path: string;
  /** Of the file's bytes, hexadecimal. */
  sha256: string;
  text: string;
  given: Given;
  issues: readonly Issue[];
}

/** A text without its dress. `at[i]` is the source offset of `text[i]`; `at[text.length]` the offset behind the last. */
export interface Plain {
  text: string;
  at: Uint32Array;
}

/** A title, or a label with what stands under it; offsets into the document's plain text. */
export interface Marked {
  kind: 'title' | 'field' | 'loose';
  label: string;
  /** Offset in the source of the title or label. */
  at: number;
  start: number;
  end: number;
}

export interface Document {
  source: Source;
  tree: Root;
  plain: Plain;
  marked: readonly Marked[];
}

/**
 * The words of a sentence in plain, lower-case form. `start` and `end` are offsets into the document's plain text.
 * `gap[i]` is what stands before word i: 0 nothing or a blank, 1 comma, dash, bracket or quotation mark, 2 semicolon or colon.
 */
export interface Words {
  form: readonly string[];
  start: Uint32Array;
  end: Uint32Array;
  gap: Uint8Array;
}

export interface Sentence {
  /** Position among all sentences of the profile. */
  index: number;
  /** Offsets into the document's plain text. */
  start: number;
  end: number;
  text: string;
  words: Words;
}

export type FieldRole =
  | 'title'
  | 'country'
  | 'formation'
  | 'termination'
  | 'purpose'
  | 'organisation'
  | 'weapons_training'
  | 'size'
  | 'membership'
  | 'treatment'
  | 'other'
  | 'references'
  | 'unknown';

export interface Field {
  role: FieldRole;
  label: string;
  /** Offset in the source of the label. */
  at: number;
  sentences: readonly Sentence[];
}

/** What a group is called, and where that was read. */
export interface Named {
  source: Source;
  name: string | null;
  /** The name's place in the source, where the text gives it. */
  nameAt: Span | null;
  aliases: readonly string[];
  /** As printed. */
  country: string | null;
  /** Key of the home state in `lexicon/places.yaml`; null where it is unknown. */
  home: string | null;
  issues: readonly Issue[];
}

export interface Profile extends Named {
  plain: Plain;
  fields: readonly Field[];
}

export interface Span {
  start: number;
  end: number;
}

/** Days as ISO strings; null where open. `startMin`…`endMax` as in `text/dates.ts`. */
export interface DateValue {
  startMin: string | null;
  startMax: string | null;
  endMin: string | null;
  endMax: string | null;
  yearMin: number;
  yearMax: number;
  precision: string;
  edtf: string;
  basis: string | null;
}

export interface SizeValue {
  min: number | null;
  max: number | null;
  year: number | null;
  /** The years in which a figure lies that is dated no finer than a decade or a span of years; `year` is null then. */
  within?: {min: number; max: number};
  /** Beside the figures the text has a vague one that is less than they are. */
  below?: true;
  precision: string;
}

/** A code, a state or a text · a date · a size. */
export type Said = {code: string} | {date: DateValue} | {size: SizeValue} | {year: number};

export interface Context {
  name: string;
  cue: string;
  /** Of the cue in the source. */
  start: number;
  end: number;
}

/** One place where a rule speaks: `said` is null where the text leaves the question open (status unclear). */
export interface Evidence {
  question: string;
  said: Said | null;
  rule: string;
  rank: number;
  field: FieldRole;
  /** Place of the field in the rule's order of preference, from 0. */
  fieldRank: number;
  quote: string;
  start: number;
  end: number;
  /** The words within the quote that the rule's phrase matched, in the source. */
  hit: Span;
  /** What filled the roles of an act, as printed: giver → the army. */
  roles: Readonly<Record<string, string>>;
  /** The date bounds that the sentence gives the evidence; null where it gives none. */
  when: {min: string | null; max: string | null} | null;
  contexts: readonly Context[];
  /** Entries of the lexicon that were used, `file/entry`. */
  lexicon: readonly string[];
  /** The context that cancelled it; null where it counts. */
  cancelled: string | null;
}

export interface Found {
  profile: Profile;
  evidence: readonly Evidence[];
}

/** What an earlier run found, as far as nothing that it rests on has changed since. */
export interface Remembered {
  /** `question/rule` of the rules that are as they were. */
  rules: ReadonlySet<string>;
  /** By id, the profiles that are as they were: the words that rules read there, and what those rules found. */
  profiles: ReadonlyMap<string, {words: readonly string[]; evidence: readonly Evidence[]}>;
}

export type Status =
  | 'coded'
  | 'corrected'
  | 'derived'
  | 'not_mentioned'
  | 'not_applicable'
  | 'conflict'
  | 'unclear';

/** Why a cell is empty: the statuses that carry no value. */
export type MissingReason = Exclude<Status, 'coded' | 'corrected' | 'derived'>;

/** Sets are in codebook order; `codes` of a one-of has one member. */
export type Answered = {codes: readonly string[]} | {date: DateValue} | {size: SizeValue} | {year: number};

export interface Answer {
  answered: Answered | null;
  status: Status;
  /** Id of the rule, the derivation or `correction`; null where nothing spoke. */
  rule: string | null;
  because: readonly Evidence[];
  against: readonly Evidence[];
  cancelled: readonly Evidence[];
  /** What a correction replaced, as it would have been printed. */
  replaced: string | null;
  /** The rules have found something since that the coder of its correction did not see. */
  contested?: true;
}

export interface Coding {
  /** Without its sentences, which fill more memory than all that was made of them. */
  profile: Named;
  answers: Readonly<Record<string, Answer>>;
  issues: readonly Issue[];
}

export type Scalar = string | number | boolean | readonly string[] | null;

/** One variable of one profile. */
export interface Cell {
  variable: string;
  question: string | null;
  value: Scalar;
  status: Status;
  confidence: string;
  review: boolean;
  rule: string | null;
  because: readonly Evidence[];
  replaced: string | null;
}

export interface Checked {
  coding: Coding;
  /** In column order, one for each variable. */
  cells: readonly Cell[];
  issues: readonly Issue[];
}

/**
 * `code` a value of a codebook entry (dictionary-encoded), `year` int16, `integer` int32, `flag` 0/1, `date` an ISO day,
 * `list` several texts.
 */
export type ColumnType = 'text' | 'code' | 'year' | 'integer' | 'flag' | 'date' | 'list';

export interface Column {
  name: string;
  label: string;
  type: ColumnType;
  /** In codebook order; null unless `type` is `code`, or `list` of codes. */
  codes: readonly {code: string; label: string}[] | null;
  /** Stem of the codebook entry, or null. */
  question: string | null;
  /** The variable that it shows, where it shows one. */
  variable?: string;
  /** No conclusion should rest on its codes yet (`pipeline/reports/experimental.ts`). */
  experimental?: true;
  required: boolean;
  values: readonly Scalar[];
  /**
   * Why cells are empty, one entry a value: null where there is a value, or where nothing says why (the open side of a date).
   * There on every column that shows a variable and may be empty; no other has reasons.
   */
  missing?: readonly (MissingReason | null)[];
}

export interface Table {
  name: string;
  title: string;
  /** Columns that together name a row; rows are sorted by them. */
  key: readonly string[];
  columns: readonly Column[];
}

export interface Artifact {
  /** Relative to the version's folder, with forward slashes. */
  name: string;
  bytes: Uint8Array;
}
