#!/usr/bin/python3
"""`entente query --allow-fetch` against a server on this machine. See program_test.py, whose form these cases have."""

import contextlib
import http.server
import os
import sys
import threading
import time
import urllib.parse

from program_test import check, expect, expect_error, main, put

HERE = "PREFIX : <http://e/> "
FAR = "@prefix : <http://e/> . :ann :likes :tea , :rye . :cleo :likes :tea ."
NEAR = "@prefix : <http://e/> . :ann :age 30 . :bob :age 25 ."
DOCUMENTS = {  # path: media type, text
    "/near.ttl": ("text/turtle; charset=utf-8", NEAR),
    "/far": ("application/n-triples", "<http://e/ann> <http://e/likes> <http://e/tea> .\n"),
    "/plain.nt": ("text/plain", "<http://e/cleo> <http://e/likes> <http://e/tea> .\n"),
    "/relative": ("text/turtle", "<#a> <http://e/age> 1 ."),
    "/caf%C3%A9": ("text/turtle", "<http://e/a> <http://e/age> 2 ."),
    "/page": ("text/html", "<p>Hello</p>"),
    "/broken.ttl": ("text/turtle", "<http://e/a>\n<http://e/b> ."),
}


class Server(http.server.BaseHTTPRequestHandler):
    """Documents, and a SPARQL endpoint that asks `entente query` itself."""

    program = None  # of the case
    requests = []  # noqa: RUF012

    def send(self, status, media_type="text/plain", body=b"", **headers):
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.wfile.write(body)

    def do_GET(self):
        self.requests.append(("GET", self.path, self.headers["Accept"], ""))
        if self.path in DOCUMENTS:
            media_type, text = DOCUMENTS[self.path]
            self.send(200, media_type, text.encode())
        elif self.path == "/moved":
            self.send(303, Location="/relative")
        elif self.path == "/to-disk":
            self.send(302, Location=f"file://{self.program.folder}/secret.ttl")
        elif self.path == "/round":
            self.send(302, Location="/round")
        elif self.path == "/large":
            self.send(200, "text/turtle", b"#" * ((1 << 26) + 1))
        elif self.path == "/slow":
            time.sleep(5)
        else:
            self.send(404)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        query = urllib.parse.parse_qs(body, strict_parsing=True)["query"][0]
        self.requests.append(("POST", self.path, self.headers["Accept"], query))
        if self.path == "/sparql":
            put(self.program.folder / "far.ttl", FAR)
            found = self.program("query", query, "--data", "far.ttl", "--results", "json")
            check(found.returncode == 0, found.stderr)
            self.send(200, "application/sparql-results+json", found.stdout)
        elif self.path == "/slow":
            time.sleep(5)
        else:
            self.send(500 if self.path == "/fails" else 200, "text/html", b"<p>Hello</p>")

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def server(run):
    """Its address, for as long as it stands."""
    Server.program = run
    Server.requests.clear()
    standing = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    standing.daemon_threads = True
    standing.block_on_close = False
    threading.Thread(target=standing.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{standing.server_address[1]}"
    finally:
        standing.shutdown()
        standing.server_close()


def asked(run, *arguments):
    """An answer as CSV, from this machine only."""
    direct = os.environ | {"no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
    return run("query", *arguments, "--results", "csv", "--allow-fetch", env=direct)


def case_from_replaces_the_default_graph(run, folder):
    put(folder / "near.ttl", NEAR)
    with server(run) as at:
        query = f"SELECT ?s ?o FROM <{at}/far> FROM <{at}/plain.nt> FROM <file://{folder}/near.ttl> {{ ?s ?p ?o }}"
        expect(asked(run, query), 0, "s,o\r\nhttp://e/ann,http://e/tea\r\nhttp://e/ann,30\r\nhttp://e/bob,25\r\nhttp://e/cleo,http://e/tea\r\n", "")
        check("text/turtle" in Server.requests[0][2], Server.requests)
        expect(asked(run, f"SELECT ?g FROM <{at}/far> {{ GRAPH ?g {{ }} }}"), 0, "g\r\n", "")
        expect(asked(run, f"BASE <{at}/> SELECT ?o FROM <caf\u00e9> {{ ?s ?p ?o }}"), 0, "o\r\n2\r\n", "")


def case_from_named_gives_named_graphs(run, folder):
    with server(run) as at:
        query = HERE + f"SELECT ?s ?g FROM NAMED <{at}/far> FROM NAMED <{at}/near.ttl> {{ GRAPH ?g {{ ?s ?p ?o }} }}"
        rows = f"http://e/ann,{at}/far\r\nhttp://e/ann,{at}/near.ttl\r\nhttp://e/bob,{at}/near.ttl\r\n"
        expect(asked(run, query), 0, "s,g\r\n" + rows, "")
        expect(asked(run, f"SELECT ?s FROM NAMED <{at}/far> {{ ?s ?p ?o }}"), 0, "s\r\n", "")


def case_redirections_are_followed_and_none_leads_to_the_disk(run, folder):
    put(folder / "secret.ttl", "<http://e/secret> <http://e/p> 1 .")
    with server(run) as at:
        expect(asked(run, f"SELECT ?s FROM <{at}/moved> {{ ?s ?p ?o }}"), 0, f"s\r\n{at}/relative#a\r\n", "")
        expect_error(asked(run, f"SELECT ?s FROM <{at}/to-disk> {{ ?s ?p ?o }}"), 3, f"{at}/to-disk", "cannot be fetched: [^\n]+")
        expect_error(asked(run, f"SELECT ?s FROM <{at}/round> {{ ?s ?p ?o }}"), 3, f"{at}/round", "cannot be fetched: [^\n]+")


def case_documents_that_cannot_be_had(run, folder):
    with server(run) as at:
        for path, status, place, message in (
            ("none", 3, "", "answers with status 404"), ("large", 3, "", "sends more than 67108864 bytes"),
            ("page", 2, "", "sends text/html, no RDF"), ("broken.ttl", 4, r":2:\d+", "[^\n]+"),
        ):  # fmt: skip
            expect_error(asked(run, f"ASK FROM <{at}/{path}> {{ }}"), status, f"{at}/{path}{place}", message)
    expect_error(asked(run, f"ASK FROM <{at}/far> {{ }}"), 3, f"{at}/far", "cannot be fetched: [^\n]+")
    expect_error(asked(run, f"ASK FROM <file://{folder}/none.ttl> {{ }}"), 3, f"{folder}/none.ttl", "no such file")
    expect_error(asked(run, "ASK FROM <ftp://127.0.0.1/a.ttl> { }"), 2, "ftp://127.0.0.1/a.ttl", "is no address of http or https")
    put(folder / "near.ttl", NEAR)
    expect_error(asked(run, f"ASK FROM <file://{folder}/near.ttl> {{ }}", "--data", "near.ttl"), 2, "--data", "stands against FROM [^\n]+")


def case_service_is_asked_and_joined(run, folder):
    put(folder / "near.ttl", NEAR)
    with server(run) as at:
        query = HERE + f"SELECT ?a ?age ?x {{ ?a :age ?age SERVICE <{at}/sparql> {{ ?a :likes ?x }} }}"
        rows = "a,age,x\r\nhttp://e/ann,30,http://e/rye\r\nhttp://e/ann,30,http://e/tea\r\n"
        expect(asked(run, query, "--data", "near.ttl"), 0, rows, "")
        sent = "PREFIX : <http://e/>\nSELECT * WHERE { ?a :likes ?x }"
        check(Server.requests == [("POST", "/sparql", "application/sparql-results+json", sent)], Server.requests)
        query = HERE + f"SELECT ?a ?n FROM <{at}/near.ttl> {{ ?a :age 30 SERVICE <{at}/sparql> {{ SELECT ?a (COUNT(?x) AS ?n) {{ ?a :likes ?x }} GROUP BY ?a }} }}"
        expect(asked(run, query), 0, "a,n\r\nhttp://e/ann,2\r\n", "")


def case_endpoints_that_fail(run, folder):
    put(folder / "near.ttl", NEAR)
    with server(run) as at:
        for path, status, message in (
            ("fails", 3, "answers with status 500"), ("html", 4, "answers with something else than the results of SELECT in JSON"),
        ):  # fmt: skip
            pattern = f"<{at}/{path}> {{ ?a ?p ?x }} }}"
            expect_error(asked(run, "SELECT * { SERVICE " + pattern, "--data", "near.ttl"), status, f"{at}/{path}", message)
            silent = HERE + "SELECT ?a ?x { ?a :age 25 SERVICE SILENT " + pattern
            expect(asked(run, silent, "--data", "near.ttl"), 0, "a,x\r\nhttp://e/bob,\r\n", "")
    expect_error(asked(run, "SELECT * { SERVICE " + pattern, "--data", "near.ttl"), 3, f"{at}/html", "cannot be fetched: [^\n]+")
    expect(asked(run, silent, "--data", "near.ttl"), 0, "a,x\r\nhttp://e/bob,\r\n", "")
    expect_error(asked(run, "SELECT * { ?s ?p ?o SERVICE ?s { ?a ?b ?c } }", "--data", "near.ttl"), 2, r"query:1:\d+",
                 "SERVICE with a variable is not answered: [^\n]+")  # fmt: skip


def case_time_is_kept(run, folder):
    put(folder / "near.ttl", NEAR)
    with server(run) as at:
        for query in (f"ASK FROM <{at}/slow> {{ }}", f"ASK {{ SERVICE <{at}/slow> {{ ?a ?b ?c }} }}"):
            begin = time.monotonic()
            data = () if "FROM" in query else ("--data", "near.ttl")
            result = asked(run, query, "--timeout", "1", *data)
            check(time.monotonic() - begin < 4, f"{query}: {time.monotonic() - begin} s")
            check(result.returncode == 2 and b"the time is over" in result.stderr and b"--timeout" in result.stderr, result)


def case_nothing_is_fetched_unless_allowed(run, folder):
    put(folder / "near.ttl", NEAR)
    with server(run) as at:
        for query in (
            f"ASK FROM <{at}/far> {{ }}", f"ASK FROM NAMED <{at}/far> {{ }}", f"ASK {{ SERVICE <{at}/sparql> {{ ?a ?b ?c }} }}",
            f"ASK {{ SERVICE SILENT <{at}/sparql> {{ ?a ?b ?c }} }}", f"ASK FROM <file://{folder}/near.ttl> {{ }}",
        ):  # fmt: skip
            expect_error(run("query", query, "--data", "near.ttl"), 2, r"query:1:\d+",
                         "(FROM|SERVICE) is not answered without --allow-fetch: [^\n]+", "give --allow-fetch [^\n]+")  # fmt: skip
        for query in (f"LOAD <{at}/far>", f"LOAD SILENT <{at}/far> INTO GRAPH <http://e/g>"):
            expect_error(asked(run, query, "--data", "near.ttl"), 2, "query:1:1", "LOAD is not answered: queries only read")
        check(not Server.requests, Server.requests)


if __name__ == "__main__":
    sys.exit(main(globals(), *sys.argv[1:]))
