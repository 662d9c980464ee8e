#!/usr/bin/python3
"""Loads every RDF file of a folder into the libraries that know its format: none may warn, and all must count the same.

usage: load_counts.py FOLDER
"""

import io
import logging
import pathlib
import subprocess
import sys
import warnings

import rdflib
from rdflib.term import XSDToPython

rdflib.NORMALIZE_LITERALS = False  # "0.50" and "0.5" are two literals


class Refused(Exception):
    """A library did not take a file without a word."""


def count_with_command(command):
    """The lines of N-Triples or N-Quads that `command` prints; a word on standard error is a refusal."""
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0 or run.stderr.strip():
        raise Refused(run.stderr.strip() or f"status {run.returncode}")
    return len(set(run.stdout.splitlines()))


def rapper(syntax):
    output = "nquads" if syntax in ("trig", "nquads") else "ntriples"
    return lambda path: count_with_command(["rapper", "-q", "-i", syntax, "-o", output, path])


def serdi(syntax):
    output = "nquads" if syntax in ("trig", "nquads") else "ntriples"
    return lambda path: count_with_command(["serdi", "-i", syntax, "-o", output, path])


def in_rdflib(syntax):
    def count(path):
        said = io.StringIO()
        handler = logging.StreamHandler(said)
        logging.getLogger().addHandler(handler)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                graph = rdflib.Dataset() if syntax in ("trig", "nquads") else rdflib.Graph()
                graph.parse(str(path), format=syntax)
                quads = {(s, p, o, c) for s, p, o, c in graph.quads((None, None, None, None))} if isinstance(graph, rdflib.Dataset) else set(graph)
        except Exception as problem:  # whatever a parser raises, it did not take the file
            raise Refused(f"{type(problem).__name__}: {problem}") from problem
        finally:
            logging.getLogger().removeHandler(handler)
        if said.getvalue():
            raise Refused(said.getvalue().strip())
        ill = [o.n3() for _, _, o, *_ in quads if isinstance(o, rdflib.Literal) and o.value is None and XSDToPython.get(o.datatype)]
        if ill:
            raise Refused(f"ill-typed: {', '.join(sorted(ill))}")
        return len(quads)

    return count


# Which library reads which kind of file. Raptor reads TriG, but forgets the names of the graphs.
READERS = {
    ".ttl": {"rapper": rapper("turtle"), "serdi": serdi("turtle"), "rdflib": in_rdflib("turtle")},
    ".nt": {"rapper": rapper("ntriples"), "serdi": serdi("ntriples"), "rdflib": in_rdflib("nt")},
    ".trig": {"serdi": serdi("trig"), "rdflib": in_rdflib("trig")},
    ".nq": {"rapper": rapper("nquads"), "serdi": serdi("nquads"), "rdflib": in_rdflib("nquads")},
    ".rdf": {"rapper": rapper("rdfxml"), "rdflib": in_rdflib("xml")},
    ".jsonld": {"rdflib": in_rdflib("json-ld")},
}
# Files of one graph in several formats say the same.
SAME = ({".ttl", ".nt", ".rdf", ".jsonld"}, {".trig", ".nq"})


def problems(folder):
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in READERS]
    if not any(path.suffix == ".ttl" for path in files):
        yield f"{folder.name}: holds no Turtle"
    counts = {}
    for path in files:
        found = {}
        for library, count in READERS[path.suffix].items():
            try:
                found[library] = count(path)
            except Refused as refusal:
                yield f"{path.name}: {library}: {refusal}"
        if len(set(found.values())) > 1 or 0 in found.values():
            yield f"{path.name}: {found}"
        elif found:
            counts[path] = next(iter(found.values()))
            print(f"{path.name}: {counts[path]} ({', '.join(found)})")
    for kinds in SAME:
        for stem in sorted({path.with_suffix("") for path in counts}):
            same = {path.name: count for path, count in counts.items() if path.with_suffix("") == stem and path.suffix in kinds}
            if len(set(same.values())) > 1:
                yield f"not the same graph: {same}"


def main(folder):
    found = list(problems(folder))
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
