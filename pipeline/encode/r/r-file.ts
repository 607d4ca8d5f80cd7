import type {MissingReason} from '../../../schemas/flow.ts';
import {MISSING} from '../../../schemas/missing.ts';
import {dictionary} from '../dictionary.ts';
import {tableNotes} from '../labelled/labelled-notes.ts';
import type {LabelledColumn, LabelledTable} from '../labelled/labelled-table.ts';
import {toldCells} from '../labelled/told-cells.ts';
import {gzip} from './gzip.ts';
import {character, type RValue, withAttributes} from './r-values.ts';
import {serializeR} from './serialize-r.ts';

const reasons = Object.keys(MISSING) as MissingReason[];

/**
 * A table as a data frame in an `.rds` file, which `readRDS` opens without any package. Coded columns and 0/1 columns are haven's
 * `haven_labelled`, whose `labels` also name the reasons of empty cells, as tagged NA; years and figures are plain doubles
 * with the same tagged NA; days are `Date`. Labels and notes are attributes named as haven names them.
 */
export function rFile(table: LabelledTable): Uint8Array {
  const {columns, title, version, citation} = table;
  const rows = columns[0]?.values.length ?? 0;
  const notes = tableNotes(table, (reason) => `NA(${MISSING[reason].letter})`);
  const frame: RValue = {
    kind: 'list',
    values: columns.map(rColumn),
    attributes: {
      names: character(...columns.map(({name}) => name)),
      class: character('data.frame'),
      'row.names': {kind: 'integer', values: [null, -rows]},
      label: character(title),
      version: character(version),
      citation: character(citation),
      notes: character(...notes),
    },
  };
  return gzip(serializeR(frame));
}

function rColumn(column: LabelledColumn): RValue {
  const {label, notes} = column;
  return withAttributes(vector(column), {
    label: character(label),
    ...(notes.length > 0 ? {notes: character(...notes)} : {}),
  });
}

function vector(column: LabelledColumn): RValue {
  const {type, missing, labels} = column;
  const told = toldCells(column);
  if (type === 'text') return {kind: 'character', cells: {...told, values: told.values as (string | null)[]}};
  const numbers: RValue = {kind: 'double', cells: {...told, values: told.values.map(letterOfReason)}};
  if (type === 'date') return withAttributes(numbers, {class: character('Date')});
  if (labels.length === 0) return numbers;
  const named = missing === null ? [] : reasons;
  const said: RValue = {
    kind: 'double',
    cells: dictionary([...labels.map(({value}) => value), ...named.map((reason) => MISSING[reason].letter)]),
    attributes: {
      names: character(...labels.map((each) => each.label), ...named.map((reason) => MISSING[reason].label)),
    },
  };
  return withAttributes(numbers, {
    labels: said,
    class: character('haven_labelled', 'vctrs_vctr', 'double'),
  });
}

function letterOfReason(cell: string | number | null): string | number | null {
  return typeof cell === 'string' ? MISSING[cell as MissingReason].letter : cell;
}
