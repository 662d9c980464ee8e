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
# serd's TriG and N-Quads are read back by rdflib and rapper; serdi does not read RDF/XML.
COMMANDS = {
    "serdi": (["serdi", "-i", "{syntax}", "-o", "nquads", "{path}"], {"turtle", "ntriples", "trig", "nquads"}),
    "rapper": (["rapper", "-q", "-i", "{syntax}", "-o", "nquads", "{path}"], {"turtle", "ntriples", "nquads", "rdfxml", "trig"}),
}
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


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


def parse(data, syntax):
    dataset = rdflib.ConjunctiveGraph()
    if syntax in ("trig", "nquads"):
        dataset.parse(data=data, format=syntax)
    else:
        dataset.default_context.parse(data=data, format=IN_RDFLIB[syntax])
        return {key(s, p, o, None) for s, p, o in dataset}
    return {key(s, p, o, graph_name(c)) for s, p, o, c in dataset.quads()}


def difference(found, wanted):
    for name, quads in (("lost", wanted - found), ("invented", found - wanted)):
        for quad in sorted(quads, key=str)[:3]:
            yield f"  {name}: {str(quad)[:300]}"


def main():
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.argv[1], name], check=True)
        for file, syntax in FILES.items():
            wanted = expected_quads(folder, syntax)
            readings = {"rdflib": parse((folder / file).read_bytes(), syntax)}
            for command, (words, syntaxes) in COMMANDS.items():
                if syntax not in syntaxes:
                    continue
                run = subprocess.run([w.format(syntax=syntax, path=folder / file) for w in words], capture_output=True)
                if run.returncode != 0 or run.stderr:
                    problems.append(f"{file}: {command} says {run.stderr.decode(errors='replace')[:300]}")
                    continue
                readings[command] = parse(run.stdout, "nquads")
            for reader, found in readings.items():
                if found != wanted:
                    problems.append(f"{file} read by {reader}: {len(found)} quads for {len(wanted)}")
                    problems.extend(difference(found, wanted))
    print("\n".join(problems) or f"{len(FILES)} files read back")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
