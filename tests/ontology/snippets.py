#!/usr/bin/python3
"""Every Turtle snippet of docs/rdf.md is in exports/, triple by triple.

usage: snippets.py ROOT

In a snippet `…` within an IRI stands for what was cut out of it; the IRI must be that of one thing only.
"""

import pathlib
import re
import sys

import rdflib

rdflib.NORMALIZE_LITERALS = False  # "0.50" and "0.5" are two literals


def exported(root):
    graph = rdflib.Graph()
    for path in sorted((root / "exports").glob("*.ttl")):
        graph.parse(path)
    return graph


def whole(cut, iris):
    """The one IRI that `cut` is short for."""
    pattern = re.compile("[^#]*".join(map(re.escape, cut.split("…"))))
    found = [iri for iri in iris if pattern.fullmatch(iri)]
    if len(found) != 1:
        raise ValueError(f"<{cut}> stands for {len(found)} things")
    return found[0]


def problems(text, graph):
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in graph.namespaces())
    iris = sorted({str(term) for triple in graph for term in triple if isinstance(term, rdflib.URIRef)})
    snippets = re.findall(r"```turtle\n(.*?)```", text, re.S)
    if not snippets:
        yield "there is no snippet"
    for snippet in snippets:
        try:
            full = re.sub(r"<([^>\s]*…[^>\s]*)>", lambda match: f"<{whole(match[1], iris)}>", snippet)
            said = rdflib.Graph().parse(data=prefixes + full, format="turtle")
        except Exception as problem:  # whatever a parser raises, nobody can use the snippet
            yield f"{snippet.splitlines()[0]} …: {problem}"
            continue
        for triple in sorted(said - graph):
            yield "is not in exports/: " + " ".join(term.n3() for term in triple)


def failures(text, graph):
    """What must be seen is seen."""
    plants = [
        ("ent:LowForce", "ent:HighForce", "is not in exports/: "),
        ("a ent:Rule ;", "a ent:Rule", "…: "),
        ("<…/id/programme/predict>", "<…/id/programme/…>", "stands for"),
        ("```turtle", "```text", "there is no snippet"),
    ]
    for old, new, message in plants:
        found = list(problems(text.replace(old, new), graph))
        if old not in text or not any(message in problem for problem in found):
            yield f"wanted “{message}” for “{old}” -> “{new}”, got {found[:2]}"


def main(root):
    text, graph = (root / "docs/rdf.md").read_text(encoding="utf-8"), exported(root)
    found = [*(f"docs/rdf.md: {problem}" for problem in problems(text, graph)), *failures(text, graph)]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
