import {MISSING} from '../../../schemas/missing.ts';
import type {LabelledColumn, LabelledTable} from '../labelled/labelled-table.ts';

const functions = `
def column(name, kind, label, source=None, variable=None, codes=None, labels=None):
    return dict(name=name, kind=kind, label=label, source=source or name, variable=variable, codes=codes, labels=labels)


def read_texts(file):
    return pandas.read_csv(file, dtype=str, keep_default_na=False, encoding="utf-8")


status = read_texts("values.csv")
status = status[(status["value"] == "") & status["status"].isin(REASONS)]
status = status.set_index(["profile_id", "variable"])["status"]


def fill(one, texts):
    text = texts[one["source"]].where(texts[one["source"]] != "", None)
    kind = one["kind"]
    if kind == "code":
        return pandas.Series(pandas.Categorical(text.map(dict(zip(one["codes"], one["labels"]))), one["labels"]))
    if kind == "given":
        return text.notna()
    if kind == "flag":
        return text.map({"0": False, "1": True}).astype("boolean")
    if kind == "date":
        return pandas.to_datetime(text)
    return text if kind == "text" else pandas.to_numeric(text).astype("Int32")


def why_empty(one, texts):
    if one["variable"] is None:
        return pandas.Series([None] * len(texts))
    keys = pandas.MultiIndex.from_arrays([texts["profile_id"], [one["variable"]] * len(texts)])
    empty = texts[one["source"]].eq("")
    return pandas.Series(status.reindex(keys).to_numpy()).where(empty.to_numpy(), None)


def read_labelled(file, columns):
    """The table; the reason of each of its empty cells, in a frame of the same shape; the label of each column."""
    texts = read_texts(file)
    data = pandas.DataFrame({one["name"]: fill(one, texts) for one in columns})
    missing = pandas.DataFrame({one["name"]: why_empty(one, texts) for one in columns})
    return data, missing, {one["name"]: one["label"] for one in columns}
`;

/**
 * A script for Python with pandas that reads the CSV files of its folder: codes as categories by their labels, sets' columns as booleans,
 * dates as dates, and beside each table one of the same shape with the reason of each empty cell. It ends with a table.
 */
export function loadPython(tables: readonly LabelledTable[]): string {
  const first = tables[0];
  const coded = first?.columns.find(({type}) => type === 'code');
  return [
    `# ${tables.map(({title}) => title).join('; ')}`,
    `# ${first?.citation ?? ''}`,
    '# Run it with its folder as the working directory: python3 -i load.py',
    'import pandas',
    '',
    `REASONS = [${Object.keys(MISSING).map(quoted).join(', ')}]`,
    '',
    functions,
    ...tables.map(tableCall),
    ...(first && coded ? [`print(${first.name}[${quoted(coded.name)}].value_counts(dropna=False))`] : []),
    '',
  ].join('\n');
}

function tableCall({name, columns}: LabelledTable): string {
  const each = columns.map((column) => `    ${columnCall(column)},\n`);
  return `${name}, ${name}_missing, ${name}_labels = read_labelled(${quoted(`${name}.csv`)}, [\n${each.join('')}])`;
}

function columnCall({name, type, label, labels, source}: LabelledColumn): string {
  const {column, given, codes, variable} = source;
  const parts = [quoted(name), quoted(given ? 'given' : type), quoted(label)];
  if (column !== name) parts.push(`source=${quoted(column)}`);
  if (variable !== null) parts.push(`variable=${quoted(variable)}`);
  if (codes !== null && !given) {
    parts.push(`codes=[${codes.map(quoted).join(', ')}]`);
    parts.push(`labels=[${labels.map((each) => quoted(each.label)).join(', ')}]`);
  }
  return `column(${parts.join(', ')})`;
}

/** JSON's texts are Python's, but for half surrogate pairs, which no label has. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
