#!/usr/bin/python3
"""Comunica, from npm: tests/node/ask_comunica.mjs shows how a file is loaded and asked.

usage: comunica.py ROOT
"""

import sys

from answers import Store
from node_store import hold

ERRS = {"19-aliases": ("lacks", "Comunica 4.5 leaves COUNT(?x) unbound where ?x is nowhere bound in a group; SPARQL 1.1 says 0")}

hold(Store("Comunica", sys.argv[1], ERRS), "ask_comunica.mjs")
