import {Fault, type Issue} from '../../../schemas/issue.ts';
import {MISSING} from '../../../schemas/missing.ts';
import {dictionary} from '../dictionary.ts';
import {unwritable} from '../unwritable.ts';
import type {FormatLimits, Range} from './format-limits.ts';
import type {LabelledColumn, LabelledTable} from './labelled-table.ts';

interface Wrong {
  found: string;
  expected: string;
}

/**
 * What a format would cut, wrap round or refuse is refused before a byte is made, with column, row and limit: numbers outside the
 * range of their type, texts and labels that are too long or hold what the format can't, names that are taken. Throws one Fault with
 * every such thing, of cells the first of each column.
 */
export function guardLabelled(tables: readonly LabelledTable[], formats: readonly FormatLimits[]): void {
  const issues = formats.flatMap((limits) =>
    tables.flatMap((table) => [
      ...tableWrongs(table, limits).map((wrong) => issue(table, limits, null, wrong)),
      ...table.columns.flatMap((column) =>
        [
          ...nameWrongs(column, table, limits),
          ...labelWrongs(column, limits),
          ...cellWrong(column, limits),
        ].map((wrong) => issue(table, limits, column.name, wrong)),
      ),
    ]),
  );
  if (issues.length > 0) throw new Fault(issues);
}

function tableWrongs({title, columns}: LabelledTable, limits: FormatLimits): Wrong[] {
  const {format} = limits;
  return [
    ...tooLong('title', title, limits.titleCharacters, limits.titleBytes, format),
    ...(columns.length > limits.columns
      ? [{found: `${columns.length} columns`, expected: `at most ${limits.columns} columns in ${format}`}]
      : []),
  ];
}

function nameWrongs({name}: LabelledColumn, table: LabelledTable, limits: FormatLimits): Wrong[] {
  const {format, reserved} = limits;
  const twice = table.columns.filter((each) => each.name === name).length > 1;
  return [
    ...(reserved.has(name) ? [{found: 'its name', expected: `a name that is no word of ${format}`}] : []),
    ...(limits.ownNames(table).includes(name)
      ? [{found: 'its name', expected: `a name that the ${format} file does not use itself`}]
      : []),
    ...(twice ? [{found: 'its name twice', expected: 'each column once'}] : []),
    ...(name.length > 32 ? [{found: 'its name', expected: 'a name of at most 32 characters'}] : []),
  ];
}

function labelWrongs(column: LabelledColumn, limits: FormatLimits): Wrong[] {
  const {format} = limits;
  const reasons = column.missing === null ? [] : Object.values(MISSING).map(({label}) => label);
  const said = [...column.labels.map(({label}) => label), ...(column.labels.length > 0 ? reasons : [])];
  return [
    ...tooLong('label', column.label, limits.labelCharacters, limits.labelBytes, format),
    ...column.labels.flatMap(({value, label}) =>
      tooLong(`label of ${value}`, label, limits.valueLabelBytes, limits.valueLabelBytes, format),
    ),
    ...column.notes.flatMap((note) => tooLong('note', note, limits.noteBytes, limits.noteBytes, format)),
    ...said
      .filter((label, index) => said.indexOf(label) !== index)
      .map((label) => ({
        found: `label ${JSON.stringify(label)} twice`,
        expected: 'each label once in a column',
      })),
  ];
}

function tooLong(what: string, text: string, characters: number, bytes: number, format: string): Wrong[] {
  const found = `${what} ${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)}`;
  const wrong = (expected: string): Wrong[] => [{found, expected: `${expected} in ${format}`}];
  if (text === '') return wrong('not empty');
  if (unwritable(text)) return wrong('no NUL and no half of a surrogate pair');
  if ([...text].length > characters) return wrong(`at most ${characters} characters`);
  return Buffer.byteLength(text) > bytes ? wrong(`at most ${bytes} bytes`) : [];
}

/** The first wrong cell of a column. */
function cellWrong({type, values}: LabelledColumn, limits: FormatLimits): Wrong[] {
  const expectedOf = (value: string | number | null): string | null => {
    if (value === null) return null;
    return type === 'text'
      ? wrongText(String(value), limits)
      : wrongNumber(value, limits.ranges[type], limits.taken);
  };
  // Different values stand in the order in which they come up.
  const value = dictionary(values).values.find((each) => expectedOf(each) !== null);
  if (value === undefined) return [];
  const shown = type === 'text' && String(value).length > 40 ? `${String(value).slice(0, 40)}…` : value;
  const found = `${JSON.stringify(shown)} in row ${values.findIndex((each) => Object.is(each, value)) + 1}`;
  return [{found, expected: `${expectedOf(value)} in ${limits.format}`}];
}

function wrongText(text: string, {textBytes, trimmed}: FormatLimits): string | null {
  if (unwritable(text)) return 'a text without NUL and half surrogate pairs';
  if (text.length * 3 > textBytes && Buffer.byteLength(text) > textBytes)
    return `a text of at most ${textBytes} bytes`;
  return trimmed && text.endsWith(' ') ? 'a text without a blank at its end, which is not kept' : null;
}

function wrongNumber(
  value: string | number,
  {least, greatest, says}: Range,
  taken: Range | null,
): string | null {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= greatest;
  if (!fits) return `a whole number from ${least} to ${greatest} (${says})`;
  return taken && value >= taken.least && value <= taken.greatest
    ? `a number outside ${taken.least} to ${taken.greatest} (${taken.says})`
    : null;
}

function issue({name}: LabelledTable, {ending}: FormatLimits, variable: string | null, wrong: Wrong): Issue {
  const place = {line: null, column: null, profile_id: null};
  const fix = 'Nothing was written. Mend the codebook or the value.';
  const found = variable === null ? wrong.found : `column ${variable}: ${wrong.found}`;
  const path = `${name}.${ending}`;
  return {severity: 'error', rule: 'format-limit', path, ...place, variable, ...wrong, found, fix};
}
