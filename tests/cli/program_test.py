#!/usr/bin/python3
"""Runs the program as its users do and looks at standard output, standard error, exit status and files.

usage: program_test.py CASE ENTENTE ROOT      ENTENTE: the program; ROOT: the source tree

Each case is a function case_NAME(run, folder): `run` starts the program with `folder`, new and empty, as its place.
"""

import json
import os
import pathlib
import re
import resource
import shutil
import stat
import subprocess
import sys
import tempfile

NOBODY = 65534
SKIPPED = 77
MOST_MEMORY = 6 << 30  # bytes of address space, for the longest line
SMALL = (
    "Joint Statement on Testing\n\nTokyo, September 9, 2003\n\n"
    "The Governments of Japan and the United States will share information.\n"
)
FILES = {
    "dataset.ttl",
    "entente.ttl",
    "entente.trig",
    "entente.nt",
    "entente.nq",
    "entente.rdf",
    "entente.jsonld",
    "entente.json",
    "entente.dot",
    "analysis.ttl",
    "report.html",
    "report.md",
    "report.json",
    "entente.graphml",
    "entente.gexf",
    "nodes.csv",
    "edges.csv",
}
PICTURES = {
    f"pictures/{name}.{ending}"
    for ending in ("dot", "svg")
    for name in (
        "graph",
        "commitments",
        "statement-2003-09-09",
        "statement-2014-03-13",
        "continuity-2003-09-09-to-2014-03-13",
    )
} - {"pictures/graph.dot"}


class Program:
    """The program, and what is around it."""

    def __init__(self, path, root, folder):
        self.path, self.root, self.folder = str(path), pathlib.Path(root), folder

    def __call__(self, *arguments, stdin=b"", prefix=(), **more):
        command = [*prefix, self.path, *map(str, arguments)]
        return subprocess.run(command, cwd=self.folder, input=stdin, capture_output=True, check=False, **more)

    def shell(self, line):
        """`line` in bash, where $E is the program."""
        return subprocess.run(
            ["bash", "-c", line], cwd=self.folder, capture_output=True, check=False, env=os.environ | {"E": self.path}
        )

    def without_privilege(self, *arguments, **more):
        """As a user whom permissions bind, which root is not."""
        if os.getuid() != 0:
            return self(*arguments, **more)
        prefix = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        if shutil.which("setpriv") is None or self("--version", prefix=prefix).returncode != 0:
            print("needs setpriv, and a program that everyone may run")
            sys.exit(SKIPPED)
        return self(*arguments, prefix=prefix, **more)

    def with_statements(self):
        shutil.copytree(self.root / "statements", self.folder / "statements")
        return self.folder / "statements"


def show(result):
    return f"status {result.returncode}\n--- stdout\n{result.stdout[:2000]}\n--- stderr\n{result.stderr[:2000]}"


def check(condition, message):
    if not condition:
        raise AssertionError(message)


def expect(result, status, out=None, err=None):
    """`out` and `err` are patterns that the whole stream must match; None is anything."""
    check(result.returncode == status, f"status {status} was expected\n{show(result)}")
    for name, stream, pattern in (("stdout", result.stdout, out), ("stderr", result.stderr, err)):
        if pattern is not None:
            check(
                re.fullmatch(pattern, stream.decode(), re.DOTALL),
                f"{name} does not match {pattern!r}\n{show(result)}",
            )
    for line in result.stderr.decode(errors="replace").splitlines():
        check("runtime error" not in line and "Sanitizer" not in line, show(result))
    return result


def expect_error(result, status, place, message, remedy=None):
    """A diagnostic of the one form that all have, alone or followed by others."""
    pattern = rf"(.*\n)?entente: {place}: {message}\n" + (rf"  {remedy}\n" if remedy else r"  [^\n]+\n") + r".*"
    return expect(result, status, err=pattern)


def content(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def put(path, text):
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


SUMMARY = (
    r"\d+ statements?: \d+ entit(y|ies), \d+ commitments?, \d+ relations?; "
    r"\d+ of \d+ sentences? carr(y|ies) a fact(; \d+ names? unresolved: [^\n]+)?\n"
)


# What is said about itself ------------------------------------------------------------------------------------------


def case_version(run, folder):
    expect(run("--version"), 0, r"entente \d+\.\d+\.\d+\n", "")
    expect(run("build", "--version"), 0, r"entente \d+\.\d+\.\d+\n", "")


def case_help(run, folder):
    expect(run("--help"), 0, r".*Usage: entente .*build.*extract.*explain.*evaluate.*Exit status.*", "")
    for subcommand in ("build", "extract", "explain", "evaluate"):
        expect(run(subcommand, "--help"), 0, rf".*Usage: entente {subcommand} .*--vocabulary.*", "")


def case_misspelt_words(run, folder):
    expect_error(run("biuld"), 2, "biuld", "there is no such subcommand", "did you mean “build”\\?")
    expect_error(run("build", "--formts", "x"), 2, "--formts", "there is no such option", "did you mean “--formats”\\?")
    expect_error(run("build", "--formats", "jsn"), 2, "--formats jsn", "there is no such format", "did you mean “json”\\?")
    expect(run("biuld"), 2, out="")


def case_nothing_asked(run, folder):
    expect(run(), 2, "", r"entente: a subcommand is missing\n  the subcommands are [^\n]+\n")


def case_bad_values(run, folder):
    expect_error(run("build", "--jobs", "0"), 2, "--jobs 0", "is no number of threads")
    expect_error(run("build", "--base", "example"), 2, "--base example", "[^\n]+")
    expect_error(run("build", "--base", "https://x.org/\x1b["), 2, "--base https://x.org/\ufffd\\[", "[^\n]+")
    check(not list(folder.iterdir()), "a usage error wrote something")


# build --------------------------------------------------------------------------------------------------------------


def case_build_by_default(run, folder):
    run.with_statements()
    expect(run("build"), 0, "", "2 statements: .*" + r"\n")
    expect(run("build"), 0, "", SUMMARY)
    check(set(content(folder / "exports")) == FILES | PICTURES, "exports/ does not hold all formats, pictures and what describes them")
    check(all(content(folder / "exports").values()), "a file is empty")


def case_build_some_formats(run, folder):
    run.with_statements()
    expect(run("build", "statements", "-o", "out", "--formats", "nquads,turtle", "--quiet"), 0, "", "")
    asked = {"entente.nq", "entente.ttl"}
    check(set(content(folder / "out")) == asked | {"dataset.ttl"}, "not the formats that were asked for")
    description = (folder / "out/dataset.ttl").read_text()
    check("entente.nq>" in description and "entente.nt>" not in description, "the description names other files")
    run("build", "statements", "-o", "views", "--formats", "json,dot", "--quiet")
    pictures = {name for name in PICTURES if name.endswith(".dot")}
    check(set(content(folder / "views")) == {"entente.json", "entente.dot"} | pictures, "what is no RDF is described as a dataset")


def case_build_with_less_provenance(run, folder):
    run.with_statements()
    sizes = {}
    for level in ("none", "evidence", "full"):
        expect(run("build", "-o", level, "--formats", "ntriples", "--provenance", level), 0, "", SUMMARY)
        sizes[level] = set((folder / level / "entente.nt").read_text().splitlines())
    check(sizes["none"] < sizes["evidence"] < sizes["full"], "a level lacks what the one below it has")
    check(not any("nif-core" in line or "confidence" in line for line in sizes["none"]), "reasons among bare facts")
    run("build", "-o", "default", "--formats", "ntriples")
    check(set((folder / "default/entente.nt").read_text().splitlines()) == sizes["full"], "full is not the default")
    expect_error(run("build", "--provenance", "ful"), 2, "--provenance ful", "there is no such level", ".*full.*")


def case_extract_with_less_provenance(run, folder):
    put(folder / "a.txt", SMALL)
    lines = {}
    for level in ("none", "evidence", "full"):
        result = expect(run("extract", "a.txt", "--format", "nquads", "--provenance", level), 0)
        lines[level] = set(result.stdout.splitlines())
    check(lines["none"] < lines["evidence"] < lines["full"], "a level lacks what the one below it has")
    expect_error(run("extract", "a.txt", "--provenance", "none"), 2, "--provenance none", "is for RDF", ".*turtle.*")


def case_build_to_standard_output(run, folder):
    run.with_statements()
    result = expect(run("build", "-o", "-", "--formats", "ntriples"), 0, r"(<[^\n]+ \.\n)+", SUMMARY)
    run("build", "--quiet")
    check(result.stdout == (folder / "exports/entente.nt").read_bytes(), "not what the file holds")
    expect_error(run("build", "-o", "-"), 2, "-o -", "standard output holds one format")


def case_build_with_another_base(run, folder):
    run.with_statements()
    run("build", "--base", "https://example.org/kg#", "--formats", "ntriples")
    text = (folder / "exports/entente.nt").read_text()
    check("<https://example.org/kg#statement/" in text, "the base is not used")
    # What the vocabulary knows keeps its own IRI wherever it is named.
    check("<https://w3id.org/entente/id/statement/" not in text, "another base is used as well")


def case_build_with_any_number_of_jobs(run, folder):
    statements = run.with_statements()
    for number in range(12):
        put(statements / f"copy-{number}.txt", SMALL.replace("Testing", f"Testing {number}"))
    for jobs in ("1", "8"):
        expect(run("build", "--jobs", jobs, "-o", f"jobs-{jobs}"), 0)
    check(content(folder / "jobs-1") == content(folder / "jobs-8"), "the number of threads changes the result")


def case_build_quiet_and_verbose(run, folder):
    run.with_statements()
    expect(run("build", "--quiet"), 0, "", "")
    verbose = expect(run("build", "--verbose"), 0, "").stderr.decode()
    for path in (run.root / "statements").iterdir():
        check(path.name in verbose, "--verbose does not name each statement")
    check("exports/entente.ttl: " in verbose, "--verbose does not name each file")
    expect(run("build", "--quiet", "none.txt"), 3, "", r"entente: none.txt: .*")


def case_build_shows_no_progress_in_a_pipe(run, folder):
    run.with_statements()
    check(b"\r" not in run("build").stderr, "progress is drawn where nobody looks")


def case_build_writes_no_path_and_no_time(run, folder):
    run.with_statements()
    run("build", "-o", "a")
    other = folder / "elsewhere"
    other.mkdir()
    expect(run("build", folder / "statements", "-o", other / "b"), 0)
    check(content(folder / "a") == content(other / "b"), "where a statement lies changes the result")
    for name, data in content(folder / "a").items():
        check(str(folder).encode() not in data, f"{name} tells a path of this machine")


# report -------------------------------------------------------------------------------------------------------------


def case_report(run, folder):
    run.with_statements()
    expect(run("report"), 0, "", r"report\.html: \d+ bytes\n")
    check((folder / "report.html").read_bytes().startswith(b"<!DOCTYPE html>\n"), "report.html is no HTML")
    expect(run("report", "statements", "--format", "markdown", "-o", "-", "--quiet"), 0, r"# [^\n]+ 2 statements, 2003 to 2014\n.*", "")
    expect(run("report", "statements", "--format", "json", "-o", "r.json", "--quiet"), 0, "", "")
    report = json.loads((folder / "r.json").read_text())
    check(len(report["statements"]) == 2 and len(report["continuity"]) == 1, "r.json does not hold two statements and one pair")
    run("build", "statements", "-o", "out", "--formats", "report-json", "--quiet")
    check(content(folder / "out") == {"report.json": (folder / "r.json").read_bytes()}, "build and report differ")
    expect_error(run("report", "--format", "htm"), 2, "--format htm", "there is no such format", "did you mean “html”\\?")
    expect_error(run("report", "-o", ""), 2, "--output", "no file is named", ".*")


def case_report_of_statements_that_share_nothing(run, folder):
    for name, text in {
        "a.txt": SMALL,
        "b.txt": SMALL.replace("Testing", "Trying").replace("Japan", "France").replace("the United States", "Italy"),
        "c.txt": "Nothing in particular happened, and nobody was there to say so.\n",
    }.items():
        (folder / name).write_text(text)
    said = b"No two dated statements share a party"
    for files in (["a.txt", "b.txt"], ["c.txt"], ["a.txt", "b.txt", "c.txt"]):
        result = expect(run("report", *files, "-o", "-", "--quiet"), 0, r"<!DOCTYPE html>.*</html>\n")
        check((said in result.stdout) == (len(files) > 1), f"{files}: what is held against what is not told")


# What is read -------------------------------------------------------------------------------------------------------


def case_standard_input(run, folder):
    expect(run("extract", "-", stdin=SMALL.encode()), 0, r"\{.*\}\n", "")
    expect(run("extract", "-", "--format", "text", stdin=SMALL.encode()), 0, r".*will share information\..*", "")
    expect(run("build", "-", stdin=SMALL.encode()), 0, "", r"1 statement: .*")
    expect_error(run("extract", "-", stdin=b""), 3, "-", "[^\n]+")


def case_extract_formats(run, folder):
    path = next(run.with_statements().iterdir())
    found = json.loads(expect(run("extract", path), 0, err="").stdout)
    check(
        set(found) == {"document", "entities", "commitments", "relations", "coverage"},
        f"the parts of the object are {set(found)}",
    )
    check(json.loads(run("extract", path, "--format", "json").stdout) == found, "json is not the default")
    expect(run("extract", path, "--format", "turtle"), 0, r"@prefix .*", "")
    expect(run("extract", path, "--format", "nquads"), 0, r"(<[^\n]+> \.\n)+", "")
    linked = json.loads(expect(run("extract", path, "--format", "jsonld"), 0, err="").stdout)
    check(set(linked) == {"@context", "@graph"}, f"the parts of the JSON-LD are {set(linked)}")


def case_offsets_count_in_the_text_that_extract_prints(run, folder):
    marked = "---\ntitle: “Pact”\n---\n\n# Joint Statement\n\nWe — **Japan** and *Australia* — will share data.\n"
    put(folder / "a.md", marked)
    put(folder / "b.txt", "Joint Statement\r\n\r\nJapan — with Australia — will share data.\r\n")
    for name in ("a.md", "b.txt"):
        text = expect(run("extract", name, "--format", "text"), 0, err="").stdout.decode()
        found = json.loads(run("extract", name).stdout)
        states = [entity for entity in found["entities"] if entity["type"] == "State"]
        check({entity["name"] for entity in states} == {"Japan", "Australia"}, f"{name}: {states}")
        for entity in states:
            for mention in entity["mentions"]:
                cut = text[mention["start"] : mention["end"]]
                check(cut == entity["name"], f"{name}: {cut!r} for {entity['name']}")


def case_warnings(run, folder):
    (folder / "old.txt").write_bytes("Déclaration of Japan\n\nJapan will share “data”.\n".encode("cp1252"))
    warning = r"entente: warning: old\.txt: [^\n]+\n(  [^\n]+\n)?"
    expect(run("extract", "old.txt"), 0, r"\{.*\}\n", warning)
    expect(run("extract", "old.txt", "--quiet"), 0, r"\{.*\}\n", "")
    expect(run("build", "old.txt"), 0, "", warning + r"1 statement: .*")
    expect(run("build", "old.txt", "--quiet"), 0, "", "")


def case_extract_with_another_base(run, folder):
    path = next(run.with_statements().iterdir())
    expect(run("extract", path, "--format", "nquads", "--base", "urn:example:kg/"), 0, r".*<urn:example:kg/statement/.*")


def case_extract_takes_one_document(run, folder):
    run.with_statements()
    expect_error(run("extract", "statements"), 2, "statements", "is a folder, and [^\n]+", "use entente build[^\n]+")
    expect_error(run("extract", "a.txt", "b.txt"), 2, "b.txt", "extract takes one document", "use entente build[^\n]+")
    expect_error(run("extract"), 2, "extract", "no document is named")


def case_missing_file(run, folder):
    for subcommand in (["extract", "none.txt"], ["build", "none.txt"], ["explain", "x", "none.txt"]):
        result = expect_error(run(*subcommand), 3, "none.txt", "[^\n]+")
        expect(result, 3, out="")
    check(not (folder / "exports").exists(), "results were written without anything read")


def case_unreadable_content(run, folder):
    put(folder / "empty.txt", "")
    put(folder / "binary.txt", bytes(range(256)) * 64)
    put(folder / "nul.txt", b"A joint\0 statement\0\0" * 50)
    for name in ("empty.txt", "binary.txt", "nul.txt"):
        expect_error(run("extract", name), 3, name, "[^\n]+")
        expect_error(run("build", name), 3, name, "[^\n]+")


def case_invalid_utf8(run, folder):
    put(folder / "latin.txt", SMALL.replace("Testing", "Côte d’Ivoire").encode("cp1252"))
    put(folder / "broken.txt", SMALL.encode() + b"\xff\xfe\xc3\x28 \xe2\x82 \xf0\x9f\x98")
    for name in ("latin.txt", "broken.txt"):
        result = run("extract", name)
        check(result.returncode in (0, 3), show(result))
        if result.returncode == 0:
            json.loads(result.stdout)
        else:
            expect_error(result, 3, name + r"(:\d+:\d+)?", "[^\n]+")


def case_unreadable_by_permission(run, folder):
    folder.chmod(0o777)
    put(folder / "good.txt", SMALL)
    put(folder / "secret.txt", SMALL).chmod(0)
    expect_error(run.without_privilege("extract", "secret.txt"), 3, "secret.txt", "[^\n]+")
    result = run.without_privilege("build", "good.txt", "secret.txt")
    expect_error(result, 1, "secret.txt", "[^\n]+")
    check(b"1 statement: " in result.stderr, "the other document was not done")


def case_one_bad_document_stops_no_other(run, folder):
    statements = run.with_statements()
    put(statements / "empty.txt", "")
    put(statements / "binary.txt", bytes(range(256)) * 64)
    result = run("build", "statements", "none.txt")
    for place in ("statements/empty.txt", "statements/binary.txt", "none.txt"):
        expect_error(result, 1, place, "[^\n]+")
    check(b"\n2 statements: " in result.stderr, "not all others were done")
    check(FILES <= set(content(folder / "exports")), "results are missing")
    alone = folder / "alone"
    shutil.copytree(run.root / "statements", alone)
    run("build", "alone", "-o", "wanted")
    check(content(folder / "exports") == content(folder / "wanted"), "a bad document changes the results of others")


def case_folder_without_statements(run, folder):
    (folder / "none").mkdir()
    expect_error(run("build", "none"), 3, "none", "[^\n]+")
    expect(run("build"), 3, "", r"entente: statements: .*")


def extract_of_one_line(run, sentence, megabytes):
    """The JSON of a line that repeats `sentence`, read with bounded memory."""
    with open(run.folder / "long.txt", "w", encoding="utf-8") as out:
        for _ in range(megabytes):
            out.write(sentence * ((1 << 20) // len(sentence)))
    instrumented = "ENTENTE_INSTRUMENTED" in os.environ  # its shadow memory has no bound
    limit = None if instrumented else lambda: resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    return expect(run("extract", "long.txt", preexec_fn=limit), 0, err="").stdout


def case_one_very_long_line(run, folder):
    megabytes = 20 if "ENTENTE_INSTRUMENTED" in os.environ else 200
    found = json.loads(extract_of_one_line(run, "of the one and of the other and ", megabytes))
    check(found["coverage"]["sentences"] > 0, "nothing was read")


def case_one_long_line_of_sentences(run, folder):
    sentence = "The Governments of Japan and the United States will share information. "
    found = json.loads(extract_of_one_line(run, sentence, 4))
    check(len(found["commitments"]) > 10_000, f"{len(found['commitments'])} commitments only")


def case_one_long_sentence_of_facts(run, folder):
    result = extract_of_one_line(run, "The Governments of Japan and the United States will share information, ", 1)
    check(len(result) < 100 << 20, f"{len(result) >> 20} MiB of facts from 1 MiB of text")


def case_vocabulary(run, folder):
    run.with_statements()
    expect_error(run("build", "--vocabulary", "none.ttl"), 3, "none.ttl", "[^\n]+")
    put(folder / "broken.ttl", "@prefix ex: <https://example.org/> .\nex:a ex:b .\n")
    expect_error(run("build", "--vocabulary", "broken.ttl"), 4, r"broken.ttl:\d+(:\d+)?", "[^\n]+")
    check(not (folder / "exports").exists(), "results were written without the vocabulary that was asked for")
    expect_error(run("build", "--vocabulary", "statements"), 2, "--vocabulary statements", "is no Turtle file")
    put(folder / "plain.ttl", "@prefix ex: <https://example.org/> .\n")
    expect(run("build", "statements", "--vocabulary", "plain.ttl"), 0)


OWN = """@base <https://w3id.org/entente/id/> .
@prefix ent: <https://w3id.org/entente/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""


def case_vocabulary_that_cannot_be_read(run, folder):
    (folder / "folder.ttl").mkdir()
    put(folder / "latin.ttl", OWN.encode() + b"# caf\xe9\n")
    put(folder / "wide.ttl", OWN.encode("utf-16"))
    put(folder / "broken.ttl", OWN + "<state/x> a ent:State ;\n  skos:prefLabel \"X .\n")
    put(folder / "small.txt", SMALL)
    for command in (("extract", "small.txt", "--vocabulary"), ("vocabulary", "list"), ("vocabulary", "check")):
        expect_error(run(*command, "none.ttl"), 3, "none.ttl", "there is no such vocabulary file")
        expect_error(run(*command, "latin.ttl"), 4, "latin.ttl:4:1", "is not UTF-8 in this line", "save the file as UTF-8")
        expect_error(run(*command, "wide.ttl"), 4, "wide.ttl:1:1", "is not UTF-8 in this line", "save the file as UTF-8")
    for command in (("extract", "small.txt", "--vocabulary"), ("vocabulary", "list")):
        expect_error(run(*command, "broken.ttl"), 4, r"broken.ttl:[56](:\d+)?", "[^\n]+", "mend the Turtle there")
    for command in ("list", "check"):
        expect_error(run("vocabulary", command, "folder.ttl"), 3, "folder.ttl", "is a folder, no vocabulary file")
        expect_error(run("vocabulary", command, "--vocabulary", "folder.ttl"), 2, "--vocabulary folder.ttl", "[^\n]+")
    found = r"ERROR broken.ttl:[56]: [^\n]+ \[syntax\]\n      mend the Turtle there\nnothing else was checked\n1 error, [^\n]+\n"
    expect(run("vocabulary", "check", "broken.ttl"), 4, found, "")
    put(folder / "marked.ttl", b"\xef\xbb\xbf" + OWN.encode())
    expect(run("extract", "small.txt", "--vocabulary", "marked.ttl"), 0, err="")


def case_vocabulary_check(run, folder):
    result = expect(run("vocabulary", "check", "--fail-on", "warn"), 0, r"checked \d+ states, .*\n0 errors, 0 warnings, .*", "")
    check(b"INFO" not in result.stdout, show(result))
    expect(run("vocabulary", "check", "--verbose"), 0, r"(.*\n)?INFO +[a-z-]+\.ttl:\d+: <.*", "")
    put(folder / "own.ttl", OWN + """<agency/japan/own> a ent:Agency ;
  skos:prefLabel "Own Office" ; ent:acronym "APEC" ;
  ent:demonyn "Ownish" ;
  ent:partOf <state/japon> .
<state/own> a ent:State ; skos:prefLabel "Ownland" ; ent:familyName "Own" .
""")
    text = (
        r"ERROR own.ttl:5: <agency/japan/own>: “APEC” is also the name “APEC” of <forum/apec> at fora.ttl:\d+ \[label-clash\]\n"
        r"      [^\n]+\n"
        r"ERROR own.ttl:6: <agency/japan/own>: ent:demonyn is no property of a vocabulary \[property-unknown\]\n"
        r"      did you mean “ent:demonym”\?\n"
        r"ERROR own.ttl:7: <agency/japan/own>: ent:partOf <state/japon> is nowhere declared \[dangling\]\n"
        r"      [^\n]+\n"
        r"WARN  own.ttl:8: <state/own>: [^\n]+ \[property-place\]\n"
        r"      [^\n]+\n"
        r"checked \d+ states, [^\n]+\n3 errors, 1 warning, [^\n]+\n"
    )
    expect(run("vocabulary", "check", "own.ttl"), 4, text, "")
    expect(run("vocabulary", "check", "--vocabulary", "own.ttl", "--fail-on", "never"), 0, text, "")
    report = json.loads(expect(run("vocabulary", "check", "own.ttl", "--format", "json"), 4, err="").stdout)
    own = [finding for finding in report["findings"] if finding["file"] == "own.ttl"]
    check([finding["check"] for finding in own] == ["label-clash", "property-unknown", "dangling", "property-place"], own)
    check(own[1]["subject"] == "https://w3id.org/entente/id/agency/japan/own", own)
    put(folder / "warned.ttl", OWN + '<state/own> a ent:State ; skos:prefLabel "Ownland" ; ent:familyName "Own" .\n')
    expect(run("vocabulary", "check", "warned.ttl"), 0)
    expect(run("vocabulary", "check", "warned.ttl", "--fail-on", "warn"), 4)
    expect_error(run("vocabulary"), 2, "vocabulary", "it is not said what to do")


def case_vocabulary_list(run, folder):
    put(folder / "own.ttl", OWN + '<state/own> a ent:State ; skos:prefLabel "Ownland" ; ent:demonym "Ownish" .\n')
    line = r"(.*\n)?State +Ownland: Ownish  <https://w3id.org/entente/id/state/own>\n.*"
    result = expect(run("vocabulary", "list", "own.ttl", "--type", "state"), 0, line, "")
    check(all(row.startswith("State ") for row in result.stdout.decode().splitlines()), show(result))
    entries = json.loads(expect(run("vocabulary", "list", "--format", "json"), 0, err="").stdout)["entries"]
    check({entry["type"] for entry in entries} >= {"State", "Agency", "Person"}, "types are missing")


def case_coverage(run, folder):
    put(folder / "small.txt", SMALL + "\nReefs are old.\n")
    each = r"small.txt: 1 of 2 sentences carry a fact[^\n]*\n"
    total = r"1 statement: 1 of 2 sentences carry a fact[^\n]*\n"
    expect(run("coverage", "small.txt"), 0, each + total, "")
    expect(run("coverage", "small.txt", "--sentences"), 0, each + r"  \d+-\d+ Reefs are old\.\n" + total, "")
    coverage = json.loads(expect(run("coverage", "small.txt", "--format", "json", "--sentences"), 0, err="").stdout)
    extracted = json.loads(run("extract", "small.txt").stdout)["coverage"]
    missed = coverage["statements"][0]["coverage"].pop("without_facts")
    check(coverage["statements"][0]["coverage"] == extracted == coverage["coverage"], coverage)
    check([sentence["text"] for sentence in missed] == ["Reefs are old."], missed)
    expect(run("coverage", "small.txt", "none.txt"), 1, each + total)
    expect(run("coverage", "none.txt"), 3, "")


# Where it is written ------------------------------------------------------------------------------------------------


def case_reader_that_goes_away(run, folder):
    run.with_statements()
    put(folder / "big.txt", SMALL * 5000)
    result = run.shell('"$E" extract big.txt | head -1; echo "${PIPESTATUS[0]}"')
    check(result.stdout.split()[-1] == b"5" and result.stderr == b"", show(result))
    result = run.shell('"$E" build big.txt -o - --formats nquads --quiet | head -1 >/dev/null; echo "${PIPESTATUS[0]}"')
    check(result.stdout.split()[-1] == b"5" and result.stderr == b"", show(result))


def case_full_device(run, folder):
    put(folder / "a.txt", SMALL)
    for arguments in ("extract a.txt", "--help", "--version", "build a.txt -o - --formats dot", "explain Japan a.txt"):
        result = run.shell(f'"$E" {arguments} >/dev/full')
        expect_error(result, 5, "standard output", "cannot be written: No space left on device")


def case_closed_standard_output(run, folder):
    put(folder / "a.txt", SMALL)
    expect_error(run.shell('"$E" extract a.txt >&-'), 5, "standard output", "cannot be written: [^\n]+")


def case_closed_standard_streams_spoil_no_file(run, folder):
    put(folder / "a.txt", SMALL)
    put(folder / "empty.txt", "")
    run("build", "a.txt", "-o", "wanted")
    for number, closed in enumerate((">&-", "2>&-", "<&-", "<&- >&- 2>&-")):
        result = run.shell(f'"$E" build a.txt empty.txt -o out-{number} {closed}')
        check(result.returncode == 1, show(result))
        check(content(folder / f"out-{number}") == content(folder / "wanted"), f"{closed} spoils the results")


def case_output_folder_that_is_a_file(run, folder):
    put(folder / "a.txt", SMALL)
    put(folder / "taken", "mine")
    expect_error(run("build", "a.txt", "-o", "taken"), 5, "taken", "this folder cannot be made: [^\n]+", "a file has[^\n]+")
    expect_error(run("build", "a.txt", "-o", "taken/x"), 5, "taken/x", "this folder cannot be made: [^\n]+")
    check((folder / "taken").read_text() == "mine", "a file of the user was touched")


def case_output_folder_that_may_not_be_written(run, folder):
    put(folder / "a.txt", SMALL)
    run("build", "a.txt", "-o", "out")
    before = content(folder / "out")
    (folder / "out").chmod(0o555)
    folder.chmod(0o555)
    put(folder / "a.txt", SMALL.replace("Japan", "France"))
    result = run.without_privilege("build", "a.txt", "-o", "out")
    expect_error(result, 5, "out/entente.ttl", "cannot be written: Permission denied", "make it writable[^\n]+")
    expect_error(run.without_privilege("build", "a.txt", "-o", "new"), 5, "new", "this folder cannot be made: [^\n]+")
    check(content(folder / "out") == before, "old results changed")


def case_write_protected_result(run, folder):
    folder.chmod(0o777)
    put(folder / "a.txt", SMALL)
    run("build", "a.txt", "-o", "out")
    (folder / "out").chmod(0o777)
    (folder / "out/entente.dot").chmod(0o444)
    before = content(folder / "out")
    put(folder / "a.txt", SMALL.replace("Japan", "France"))
    for path in (folder / "out").rglob("*"):
        if path.name != "entente.dot":
            path.chmod(0o777 if path.is_dir() else 0o666)
    result = run.without_privilege("build", "a.txt", "-o", "out")
    expect_error(result, 5, "out/entente.dot", "cannot be written: Permission denied")
    check(content(folder / "out") == before, "old results changed")


def case_result_on_a_full_device(run, folder):
    put(folder / "a.txt", SMALL)
    run("build", "a.txt", "-o", "out")
    (folder / "out/entente.rdf").unlink()
    (folder / "out/entente.rdf").symlink_to("/dev/full")
    names = {path.name for path in (folder / "out").iterdir()}
    before = {path: path.read_bytes() for path in (folder / "out").rglob("*") if path.is_file() and not path.is_symlink()}
    put(folder / "a.txt", SMALL.replace("Japan", "France"))
    result = run("build", "a.txt", "-o", "out")
    expect_error(result, 5, "out/entente.rdf", "cannot be written: No space left on device", "free space[^\n]+")
    after = {path: path.read_bytes() for path in (folder / "out").rglob("*") if path.is_file() and not path.is_symlink()}
    check(after == before, "old results changed")
    check({path.name for path in (folder / "out").iterdir()} == names, "a temporary file is left")


def case_disk_that_fills_up(run, folder):
    """A limit on the size of files stands for the end of the disk."""
    run.with_statements()
    run("build", "-o", "out", "--base", "https://example.org/old/")
    before = content(folder / "out")
    result = run.shell('ulimit -f 40; "$E" build -o out')
    expect_error(result, 5, "out/entente[.][a-z]+", "cannot be written: File too large")
    check(content(folder / "out") == before, "old results changed, or a temporary file is left")


def case_result_is_replaced_with_its_permissions(run, folder):
    put(folder / "a.txt", SMALL)
    run("build", "a.txt", "-o", "out", "--formats", "dot")
    path = folder / "out/entente.dot"
    path.chmod(0o600)
    put(folder / "a.txt", SMALL.replace("Testing", "Trying"))
    expect(run("build", "a.txt", "-o", "out", "--formats", "json,dot"), 0)
    check(stat.S_IMODE(path.stat().st_mode) == 0o600, "permissions changed")
    check(b"Trying" in path.read_bytes(), "the old result is still there")
    check(set(content(folder / "out")) == {"entente.dot", "entente.json", "pictures/commitments.dot"}, "something else is there")


# explain ------------------------------------------------------------------------------------------------------------


def case_explain_a_name(run, folder):
    run.with_statements()
    text = expect(run("explain", "japan"), 0, err="").stdout.decode()
    check(text.startswith("Japan — State\nhttps://w3id.org/entente/id/"), text[:300])
    check(re.search(r">>Japan[^<]*<<", text), "no phrase is marked")
    check(re.search(r"2003-09-09.*2014-03-13", text, re.DOTALL), "not both statements are shown")
    check(re.search(r"mention     “Japan[^”]*” .*rule\s+\S+,\s+confidence\s+[01]\.\d\d", text, re.DOTALL), "no rule is told")
    check(all(len(line) <= 100 for line in text.splitlines() if " " in line.strip()), "a line is too long")
    check("\x1b" not in text, "a pipe gets no escape sequences")


def case_explain_words_of_the_text(run, folder):
    run.with_statements()
    expect(run("explain", "PUBLIC-PRIVATE  partnerships"), 0, r"PUBLIC-PRIVATE.*>>public-private partnerships<<.*", "")


def case_explain_an_iri(run, folder):
    path = next(run.with_statements().iterdir())
    text = run("extract", path, "--format", "nquads").stdout.decode()
    for kind in ("State", "Commitment"):
        iri = re.search(rf"<(\S+)> <\S+#type> <https://w3id.org/entente/ontology#{kind}> ", text).group(1)
        expect(run("explain", iri), 0, rf".*{re.escape(iri)}.*\n    mention .*|.*{re.escape(iri)}.*commitment .*", "")
    evidence = re.search(r"<(\S+)> <\S+#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> ", text).group(1)
    expect(run("explain", evidence, path), 0, r".* — relation\n.*\n    relation .*", "")


def case_explain_a_relation_to_a_meeting(run, folder):
    text = "Joint Statement\n\nPresident Ana Lopez of Mexico and Prime Minister Mark Smith of Canada met on May 4, 2031.\n"
    (folder / "a.txt").write_text(text)
    quads = run("extract", "a.txt", "--format", "nquads").stdout.decode()
    took_part = re.search(r"<(\S+)> <\S+#object> <\S+#meeting=1> ", quads).group(1)
    expect(run("explain", took_part, "a.txt"), 0, r".* participatedIn meeting of President Ana Lopez and .* — relation\n.*", "")


def case_explain_what_is_not_there(run, folder):
    run.with_statements()
    expect(run("explain", "Jpaan"), 1, "", r"entente: Jpaan: is not found in these statements\n  did you mean “Japan”.*\?\n")
    expect_error(run("explain", "Atlantis rising again"), 1, "Atlantis rising again", "is not found in these statements")
    expect_error(run("explain", ""), 2, "explain", "nothing is asked for")


# evaluate -----------------------------------------------------------------------------------------------------------


def case_evaluate(run, folder):
    run.with_statements()
    gold = run.root / "tests/gold"
    table = expect(run("evaluate", "--gold", gold), 0, err="").stdout.decode()
    check(re.search(r"^relations +\d\.\d{3} ", table, re.M) and "2003-09-09-us-japan-cyber-security" in table, table)
    figures = json.loads(expect(run("evaluate", "--gold", gold, "--format", "json"), 0, err="").stdout)
    check(figures["failed"] == 0 and set(figures["documents"]) == {path.stem for path in gold.glob("*.json")}, figures)
    line = next(line for line in table.splitlines() if line.startswith("relations "))
    check(f"{figures['relations']['f1']:.3f}" in line, "table and JSON differ")
    listed = expect(run("evaluate", "--gold", gold, "--errors", "--corpus", "statements"), 0).stdout.decode()
    check(listed.startswith("== 2003-09-09-us-japan-cyber-security\n") and listed.endswith(table), listed[:500])


def case_evaluate_diff(run, folder):
    statement = "Joint Statement of Japan and Chile on Reefs\nMay 4, 2031\n\nThe Reef Council met.\n\nBoth sides will share data.\n"
    (folder / "talks").mkdir()
    (folder / "gold").mkdir()
    put(folder / "talks/reefs.txt", statement)
    begin = statement.index("Both")
    put(folder / "gold/reefs.json", json.dumps({
        "date": "2031-05-05", "parties": ["Japan", "Chile"],
        "entities": [{"name": name, "types": ["State"]} for name in ("Japan", "Chile")] + [{"name": "Atlantis", "types": ["State"]}],
        "commitments": [{"start": begin, "end": len(statement) - 1, "agents": ["Japan", "Chile"], "force": "low", "action": "share"}]}))
    asked = ("evaluate", "--gold", "gold", "--corpus", "talks", "--diff")
    text = expect(run(*asked), 0, err="").stdout.decode()
    check(text.startswith("== reefs (reefs.txt)\n\n1  document fact\n    gold   date: 2031-05-05\n    found  date: 2031-05-04\n\n"), text)
    check(re.search(r"^\d+  4:\d+  extra entity\n    “The Reef Council met.”\n    gold   –\n    found  \w+ “Reef Council”  \[name/\S+, confidence 0\.\d\d\]$", text, re.M), text)
    check(re.search(r"^\d+  6:1  wrong force\n    “Both sides will share data.”\n    gold   Japan, Chile: share \(low force\)\n    found  ", text, re.M), text)
    check(re.search(r"^\d+  missed entity\n    gold   State “Atlantis”\n    found  –$", text, re.M), text)
    check(re.search(r"\n\n(\d+) disagreements\n     1  document fact\n", text), text)
    told = json.loads(expect(run(*asked, "--format", "json"), 0, err="").stdout)
    check([each["number"] for each in told["documents"][0]["disagreements"]] == list(range(1, told["total"] + 1)), told)
    check(told["total"] == sum(told["summary"].values()) == text.count("    found  "), told)
    expect_error(run(*asked, "--errors"), 2, "--errors", "stands against --diff, which tells more")


def case_evaluate_without_a_document(run, folder):
    run.with_statements()
    gold = folder / "gold"
    shutil.copytree(run.root / "tests/gold", gold)
    shutil.copy(next(gold.glob("*.json")), gold / "other.json")
    result = run("evaluate", "--gold", "gold", "--format", "json")
    expect_error(result, 1, "gold/other.json", "there is no document of this name in statements")
    check(json.loads(result.stdout)["failed"] == 1, show(result))


def case_evaluate_bad_annotations(run, folder):
    run.with_statements()
    expect_error(run("evaluate", "--gold", "none"), 3, "none", "cannot be read: No such file or directory")
    (folder / "gold").mkdir()
    expect_error(run("evaluate", "--gold", "gold"), 3, "gold", "holds no annotation [^\n]+")
    put(folder / "gold/a.json", '{"entities": [],\n x')
    expect_error(run("evaluate", "--gold", "gold"), 4, "gold/a.json:2:2", "is no JSON")
    put(folder / "gold/a.json", '{"entities": 7}')
    expect_error(run("evaluate", "--gold", "gold"), 4, "gold/a.json", "/entities is no list")
    expect_error(run("evaluate", "--gold", run.root / "tests/gold", "--corpus", "none"), 3, "none", "[^\n]+")


def main(cases, case, entente, root):
    """Runs the function case_CASE out of `cases`, in a folder that goes away."""
    with tempfile.TemporaryDirectory(prefix="entente-cli-") as scratch:
        folder = pathlib.Path(scratch).resolve()
        folder.chmod(0o755)
        try:
            cases[f"case_{case}"](Program(pathlib.Path(entente).resolve(), pathlib.Path(root).resolve(), folder), folder)
        except AssertionError as failure:
            print(failure)
            return 1
        finally:
            folder.chmod(0o755)
            for path in folder.rglob("*"):
                if path.is_dir() and not path.is_symlink():
                    path.chmod(0o755)
    return 0


if __name__ == "__main__":
    sys.exit(main(globals(), *sys.argv[1:]))
