import type {Checked, Table} from '../../schemas/flow.ts';
import type {Variable} from '../../schemas/variable.ts';
import {variables} from '../../schemas/variables.ts';
import {isIsoDay} from '../text/date-days.ts';
import {type ColumnOf, column, type Row, tableOf} from './table-of.ts';
import {
  byVariable,
  flagColumns,
  flags,
  profileId,
  type Tabulating,
  valueOrReason,
  variableColumn,
} from './tabulating.ts';

/** One row a profile: every variable, sets as a list and as 0/1 columns, dates also as their first and last possible day. */
export function groups(checked: readonly Checked[], {codebook}: Tabulating): Table {
  const all = variables(codebook);
  const columns = all.flatMap((variable) => [
    variableColumn(variable, variable.name === 'profile_id'),
    ...flagColumns(variable),
    ...dayColumns(variable),
  ]);
  columns.push(
    column('corrected', 'list', 'Variables that were set by hand; `values` has what they replaced'),
  );
  const rows = checked.map((profile) => {
    const cells = byVariable(profile);
    const corrected = profile.cells.filter(({replaced}) => replaced !== null).map(({variable}) => variable);
    const row: Row[number][] = [];
    for (const variable of all) {
      const cell = valueOrReason(cells.get(variable.name));
      const value = variable.name === 'profile_id' ? profileId(profile) : cell;
      row.push(value, ...flags(variable, value), ...days(variable, profile, value));
    }
    row.push(corrected);
    return row;
  });
  return tableOf({name: 'groups', title: 'Groups, one row a profile', key: ['profile_id']}, columns, rows);
}

function dayColumns({name, type, title, question}: Variable): ColumnOf[] {
  if (type !== 'edtf') return [];
  return [
    column(`${name}_first`, 'date', `${title}: first possible day`, {question, variable: name}),
    column(`${name}_last`, 'date', `${title}: last possible day`, {question, variable: name}),
  ];
}

/**
 * Empty without a reason where the words leave that side open, as "before 1995" leaves the first day, and with the reason of `date`
 * where there is no date; `check` tells of days that do not exist.
 */
function days({type, question}: Variable, {coding, cells}: Checked, date: Row[number]): Row {
  if (type !== 'edtf' || question === null) return [];
  const stands = cells.some((cell) => cell.question === question && cell.value !== null);
  const answered = coding.answers[question]?.answered ?? null;
  if (!stands || answered === null || !('date' in answered)) {
    const empty = typeof date === 'string' ? null : date;
    return [empty, empty];
  }
  return [answered.date.startMin, answered.date.endMax].map((day) => (isIsoDay(day) ? day : null));
}
