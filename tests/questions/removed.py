#!/usr/bin/python3
"""Each competency question fails without its facts: one by one the triples of facts.txt are taken out of a copy of
exports/, and the answer of `entente query` must lose a row that is expected.

usage: removed.py ENTENTE ROOT
"""

import pathlib
import subprocess
import sys
import tempfile

import rdflib

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "stores"))
from answers import compared, questions  # noqa: E402

PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "ent": "https://w3id.org/entente/ontology#",
    "itsrdf": "http://www.w3.org/2005/11/its/rdf#",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
STATEMENTS = {
    "<s03": "<statement/2003-09-09-us-japan-joint-statement-on-cyber-security",
    "<s14": "<statement/2014-03-13-joint-press-statement-for-the-us-japan-policy-cooperation-dialogue-on-the-internet-economy",
}
HEAD = "@base <https://w3id.org/entente/id/> .\n" + "".join(f"@prefix {p}: <{iri}> .\n" for p, iri in PREFIXES.items())


def facts():
    """(question, fact as written, its triple) of facts.txt."""
    for block in (HERE / "facts.txt").read_text(encoding="utf-8").split("\n== ")[1:]:
        name, *written = block.strip().split("\n")
        for fact in written:
            turtle = fact
            for short, whole in STATEMENTS.items():
                turtle = turtle.replace(short, whole)
            graph = rdflib.Graph()
            graph.parse(data=HEAD + turtle, format="turtle")
            (triple,) = graph
            yield name, fact, triple


def without(lines, triple):
    """The lines of N-Triples or N-Quads that do not say `triple`."""
    said = f"{triple[0].n3()} {triple[1].n3()} {triple[2].n3()} "
    return [line for line in lines if not line.startswith(said)]


def main():
    program, root = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    asked = {question.name: question for question in questions(root)}
    text = {ending: (root / f"exports/entente.{ending}").read_text(encoding="utf-8").splitlines(True) for ending in ("nt", "nq")}
    faults, done = [], set()
    with tempfile.TemporaryDirectory() as folder:
        for name, fact, triple in facts():
            question = asked.get(name)
            if question is None:
                faults.append(f"{name}: there is no such question")
                continue
            ending = "nq" if question.uses_graph else "nt"
            rest = without(text[ending], triple)
            if len(rest) == len(text[ending]):
                faults.append(f"{name}: exports/ do not say {fact}")
                continue
            path = pathlib.Path(folder) / f"rest.{ending}"
            path.write_text("".join(rest), encoding="utf-8")
            form = [] if question.describes else ["--results", "json"]
            run = subprocess.run([program, "query", root / f"ontology/questions/{name}.rq", "--data", path, *form],
                                 capture_output=True, text=True, encoding="utf-8")
            if run.returncode != 0:
                faults.append(f"{name}: cannot be asked: {run.stderr}")
            elif not compared(question, run.stdout)[0]:
                faults.append(f"{name}: is answered as before without {fact}")
            done.add(name)
    faults += [f"{name}: facts.txt has no fact that answers it" for name in asked if name not in done]
    print("\n".join(faults + [f"{len(done)} questions without their facts, {len(faults)} faults"]))
    sys.exit(1 if faults else 0)


main()
