/**
 * The closed list of ways in which answers follow from answers. An entry of the codebook declares them; `derive` carries
 * them out in the order of this list. Questions are named by their stem: since implications run upward and `onlyIf` runs
 * downward between the same entries, imports would be circular; `codebook.ts` checks each name when it is loaded.
 */
export type Derivation =
  /** `over`: codes of the question's own evidence that the implication overrules; `unless`: where its own words leave it open, it stays so. */
  | {
      form: 'implied';
      code: string;
      from: string;
      when: readonly string[] | 'any';
      over?: readonly string[];
      unless?: 'unclear';
    }
  | {form: 'union'; of: readonly string[]}
  | {form: 'home_and_foreign'; home: string; foreign: string}
  | {form: 'placed'; of: string; start: string; end: string; codes: {during: string; after: string}}
  /** Contexts of evidence: `hearsay` (if not named: `alleged`) makes it alleged, `vouched` undoes that. */
  | {
      form: 'tone';
      of: readonly string[];
      codes: {stated: string; alleged: string; denied?: string};
      hearsay?: readonly string[];
      vouched?: readonly string[];
    }
  /** Of a set: without the codes whose evidence is dated after the end of another question's date. */
  | {form: 'not_after'; end: string}
  /** `counted`: a question on size, whose year tells that the group was there. */
  | {form: 'latest_date'; from: string; until: string; counted?: string};

/** The entry holds only where the parent question has one of the codes; a parent coded otherwise makes it `not_applicable`. */
export interface OnlyIf {
  question: string;
  is: readonly string[];
}
