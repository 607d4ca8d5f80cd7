"""pandas: .dta, with its missing values as objects."""
import sys

import pandas
from pandas.io.stata import StataMissingValue, StataReader

from lines import number, out

path = sys.argv[1]
with StataReader(path, convert_missing=True, convert_categoricals=False, convert_dates=False) as reader:
    data = reader.read()
    labels = reader.variable_labels()
    sets = reader.value_labels()
    used = dict(zip(reader._varlist, reader._lbllist))
    dates = {name for name, shown in zip(reader._varlist, reader._fmtlist) if shown.startswith("%td")}
    out("shows", "title labels codes missing")
    out("title", reader.data_label)
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
