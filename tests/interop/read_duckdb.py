"""DuckDB: CSV as texts; Parquet with labels and codes from its file key-value."""
import duckdb

from lines import about_columns, each_file, out, print_cells, print_column, print_texts, reader, sys


def rows_of(relation):
    rows = relation.fetchall()
    return {column[0]: [row[index] for row in rows] for index, column in enumerate(relation.description)}


def print_file(path):
    if path.endswith(".csv"):
        options = "header=true, all_varchar=true, delim=',', quote='\"', escape='\"', auto_detect=true"
        for name, values in rows_of(duckdb.sql(f"SELECT * FROM read_csv('{path}', {options})")).items():
            out("column", name, "")
            print_texts(name, values)
        return
    pairs = duckdb.sql(f"SELECT decode(key), decode(value) FROM parquet_kv_metadata('{path}')").fetchall()
    about = about_columns(dict(pairs)["casebook"])
    for name, values in rows_of(duckdb.sql(f"SELECT * FROM '{path}'")).items():
        print_column(name, about[name])
        print_cells(name, values)


shows = {"csv": "cells", "parquet": "title notes labels codes"}
reader("DuckDB", duckdb.__version__, shows[sys.argv[1].rsplit(".", 1)[1]])
each_file(print_file)
