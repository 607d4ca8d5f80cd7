"""What the Python scripts print, in the form that README.md here describes."""
import sys

sys.stdout.reconfigure(encoding="utf-8", newline="\n")


def escaped(text):
    return str(text).replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n")


def out(*fields):
    print("\t".join(escaped(field) for field in fields))


def number(value):
    return str(int(value)) if float(value).is_integer() else repr(float(value))
