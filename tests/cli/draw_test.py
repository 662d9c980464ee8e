#!/usr/bin/python3
"""entente draw as its users run it: each picture, each format, names, and what goes wrong.

usage: draw_test.py CASE ENTENTE ROOT      as program_test.py
"""

import os
import sys
import xml.etree.ElementTree as ElementTree

from program_test import SMALL, check, expect, expect_error, main, put

SVG = "{http://www.w3.org/2000/svg}"


def shown(svg):
    """All words of a picture, without blanks."""
    root = ElementTree.fromstring(svg)
    check(root.tag == SVG + "svg" and root.get("role") == "img", "no SVG image")
    check(root.find(SVG + "title").text and root.find(SVG + "desc").text, "neither title nor description")
    return "".join("".join(text.itertext()) for text in root.iter(SVG + "text")).replace(" ", "").replace("\u00a0", "")


def case_the_graph_by_default(run, folder):
    run.with_statements()
    svg = expect(run("draw"), 0, err="").stdout
    check("DepartmentofState" in shown(svg) and "Legend" in shown(svg), "the graph lacks something")
    check(expect(run("draw", "--jobs", "1"), 0).stdout == svg, "the number of threads changes the picture")
    expect(run("draw", "-o", "graph.svg"), 0, "", "")
    check((folder / "graph.svg").read_bytes() == svg, "the file differs from standard output")


def case_every_picture(run, folder):
    both = run.with_statements()
    one = sorted(both.iterdir())[0]
    for picture, words in (("graph", "partof"), ("commitments", "fosterpublic-private"), ("continuity", "notmentioned")):
        check(words in shown(expect(run("draw", "--picture", picture), 0, err="").stdout), f"{picture} lacks {words}")
    check("CyberSecurity" in shown(expect(run("draw", "--picture", "statement", "--in", one), 0).stdout), "no statement")
    expect_error(run("draw", "--picture", "statement"), 2, "draw", "the picture is of one statement, and there are 2", "name it with --in")
    expect_error(run("draw", "--picture", "continuity", "--in", one), 2, "draw", "continuity is drawn between two statements, and there are 1")


def case_around_a_thing(run, folder):
    run.with_statements()
    near = shown(expect(run("draw", "white house", "--depth", "1"), 0, err="").stdout)
    check("AroundWhiteHouse" in near and "HomelandSecurityCouncil" in near and "Tokyo" not in near, near)
    told = expect(run("draw", "Busan", "--format", "dot", "--depth", "1"), 0).stdout
    named = expect(run("draw", "Busan", "--format", "dot", "--depth", "1", "--projection", "co-mention"), 0).stdout
    check(named.count(b"tooltip=") > told.count(b"tooltip=") > 1, "co-mention ties no more than relations")
    expect(run("draw", "https://w3id.org/entente/id/state/japan", "--format", "dot"), 0, r".*Around Japan.*", "")


def case_names_that_are_none(run, folder):
    run.with_statements()
    expect_error(run("draw", "Jpan"), 1, "Jpan", "nothing in these statements has that name", "did you mean “Japan”\\?")
    expect_error(run("draw", "ministry"), 1, "ministry", "is part of [0-9]+ names", "say which: “Ministry of .*”.*")
    check(run("draw", "Jpan").stdout == b"", "something was drawn")


def case_the_network_as_tables(run, folder):
    run.with_statements()
    graphml = expect(run("draw", "--format", "graphml"), 0, err="").stdout
    check(graphml == (run.root / "exports/entente.graphml").read_bytes(), "not what build writes")
    check(expect(run("draw", "--format", "gexf"), 0).stdout == (run.root / "exports/entente.gexf").read_bytes(), "not what build writes")


def case_size_by_a_measure(run, folder):
    run.with_statements()
    sized = expect(run("draw", "--format", "dot", "--size", "betweenness"), 0, r".*larger letters: higher betweenness.*").stdout
    alike = expect(run("draw", "--format", "dot", "--size", "none"), 0).stdout
    check(b"fontsize=20, tooltip" in sized and b"fontsize=20, tooltip" not in alike, "sizes do not follow the measure")


def case_bad_values(run, folder):
    for words, place, message in (
        (("--picture", "graf"), "--picture graf", "there is no such picture"),
        (("--size", "weight"), "--size weight", "there is no such measure"),
        (("--projection", "x"), "--projection x", "there is no such projection"),
        (("--format", "png"), "--format png", "there is no such format"),
        (("--depth", "1"), "--depth", "is for the neighbourhood of a thing"),
        (("Japan", "--depth", "0"), "--depth 0", "is no whole number from 1 to 10"),
        (("Japan", "--picture", "graph"), "--picture", "stands against a name"),
        (("Japan", "--format", "gexf"), "--format gexf", "holds the whole network"),
        (("Japan", "France"), "France", "this argument is not expected"),
    ):
        expect_error(run("draw", *words), 2, place, message)
    expect_error(run("draw", "--in", "none"), 3, "none", "[^\n]+")
    check(not list(folder.iterdir()), "a usage error wrote something")


def case_hostile_names(run, folder):
    text = SMALL.replace("information.", 'information in the <script>alert("1")</script> & \\N Forum.').replace("Testing", '"Test" <b>\\G</b>')
    put(folder / "a.txt", text)
    for picture in ("graph", "commitments", "statement"):
        svg = expect(run("draw", "--picture", picture, "--in", "a.txt"), 0, err="").stdout
        check(b"<script" not in svg and b"<b>" not in svg, f"{picture} holds markup of the text")
        shown(svg)


def case_statements_that_say_nothing(run, folder):
    put(folder / "a.txt", "Nothing is said here.\n")
    for picture in ("graph", "commitments", "statement"):
        shown(expect(run("draw", "--picture", picture, "--in", "a.txt"), 0).stdout)
    expect(run("draw", "--format", "graphml", "--in", "a.txt"), 0, r".*</graphml>\n")
    expect(run("draw", "--format", "gexf", "--in", "a.txt"), 0, r".*</gexf>\n")


def case_without_graphviz(run, folder):
    run.with_statements()
    bare = dict(os.environ, PATH="/nonexistent")
    expect_error(run("draw", env=bare), 5, "Who is tied to whom[^\n]*", "is not laid out, since dot of Graphviz cannot be started", "install the package graphviz, or ask for DOT")
    expect(run("draw", "--format", "dot", env=bare), 0, r"digraph .*", "")
    result = run("build", "-o", "out", env=bare)
    expect_error(result, 0, "warning: pictures/graph.svg", "is not laid out[^\n]+")
    check(result.stderr.count(b"warning") == 1, "the reason is told more than once")
    check((folder / "out/pictures/commitments.dot").exists() and not list((folder / "out").rglob("*.svg")), "SVG came from nowhere")
    expect_error(run("build", "-o", "new", "--formats", "svg", env=bare), 5, "pictures/graph.svg", "is not laid out[^\n]+")
    check(not (folder / "new").exists(), "an empty folder is left")


def case_several_files_have_no_place_on_standard_output(run, folder):
    for name in ("csv", "svg"):
        expect_error(run("build", "-o", "-", "--formats", name), 2, "-o -", f"{name} is several files", "name a folder")


if __name__ == "__main__":
    sys.exit(main(globals(), *sys.argv[1:]))
