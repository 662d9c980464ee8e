#!/usr/bin/python3
"""`entente check` as its users run it. See program_test.py, whose form these cases have."""

import json
import re
import shutil
import sys

from program_test import check, expect, expect_error, main, put

SUMMARY = r"checked \d+ triples? against \d+ shapes?: (\d+) errors?, (\d+) warnings?, (\d+) notes?\n"
CLEAN = r"checked \d+ triples against \d+ shapes: 0 errors, 0 warnings, 0 notes\n"
HEAD = """@prefix ent: <https://w3id.org/entente/ontology#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix ex: <https://example.org/> .
"""
EXTRA = HEAD + """ex:Party a sh:NodeShape ; sh:targetObjectsOf ent:party ;
    sh:property [ sh:path ex:capital ; sh:minCount 1 ; sh:severity sh:%s ; sh:message "Name its capital." ] .
"""


def with_exports(run, folder):
    (folder / "exports").mkdir()
    for name in ("entente.ttl", "entente.trig"):
        shutil.copy(run.root / "exports" / name, folder / "exports")
    return folder / "exports/entente.ttl"


def case_exports_are_in_order(run, folder):
    with_exports(run, folder)
    expect(run("check"), 0, CLEAN, "")
    for file in sorted((run.root / "exports").iterdir()):
        if file.name == "analysis.ttl":  # speaks of what the graph describes
            expect(run("check", file, run.root / "exports/entente.ttl", "--fail-on", "info"), 0, CLEAN, "")
        elif file.suffix in (".ttl", ".trig", ".nt", ".nq", ".rdf"):
            expect(run("check", file, "--fail-on", "info"), 0, CLEAN, "")
    (folder / "exports/entente.trig").unlink()
    expect(run("check"), 0, CLEAN, "")


def case_nothing_to_check(run, folder):
    expect_error(run("check"), 3, "exports/entente.ttl", "no such file", "run entente build, or name the files to check")
    expect_error(run("check", "none.ttl"), 3, "none.ttl", "no such file")
    expect_error(run("check", "."), 3, r"\.", "is a folder")
    put(folder / "data.txt", "x")
    expect_error(run("check", "data.txt"), 2, "data.txt", "[^\n]+")


def case_a_finding_is_one_line(run, folder):
    exports = with_exports(run, folder)
    text = exports.read_text()
    put(folder / "bad.ttl", text.replace("ent:force ent:HighForce", 'ent:force "high"', 1))
    number = 1 + text[: text.index("ent:force ent:HighForce")].count("\n")
    line = (
        rf"bad\.ttl:{number}: ERROR <statement/[^>]+#commitment=\d+,\d+>: ent:force: Say once how strongly the commitment binds: "
        r"ent:force with ent:HighForce or ent:LowForce\. Found: \"high\"\. \[Commitment/in\]\n"
    )
    expect(run("check", "bad.ttl"), 4, line + r"checked \d+ triples against \d+ shapes: 1 error, 0 warnings, 0 notes\n", "")
    expect(run("check", "bad.ttl", "--quiet"), 4, line, "")
    expect(run("check", "bad.ttl", "--fail-on", "never"), 0, line + SUMMARY, "")
    finding = json.loads(expect(run("check", "bad.ttl", "--format", "json"), 4, err="").stdout)["findings"][0]
    check(finding["level"] == "ERROR" and finding["check"] == "Commitment/in", finding)
    check(finding["file"] == "bad.ttl" and finding["line"] == number, finding)
    check(finding["path"] == "https://w3id.org/entente/ontology#force" and finding["value"] == '"high"', finding)


def case_the_line_is_that_of_what_is_at_fault(run, folder):
    put(folder / "house.ttl", HEAD + """ex:S a sh:NodeShape ; sh:targetClass ex:Cat ;
    sh:property [ sh:path ex:colour ; sh:datatype ex:Colour ] ;
    sh:property [ sh:path ex:name ; sh:minCount 1 ] .
""")  # fmt: skip
    turtle = HEAD + "ex:tom\n  a ex:Cat ;\n  ex:colour\n   'red' .\n"
    triples = "# cats\n<https://example.org/tom> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/Cat> .\n"
    triples += '<https://example.org/tom> <https://example.org/colour> "red" .\n'
    xml = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="https://example.org/">
<ex:Cat rdf:about="https://example.org/tom">
<ex:colour>red</ex:colour>
</ex:Cat>
</rdf:RDF>"""
    for name, text, colour, cat in (
        ("a.ttl", turtle, 7, 4), ("a.trig", turtle.replace("ex:tom", "ex:g {\nex:tom") + "}\n", 8, 5),
        ("a.nt", triples, 3, 2), ("a.nq", triples, 3, 2), ("a.rdf", xml, 3, 2),
    ):  # fmt: skip
        put(folder / name, text)
        found = rf"{re.escape(name)}:{colour}: ERROR <https://example\.org/tom>: [^\n]+ \[S/datatype\]\n"
        found += rf"{re.escape(name)}:{cat}: ERROR <https://example\.org/tom>: [^\n]+ \[S/minCount\]\n"
        expect(run("check", "--quiet", name, "--shapes", "house.ttl"), 4, found, "")
    found = r"-:7: ERROR [^\n]+\n-:4: ERROR [^\n]+\n"
    expect(run("check", "--quiet", "-", "--shapes", "house.ttl", stdin=turtle.encode()), 4, found, "")


def case_what_shapes_cannot_say(run, folder):
    text = with_exports(run, folder).read_text()
    put(folder / "cut.ttl", re.sub(r'nif:endIndex "(\d+)"', lambda found: f'nif:endIndex "{int(found[1]) - 1}"', text, count=1))
    expect(run("check", "cut.ttl"), 4, r"cut\.ttl:\d+: ERROR .* \[anchor-text\]\n(.*\n)?" + SUMMARY, "")
    put(folder / "typo.ttl", text.replace("ent:agent ", "ent:agnet ", 1))
    expect(run("check", "typo.ttl"), 4, r"(.*\n)?typo\.ttl:\d+: ERROR [^\n]*There is no ent:agnet[^\n]*did you mean “ent:agent”.*", "")


def case_files_are_checked_together(run, folder):
    text = with_exports(run, folder).read_text()
    head, *blocks = text.split("\n\n")
    states = [block for block in blocks if "ent:State" in block]
    put(folder / "states.ttl", "\n\n".join([head, *states]))
    put(folder / "rest.ttl", "\n\n".join([head, *(block for block in blocks if block not in states)]))
    expect(run("check", "rest.ttl"), 4, r"rest\.ttl:\d+: ERROR .*", "")
    expect(run("check", "rest.ttl", "states.ttl"), 0, CLEAN, "")


def case_standard_input(run, folder):
    data = (run.root / "exports/entente.trig").read_bytes()
    expect(run("check", "-", stdin=data), 0, CLEAN, "")
    expect_error(run("check", "-", stdin=b"<x:a> <x:b> ."), 4, r"-:1(:\d+)?", "[^\n]+")


def case_broken_files(run, folder):
    put(folder / "broken.ttl", "<x:a> <x:b>\n\n<x:c> .\n<x:d> <x:e> .\n")
    expect_error(run("check", "broken.ttl"), 4, r"broken\.ttl:4:\d+", "[^\n]+")
    put(folder / "bytes.ttl", b"<x:a> <x:b> \"\xff\" .\n")
    expect_error(run("check", "bytes.ttl"), 4, r"bytes\.ttl:1(:\d+)?", "[^\n]+")
    put(folder / "empty.ttl", "")
    expect(run("check", "empty.ttl"), 0, r"checked 0 triples .*", "")


def case_shapes_of_ones_own(run, folder):
    with_exports(run, folder)
    for level, name in (("Violation", "ERROR"), ("Warning", "WARN"), ("Info", "INFO")):
        put(folder / "own.ttl", EXTRA % level)
        line = rf"exports/entente\.ttl:\d+: {name} <state/[a-z-]+>: <https://example\.org/capital>: Name its capital\. \[Party/minCount\]\n"
        result = run("check", "--shapes", "own.ttl")
        expect(result, 4 if name == "ERROR" else 0, f"({line}){{2}}" + SUMMARY, "")
        for threshold, status in (("error", name == "ERROR"), ("warn", name != "INFO"), ("info", True), ("never", False)):
            expect(run("check", "--shapes", "own.ttl", "--fail-on", threshold), 4 if status else 0)
    expect(run("check", "--shapes", "own.ttl", "--quiet"), 0, "", "")


def case_shapes_that_are_none(run, folder):
    with_exports(run, folder)
    expect_error(run("check", "--shapes", "none.ttl"), 3, "none.ttl", "no such file")
    put(folder / "typo.ttl", HEAD + "ex:S a sh:NodeShape ; sh:targetClass ent:State ; sh:nodKind sh:IRI .")
    expect_error(
        run("check", "--shapes", "typo.ttl"), 4, "typo.ttl", "shape <https://example.org/S>: there is no sh:nodKind",
        "did you mean “sh:nodeKind”\\?",
    )  # fmt: skip
    expect_error(
        run("check", "--shapes", "typo.ttl", "exports/entente.ttl"), 4, "exports/entente.ttl", "holds no shapes",
        "give shapes in SHACL, and name the data before --shapes",
    )  # fmt: skip
    put(folder / "sparql.ttl", HEAD + "ex:S a sh:NodeShape ; sh:targetClass ent:State ; sh:sparql [] .")
    expect_error(run("check", "--shapes", "sparql.ttl"), 4, "sparql.ttl", "shape [^\n]+: sh:sparql is beyond entente check[^\n]+")


def case_usage(run, folder):
    expect(run("check", "--help"), 0, r".*Usage: entente check .*--shapes.*--fail-on.*", "")
    expect_error(run("check", "--fail-on", "warning"), 2, "--fail-on warning", "there is no such level")
    expect_error(run("check", "--format", "xml"), 2, "--format xml", "there is no such format")
    expect_error(run("check", "--base", "x:"), 2, "--base", "there is no such option")
    expect_error(run("chek"), 2, "chek", "there is no such subcommand", "did you mean “check”\\?")


if __name__ == "__main__":
    sys.exit(main(globals(), *sys.argv[1:]))
