"""How often each rule is right, measured on tests/gold: makes docs/calibration.md, or demands that it is up to date.

usage: calibration.py PROGRAM SOURCE [--write]
"""

import json
import pathlib
import re
import subprocess
import sys

HEAD = """# How often each rule is right

`confidence` is what the rule's facts carry (`ontology/vocabulary/rules.ttl` and `relation-rules.ttl`); beside it stand how many
of its facts were right of those that the annotations of `tests/gold/` judge: on the two statements, on which the rules were
made, and on the twelve that were written for the tests in other kinds of prose. Facts that may be found or not are not judged.

This page is made by `cmake --build build/dev --target approve`; a test compares it.

| rule | confidence | statements | other prose |
|---|---|---|---|
"""


def confidences(source):
    found = {}
    for name in ("rules.ttl", "relation-rules.ttl"):
        text = (source / "ontology/vocabulary" / name).read_text(encoding="utf-8")
        for rule, value in re.findall(r"<rule/([^>]+)> a ent:Rule[^.]*?ent:confidence ([0-9.]+)", text):
            found[rule] = value
    return found


def rules(program, source, gold, corpus):
    command = [program, "evaluate", "--gold", source / gold, "--corpus", source / corpus, "--format", "json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["rules"]


def cell(judged):
    return f"{judged['right']} of {judged['judged']}" if judged else ""


def page(program, source):
    home = rules(program, source, "tests/gold", "statements")
    other = rules(program, source, "tests/gold/written", "tests/gold/written")
    stated = confidences(source)
    lines = [
        f"| {rule} | {stated.get(rule, '?')} | {cell(home.get(rule))} | {cell(other.get(rule))} |"
        for rule in sorted(home.keys() | other.keys())
    ]
    return HEAD + "\n".join(lines) + "\n"


def main(program, root, *options):
    source = pathlib.Path(root)
    target = source / "docs/calibration.md"
    made = page(program, source)
    if "--write" in options:
        target.write_text(made, encoding="utf-8")
        return 0
    if target.read_text(encoding="utf-8") == made:
        return 0
    print("docs/calibration.md is out of date; make it with the target approve", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
