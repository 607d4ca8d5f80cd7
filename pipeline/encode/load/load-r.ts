import type {MissingReason} from '../../../schemas/flow.ts';
import {MISSING} from '../../../schemas/missing.ts';
import type {LabelledColumn, LabelledTable} from '../labelled/labelled-table.ts';

/** Reads what the script names; no package is needed for it. A tagged NA is a NaN with a letter in its fourth byte, as haven makes it. */
const functions = `tagged <- function(letter) {
  readBin(as.raw(c(0x7f, 0xf0, 0, utf8ToInt(letter), 0, 0, 0x07, 0xa2)), "double", endian = "big")
}
column <- function(name, type, label, from = name, variable = NULL, codes = NULL, labels = NULL) {
  list(name = name, type = type, label = label, from = from, variable = variable, codes = codes, labels = labels)
}
read_texts <- function(file) {
  read.csv(file, colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)
}
status <- read_texts("values.csv")
status <- status[is.na(status$value), c("profile_id", "variable", "status")]
status <- setNames(status$status, paste(status$profile_id, status$variable))

fill <- function(one, texts) {
  text <- texts[[one$from]]
  if (one$type == "text") return(structure(text, label = one$label))
  number <- switch(one$type,
    code = match(text, one$codes),
    given = ifelse(is.na(text), NA, 1),
    date = as.double(as.Date(text)),
    as.double(text))
  number <- as.double(number)
  if (!is.null(one$variable)) {
    why <- unname(status[paste(texts$profile_id, one$variable)])
    for (reason in names(reasons)) number[is.na(number) & why %in% reason] <- tagged(reasons[[reason]])
  }
  if (one$type == "date") return(structure(number, class = "Date", label = one$label))
  if (is.null(one$labels)) return(structure(number, label = one$label))
  values <- if (one$type == "flag") c(0, 1) else as.double(seq_along(one$labels))
  if (!is.null(one$variable)) values <- c(values, vapply(reasons, tagged, 0, USE.NAMES = FALSE))
  names(values) <- c(one$labels, if (!is.null(one$variable)) reason_labels)
  structure(number, label = one$label, labels = values, class = c("haven_labelled", "vctrs_vctr", "double"))
}
read_labelled <- function(file, label, columns) {
  texts <- read_texts(file)
  data <- lapply(columns, fill, texts)
  names(data) <- vapply(columns, function(one) one$name, "")
  structure(data, class = "data.frame", row.names = seq_len(nrow(texts)), label = label)
}`;

/**
 * A script for R that reads the CSV files of its folder into the data frames that the `.rds` files hold: labels, value labels, dates, and
 * the reason of each empty cell as a tagged NA. It ends with a table of the first coded column.
 */
export function loadR(tables: readonly LabelledTable[]): string {
  const reasons = Object.entries(MISSING) as [MissingReason, (typeof MISSING)[MissingReason]][];
  const first = tables[0];
  const coded = first?.columns.find(({type}) => type === 'code');
  return [
    `# ${tables.map(({title}) => title).join('; ')}`,
    `# ${first?.citation ?? ''}`,
    '# Run it with its folder as the working directory: source("load.R"). haven::as_factor() turns codes into factors.',
    `reasons <- c(${reasons.map(([reason, {letter}]) => `${reason} = ${quoted(letter)}`).join(', ')})`,
    `reason_labels <- c(${reasons.map(([, {label}]) => quoted(label)).join(', ')})`,
    functions,
    ...tables.map(tableCall),
    ...(first && coded ? [ending(first, coded)] : []),
    '',
  ].join('\n');
}

function tableCall({name, title, columns}: LabelledTable): string {
  const each = columns.map((column) => `  ${columnCall(column)}`);
  return `\n${name} <- read_labelled(${quoted(`${name}.csv`)}, ${quoted(title)}, list(\n${each.join(',\n')}))`;
}

function columnCall({name, type, label, labels, source}: LabelledColumn): string {
  const {column, given, codes, variable} = source;
  const parts = [quoted(name), quoted(given ? 'given' : type), quoted(label)];
  if (column !== name) parts.push(`from = ${quoted(column)}`);
  if (variable !== null && type !== 'text') parts.push(`variable = ${quoted(variable)}`);
  if (codes !== null && !given) parts.push(`codes = c(${codes.map(quoted).join(', ')})`);
  if (labels.length > 0) parts.push(`labels = c(${labels.map((each) => quoted(each.label)).join(', ')})`);
  return `column(${parts.join(', ')})`;
}

function ending({name}: LabelledTable, {name: column, labels}: LabelledColumn): string {
  const values = `factor(as.double(unclass(${name}$${column})), seq_len(${labels.length}), c(${labels.map((each) => quoted(each.label)).join(', ')}))`;
  return `\nprint(table(${values}, useNA = "ifany", dnn = ${quoted(column)}))`;
}

/** A text of R: its marks are those of JSON; what is not ASCII is written by its number, so that no encoding of the session matters. */
function quoted(text: string): string {
  const marked = JSON.stringify(text);
  return [...marked]
    .map((each) => (each < '\u0080' ? each : `\\U{${each.codePointAt(0)?.toString(16)}}`))
    .join('');
}
