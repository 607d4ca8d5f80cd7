/**
 * The closed list of ways in which answers follow from answers. An entry of the codebook declares them; `derive` carries
 * them out in the order of this list. Questions are named by their stem: since implications run upward and `onlyIf` runs
 * downward between the same entries, imports would be circular; `codebook.ts` checks each name when it is loaded.
 */
export type Derivation =
  | {form: 'implied'; code: string; from: string; when: readonly string[] | 'any'}
  | {form: 'union'; of: readonly string[]}
  | {form: 'home_and_foreign'; home: string; foreign: string}
  | {form: 'placed'; of: string; start: string; end: string; codes: {during: string; after: string}}
  | {form: 'tone'; of: readonly string[]; codes: {stated: string; alleged: string; denied?: string}}
  | {form: 'latest_date'; from: string; until: string};

/** The entry holds only where the parent question has one of the codes; a parent coded otherwise makes it `not_applicable`. */
export interface OnlyIf {
  question: string;
  is: readonly string[];
}
