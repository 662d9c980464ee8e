#!/usr/bin/python3
"""Reads what the writers wrote with other people's parsers: rdflib, serdi and rapper must all find the same quads.

usage: roundtrip.py WRITE_HOSTILE
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import rdflib
from rdflib import XSD, Literal, URIRef

rdflib.NORMALIZE_LITERALS = False  # "0.50" and "0.5" are two literals

FILES = {"hostile.ttl": "turtle", "hostile.nt": "ntriples", "hostile.trig": "trig", "hostile.nq": "nquads", "hostile.rdf": "rdfxml"}
IN_RDFLIB = {"turtle": "turtle", "ntriples": "nt", "trig": "trig", "nquads": "nquads", "rdfxml": "xml"}
COMMANDS = {
    "serdi": (["serdi", "-i", "{syntax}", "-o", "nquads", "{path}"], {"turtle", "ntriples", "trig", "nquads"}),
    "rapper": (["rapper", "-q", "-i", "{syntax}", "-o", "nquads", "{path}"], {"turtle", "ntriples", "nquads", "rdfxml", "trig"}),
}
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def key(subject, predicate, obj, graph):
    """A quad as plain strings; a literal without datatype is an xsd:string."""
    if isinstance(obj, Literal):
        kind = "@" + obj.language.lower() if obj.language else "^" + str(obj.datatype or XSD.string)
        obj = ("literal", str(obj), kind)
    else:
        obj = ("iri", str(obj))
    return str(subject), str(predicate), obj, graph


def expected_quads(folder, syntax):
    quads = set()
    for quad in json.loads((folder / "expected.json").read_text(encoding="utf-8")):
        obj = quad["object"]
        if "iri" in obj:
            term = URIRef(obj["iri"])
        else:
            lexical = NOT_IN_XML.sub("\ufffd", obj["lexical"]) if syntax == "rdfxml" else obj["lexical"]
            term = Literal(lexical, lang=obj.get("language"), datatype=None if "language" in obj else URIRef(obj["datatype"]))
        graph = quad["graph"] if syntax in ("trig", "nquads") else None
        quads.add(key(quad["subject"], quad["predicate"], term, graph))
    return quads


def graph_name(context):
    name = getattr(context, "identifier", context)
    return None if name is None or not isinstance(name, URIRef) or str(name) == "urn:x-rdflib:default" else str(name)


LINE = re.compile(
    r'<([^>]*)>\s+<([^>]*)>\s+(?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?)(?:\s+<([^>]*)>)?\s*\.')
ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
MEANINGS = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
TWICE_UNESCAPED = re.compile(r"\\[tbnrfuU\"'\\]")


def unescaped(text):
    return ESCAPE.sub(lambda m: chr(int(m[1][1:], 16)) if len(m[1]) > 1 else MEANINGS.get(m[1], m[1]), text)


def parse_lines(data):
    """N-Quads as serdi and rapper write them; rdflib 6 unescapes them twice."""
    quads = set()
    for line in data.decode("utf-8").split("\n")[:-1]:
        subject, predicate, iri, lexical, language, datatype, graph = LINE.fullmatch(line).groups()
        if iri is not None:
            term = URIRef(unescaped(iri))
        else:
            term = Literal(unescaped(lexical), lang=language, datatype=datatype and URIRef(datatype))
        quads.add(key(unescaped(subject), predicate, term, graph))
    return quads


def parse_in_rdflib(data, syntax):
    dataset = rdflib.ConjunctiveGraph()
    if syntax in ("trig", "nquads"):
        dataset.parse(data=data, format=syntax)
        return {key(s, p, o, graph_name(c)) for s, p, o, c in dataset.quads()}
    dataset.default_context.parse(data=data, format=IN_RDFLIB[syntax])
    return {key(s, p, o, None) for s, p, o in dataset}


def without_rdflib_bug(quads, reader, syntax):
    """Without the literals that rdflib 6 reads wrong: in N-Triples it takes an escaped backslash for a bare one."""
    if reader != "rdflib" or syntax not in ("ntriples", "nquads"):
        return quads
    return {quad for quad in quads if quad[2][0] == "iri" or not TWICE_UNESCAPED.search(quad[2][1])}


def difference(found, wanted):
    for name, quads in (("lost", wanted - found), ("invented", found - wanted)):
        for quad in sorted(quads, key=str)[:3]:
            yield f"  {name}: {ascii(quad)[:300]}"


def main():
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.argv[1], name], check=True)
        for file, syntax in FILES.items():
            wanted = expected_quads(folder, syntax)
            readings = {"rdflib": parse_in_rdflib((folder / file).read_bytes(), syntax)}
            for command, (words, syntaxes) in COMMANDS.items():
                if syntax not in syntaxes:
                    continue
                run = subprocess.run([w.format(syntax=syntax, path=folder / file) for w in words], capture_output=True)
                if run.returncode != 0 or run.stderr:
                    problems.append(f"{file}: {command} says {run.stderr.decode(errors='replace')[:300]}")
                    continue
                readings[command] = parse_lines(run.stdout)
            for reader, found in readings.items():
                readable = without_rdflib_bug(wanted, reader, syntax)
                if not readable <= found or len(found) != len(wanted):
                    problems.append(f"{file} read by {reader}: {len(found)} quads for {len(wanted)}")
                    problems.extend(difference(found, readable))
    print("\n".join(problems) or f"{len(FILES)} files read back")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
