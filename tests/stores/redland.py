#!/usr/bin/python3
"""Redland: its programs rdfproc, which loads the files into a store on disk, and roqet, which answers with Rasqal.

usage: redland.py ROOT
"""

import csv
import io
import pathlib
import subprocess
import sys
import tempfile

from answers import Store, need

ERRS = {
    "02-agencies": ("syntax error", "Rasqal 0.9.33 has no property paths"),
    "03-participants": ("has besides", "Rasqal 0.9.33 keeps what an OPTIONAL found for the row before"),
    "05-who-committed": ("syntax error", "Rasqal 0.9.33 has no property paths"),
    "10-fora-by-statement": ("lacks", "roqet forgets the names of the graphs in N-Quads"),
    "15-named-in-one": ("syntax error", "Rasqal 0.9.33 has no NOT EXISTS"),
    "16-third-parties": ("lacks", "roqet forgets the names of the graphs in N-Quads, and counts 1 where there are none"),
    "19-aliases": ("lacks", "Rasqal 0.9.33 counts 1 where an OPTIONAL is not bound; SPARQL 1.1 says 0"),
    "20-everything-about-one": ("execution failed", "Rasqal 0.9.33 does not execute DESCRIBE"),
}
PACKAGES = {"rdfproc": "redland-utils", "roqet": "rasqal-utils"}


def main():
    store = Store("Redland", pathlib.Path(sys.argv[1]).resolve(), ERRS)
    rdfproc, roqet = (need(program, package) for program, package in PACKAGES.items())

    with tempfile.TemporaryDirectory() as folder:
        for ending, syntax in ("ttl", "turtle"), ("nt", "ntriples"), ("rdf", "rdfxml"):
            file = store.exports / f"entente.{ending}"
            place = ["-q", "-s", "hashes", "-t", f"hash-type='bdb',dir='{folder}'"]
            for command in (["-n", ending, "parse", file.as_uri(), syntax], [ending, "serialize", "ntriples"]):
                run = subprocess.run([rdfproc, *place, *command], capture_output=True, text=True, encoding="utf-8", cwd=folder)
            store.counts(file.name, len(set(run.stdout.splitlines())), "entente.nt")

    def ask(question):
        file = store.exports / ("entente.nq" if question.uses_graph else "entente.ttl")
        run = subprocess.run([roqet, "-q", "-i", "sparql", "-D", file, "-r", "csv", "-e", question.text],
                             capture_output=True, text=True, encoding="utf-8", timeout=120)
        if not run.stdout:
            raise RuntimeError(run.stderr or f"status {run.returncode}")
        if question.describes:
            return run.stdout
        header, *rows = csv.reader(io.StringIO(run.stdout))
        cells = [{name: {"value": cell} for name, cell in zip(header, row) if cell} for row in rows]
        return {"head": {"vars": header}, "results": {"bindings": cells}}

    store.answers("roqet", ask, None)
    store.finish()


main()
