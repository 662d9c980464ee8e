"""The competency questions with the answers expected of them, and how a store's answers are held against these.

A store is a function that answers one question: results in the JSON of SPARQL 1.1 for SELECT, a text of Turtle or
N-Triples for DESCRIBE. Answers are compared by value, as sets of rows with duplicates, since stores may rewrite
0.90 as 0.9. What DESCRIBE gives is left to the store: it must hold every triple about the thing, and none that
the data do not hold.
"""

import csv
import decimal
import json
import pathlib
import re
import shutil
import sys
from collections import Counter, namedtuple

import rdflib

rdflib.NORMALIZE_LITERALS = False
QUESTIONS = 20
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\Z")

# rows: a Counter of tuples for SELECT, a set of triples for DESCRIBE
Question = namedtuple("Question", "name text uses_graph describes header rows")


def value(text):
    """One spelling for each value: numbers without trailing zeros."""
    if NUMBER.match(text):
        return format(decimal.Decimal(text).normalize(), "f")
    return text


def triples(text, syntax="turtle"):
    graph = rdflib.Graph()
    graph.parse(data=text, format=syntax)
    return {tuple(value(str(term)) for term in triple) for triple in graph}


def questions(root):
    """All questions of ontology/questions, in order; exits with a message when one has no expected answer."""
    out = []
    for path in sorted((pathlib.Path(root) / "ontology/questions").glob("*.rq")):
        text = path.read_text(encoding="utf-8")
        describes = "\nDESCRIBE " in text
        answer = path.with_suffix(".nt" if describes else ".csv")
        if not answer.exists():
            sys.exit(f"{path.name}: {answer.name}, the answer expected, is missing")
        if describes:
            header, rows = None, triples(answer.read_text(encoding="utf-8"), "nt")
        else:
            with answer.open(encoding="utf-8", newline="") as file:
                header, *lines = csv.reader(file)
            rows = Counter(tuple(map(value, line)) for line in lines)
        out.append(Question(path.stem, text, "GRAPH ?" in text, describes, header, rows))
    if len(out) < QUESTIONS:
        sys.exit(f"ontology/questions holds {len(out)} questions, fewer than {QUESTIONS}")
    return out


def rows_of(results, header):
    """Rows of SPARQL JSON in the order of `header`; what is unbound is empty."""
    if isinstance(results, str):
        results = json.loads(results)
    names = results["head"].get("vars", [])
    if results["results"]["bindings"] and sorted(names) != sorted(header):
        raise ValueError(f"columns {names}, expected {header}")
    rows = ([row.get(name, {}).get("value", "") for name in header] for row in results["results"]["bindings"])
    return Counter(tuple(map(value, row)) for row in rows)


def shown(rows):
    rows = sorted(rows.elements() if isinstance(rows, Counter) else rows)
    return "".join(f"\n      {' | '.join(row)}" for row in rows[:5]) + ("\n      …" if len(rows) > 5 else "")


def compared(question, answer):
    """Rows that are expected and not in `answer`, and rows of `answer` that are not expected."""
    got = triples(answer) if question.describes else rows_of(answer, question.header)
    return question.rows - got, got - question.rows


def difference(question, answer, data):
    """Why `answer` is not the one expected; empty when it is. `data`: all triples, for DESCRIBE."""
    lost, new = compared(question, answer)
    if question.describes:
        new -= data
    return "".join(f"\n    {said}{shown(rows)}" for said, rows in (("lacks", lost), ("has besides", new)) if rows)


def count_of(results):
    """The number that a query for one count gave."""
    if isinstance(results, str):
        results = json.loads(results)
    (row,) = results["results"]["bindings"]
    (cell,) = row.values()
    return int(cell["value"])


COUNT_TRIPLES = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
# Virtuoso has graphs of its own.
COUNT_QUADS = """SELECT (COUNT(*) AS ?n) WHERE {
  GRAPH ?g { ?s ?p ?o } FILTER (STRSTARTS(STR(?g), "https://w3id.org/entente/id/"))
}"""


def lines(path):
    return len(set(pathlib.Path(path).read_text(encoding="utf-8").splitlines()))


class Store:
    """Holds one store against exports/ and the questions; `finish` says what was found and leaves."""

    def __init__(self, name, root, errs=None):
        """`errs`: questions that this store is known to answer wrongly, each with words of the fault that shows and the
        reason. That this fault still shows is tested."""
        self.name, self.root = name, pathlib.Path(root)
        self.exports = self.root / "exports"
        self.questions = questions(root)
        self.errs = errs or {}
        self.data = triples((self.exports / "entente.nt").read_text(encoding="utf-8"), "nt")
        self.faults, self.answered = [], set()
        unknown = set(self.errs) - {question.name for question in self.questions}
        if unknown:
            self.faults.append(f"errs names no question: {sorted(unknown)}")

    def counts(self, what, count, file):
        """`count` triples were loaded of what `file` (.nt or .nq) has on as many lines."""
        if count != lines(self.exports / file):
            self.faults.append(f"{what}: {count} triples, {file} has {lines(self.exports / file)}")

    def answers(self, what, ask, graphs):
        """Asks the questions that need named graphs, or those that do not (`graphs` False), or all (None)."""
        for question in self.questions:
            if graphs is not None and question.uses_graph != graphs:
                continue
            try:
                fault = difference(question, ask(question), self.data)
            except Exception as problem:  # whatever a store says, it is no answer
                fault = f" {type(problem).__name__}: {str(problem)[:600]}"
            self.answered.add(question.name)
            if question.name in self.errs:
                words, reason = self.errs[question.name]
                if words in fault:
                    print(f"{question.name}: known to go wrong: {reason}")
                    fault = ""
                else:
                    fault = f" should go wrong with “{words}”, since {reason}; it says{fault or ' what is right'}"
            if fault:
                self.faults.append(f"{question.name}, {what}:{fault}")

    def finish(self):
        for question in self.questions:
            if question.name not in self.answered:
                self.faults.append(f"{question.name} was not asked")
        for fault in self.faults:
            print(fault)
        print(f"{self.name}: {len(self.answered)} questions, {len(self.faults)} faults")
        sys.exit(1 if self.faults else 0)


def need(program, package):
    """The path of a program; a message that names its Debian package, and failure, where it is missing."""
    path = shutil.which(program) or (program if pathlib.Path(program).exists() else None)
    if not path:
        sys.exit(f"{program} is missing: apt install {package}")
    return path
