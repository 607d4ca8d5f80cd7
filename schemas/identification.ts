import type {Variable} from './variable.ts';

const variable = (name: string, title: string, type: Variable['type']): Variable => ({
  name,
  question: null,
  part: null,
  title,
  type,
  scale: 'nominal',
  codes: null,
  prefix: null,
});

/** What names a group, from the manifest and the text; country codes depend on the formation year, else the earliest date. */
export const identification: readonly Variable[] = [
  variable('profile_id', 'Profile', 'text'),
  variable('pgmd_id', 'Number in PGMD and in the Militias Guidebook', 'integer'),
  variable('name', 'Name of the group', 'text'),
  variable('aliases', 'Other names', 'list'),
  variable('country', 'Country as printed', 'text'),
  variable('country_iso3', 'Country, ISO 3166-1 alpha-3', 'text'),
  variable('country_cow', 'Country, Correlates of War number', 'integer'),
  variable('country_gw', 'Country, Gleditsch and Ward number', 'integer'),
  variable('region_un', 'UN M49 sub-region', 'text'),
];

/** The question whose year decides which country codes hold; without one the earliest dated evidence decides. */
export const codedBy = {question: 'formation', part: 'year'} as const;
