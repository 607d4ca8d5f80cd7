"""pyreadstat (ReadStat): .dta and .sav with user-missing values."""
import datetime
import math

import pyreadstat

from lines import each_file, number, out, reader


def print_file(path):
    sav = path.endswith(".sav")
    read = pyreadstat.read_sav if sav else pyreadstat.read_dta
    data, meta = read(path, user_missing=True, disable_datetime_conversion=True)
    out("title", meta.file_label)
    for note in meta.notes or []:
        out("note", note)
    days = {name for name, shown in meta.original_variable_types.items() if shown.startswith(("SDATE", "%td"))}
    for name, label in meta.column_names_to_labels.items():
        out("column", name, label or "")
        for value, text in meta.variable_value_labels.get(name, {}).items():
            out("code", name, value if isinstance(value, str) else number(value), text)
        ranges = meta.missing_ranges.get(name, [])
        for row, value in enumerate(data[name]):
            if value is None or (isinstance(value, float) and math.isnan(value)):
                out("cell", name, row, "empty")
            elif isinstance(value, str) and meta.readstat_variable_types[name] == "string":
                out("cell", name, row, *(("empty",) if value == "" else ("text", value)))
            elif isinstance(value, str):
                out("cell", name, row, "missing", value)
            elif any(each["lo"] <= value <= each["hi"] for each in ranges):
                out("cell", name, row, "missing", number(value))
            elif name in days:
                start = datetime.datetime(1582, 10, 14) if sav else datetime.datetime(1960, 1, 1)
                step = datetime.timedelta(seconds=value) if sav else datetime.timedelta(days=value)
                out("cell", name, row, "date", (start + step).date())
            else:
                out("cell", name, row, "number", number(value))


reader("pyreadstat", pyreadstat.__version__, "title notes labels codes missing")
each_file(print_file)
