/** One number in a text, with the words that bound it ("up to", "at least", "about") and a range's other end, without its noun. */
export interface NumberPhrase {
  /** Half-open offsets into the given text. */
  start: number;
  end: number;
  /** text.slice(start, end) */
  text: string;
  /** A single figure fills both; "up to 2,000" only max, "over 100" only min; "several hundred" neither. Shares are fractions of one. */
  min: number | null;
  max: number | null;
  precision: 'stated' | 'approximate' | 'range' | 'lower_bound' | 'upper_bound' | 'vague';
  /** The head noun that is counted, in lower case, also behind adjectives ("300 armed men": men); null if the text has none. */
  noun: string | null;
  nounStart: number | null;
  nounEnd: number | null;
  kind: NumberKind;
}

export type NumberKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'share'
  | 'ordinal'
  | 'identifier'
  | 'age'
  | 'measure'
  | 'duration';

/** A noun with its place. */
export interface CountedNoun {
  noun: string;
  start: number;
  end: number;
}

/** One figure, in digits or words, without bounds. */
export interface Figure {
  start: number;
  end: number;
  /** null for "several hundred", "thousands". */
  value: number | null;
  /** 100 in "three hundred", 1e6 in "1.5 million", else 1: an earlier figure of a range may share it ("two to three hundred"). */
  unit: number;
  /** Written with digits and nothing else: may be short for thousands in "5-7,000", or name something. */
  plain: boolean;
}
