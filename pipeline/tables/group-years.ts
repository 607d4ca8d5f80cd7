import type {Checked, Table} from '../../schemas/flow.ts';
import {carried, PRESENCE} from '../../schemas/tables.ts';
import {variables} from '../../schemas/variables.ts';
import {lifetimeOf, presence} from '../coding/presence.ts';
import {type ColumnOf, column, type Row, tableFrom} from './table-of.ts';
import {
  byVariable,
  flagColumns,
  flags,
  profileId,
  type Tabulating,
  valueOrReason,
  variableColumn,
} from './tabulating.ts';

const placeColumns: readonly ColumnOf[] = [
  column('profile_id', 'text', 'Profile', {required: true}),
  column('year', 'year', 'Year', {required: true}),
  column('presence', 'code', 'Presence of the group in the year', {codes: PRESENCE, required: true}),
  column('name', 'text', 'Name of the group'),
  column('country_iso3', 'text', 'Country in that year, ISO 3166-1 alpha-3'),
  column('country_cow', 'integer', 'Country in that year, Correlates of War number'),
  column('country_gw', 'integer', 'Country in that year, Gleditsch and Ward number'),
  column('region_un', 'text', 'UN M49 sub-region'),
];

/** A year of a group: what is of that year, and what is of the group, which all its years share. */
interface GroupYear {
  own: Row;
  constant: Row;
}

/** One row for each group and year of its life within coverage; the variables beside it are of the group as a whole. */
export function groupYears(checked: readonly Checked[], known: Tabulating): Table {
  const beside = variables(known.codebook).filter(({name}) => carried.includes(name));
  const columns = [
    ...placeColumns,
    ...beside.flatMap((variable) => [
      labelled(variableColumn(variable)),
      ...flagColumns(variable).map(labelled),
    ]),
  ];
  const rows = checked.flatMap((profile): GroupYear[] => {
    const cells = byVariable(profile);
    const constant = beside.flatMap((variable): Row => {
      const value = valueOrReason(cells.get(variable.name));
      return [value, ...flags(variable, value)];
    });
    const {name, home} = profile.coding.profile;
    return presence(lifetimeOf(known.codebook, profile.cells), known.coverage).within.map(
      ({year, presence: found}) => {
        const codes = home === null ? null : known.codesAt(home, year);
        const place = [codes?.iso3, codes?.cow, codes?.gw, codes?.region].map((code) => code ?? null);
        return {own: [profileId(profile), year, found, name, ...place], constant};
      },
    );
  });
  const about = {name: 'group_years', title: 'Groups and years', key: ['profile_id', 'year']};
  const own = placeColumns.length;
  return tableFrom(about, columns, rows, (row, index) =>
    index < own ? row.own[index] : row.constant[index - own],
  );
}

function labelled(each: ColumnOf): ColumnOf {
  return {...each, label: `${each.label}, whole group`};
}
