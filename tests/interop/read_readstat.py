"""The program `readstat`: .dta and .sav, turned into CSV. It shows names and cells, no labels and no kinds; user-missing as numbers."""
import csv
import os
import re
import subprocess
import sys
import tempfile

from lines import each_file, out, reader

csv.field_size_limit(10_000_000)
REASON = re.compile(r"-9[1-9](\.0+)?")


def print_file(path):
    with tempfile.TemporaryDirectory() as folder:
        made = os.path.join(folder, "cells.csv")
        subprocess.run(["readstat", path, made], capture_output=True, check=True)
        with open(made, encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
    for index, name in enumerate(header):
        out("column", name, "")
        for at, row in enumerate(rows):
            value = row[index]
            if path.endswith(".sav") and REASON.fullmatch(value):
                out("cell", name, at, "missing", value.split(".")[0])
            else:
                out("cell", name, at, *(("empty",) if value == "" else ("seconds" if path.endswith(".sav") else "days", value)))


version = subprocess.run(["readstat", "-v"], capture_output=True, text=True).stdout.split("\n")[0]
reader("ReadStat", version.split()[-1], "cells missing" if sys.argv[1].endswith(".sav") else "cells")
each_file(print_file)
