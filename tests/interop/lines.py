"""What the Python scripts print, in the form that README.md here describes."""
import json
import platform
import sys

sys.stdout.reconfigure(encoding="utf-8", newline="\n")


MARKS = str.maketrans({"\\": "\\\\", "\t": "\\t", "\r": "\\r", "\n": "\\n"})


def out(*fields):
    sys.stdout.write("\t".join(str(field).translate(MARKS) for field in fields) + "\n")


def number(value):
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def reader(name, version, shows):
    out("reader", f"{name} {version}, Python {platform.python_version()}")
    out("shows", shows)


def each_file(print_file):
    for path in sys.argv[1:]:
        out("file", path)
        print_file(path)


def is_empty(value):
    """None, or what is not equal to itself: NaN, NaT; NA is neither equal nor unequal to anything."""
    return value is None or type(value).__name__ == "NAType" or (not hasattr(value, "__len__") and value != value)


def print_cells(name, values, coded=False):
    """Cells as Python has them, by their own types; `coded` where the column is a dictionary, a category or an enum."""
    for row, value in enumerate(values):
        if is_empty(value):
            out("cell", name, row, "empty")
        elif isinstance(value, str):
            out("cell", name, row, "code" if coded else "text", value)
        elif type(value).__name__ in ("bool", "bool_"):
            out("cell", name, row, "flag", int(value))
        elif hasattr(value, "isoformat"):
            out("cell", name, row, "date", value.isoformat()[:10])
        elif hasattr(value, "__len__"):
            out("cell", name, row, "list", ";".join(value))
        else:
            out("cell", name, row, "number", number(value))


def print_texts(name, values):
    """Cells of a CSV read as texts."""
    for row, value in enumerate(values):
        out("cell", name, row, *(("empty",) if is_empty(value) or value == "" else ("text", value)))


def print_about(codebook):
    """Title and citation from the JSON that Parquet and Arrow files carry under `casebook`."""
    out("title", f"{codebook['title']}, version {codebook['version']}")
    out("note", f"Cite as: {codebook['citation']}")


def print_codes(name, codes):
    for code, label in (codes or {}).items():
        out("code", name, code, label)


def about_columns(text):
    """The columns of that JSON by name, after its title is printed."""
    codebook = json.loads(text)
    print_about(codebook)
    return {column["name"]: column for column in codebook["columns"]}


def print_column(name, about):
    out("column", name, about["label"])
    print_codes(name, about.get("codes"))
