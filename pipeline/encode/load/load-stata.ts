import type {MissingReason} from '../../../schemas/flow.ts';
import {MISSING} from '../../../schemas/missing.ts';
import {tableNotes} from '../labelled/labelled-notes.ts';
import type {LabelledColumn, LabelledTable} from '../labelled/labelled-table.ts';
import {flagSet} from '../stata/stata-limits.ts';

const reasons = Object.entries(MISSING) as [MissingReason, (typeof MISSING)[MissingReason]][];

/**
 * A number, a code or a day takes the place of its text, and every text must have become one. In a text a doubled quotation mark is one,
 * should the reader have left both.
 */
const programs = `
capture program drop casebook_read
program define casebook_read
    args file
    import delimited using "\`file'", delimiters(",") varnames(1) case(preserve) stringcols(_all) ///
        bindquote(strict) encoding("UTF-8") clear
end

capture program drop casebook_put
program define casebook_put
    args number column
    assert (\`number' == .) == (\`column' == "")
    order \`number', after(\`column')
    drop \`column'
    rename \`number' \`column'
end

capture program drop casebook_text
program define casebook_text
    args column
    quietly replace \`column' = subinstr(\`column', char(34) + char(34), char(34), .)
end

capture program drop casebook_number
program define casebook_number
    args column storage
    tempvar number
    quietly generate \`storage' \`number' = real(\`column')
    casebook_put \`number' \`column'
end

capture program drop casebook_code
program define casebook_code
    args column codes
    tempvar number
    quietly generate byte \`number' = .
    local rank 0
    foreach code of local codes {
        local ++rank
        quietly replace \`number' = \`rank' if \`column' == "\`code'"
    }
    casebook_put \`number' \`column'
end

capture program drop casebook_date
program define casebook_date
    args column
    tempvar number
    quietly generate double \`number' = date(\`column', "YMD")
    format \`number' %tdCCYY-NN-DD
    casebook_put \`number' \`column'
end

capture program drop casebook_reason
program define casebook_reason
    args column variable
    foreach letter in ${reasons.map(([, {letter}]) => letter).join(' ')} {
        quietly replace \`column' = .\`letter' if \`column' == . & strpos(_why, " \`variable'=\`letter' ") > 0
    }
end`;

/** One text a profile that has every empty variable with its reason: ` size_min=n purpose=u `. */
const why = `
casebook_read values.csv
quietly {
    keep if value == "" & inlist(status, ${reasons.map(([reason]) => `"${reason}"`).join(', ')})
    generate str1 letter = ""
${reasons.map(([reason, {letter}]) => `    replace letter = "${letter}" if status == "${reason}"`).join('\n')}
    sort profile_id variable
    by profile_id: generate strL _why = " " + variable + "=" + letter + " "
    by profile_id: replace _why = _why[_n-1] + _why if _n > 1
    by profile_id: keep if _n == _N
    keep profile_id _why
    tempfile why
    save "\`why'"
}`;

/**
 * A script for Stata 14 and later that reads one of the CSV files of its folder (`groups`, or the table that is named after `do load.do`) as
 * the `.dta` file holds it: labels, value labels, notes, days as dates, and the reason of each empty cell as an extended missing value. It
 * ends with a small table. Only what Stata documents for version 14 is used; a grave accent in a label becomes an apostrophe.
 */
export function loadStata(tables: readonly LabelledTable[]): string {
  const names = tables.map(({name}) => name);
  return [
    `* ${tables.map(({title}) => title).join('; ')}`,
    `* ${tables[0]?.citation ?? ''}`,
    `* With the folder of the files as the working directory: do load.do, or do load.do ${names.at(-1)}`,
    'version 14',
    'set more off',
    'args table',
    `if "\`table'" == "" local table ${names[0]}`,
    `if !inlist("\`table'", ${names.map((name) => `"${name}"`).join(', ')}) {`,
    `    display as error "load.do knows ${names.join(', ')}"`,
    '    exit 198',
    '}',
    programs,
    why,
    ...tables.flatMap(tableBlock),
    '',
  ].join('\n');
}

function tableBlock(table: LabelledTable): string[] {
  const {name, title, columns} = table;
  const coded = columns.find(({type}) => type === 'code');
  const reasoned = columns.filter(({type, source}) => type !== 'text' && source.variable !== null);
  const notes = tableNotes(table, (reason) => `.${MISSING[reason].letter}`);
  const commands = [
    `casebook_read ${name}.csv`,
    ...columns.map(typed),
    ...(reasoned.length > 0 ? reasonCommands(reasoned) : []),
    ...sets(columns),
    ...columns.flatMap(labelCommands),
    `label data ${text(title)}`,
    ...notes.map((note) => `notes: ${plain(note)}`),
    coded ? `tabulate ${coded.name}, missing` : 'summarize',
  ];
  return ['', `if "\`table'" == "${name}" {`, ...commands.map((each) => `    ${each}`), '}'];
}

/** What makes a column of its text. */
function typed({name, type, source}: LabelledColumn): string {
  if (source.given)
    return `generate byte ${name} = 1 if ${source.column} != ""\n    order ${name}, after(${source.column})`;
  switch (type) {
    case 'text':
      return `casebook_text ${name}`;
    case 'code':
      return `casebook_code ${name} "${(source.codes ?? []).join(' ')}"`;
    case 'date':
      return `casebook_date ${name}`;
    default:
      return `casebook_number ${name} ${{year: 'int', integer: 'long', flag: 'byte'}[type]}`;
  }
}

function reasonCommands(columns: readonly LabelledColumn[]): string[] {
  return [
    'generate long _row = _n',
    'quietly merge m:1 profile_id using "`why\'", keep(master match) nogenerate',
    'sort _row',
    ...columns.map(({name, source}) => `casebook_reason ${name} ${source.variable}`),
    'drop _row _why',
  ];
}

/** Each set once: a coded column has one of its own name, 0/1 columns share one, as in the `.dta`. */
function sets(columns: readonly LabelledColumn[]): string[] {
  const flag = columns.find(({type}) => type === 'flag');
  const own = columns.filter(({type}) => type === 'code');
  const said = reasons.map(([, {letter, label}]) => `.${letter} ${text(label)}`);
  return [...(flag ? [{...flag, name: flagSet}] : []), ...own].map(({name, labels}) => {
    const each = [...labels.map(({value, label}) => `${value} ${text(label)}`), ...said];
    return `label define ${name} ///\n        ${each.join(' ///\n        ')}`;
  });
}

function labelCommands({name, type, label, notes}: LabelledColumn): string[] {
  const set = type === 'flag' ? flagSet : type === 'code' ? name : null;
  return [
    `label variable ${name} ${text(label)}`,
    ...(set === null ? [] : [`label values ${name} ${set}`]),
    ...notes.map((note) => `notes ${name}: ${plain(note)}`),
  ];
}

/** Between Stata's compound quotation marks. */
function text(content: string): string {
  return `\`"${plain(content).replaceAll(`"'`, `" '`)}"'`;
}

/** Without what Stata would take for a macro or a comment. */
function plain(content: string): string {
  return content
    .replaceAll('`', "'")
    .replaceAll('$', '\\$')
    .replaceAll('/*', '/ *')
    .replaceAll(' //', ' / /');
}
