"""What load.sps makes of the CSV files in the folder of the given files, in PSPP: saved, and read as any .sav."""
import os
import subprocess
import sys
import tempfile

import read_pspp
from lines import out

paths = [os.path.abspath(path) for path in sys.argv[1:]]
with tempfile.TemporaryDirectory() as made:
    files = [os.path.join(made, os.path.basename(path)) for path in paths]
    saves = [f"DATASET ACTIVATE {os.path.basename(file).split('.')[0]}.\nSAVE OUTFILE='{file}'.\n" for file in files]
    program = os.path.join(made, "run.sps")
    with open(program, "w", encoding="utf-8") as file:
        file.write("INSERT FILE='load.sps'.\n" + "".join(saves))
    found = subprocess.run(["pspp", program], cwd=os.path.dirname(paths[0]), capture_output=True, text=True)
    if found.returncode != 0 or "warning:" in found.stdout or "error:" in found.stdout or "Frequency" not in found.stdout:
        sys.exit(found.stdout[:2000] + found.stderr)
    read_pspp.print_version()
    for path, file in zip(paths, files):
        out("file", path)
        read_pspp.print_file(file)
