#!/usr/bin/python3
"""Plants faults in copies of exports/, and demands that exports.py and load_counts.py see each.

usage: planted_faults.py ROOT
"""

import pathlib
import shutil
import sys
import tempfile

import exports
import load_counts

TRIPLE = "<https://example.org/s> <https://example.org/p> {} .\n"
# name, text, what load_counts must say of it
UNLOADABLE = [
    ("broken.ttl", "<https://example.org/s> <https://example.org/p>\n", "broken.ttl: rdflib"),
    ("space.nt", TRIPLE.format("<https://example.org/a b>"), "space.nt: "),
    ("date.ttl", TRIPLE.format('"2014-02-30"^^<http://www.w3.org/2001/XMLSchema#date>'), "date.ttl: rdflib"),
    ("empty.ttl", "", "empty.ttl: {'rapper': 0"),
]


def loading_failures(scratch):
    for name, text, message in UNLOADABLE:
        folder = scratch / name
        folder.mkdir()
        (folder / name).write_text(text)
        found = list(load_counts.problems(folder))
        if not any(problem.startswith(message) for problem in found):
            yield f"load_counts on {name}: wanted “{message}”, got {found}"
    unlike = scratch / "unlike"
    unlike.mkdir()
    (unlike / "x.ttl").write_text(TRIPLE.format("1"))
    (unlike / "x.nt").write_text(TRIPLE.format('"1"') + TRIPLE.format('"2"'))
    if not any(problem.startswith("not the same graph") for problem in load_counts.problems(unlike)):
        yield "load_counts: takes a different .nt for the same graph"


def comparing_failures(root, scratch):
    wanted = exports.files_below(root / "exports")
    name = next(iter(wanted))
    plants = {
        "was not written": {key: value for key, value in wanted.items() if key != name},
        "is not in exports/": wanted | {"surplus.txt": b""},
        "differs": wanted | {name: wanted[name][:-1] + b"?\n"},
    }
    if list(exports.differences(wanted, dict(wanted))):
        yield "exports: sees a difference where there is none"
    for message, got in plants.items():
        found = list(exports.differences(wanted, got))
        if len(found) != 1 or message not in found[0]:
            yield f"exports: wanted one difference with “{message}”, got {found}"


def main(root):
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        failures = [*loading_failures(scratch), *comparing_failures(root, scratch)]
    print(*failures, sep="\n", end="\n" if failures else "")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
