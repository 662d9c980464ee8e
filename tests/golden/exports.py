#!/usr/bin/python3
"""Compares what `entente build` writes now with exports/, byte for byte.

usage: exports.py WAY ENTENTE ROOT      WAY: how to ask for it, a key of WAYS
"""

import os
import pathlib
import subprocess
import sys
import tempfile


def files_below(folder):
    """Each file by name with its bytes; SVG without, since they depend on the version of Graphviz and on the fonts."""
    return {
        str(path.relative_to(folder)): b"" if path.suffix == ".svg" else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def differences(wanted, got):
    """One line for each file that is missing, surplus or different, with the first line at which it differs."""
    for name in sorted(wanted.keys() | got.keys()):
        if name not in got:
            yield f"{name}: was not written"
        elif name not in wanted:
            yield f"{name}: was written, but is not in exports/"
        elif wanted[name] != got[name]:
            old, new = wanted[name].splitlines(), got[name].splitlines()
            at = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
            shown = [lines[at].decode(errors="replace") if at < len(lines) else "(end)" for lines in (old, new)]
            yield f"{name}:{at + 1}: differs\n  - {shown[0]}\n  + {shown[1]}"


def statements(root):
    return sorted(path for path in (root / "statements").iterdir() if path.is_file())


# How to ask: arguments before -o, and where to stand. The result must not depend on it.
WAYS = {
    "plain": lambda root: (["statements"], root),
    "one-job": lambda root: (["statements", "--jobs", "1"], root),
    "many-jobs": lambda root: (["statements", "--jobs", "8"], root),
    "shuffled": lambda root: ([f"statements/{path.name}" for path in reversed(statements(root))], root),
    "elsewhere": lambda root: ([str(root / "statements")], pathlib.Path(tempfile.gettempdir())),
}


def main(way, entente, root):
    arguments, place = WAYS[way](root)
    surroundings = dict(os.environ)
    if way == "elsewhere":
        surroundings |= {"LC_ALL": "C", "TZ": "Asia/Tokyo"}
    with tempfile.TemporaryDirectory() as scratch:
        out = pathlib.Path(scratch) / "exports"
        run = subprocess.run([entente, "build", *arguments, "-o", out], cwd=place, env=surroundings)
        if run.returncode != 0:
            print(f"entente build ended with status {run.returncode}")
            return 1
        found = list(differences(files_below(root / "exports"), files_below(out)))
    print(*found, sep="\n", end="\n" if found else "")
    if found:
        print("If this is meant: cmake --build build/dev --target approve, then read the difference.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()))
