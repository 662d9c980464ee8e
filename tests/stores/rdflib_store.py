#!/usr/bin/python3
"""rdflib: parses each file and answers the questions in this process.

usage: rdflib_store.py ROOT
"""

import sys

import rdflib

from answers import COUNT_QUADS, COUNT_TRIPLES, Store, count_of

ERRS = {"20-everything-about-one": ("NoneType", "rdflib 6.1 parses DESCRIBE and does not evaluate it")}


def main():
    store = Store("rdflib", sys.argv[1], ERRS)

    def ask(graph, text):
        result = graph.query(text)
        if result.type in ("DESCRIBE", "CONSTRUCT"):
            return result.serialize(format="nt").decode()
        return result.serialize(format="json").decode()

    for file, syntax, graphs in ("ttl", "turtle", False), ("nq", "nquads", True), ("trig", "trig", True):
        graph = rdflib.Dataset() if graphs else rdflib.Graph()
        graph.parse(str(store.exports / f"entente.{file}"), format=syntax)
        count = count_of(ask(graph, COUNT_QUADS if graphs else COUNT_TRIPLES))
        store.counts(f"entente.{file}", count, "entente.nq" if graphs else "entente.nt")
        store.answers(file, lambda question: ask(graph, question.text), graphs)
    store.finish()


main()
