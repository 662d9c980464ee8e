#!/usr/bin/python3
"""Holds `entente check` against rdf-validate-shacl: over exports/, which are in order, and over the planted faults.

usage: shacl_oracle.py exports|faults|blind ENTENTE ROOT

Both must find the same: focus node, path, severity and kind of constraint of each result. Each fault must be found, by the
shape that was broken. What shapes cannot say is not compared. `blind` looks at a program that finds nothing, and at shapes with
a constraint that nobody can break, to see that this script can fail.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "faults"))
import plant  # noqa: E402

SKIPPED = 77
LEVELS = {"ERROR": "Violation", "WARN": "Warning", "INFO": "Info"}


def ours(entente, file):
    """The findings of `entente check` that come from shapes."""
    run = subprocess.run([entente, "check", "--format", "json", file], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 4) or not run.stdout:
        raise AssertionError(f"entente check {file.name}: status {run.returncode}\n{run.stderr}")
    found = set()
    for finding in json.loads(run.stdout)["findings"]:
        if "/" not in finding["check"]:
            continue
        focus = "_" if finding["subject"] == "a blank node" else finding["subject"]
        component = finding["check"].split("/")[1]
        found.add((focus, finding["path"] or "", LEVELS[finding["level"]], component[0].upper() + component[1:]))
    return found


def theirs(root, texts):
    command = ["node", "validate_shapes.mjs", root / "ontology/shapes.ttl", root / "ontology/entente.ttl"]
    run = subprocess.run(
        command, input=json.dumps(texts), capture_output=True, text=True, check=False, cwd=root / "tests/node"
    )
    if run.returncode != 0:
        raise AssertionError(f"validate_shapes.mjs: status {run.returncode}\n{run.stderr}")
    return [{tuple(result) for result in json.loads(line)} for line in run.stdout.splitlines()]


def disagreements(name, mine, other):
    for found, who in ((mine - other, "only entente check"), (other - mine, "only rdf-validate-shacl")):
        for result in sorted(found):
            yield f"{name}: {who} finds {result}"


def without_comparisons(results):
    return {result for result in results if not result[3].startswith("LessThan")}


def exports(entente, root):
    folder = root / "exports"
    with tempfile.TemporaryDirectory() as scratch:
        # The analysis speaks of what the graph describes.
        whole = pathlib.Path(scratch) / "whole.ttl"
        whole.write_text((folder / "entente.ttl").read_text() + (folder / "analysis.ttl").read_text())
        files = [*sorted(folder.glob("entente.t*")), whole, root / "tests/check/faults/sample.ttl"]
        for file, other in zip(files, theirs(root, [file.read_text() for file in files]), strict=True):
            mine = ours(entente, file)
            yield from disagreements(file.name, mine, other)
            for result in sorted(mine):
                yield f"{file.name}: is not in order: {result}"


# An instrumented program starts in seconds; the other build is asked all.
EVERY = 8 if "ENTENTE_INSTRUMENTED" in os.environ else 1


def faults(entente, root, every=EVERY):
    """All faults, or every n-th."""
    planted, unbroken = plant.plant(root)
    planted = planted[::every]
    for name in unbroken:
        yield f"{name}: no fault is planted; teach tests/check/faults/plant.py how to break it"
    texts = [fault.graph.serialize(format="nt") for fault in planted]
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "fault.nt"
        for fault, text, other in zip(planted, texts, theirs(root, texts), strict=True):
            file.write_text(text)
            mine = ours(entente, file)
            if fault.ill_formed:  # for SHACL not less, for rdf-validate-shacl neither less nor greater
                mine, other = without_comparisons(mine), without_comparisons(other)
            yield from disagreements(fault.name, mine, other)
            if not any(result[:2] + result[3:] == (fault.focus, fault.path, fault.component) for result in mine):
                yield f"{fault.name}: is not found; {len(mine)} other results"
    print(f"{len(planted)} faults")


BLIND = """#!/bin/sh
echo '{"findings": []}'
"""


def blind(_, root):
    planted, unbroken = plant.plant(root)
    if unbroken or len(planted) < 300:
        yield f"{len(planted)} faults are planted; {len(unbroken)} constraints have none"
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "entente"
        program.write_text(BLIND)
        program.chmod(0o755)
        unseen = {problem.split(":")[0] for problem in faults(program, root, every=10)}
        for fault in planted[::10]:
            if fault.name not in unseen:
                yield f"{fault.name}: a program that finds nothing passes"
    shapes = plant.parse(root / "ontology/shapes.ttl")
    shapes.add((plant.SHAPE.Statement, plant.SH.maxLength, plant.Literal(7)))
    _, unbroken = plant.Planter(shapes, *plant.surroundings(root)).faults()
    if unbroken != ["Statement maxLength 7"]:
        yield f"a constraint that nobody can break is not seen: {unbroken}"


def main(what, entente, root):
    if shutil.which("node") is None or not (root / "tests/node/node_modules").exists():
        print("needs Node.js and the packages of tests/node (npm ci)")
        return SKIPPED
    failures = list({"exports": exports, "faults": faults, "blind": blind}[what](entente, root))
    print(*failures, sep="\n", end="\n" if failures else "")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()))
