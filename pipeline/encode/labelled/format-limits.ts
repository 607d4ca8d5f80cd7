import type {LabelledColumn, LabelledTable} from './labelled-table.ts';

/** The least and the greatest number that a column may hold, and by what name the format knows that limit. */
export interface Range {
  least: number;
  greatest: number;
  says: string;
}

/** What a format can hold; lengths of labels in characters (code points) or in bytes of UTF-8, as the format counts them. */
export interface FormatLimits {
  format: string;
  /** Of the file's name. */
  ending: string;
  reserved: ReadonlySet<string>;
  columns: number;
  titleCharacters: number;
  titleBytes: number;
  labelCharacters: number;
  labelBytes: number;
  valueLabelBytes: number;
  noteBytes: number;
  textBytes: number;
  /** Whether a text that ends in a blank comes back without it. */
  trimmed: boolean;
  ranges: Readonly<Record<Exclude<LabelledColumn['type'], 'text'>, Range>>;
  /** Numbers that mean something else there; null where none does. */
  taken: Range | null;
  /** Names that the writer gives to things of its own, which no column may have. */
  ownNames: (table: LabelledTable) => readonly string[];
}
