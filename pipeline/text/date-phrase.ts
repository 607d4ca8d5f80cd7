/**
 * One date expression in a text. All days are ISO strings YYYY-MM-DD; null is an open bound, never a guess.
 *
 * - point: something at an unknown instant between the bounds; startMin = endMin is the earliest day that the words allow,
 *   startMax = endMax the latest. "By 2003" and "before 2005" have no earliest day, "after 2000" no latest.
 * - spell: something that lasts; it starts between startMin and startMax and ends between endMin and endMax. "Since 1999" has
 *   no end, "until 2000" no start.
 * - relative: "one month later", "that year", "6 January" without a year: no bounds, no years, empty edtf.
 *
 * Years: of a point, the earliest and latest year allowed (codebook rule 11; "by 2003" and "before August 2005" name their year);
 * of a spell, yearMin is the earliest year of its start and yearMax the latest year of its end. Seasons, "early", "late" and
 * "about" keep the bounds wide (half a year or more): words like these don't tell a day.
 */
export interface DatePhrase {
  /** Half-open offsets into the given text. Words that bind ("since", "between", "the late") are covered, "in" and "on" are not. */
  start: number;
  end: number;
  /** text.slice(start, end) */
  text: string;
  shape: 'point' | 'spell' | 'relative';
  startMin: string | null;
  startMax: string | null;
  endMin: string | null;
  endMax: string | null;
  yearMin: number | null;
  yearMax: number | null;
  /** Of a spell: of its coarser end. A point that may lie in several years is a range. */
  precision: DatePrecision;
  modifier: DateModifier;
  /** By codebook rule 11: 1992, 1992-06, 1992-06-19, 199X, 1990/1993, 1993~; open spells 1999/.. and ../2000. */
  edtf: string;
  /** True if it looks like the year or day of a source: "(Deng 2002)", "Smith 2004: 12", "IRIN. 2003. “Stop”". */
  citation: boolean;
}

/** Rule 11's precisions, finest first but for the last. */
export type DatePrecision = 'day' | 'month' | 'year' | 'approximate' | 'decade' | 'range';

export type DateModifier =
  | 'none'
  | 'about'
  | 'early'
  | 'mid'
  | 'late'
  | 'before'
  | 'after'
  | 'since'
  | 'until'
  | 'by'
  | 'between';

/** One dated point inside a phrase, before "from … to" and the like are joined: first and last are ISO days. */
export interface DateAtom {
  start: number;
  end: number;
  first: string;
  last: string;
  yearMin: number;
  yearMax: number;
  precision: DatePrecision;
  modifier: DateModifier;
  edtf: string;
  /** A year with no word before it: the only form that can be mistaken for a quantity or stand before an event's noun. */
  bare: boolean;
}
