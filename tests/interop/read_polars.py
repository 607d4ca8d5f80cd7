"""polars: CSV as texts; Parquet and Arrow with codes as Enum, and labels from the file key-value of Parquet."""
import polars

from lines import about_columns, each_file, out, print_cells, print_column, print_texts, reader, sys


def print_file(path):
    if path.endswith(".csv"):
        table = polars.read_csv(path, infer_schema=False)
        for name in table.columns:
            out("column", name, "")
            print_texts(name, table[name].to_list())
        return
    parquet = path.endswith(".parquet")
    table = polars.read_parquet(path) if parquet else polars.read_ipc(path)
    about = about_columns(polars.read_parquet_metadata(path)["casebook"]) if parquet else {}
    for name, kind in table.schema.items():
        if parquet:
            print_column(name, about[name])
        else:
            out("column", name, "")
        coded = isinstance(kind, polars.Enum)
        if coded:
            for level in kind.categories:
                out("level", name, level)
        print_cells(name, table[name].to_list(), coded)


shows = {"csv": "cells", "parquet": "title notes labels codes types levels", "arrow": "types levels"}
reader("polars", polars.__version__, shows[sys.argv[1].rsplit(".", 1)[1]])
each_file(print_file)
