"""pandas: CSV as texts; Parquet and Arrow by the `pandas` key; .dta with its missing values as objects; .sav."""
import pandas
from pandas.io.stata import StataMissingValue, StataReader

from lines import each_file, is_empty, number, out, print_cells, print_texts, reader, sys

TYPES = {"Int16", "Int32", "boolean"}


def print_columns(path):
    csv = path.endswith(".csv")
    if csv:
        data = pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    else:
        data = pandas.read_parquet(path) if path.endswith(".parquet") else pandas.read_feather(path)
    for name in data.columns:
        out("column", name, "")
        if csv:
            print_texts(name, data[name])
            continue
        kind = data[name].dtype
        if pandas.api.types.is_numeric_dtype(kind) and str(kind) not in TYPES:
            sys.exit(f"{path}: {name} is {kind}, not nullable")
        print_cells(name, data[name], isinstance(kind, pandas.CategoricalDtype))


def print_stata(path):
    with StataReader(path, convert_missing=True, convert_categoricals=False, convert_dates=False) as file:
        data = file.read()
        labels = file.variable_labels()
        sets = file.value_labels()
        used = dict(zip(file._varlist, file._lbllist))
        dates = {name for name, shown in zip(file._varlist, file._fmtlist) if shown.startswith("%td")}
        out("title", file.data_label)
    for name in data.columns:
        out("column", name, labels[name])
        for value, label in sets.get(used[name], {}).items():
            reason = StataMissingValue(int(value)).string if value > 2147483620 else None
            out("code", name, value if reason is None else reason[1:], label)
        for row, value in enumerate(data[name]):
            if isinstance(value, StataMissingValue):
                out("cell", name, row, *(("empty",) if value.string == "." else ("missing", value.string[1:])))
            elif isinstance(value, str):
                out("cell", name, row, *(("empty",) if value == "" else ("text", value)))
            elif name in dates:
                day = pandas.Timestamp("1960-01-01").to_numpy().astype("M8[D]") + int(value)
                out("cell", name, row, "date", day)
            else:
                out("cell", name, row, "number", number(value))


def print_spss(path):
    """It has no way to show why a cell is empty."""
    data = pandas.read_spss(path, convert_categoricals=False)
    for name in data.columns:
        out("column", name, "")
        print_cells(name, [None if is_empty(value) or value == "" else value for value in data[name]])


prints = {"dta": print_stata, "sav": print_spss}
shows = {"dta": "title labels codes missing", "sav": "cells", "csv": "cells", "parquet": "types", "arrow": "types"}
ending = sys.argv[1].rsplit(".", 1)[1]
reader("pandas", pandas.__version__, shows[ending])
each_file(prints.get(ending, print_columns))
