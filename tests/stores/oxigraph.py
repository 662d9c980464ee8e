#!/usr/bin/python3
"""Oxigraph, from npm: tests/node/ask_oxigraph.mjs shows how a file is loaded and asked.

usage: oxigraph.py ROOT
"""

import sys

from answers import Store
from node_store import hold

hold(Store("Oxigraph", sys.argv[1]), "ask_oxigraph.mjs")
