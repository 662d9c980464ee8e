#!/usr/bin/python3
"""Entente itself: `entente query` over each file, and `entente query --question` over exports/.

usage: entente.py ROOT ENTENTE
"""

import subprocess
import sys

from answers import COUNT_QUADS, COUNT_TRIPLES, Store, count_of


def main():
    root, program = sys.argv[1:3]
    store = Store("Entente", root)

    def run(*arguments):
        done = subprocess.run([program, "query", *arguments], capture_output=True, text=True, encoding="utf-8", cwd=root)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return done.stdout

    def results(question):
        return [] if question.describes else ["--results", "json"]

    # With N-Quads and TriG the union of all graphs is the default graph, so that every question can be asked.
    for file, graphs in ("ttl", False), ("nt", False), ("rdf", False), ("nq", None), ("trig", None):
        file = f"entente.{file}"
        data = ["--data", f"exports/{file}"]
        count = count_of(run(COUNT_TRIPLES if graphs is False else COUNT_QUADS, *data, "--results", "json"))
        store.counts(file, count, "entente.nt" if graphs is False else "entente.nq")
        store.answers(file, lambda question: run(question.text, *data, *results(question)), graphs)
    store.answers("built in", lambda question: run("--question", question.name[:2], *results(question)), None)
    store.finish()


main()
