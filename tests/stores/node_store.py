"""Stores that are packages of npm (tests/node): a script of Node.js loads a file and answers a list of queries."""

import json
import subprocess
import sys

from answers import COUNT_QUADS, COUNT_TRIPLES, count_of, need

MEDIA_TYPES = {"entente.ttl": "text/turtle", "entente.nq": "application/n-quads", "entente.trig": "application/trig"}


def ask(store, script, file, queries):
    node = need("node", "nodejs")
    folder = store.root / "tests/node"
    if not (folder / "node_modules").exists():
        sys.exit(f"{folder.name}/node_modules is missing: npm ci --prefix tests/node")
    run = subprocess.run([node, folder / script, store.exports / file, MEDIA_TYPES[file]], input=json.dumps(queries),
                         capture_output=True, text=True, encoding="utf-8")
    if run.returncode != 0 or not run.stdout:
        sys.exit(f"{store.name} does not take {file}: {run.stderr[-2000:]}")
    return json.loads(run.stdout)


def unless_error(told):
    if isinstance(told, dict) and "error" in told:
        raise RuntimeError(told["error"])
    return told


def hold(store, script):
    """All questions, each from a file that suits it, and the counts of all files."""
    for file, graphs in ("entente.ttl", False), ("entente.nq", True), ("entente.trig", True):
        asked = [question for question in store.questions if question.uses_graph == graphs]
        count, *rest = ask(store, script, file, [COUNT_QUADS if graphs else COUNT_TRIPLES] + [each.text for each in asked])
        store.counts(file, count_of(unless_error(count)), "entente.nq" if graphs else "entente.nt")
        told = dict(zip((question.name for question in asked), rest))
        store.answers(file, lambda question: unless_error(told[question.name]), graphs)
    store.finish()
