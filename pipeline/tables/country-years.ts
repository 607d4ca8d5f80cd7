import type {Checked, Scalar, Table} from '../../schemas/flow.ts';
import {type CountryFlag, countryFlags} from '../../schemas/tables.ts';
import {lifetimeOf, type Presence, presence} from '../coding/presence.ts';
import type {PlaceCodes} from '../text/places.ts';
import {type ColumnOf, column, type Row, tableOf} from './table-of.ts';
import {byVariable, type Tabulating} from './tabulating.ts';

/** What is counted of one country in one year. */
interface Count {
  iso3: string;
  year: number;
  codes: PlaceCodes;
  groups: Record<Presence, number>;
  certain: boolean[];
  possible: boolean[];
}

const columns: readonly ColumnOf[] = [
  column('country_iso3', 'text', 'Country in that year, ISO 3166-1 alpha-3', {required: true}),
  column('year', 'year', 'Year', {required: true}),
  column('country_cow', 'integer', 'Country in that year, Correlates of War number'),
  column('country_gw', 'integer', 'Country in that year, Gleditsch and Ward number'),
  column('region_un', 'text', 'UN M49 sub-region'),
  column('n_certain', 'integer', 'Groups certainly there', {required: true}),
  column('n_possible', 'integer', 'Groups possibly there, not counting the certain', {required: true}),
  column('n_censored', 'integer', 'Groups of which nothing is known then', {required: true}),
  ...countryFlags.flatMap(({name, title, variable}) => [
    column(`any_${name}_certain`, 'flag', `Any certain group with ${title}`, {variable, required: true}),
    column(`any_${name}_possible`, 'flag', `Any certain or possible group with ${title}`, {
      variable,
      required: true,
    }),
  ]),
];

/**
 * One row for each country and year in which a profile of the corpus puts a group, or can't exclude one. A country or year
 * without a row says nothing: the corpus may not hold its groups. Years in which the home state has no code are left out
 * (an issue tells them).
 */
export function countryYears(checked: readonly Checked[], known: Tabulating): Table {
  const counts = new Map<string, Count>();
  for (const profile of checked) addProfile(counts, profile, known);
  const rows = [...counts.values()].map(rowOf);
  const about = {name: 'country_years', title: 'Countries and years', key: ['country_iso3', 'year']};
  return tableOf(about, columns, rows);
}

function addProfile(counts: Map<string, Count>, profile: Checked, known: Tabulating): void {
  const {home} = profile.coding.profile;
  if (home === null) return;
  const cells = byVariable(profile);
  const reported = countryFlags.map((flag) => reports(flag, cells.get(flag.variable)?.value ?? null));
  const {within} = presence(lifetimeOf(known.codebook, profile.cells), known.coverage);
  for (const {year, presence: found} of within) {
    const codes = known.codesAt(home, year);
    if (codes === null || codes.iso3 === null) continue;
    addYear(countOf(counts, codes, codes.iso3, year), codes, found, reported);
  }
}

function addYear(count: Count, codes: PlaceCodes, found: Presence, reported: readonly boolean[]): void {
  count.groups[found]++;
  count.codes = firstCodes(count.codes, codes);
  if (found === 'censored') return;
  reported.forEach((flag, index) => {
    count.possible[index] ||= flag;
    if (found === 'certain') count.certain[index] ||= flag;
  });
}

function countOf(counts: Map<string, Count>, codes: PlaceCodes, iso3: string, year: number): Count {
  const key = `${iso3} ${year}`;
  const known = counts.get(key);
  if (known) return known;
  const none = (): boolean[] => countryFlags.map(() => false);
  const groups = {certain: 0, possible: 0, censored: 0};
  const count = {iso3, year, codes, groups, certain: none(), possible: none()};
  counts.set(key, count);
  return count;
}

function reports({is}: CountryFlag, value: Scalar): boolean {
  if (value === null) return false;
  if (is === 'any') return true;
  return Array.isArray(value) ? value.some((code) => is.includes(code)) : is.includes(String(value));
}

/** Two places may share an ISO code and differ in a number: the smaller one stands, whatever the order of profiles. */
function firstCodes(a: PlaceCodes, b: PlaceCodes): PlaceCodes {
  if (a.cow === b.cow && a.gw === b.gw && a.region === b.region) return a;
  return JSON.stringify([a.cow, a.gw, a.region]) <= JSON.stringify([b.cow, b.gw, b.region]) ? a : b;
}

function rowOf({iso3, year, codes, groups, certain, possible}: Count): Row {
  const flagged = countryFlags.flatMap((_, index) => [certain[index] ?? false, possible[index] ?? false]);
  const numbers = [groups.certain, groups.possible, groups.censored];
  return [iso3, year, codes.cow, codes.gw, codes.region, ...numbers, ...flagged];
}
