#!/usr/bin/python3
"""Virtuoso 7: a server of its own in a temporary folder, loaded with the bulk loader, asked over HTTP.

usage: virtuoso.py ROOT
"""

import ctypes
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

from answers import COUNT_QUADS, COUNT_TRIPLES, Store, count_of, need

GRAPH = "https://w3id.org/entente/id/dataset"
PATIENCE = 60  # seconds until the server is up, or down

# Everything on loopback; small, since the graph is. DirsAllowed: the folders that the bulk loader may read.
CONFIGURATION = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
MaxCheckpointRemap = 2000
[TempDatabase]
DatabaseFile = {folder}/temp.db
TransactionFile = {folder}/temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
NumberOfBuffers = 4000
MaxDirtyBuffers = 2000
DirsAllowed = {folder}, {data}
SchedulerInterval = 10
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
ServerThreads = 4
[SPARQL]
ResultSetMaxRows = 100000
"""


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def dies_with_me():
    """In the child: when this test is killed, so is its server (prctl PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


class Virtuoso:
    def __init__(self, folder, data):
        self.server_program = need("virtuoso-t", "virtuoso-opensource-7-bin")
        self.isql = need("isql-vt", "virtuoso-opensource-7-bin")
        self.folder, self.data = pathlib.Path(folder), pathlib.Path(data)
        self.sql_port, self.http_port = free_ports(2)
        (self.folder / "virtuoso.ini").write_text(
            CONFIGURATION.format(folder=folder, data=data, sql=self.sql_port, http=self.http_port), encoding="utf-8")

    def __enter__(self):
        said = self.folder / "said.txt"  # in the foreground the log goes to standard error
        with said.open("w") as file:
            self.server = subprocess.Popen(
                [self.server_program, "+foreground", "+configfile", self.folder / "virtuoso.ini"],
                cwd=self.folder, stdout=file, stderr=file, preexec_fn=dies_with_me)
        end = time.monotonic() + PATIENCE
        while "Server online at" not in said.read_text(errors="replace"):
            if self.server.poll() is not None or time.monotonic() > end:
                self.__exit__()
                sys.exit("Virtuoso does not start:\n" + said.read_text(errors="replace")[-2000:])
            time.sleep(0.1)
        return self

    def __exit__(self, *_):
        if self.server.poll() is None:
            self.command("shutdown;")
        try:
            self.server.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.server.kill()

    def command(self, sql):
        """One command through isql; dba's password is dba until it is changed, and nobody but this machine is let in."""
        run = subprocess.run([self.isql, f"127.0.0.1:{self.sql_port}", "dba", "dba", f"EXEC={sql}"],
                             capture_output=True, text=True, timeout=PATIENCE)
        if "Error" in run.stderr and "shutdown" not in sql:
            raise RuntimeError(run.stderr.strip())
        return run.stdout

    def load(self, name):
        """Empties the store and loads one file; triples go into GRAPH, quads into the graphs that they name."""
        self.command("RDF_GLOBAL_RESET();")
        self.command("DELETE FROM DB.DBA.LOAD_LIST;")
        self.command(f"ld_dir('{self.data}', '{name}', '{GRAPH}');")
        self.command("rdf_loader_run();")
        failed = self.command("SELECT ll_error FROM DB.DBA.LOAD_LIST WHERE ll_error IS NOT NULL OR ll_state <> 2;")
        if "0 Rows" not in failed:
            raise RuntimeError(f"{name} was not loaded: {failed}")

    def ask(self, query, accept="application/sparql-results+json", graph=None):
        fields = {"query": query}
        if graph:
            fields["default-graph-uri"] = graph
        request = urllib.request.Request(f"http://127.0.0.1:{self.http_port}/sparql",
                                         urllib.parse.urlencode(fields).encode(), {"Accept": accept})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=PATIENCE) as answer:
                return answer.read().decode("utf-8")
        except urllib.error.HTTPError as problem:
            raise RuntimeError(problem.read().decode("utf-8", "replace")) from problem


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    store = Store("Virtuoso", root)
    with tempfile.TemporaryDirectory() as folder, Virtuoso(folder, store.exports) as virtuoso:
        virtuoso.load("entente.ttl")
        store.counts("entente.ttl", count_of(virtuoso.ask(COUNT_TRIPLES, graph=GRAPH)), "entente.nt")
        store.answers("Turtle", lambda question: virtuoso.ask(
            question.text, "text/plain" if question.describes else "application/sparql-results+json", GRAPH), False)
        for file in "entente.nq", "entente.trig":
            virtuoso.load(file)
            store.counts(file, count_of(virtuoso.ask(COUNT_QUADS)), "entente.nq")
            store.answers(file, lambda question: virtuoso.ask(question.text), True)
    store.finish()


main()
