#!/usr/bin/python3
"""Holds the JSON-LD against jsonld.js, which must make the triples of the N-Triples of it, and the context against the ontology.

usage: jsonld_oracle.py exports|hostile|context|faults WRITE_HOSTILE ROOT

`faults` breaks a copy of exports/entente.jsonld, and of the context, in ways that must be seen.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import rdflib
from rdflib import OWL, RDF

SKIPPED = 77
ENT = rdflib.Namespace("https://w3id.org/entente/ontology#")
XSD_DOUBLE = "<http://www.w3.org/2001/XMLSchema#double>"


def said_by_jsonld_js(root, document, triples, context=None):
    """The problems that jsonld_expands.mjs finds."""
    command = ["node", "jsonld_expands.mjs", document, triples, context or root / "ontology/context.jsonld"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root / "tests/node")
    lines = run.stdout.splitlines()
    if not lines or not lines[-1].endswith(" triples"):
        raise AssertionError(f"jsonld_expands.mjs: status {run.returncode}\n{run.stderr}")
    if (run.returncode == 0) != (len(lines) == 1):
        raise AssertionError(f"status {run.returncode} with {len(lines) - 1} problems")
    print(lines[-1])
    return lines[:-1]


def exports(_, root, __):
    yield from said_by_jsonld_js(root, root / "exports/entente.jsonld", root / "exports/entente.nt")


def hostile(program, root, scratch):
    subprocess.run([program, scratch], check=True)
    document = scratch / "hostile.jsonld"
    # jsonld.js makes a number of every xsd:double and writes it in its own way, INF as NaN; JSON-LD has it keep strings.
    text = document.read_text(encoding="utf-8")
    kept = re.sub(r',?\s*\{"@value": "[^"]*", "@type": "xsd:double"\}', "", text)
    if kept == text:
        yield "no xsd:double in the hostile quads"
    document.write_text(kept, encoding="utf-8")
    lines = (scratch / "hostile.nt").read_text(encoding="utf-8").split("\n")
    (scratch / "kept.nt").write_text("\n".join(line for line in lines if XSD_DOUBLE not in line), encoding="utf-8")
    yield from said_by_jsonld_js(root, document, scratch / "kept.nt")
    yield from said_by_jsonld_js(root, scratch / "generated.jsonld", scratch / "generated.nt")


def context_problems(entries, ontology):
    """What is not as it should be in a context for data that keep to the ontology."""
    kinds = {kind: set(ontology.subjects(RDF.type, kind)) for kind in (OWL.ObjectProperty, OWL.DatatypeProperty)}
    single = set(ontology.subjects(RDF.type, OWL.FunctionalProperty))
    wanted = set(ontology.subjects(RDF.type, OWL.Class)) | set(ontology.subjects(RDF.type, OWL.NamedIndividual))
    for term in sorted(wanted.union(*kinds.values())):
        name = term.removeprefix(str(ENT))
        if not term.startswith(str(ENT)):
            continue
        entry = entries.get(name)
        said = entry if isinstance(entry, dict) else {"@id": entry}
        if said["@id"] != f"ent:{name}":
            yield f"{name}: has no name of its own"
        elif (term in kinds[OWL.ObjectProperty]) != (said.get("@type") in ("@id", "@vocab")):
            yield f"{name}: its values are taken for {said.get('@type')}"
        elif term in kinds[OWL.ObjectProperty] | kinds[OWL.DatatypeProperty] and (term in single) == ("@container" in said):
            yield f"{name}: the ontology says otherwise of how many values it has"


def context(_, root, __):
    ontology = rdflib.Graph().parse(root / "ontology/entente.ttl")
    entries = json.loads((root / "ontology/context.jsonld").read_text(encoding="utf-8"))["@context"]
    yield from context_problems(entries, ontology)


def faults(_, root, scratch):
    text = (root / "exports/entente.jsonld").read_text(encoding="utf-8")
    own_context = (root / "ontology/context.jsonld").read_text(encoding="utf-8")
    prefix = '"skos": "http://www.w3.org/2004/02/skos/core#",\n'
    plants = {  # name: what is replaced by what, in the document and, for a change of the context, in the file
        "a word": ('"MOFA"', '"MOFa"', False, "lost: "),
        "a name that means nothing": ('"prefLabel": ', '"preflabel": ', False, "jsonld.js: "),
        "another type": ('"Agency"\n', '"Forum"\n', False, "invented: "),
        "a relative IRI": ('"@id": "https://w3id.org/entente/id/', '"@id": "', False, "jsonld.js: "),
        "a number for digits": ('"confidence": ["', '"confidence": [0.9, "', False, "invented: "),
        "a context of the network": ('"@context": {', '"@context": "https://example.org/c", "x": {', False, "jsonld.js: Dereferencing"),
        "a prefix left out inside": (prefix, "", False, "the context inside"),
        "a prefix left out of both": (prefix, "", True, "lost: "),
        "another coercion in both": ('"@type": "xsd:date"', '"@type": "xsd:gYear"', True, "lost: "),
    }
    for name, (old, new, both, message) in plants.items():
        document, beside = scratch / "planted.jsonld", scratch / "context.jsonld"
        if old not in text or (both and old not in own_context):
            yield f"{name}: nowhere to plant it"
        document.write_text(text.replace(old, new, 1 if not both else -1), encoding="utf-8")
        beside.write_text(own_context.replace(old, new) if both else own_context, encoding="utf-8")
        found = said_by_jsonld_js(root, document, root / "exports/entente.nt", beside)
        if not any(problem.startswith(message) for problem in found):
            yield f"{name}: wanted “{message}”, got {found}"
    ontology = rdflib.Graph().parse(root / "ontology/entente.ttl")
    for broken in ("Agency", "partOf", "topic"):
        entries = json.loads(own_context)["@context"]
        entries[broken] = entries["due"]
        if len(list(context_problems(entries, ontology))) != 1:
            yield f"{broken}: not found in the context"


def main(what, program, root):
    root = pathlib.Path(root).resolve()
    if not (root / "tests/node/node_modules/jsonld").is_dir():
        print("skipped: no node_modules in tests/node (npm ci)")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        ways = {"exports": exports, "hostile": hostile, "context": context, "faults": faults}
        problems = list(ways[what](program, root, pathlib.Path(folder)))
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
