#!/usr/bin/python3
"""Comunica, from npm: tests/node/ask_comunica.mjs shows how a file is loaded and asked.

usage: comunica.py ROOT
"""

import sys

from answers import Store
from node_store import hold

hold(Store("Comunica", sys.argv[1]), "ask_comunica.mjs")
