#!/usr/bin/python3
"""Graphviz accepts a picture of hostile names, and shows each of them as it is.

usage: picture_reads.py WRITE_HOSTILE
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

BLANK = re.compile("[\x00-\x20\x7f-\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000]+")


def without_blanks(text):
    return BLANK.sub("", text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd"))


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.argv[1], name], check=True)
        names = [quad["object"]["lexical"] for quad in json.loads((folder / "expected.json").read_text(encoding="utf-8"))
                 if quad["graph"] is None and quad["object"].get("language") == "en"]
        canon = subprocess.run(["dot", "-Tcanon", folder / "hostile.dot"], capture_output=True)
        svg = subprocess.run(["dot", "-Tsvg", folder / "hostile.dot"], capture_output=True)
    problems = [run.stderr.decode(errors="replace")[:300] for run in (canon, svg) if run.returncode != 0]
    shown = set()
    for group in ET.fromstring(svg.stdout).iter("{http://www.w3.org/2000/svg}g"):
        if group.get("class") == "node":
            shown.add(without_blanks("".join("".join(text.itertext()) for text in group.iter("{http://www.w3.org/2000/svg}text"))))
    problems += [f"not shown: {text[:200]!r}" for text in names if without_blanks(text) not in shown]
    print("\n".join(problems) or f"{len(names)} names shown")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
