"""PSPP: .sav, by a program of its own language that writes cells and dictionary as CSV."""
import csv
import datetime
import os
import subprocess
import sys
import tempfile

from lines import each_file, number, out, reader

csv.field_size_limit(10_000_000)
START = datetime.datetime(1582, 10, 14)


def run(folder, program):
    """What PSPP shows, as CSV; a warning is an error."""
    file = os.path.join(folder, "read.sps")
    with open(file, "w", encoding="utf-8") as out_file:
        out_file.write(program)
    found = subprocess.run(["pspp", "-O", "format=csv", file], capture_output=True, text=True, encoding="utf-8")
    if found.returncode != 0 or found.stderr or "warning:" in found.stdout:
        sys.exit(found.stdout[:2000] + found.stderr)
    tables = {}
    title = None
    for row in csv.reader(found.stdout.splitlines(keepends=True)):
        if len(row) == 1 and row[0].startswith("Table: "):
            title = row[0][7:]
            tables[title] = []
        elif row and title:
            tables[title].append(row)
    return tables


def print_file(given):
    path = os.path.abspath(given)
    with tempfile.TemporaryDirectory() as folder:
        tables = run(folder, f"SYSFILE INFO FILE='{path}'.\nGET FILE='{path}'.\nDISPLAY DICTIONARY.\n")
        header, *variables = tables["Variables"]
        variables = {row[0]: dict(zip(header, row)) for row in variables}
        dates = [name for name, row in variables.items() if row["Print Format"].startswith("SDATE")]
        # As numbers, since a date that is user-missing is shown as nothing.
        formats = f"FORMATS {' '.join(dates)} (F20.0).\n" if dates else ""
        run(
            folder,
            f"GET FILE='{path}'.\n{formats}"
            f"SAVE TRANSLATE /OUTFILE='{folder}/cells.csv' /TYPE=CSV /REPLACE /FIELDNAMES /MISSING=IGNORE /CELLS=VALUES.\n",
        )
        with open(os.path.join(folder, "cells.csv"), encoding="utf-8", newline="") as file:
            cells = list(csv.reader(file))

    information = {row[0]: row[1] for row in tables["File Information"] if len(row) == 2}
    out("title", information["Label"])
    # Labels stand under the variable's label, which need not be its alone: variables come in the order of the file.
    blocks = []
    for row in tables.get("Value Labels", [])[1:]:
        if len(row) < 3:
            continue
        if row[0] != "":
            blocks.append((row[0], []))
        blocks[-1][1].append((row[1].split("[")[0], row[2]))
    for index, name in enumerate(cells[0]):
        variable = variables[name]
        label = variable["Label"]
        out("column", name, label)
        if blocks and blocks[0][0] == label:
            for value, text in blocks.pop(0)[1]:
                out("code", name, value, text)
        for at, row in enumerate(cells[1:]):
            value = row[index]
            if value == "" or value.isspace():
                out("cell", name, at, "empty")
            elif variable["Print Format"].startswith("A"):
                out("cell", name, at, "text", value)
            elif variable.get("Missing Values") and -99 <= float(value) <= -91:
                out("cell", name, at, "missing", number(value))
            elif name in dates:
                out("cell", name, at, "date", (START + datetime.timedelta(seconds=float(value))).date())
            else:
                out("cell", name, at, "number", number(value))
    if blocks:
        sys.exit(f"value labels of nobody: {blocks[0]}")


def print_version():
    said = subprocess.run(["pspp", "--version"], capture_output=True, text=True, check=True).stdout.split("\n")[0]
    reader("PSPP", said.split()[-1], "title labels codes missing")


if __name__ == "__main__":
    print_version()
    each_file(print_file)
