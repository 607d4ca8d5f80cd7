"""The program `readstat`: .dta and .sav, turned into CSV. It shows names and cells, no labels and no kinds."""
import csv
import os
import subprocess
import sys
import tempfile

from lines import out

csv.field_size_limit(10_000_000)
with tempfile.TemporaryDirectory() as folder:
    made = os.path.join(folder, "cells.csv")
    subprocess.run(["readstat", sys.argv[1], made], capture_output=True, check=True)
    with open(made, encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
out("shows", "cells")
for index, name in enumerate(header):
    out("column", name, "")
    for at, row in enumerate(rows):
        out("cell", name, at, *(("empty",) if row[index] == "" else ("shown", row[index])))
