"""pyarrow: CSV as texts; Parquet and Arrow with labels and codes from the fields' metadata."""
import json

import pyarrow
import pyarrow.csv
import pyarrow.ipc
import pyarrow.parquet

from lines import each_file, out, print_about, print_cells, print_codes, print_texts, reader, sys


def read_texts(path):
    names = pyarrow.csv.open_csv(path).schema.names
    options = pyarrow.csv.ConvertOptions(column_types={name: pyarrow.string() for name in names})
    parse = pyarrow.csv.ParseOptions(newlines_in_values=True)
    return pyarrow.csv.read_csv(path, convert_options=options, parse_options=parse)


def print_file(path):
    if path.endswith(".csv"):
        table = read_texts(path)
        for name in table.column_names:
            out("column", name, "")
            print_texts(name, table[name].to_pylist())
        return
    table = pyarrow.parquet.read_table(path) if path.endswith(".parquet") else pyarrow.ipc.open_file(path).read_all()
    print_about(json.loads(table.schema.metadata[b"casebook"]))
    for field in table.schema:
        metadata = {key.decode(): value.decode() for key, value in (field.metadata or {}).items()}
        out("column", field.name, metadata["label"])
        print_codes(field.name, json.loads(metadata.get("codes", "{}")))
        column = table[field.name]
        coded = pyarrow.types.is_dictionary(field.type)
        if coded and path.endswith(".arrow"):
            for level in column.chunk(0).dictionary.to_pylist():
                out("level", field.name, level)
        print_cells(field.name, column.to_pylist(), coded)


shows = {".csv": "cells", ".parquet": "title notes labels codes types", ".arrow": "title notes labels codes types levels"}
reader("pyarrow", pyarrow.__version__, shows["." + sys.argv[1].rsplit(".", 1)[1]])
each_file(print_file)
