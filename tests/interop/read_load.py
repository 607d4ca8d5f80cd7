"""What load.py makes of the CSV files in the folder of the given files, with pandas."""
import contextlib
import io
import os

import pandas

from lines import each_file, is_empty, out, reader, sys

LETTERS = {"not_mentioned": "n", "unclear": "u", "conflict": "c", "not_applicable": "a"}

paths = [os.path.abspath(path) for path in sys.argv[1:]]
os.chdir(os.path.dirname(paths[0]))
made = {}
shown = io.StringIO()
with open("load.py", encoding="utf-8") as script, contextlib.redirect_stdout(shown):
    exec(compile(script.read(), "load.py", "exec"), made)
if "Name: count" not in shown.getvalue():
    sys.exit("load.py does not end with a table")


def print_file(path):
    table = os.path.basename(path).split(".")[0]
    data, missing, labels = made[table], made[f"{table}_missing"], made[f"{table}_labels"]
    for name in data.columns:
        out("column", name, labels[name])
        column = data[name]
        coded = isinstance(column.dtype, pandas.CategoricalDtype)
        if coded:
            for rank, label in enumerate(column.cat.categories):
                out("code", name, rank + 1, label)
        for row, value in enumerate(column.cat.codes + 1 if coded else column):
            why = missing[name][row]
            given = name.endswith("_given")
            if not is_empty(why):
                out("cell", name, row, "missing", LETTERS[why])
            elif is_empty(value) or (coded and value == 0) or (given and not value):
                out("cell", name, row, "empty")
            elif isinstance(value, str):
                out("cell", name, row, "text", value)
            elif hasattr(value, "isoformat"):
                out("cell", name, row, "date", value.isoformat()[:10])
            else:
                out("cell", name, row, "number", int(value))


reader("pandas", pandas.__version__, "labels codes missing texts")
each_file(print_file)
