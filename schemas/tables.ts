import type {Codes} from './question.ts';

/** What the yearly tables take from the codebook, and what they say of a year. */

/** Whether a group existed at some time of a year (`pipeline/tables/presence.ts` says how it is reckoned). */
export const PRESENCE = {
  certain: {
    label: 'Certain',
    means: 'Under every reading of the dates the group existed at some time of the year.',
  },
  possible: {label: 'Possible', means: 'The bounds of the dates allow it and do not require it.'},
  censored: {
    label: 'Censored',
    means: 'The profile bounds neither end on this side: nothing says whether the group existed then.',
  },
} as const satisfies Codes;

export const ROLES = {
  because: {label: 'Because', means: 'It carries the answer.'},
  against: {label: 'Against', means: 'It says something else and lost.'},
  cancelled: {label: 'Cancelled', means: 'A context took it out of the reckoning.'},
} as const satisfies Codes;

export const FLAG_CODES = {
  '1': {label: 'Reported', means: 'The profile reports it.'},
  '0': {
    label: 'Not reported',
    means: 'The question is coded and this code is not in it; not that it was not so.',
  },
} as const satisfies Codes;

/** The tables that statistics programs get in their own formats (Stata, SPSS, R): those that are analysed, not looked up. */
export const analysed: readonly string[] = ['groups', 'group_years', 'country_years'];

/** Endings of files that git does not track (`.gitignore`): they can be made anew, and their sha256 is tracked. */
export const untracked: readonly string[] = ['arrow', 'dta', 'parquet', 'rds', 'sav'];

/** The questions that bound a group's life, and the year in which it was seen last. */
export const lifetime = {start: 'formation', end: 'termination', observed: 'last_observed_year'} as const;

/** Variables of the whole group that stand beside each of its years; they are not measured by year. */
export const carried: readonly string[] = [
  'government_relation',
  'created_by_government',
  'sponsor_institution',
  'foreign_sponsor',
  'state_sponsor',
  'government_trained',
  'government_armed',
  'purpose',
  'membership',
  'recruitment_forced',
  'civilian_abuse',
  'abuse',
  'state_tolerance',
];

/** What a flag of a country and year says: any group there with one of the codes, or with any value. */
export interface CountryFlag {
  name: string;
  title: string;
  variable: string;
  is: readonly string[] | 'any';
}

export const countryFlags: readonly CountryFlag[] = [
  {
    name: 'semi_official',
    title: 'a semi-official link',
    variable: 'government_relation',
    is: ['semi_official'],
  },
  {name: 'informal', title: 'an informal link', variable: 'government_relation', is: ['informal']},
  {name: 'state_sponsor', title: 'a state sponsor', variable: 'state_sponsor', is: 'any'},
  {name: 'foreign_sponsor', title: 'a foreign sponsor', variable: 'foreign_sponsor', is: 'any'},
  {name: 'government_armed', title: 'arms from the government', variable: 'government_armed', is: ['yes']},
  {name: 'recruitment_forced', title: 'forced recruitment', variable: 'recruitment_forced', is: ['yes']},
  {name: 'civilian_abuse', title: 'abuse of civilians', variable: 'civilian_abuse', is: ['yes']},
  {name: 'killing', title: 'killing of civilians', variable: 'abuse', is: ['killing']},
  {name: 'sexual_violence', title: 'sexual violence', variable: 'abuse', is: ['sexual_violence']},
  {name: 'state_tolerance', title: 'abuse tolerated by the state', variable: 'state_tolerance', is: ['yes']},
];
