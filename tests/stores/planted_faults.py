#!/usr/bin/python3
"""A store that gives every expected answer passes; with one fault planted in what it says, it does not.

usage: planted_faults.py ROOT
"""

import contextlib
import io
import sys

from answers import Store, lines

SELECT, DESCRIBE = "12-part-of", "20-everything-about-one"
NEW = "<https://w3id.org/entente/id/forum/apec> <https://example.org/is> <https://example.org/invented> .\n"


def perfect(store, question):
    """The answer that is expected."""
    if question.describes:
        path = store.root / f"ontology/questions/{question.name}.nt"
        return path.read_text(encoding="utf-8")
    rows = [{name: {"type": "literal", "value": cell} for name, cell in zip(question.header, row) if cell}
            for row in question.rows.elements()]
    return {"head": {"vars": question.header}, "results": {"bindings": rows}}


def change_rows(change):
    def planted(question, answer):
        if question.name == SELECT:
            change(answer["results"]["bindings"])
        return answer
    return planted


def change_text(change):
    return lambda question, answer: change(answer) if question.name == DESCRIBE else answer


def refuse(question, answer):
    if question.name == SELECT:
        raise RuntimeError("syntax error")
    return answer


def judged(root, planted=lambda question, answer: answer, errs=None, graphs=None, missing=0):
    """(status, what is printed) of a store with a fault."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        try:
            store = Store("a store", root, errs)
            store.counts("all", lines(store.exports / "entente.nt") - missing, "entente.nt")
            store.answers("all", lambda question: planted(question, perfect(store, question)), graphs)
            store.finish()
        except SystemExit as end:
            return end.code, said.getvalue()
    return None, said.getvalue()


FAULTS = {
    "a row less": ({"planted": change_rows(lambda rows: rows.pop())}, "lacks"),
    "a row more": ({"planted": change_rows(lambda rows: rows.append({"part": {"value": "x"}}))}, "has besides"),
    "a row twice": ({"planted": change_rows(lambda rows: rows.append(rows[0]))}, "has besides"),
    "another value": ({"planted": change_rows(lambda rows: rows[0]["whole"].update(value="Korea"))}, "Korea"),
    "nothing": ({"planted": change_rows(lambda rows: rows.clear())}, "lacks"),
    "a refusal": ({"planted": refuse}, "syntax error"),
    "half a description": ({"planted": change_text(lambda text: text.split("\n")[0])}, "lacks"),
    "an invented triple": ({"planted": change_text(lambda text: text + NEW)}, "has besides"),
    "triples lost": ({"missing": 1}, "triples"),
    "questions left out": ({"graphs": True}, "was not asked"),
    "an excuse without need": ({"errs": {SELECT: ("lacks", "it has no paths")}}, "what is right"),
    "an excuse for something else": ({"planted": refuse, "errs": {SELECT: ("lacks", "it has no paths")}}, "syntax error"),
    "an excuse for no question": ({"errs": {"99": ("", "none")}}, "no question"),
}


def main():
    root = sys.argv[1]
    status, said = judged(root)
    faults = [] if status == 0 else [f"a store without fault is refused: {said}"]
    for name, (fault, words) in FAULTS.items():
        status, said = judged(root, **fault)
        if status != 1 or words not in said:
            faults.append(f"{name}: is not seen: {said}")
    print("\n".join(faults + [f"{len(FAULTS)} faults planted, {len(faults)} not seen"]))
    sys.exit(1 if faults else 0)


main()
