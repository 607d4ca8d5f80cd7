import type {Derivation, OnlyIf} from './derivation.ts';

/** What one code says. `alone`: kept only if it is the only code of its set. `yieldsTo`: dropped where one of those stands. */
export interface Code {
  label: string;
  means: string;
  alone?: true;
  yieldsTo?: readonly string[];
}
export type Codes = Readonly<Record<string, Code>>;

/**
 * How evidence becomes one answer, strongest test first. Each step keeps the best pieces and passes them on:
 * `rank` the smallest rank · `field` the rule's preferred field · `earliest`/`latest` the date · `least`/`greatest` the number ·
 * `first` the place in the text · `all` every code (sets) · `agree` all must say the same, else the cell is a conflict.
 */
export type SettleStep = 'rank' | 'field' | 'earliest' | 'latest' | 'greatest' | 'first' | 'all' | 'agree';

/** What every entry of the codebook says, whatever its kind. */
export interface Entry {
  title: string;
  question: string;
  guide: string;
  pgmd?: string;
  since: string;
  settle?: readonly SettleStep[];
  onlyIf?: OnlyIf;
  derive?: readonly Derivation[];
}

export interface OneOf extends Entry {
  kind: 'one_of';
  codes: Codes;
  /** Where the codes go from more to less, in their order; else they are names. */
  scale?: 'ordinal';
}
export interface SetOf extends Entry {
  kind: 'set_of';
  codes: Codes;
  /** Prefix of the 0/1 columns of the wide table, so that they keep to 32 characters. */
  prefix: string;
}
/** A date; fills year, its bounds, EDTF date, precision, and, where `basis` is given, the basis. */
export interface Dated extends Entry {
  kind: 'dated';
  pick: 'earliest' | 'latest';
  basis?: {title: string; codes: Codes};
}
/** A membership figure; fills minimum, maximum, the maximum's year and precision. */
export interface Sized extends Entry {
  kind: 'sized';
}
export interface Year extends Entry {
  kind: 'year';
}
/** A set of states as ISO 3166-1 alpha-3 codes; a list only, no 0/1 columns. */
export interface States extends Entry {
  kind: 'states';
}
export type Question = OneOf | SetOf | Dated | Sized | Year | States;

type Declared<Q extends Question> = Omit<Q, 'kind'>;

export const oneOf = <const Q extends Declared<OneOf>>(entry: Q): Q & {kind: 'one_of'} => ({
  ...entry,
  kind: 'one_of',
});
export const setOf = <const Q extends Declared<SetOf>>(entry: Q): Q & {kind: 'set_of'} => ({
  ...entry,
  kind: 'set_of',
});
export const dated = <const Q extends Declared<Dated>>(entry: Q): Q & {kind: 'dated'} => ({
  ...entry,
  kind: 'dated',
});
export const sized = <const Q extends Declared<Sized>>(entry: Q): Q & {kind: 'sized'} => ({
  ...entry,
  kind: 'sized',
});
export const year = <const Q extends Declared<Year>>(entry: Q): Q & {kind: 'year'} => ({
  ...entry,
  kind: 'year',
});
export const states = <const Q extends Declared<States>>(entry: Q): Q & {kind: 'states'} => ({
  ...entry,
  kind: 'states',
});

const YES_NO = {
  yes: {label: 'Yes', means: 'The profile says that it was so.'},
  no: {label: 'No', means: 'The profile says that it was not so, or that there is no evidence that it was.'},
} as const;

/** A question that the text answers with yes or no; `means` may sharpen what either says. */
export const yesNo = <const Q extends Omit<Declared<OneOf>, 'codes'>>(
  entry: Q,
  means: {yes?: string; no?: string} = {},
): Q & {kind: 'one_of'; codes: Codes} => ({
  ...entry,
  kind: 'one_of',
  codes: {
    yes: {...YES_NO.yes, ...(means.yes ? {means: means.yes} : {})},
    no: {...YES_NO.no, ...(means.no ? {means: means.no} : {})},
  },
});

/** How precisely the words date an event (codebook, rule 11). */
export const DATE_PRECISION = {
  day: {label: 'Day', means: 'The words give a day.'},
  month: {label: 'Month', means: 'The words give a month, or a part of one.'},
  year: {label: 'Year', means: 'The words give a year.'},
  approximate: {label: 'Approximate', means: 'A part of a year, or about, before or after a year.'},
  decade: {label: 'Decade', means: 'A decade or a part of one.'},
  range: {label: 'Range', means: 'Between two dates, or one of several.'},
} as const satisfies Codes;

/** What kind of figure the maximum size is. */
export const SIZE_PRECISION = {
  stated: {label: 'Stated', means: 'A figure without reserve.'},
  approximate: {label: 'Approximate', means: 'About, some, an estimated.'},
  range: {label: 'Range', means: 'The end of a range.'},
  lower_bound: {label: 'Lower bound', means: 'At least, over.'},
  upper_bound: {label: 'Upper bound', means: 'Up to, no more than.'},
} as const satisfies Codes;
