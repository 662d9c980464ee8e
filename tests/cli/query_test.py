#!/usr/bin/python3
"""entente query as its users run it: where questions and data come from, formats, limits, and what goes wrong.

usage: query_test.py CASE ENTENTE ROOT      as program_test.py
"""

import csv
import io
import json
import os
import pty
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

from program_test import check, expect, expect_error, main, put

SMALL = '@prefix : <http://e/> . :a :p 1 . :b :p 2 ; :q "zwei"@de . :c :p 3 ; :q [ :r :a ] .\n'
ALL = "SELECT ?s ?x { ?s <http://e/p> ?x }"


def small(folder):
    put(folder / "small.ttl", SMALL)
    return "small.ttl"


# Where things come from ---------------------------------------------------------------------------------------------


def case_the_exports_are_asked_by_default(run, folder):
    exports = folder / "exports"
    exports.symlink_to(run.root / "exports")
    expect(run("query", "SELECT (COUNT(*) AS ?n) { ?s a ent:Statement }"), 0, "n\n-\n2\n", "")
    expect(run("query", "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"), 0, "n\n-\n2\n", "")


def case_without_exports_it_says_what_to_do(run, folder):
    expect_error(run("query", "ASK {}"), 3, "exports/entente.ttl", "no such file",
                 "run entente build first, or name files with --data")
    expect_error(run("query", "ASK {}", "--data", "none.ttl"), 3, "none.ttl", "no such file", "check the path")


def case_the_query_may_be_a_file_or_standard_input(run, folder):
    data = small(folder)
    put(folder / "all.rq", ALL)
    wanted = "s             x\n------------  -\n<http://e/a>  1\n<http://e/b>  2\n<http://e/c>  3\n"
    for words, stdin in ((["all.rq"], b""), (["-"], ALL.encode()), ([ALL], b"")):
        expect(run("query", *words, "--data", data, stdin=stdin), 0, wanted, "")
    expect(run("query", "--data", data, ALL), 0, wanted, "")
    expect_error(run("query", "none.rq", "--data", data), 3, "none.rq", "no such file")


def case_every_syntax_is_read(run, folder):
    for ending in ("ttl", "nt", "nq", "trig", "rdf"):
        found = run("query", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "--data", run.root / f"exports/entente.{ending}")
        turtle = run("query", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "--data", run.root / "exports/entente.ttl")
        check(found.stdout == turtle.stdout and found.returncode == 0, f"{ending}: {found.stdout} {found.stderr}")


def case_several_files_are_one_graph(run, folder):
    put(folder / "a.ttl", "<http://e/a> <http://e/p> <http://e/b> .")
    put(folder / "b.nt", "<http://e/b> <http://e/p> <http://e/c> .\n")
    expect(run("query", "ASK { <http://e/a> <http://e/p>/<http://e/p> <http://e/c> }", "--data", "a.ttl", "b.nt"), 0, "true\n", "")


def case_graphs_may_have_blank_names(run, folder):
    put(folder / "a.trig", "PREFIX : <http://e/> GRAPH :g { :a :p 1 } _:h { :a :p 2 } [] { :a :p 3 }")
    query = "SELECT ?x (isBlank(?g) AS ?blank) { GRAPH ?g { ?a <http://e/p> ?x } } ORDER BY ?x"
    expect(run("query", query, "--data", "a.trig", "--results", "csv"), 0, "x,blank\r\n1,false\r\n2,true\r\n3,true\r\n", "")


def case_built_in_questions(run, folder):
    listed = expect(run("query", "--questions"), 0, r"(\d\d  [a-z-]+\n    [^\n]+\n)+", "").stdout.decode()
    data = run.root / "exports/entente.trig"
    for line in listed.splitlines()[::2]:
        number, name = line.split()
        by_number = expect(run("query", "--question", number, "--data", data), 0, None, "")
        by_name = expect(run("query", "--question", name, "--data", data), 0, None, "")
        check(by_number.stdout == by_name.stdout and by_number.stdout.count(b"\n") > 2, f"{line}: {by_number.stdout[:500]}")
    expect_error(run("query", "--question", "who-comitted"), 2, "--question who-comitted", "there is no such question",
                 "did you mean “who-committed”[^\n]*")
    expect_error(run("query", "--question", "99"), 2, "--question 99", "there is no such question")


# Formats ------------------------------------------------------------------------------------------------------------


def case_formats(run, folder):
    data = small(folder)
    query = "SELECT ?s ?q { ?s <http://e/p> ?x OPTIONAL { ?s <http://e/q> ?q FILTER(isLiteral(?q)) } }"
    rows = list(csv.reader(io.StringIO(run("query", query, "--data", data, "--results", "csv").stdout.decode(), newline="")))
    check(rows == [["s", "q"], ["http://e/a", ""], ["http://e/b", "zwei"], ["http://e/c", ""]], rows)
    expect(run("query", query, "--data", data, "--results", "tsv"), 0,
           '\\?s\t\\?q\n<http://e/a>\t\n<http://e/b>\t"zwei"@de\n<http://e/c>\t\n', "")
    found = json.loads(run("query", query, "--data", data, "--results", "json").stdout)
    check(found["head"]["vars"] == ["s", "q"] and found["results"]["bindings"][1]["q"]["xml:lang"] == "de", found)
    root = ElementTree.fromstring(run("query", query, "--data", data, "--results", "xml").stdout)
    check(len(root.findall(".//{*}result")) == 3 and len(root.findall(".//{*}literal")) == 1, "XML")
    expect_error(run("query", query, "--data", data, "--results", "jsn"), 2, "--results jsn", "there is no such format",
                 "did you mean “json”[^\n]*")


def case_ask_construct_and_describe(run, folder):
    data = small(folder)
    expect(run("query", "ASK { ?s ?p 1 }", "--data", data), 0, "true\n", "")
    expect(run("query", "ASK { ?s ?p 4 }", "--data", data, "--results", "json"), 0, None, "")
    turtle = expect(run("query", "CONSTRUCT { ?s a ent:Thing } { ?s <http://e/p> 1 }", "--data", data), 0, None, "").stdout
    check(turtle.endswith(b"\n<http://e/a>\n\ta ent:Thing .\n"), turtle)
    put(folder / "out.ttl", expect(run("query", "DESCRIBE <http://e/c>", "--data", data), 0, None, "").stdout)
    expect(run("query", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "--data", "out.ttl"), 0, "n\n-\n3\n", "")
    expect_error(run("query", "DESCRIBE <http://e/c>", "--data", data, "--results", "csv"), 2, "--results",
                 "CONSTRUCT and DESCRIBE give a graph, not rows")


def case_no_rows(run, folder):
    data = small(folder)
    expect(run("query", "SELECT ?a ?b { ?a <http://e/none> ?b }", "--data", data), 0, "a  b\n-  -\n", "")
    expect(run("query", "SELECT ?a { ?a <http://e/none> ?b }", "--data", data, "--results", "csv"), 0, "a\r\n", "")


def case_limit(run, folder):
    data = small(folder)
    expect(run("query", ALL, "--data", data, "--limit", "2"), 0, r".*\n<http://e/b>  2\n", "entente: 2 of 3 rows shown\n")
    expect(run("query", ALL, "--data", data, "--limit", "3"), 0, None, "")
    expect(run("query", ALL, "--data", data, "--limit", "1", "--quiet"), 0, None, "")
    expect_error(run("query", ALL, "--limit", "none"), 2, "--limit none", "is no whole number from 1 to 1000000000")


def case_a_terminal_breaks_long_cells(run, folder):
    put(folder / "long.ttl", '<http://e/a> <http://e/p> "%s" .' % " ".join(["word"] * 60))
    leader, follower = pty.openpty()
    process = subprocess.Popen([run.path, "query", "SELECT * { ?s <http://e/p> ?o }", "--data", "long.ttl"],
                               cwd=folder, stdout=follower, stderr=subprocess.PIPE)
    os.close(follower)
    out = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:
            break
        if not part:
            break
        out += part
    os.close(leader)
    check(process.wait() == 0, process.stderr.read())
    process.stderr.close()
    lines = out.decode().replace("\r", "").splitlines()
    check(len(lines) > 4 and max(map(len, lines)) <= 100 and out.count(b"word") == 60, out)


def case_the_same_bytes_each_time(run, folder):
    query = "SELECT * { ?s ?p ?o }"
    data = run.root / "exports/entente.ttl"
    first = run("query", query, "--data", data, "--results", "tsv")
    check(first.returncode == 0 and first.stdout.count(b"\n") > 1000, first.stderr)
    other = run("query", query, "--data", run.root / "exports/entente.nt", "--results", "tsv", env={"LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"})
    check(other.stdout == first.stdout, "another order of the data gives other bytes")


# What goes wrong ----------------------------------------------------------------------------------------------------


def case_queries_that_are_wrong(run, folder):
    data = small(folder)
    put(folder / "bad.rq", "SELECT ?x {\n  ?x nope:p 1\n}")
    expect_error(run("query", "bad.rq", "--data", data), 2, "bad.rq:2:6", "the prefix “nope:” is not declared", "begin with PREFIX nope: [^\n]+")
    expect_error(run("query", "SELECT ?x { ?x ?p }", "--data", data), 2, "query:1:19", "“}” stands where [^\n]+")
    expect_error(run("query", "SELECT * { SERVICE <http://e/> { ?s ?p ?o } }", "--data", data), 2, "query:1:12",
                 "SERVICE is not answered without --allow-fetch: it fetches from elsewhere", "give --allow-fetch [^\n]*")
    expect_error(run("query", "INSERT DATA { <http://e/x> <http://e/x> 1 }", "--data", data), 2, "query:1:1", "INSERT is not answered[^\n]+")
    expect_error(run("query"), 2, "query", "nothing is asked for")
    expect_error(run("query", "ASK {}", "--question", "1"), 2, "--question", "stands against the query before it")
    expect_error(run("query", "ASK {}", "small.ttl"), 2, "small.ttl", "this argument is not expected")
    expect_error(run("query", "--", "ASK {}", "small.ttl"), 2, "small.ttl", "this argument is not expected", "[^\n]*--data")
    expect_error(run("query", "ASK {}", "--data", data, "--timeout", "0"), 2, "--timeout 0", "is no whole number from 1 to 86400")


def case_nothing_is_fetched(run, folder):
    put(folder / "secret.ttl", "<http://e/secret> <http://e/p> 1 .")
    for query in (f"SELECT * FROM <file://{folder}/secret.ttl> {{ ?s ?p ?o }}", f"LOAD <file://{folder}/secret.ttl>",
                  f"SELECT * FROM NAMED <file://{folder}/secret.ttl> {{ GRAPH ?g {{ ?s ?p ?o }} }}"):
        result = expect(run("query", query, "--data", small(folder)), 2, "", None)
        check(b"secret>" not in result.stdout, result.stdout)


def case_data_that_are_broken(run, folder):
    put(folder / "bad.ttl", "<http://e/a> <http://e/b> 1 .\n<http://e/a> <http://e/b> .\n")
    expect_error(run("query", "ASK {}", "--data", "bad.ttl"), 4, "bad.ttl:2:\\d+", "[^\n]+", "mend the Turtle there[^\n]*")
    put(folder / "cut.nt", "<http://e/a> <http://e/b> <http://e/c> .\n<http://e/a> <http://e/b> <http://e")
    expect_error(run("query", "ASK {}", "--data", "cut.nt"), 4, "cut.nt:2:36", "the statement does not end [^\n]+")
    put(folder / "latin.ttl", b"<http://e/a> <http://e/b> 'caf\xe9' .")
    expect_error(run("query", "ASK {}", "--data", "latin.ttl"), 4, "latin.ttl:1:31", "is not UTF-8")
    put(folder / "data.txt", "")
    expect_error(run("query", "ASK {}", "--data", "data.txt"), 2, "data.txt", "its ending tells no syntax of RDF")
    (folder / "folder.ttl").mkdir()
    expect_error(run("query", "ASK {}", "--data", "folder.ttl"), 3, "folder.ttl", "is a folder")
    put(folder / "empty.ttl", "")
    expect(run("query", "ASK { ?s ?p ?o }", "--data", "empty.ttl"), 0, "false\n", "")


def case_endless_queries_end(run, folder):
    data = run.root / "exports/entente.ttl"
    for query in ("SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(?a = ?f && ?b = ?d) }",
                  "SELECT * { ?a ?p ?c FILTER NOT EXISTS { ?x ?y ?z . ?z2 ?p2 ?a2 FILTER(?x = 'no') } }",
                  "SELECT ?a ?f { ?a ?b ?c . ?d ?e ?f } ORDER BY CONCAT(STR(?a), STR(?f))",
                  "SELECT * { ?a (!ent:x)* ?b . ?b (!ent:y)* ?c . ?c (!ent:z)* ?d FILTER(?d = 1) }"):
        begun = time.monotonic()
        result = run("query", query, "--data", data, "--timeout", "1", timeout=60)
        check(result.returncode == 2, f"{query}: {result.returncode} {result.stderr}")
        check(b"the time is over" in result.stderr or b"more solutions" in result.stderr, result.stderr)
        check(time.monotonic() - begun < 30, f"{query}: took too long")


def case_output_that_cannot_be_written(run, folder):
    small(folder)
    result = run.shell(f"$E query '{ALL}' --data small.ttl > /dev/full")
    check(result.returncode == 5, result.stderr)


def case_control_characters_do_not_reach_the_terminal(run, folder):
    put(folder / "esc.ttl", '<http://e/a> <http://e/p> "\\u001B[31mred" .')
    result = expect(run("query", "SELECT ?o { ?s ?p ?o }", "--data", "esc.ttl"), 0, None, "")
    check(b"\x1b" not in result.stdout, result.stdout)


if __name__ == "__main__":
    sys.exit(main(globals(), *sys.argv[1:]))
