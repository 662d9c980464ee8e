#!/usr/bin/python3
"""`entente analyse` and `entente continuity` as their users run them. See program_test.py, whose form these cases have."""

import csv
import io
import json
import re
import sys

from program_test import check, expect, expect_error, main, put

EARLIER = """Joint Statement of Japan and Chile on Ports
March 1, 2003

Japan and Chile will share data on harbour cranes. The two countries will train harbour pilots.
The Department of State took part.
"""
LATER = """Joint Statement of Japan and Chile on Harbours
March 1, 2010

Japan and Chile will continue to share data on harbour cranes. The two countries will protect whales.
"""


def two(folder):
    put(folder / "earlier.txt", EARLIER)
    put(folder / "later.txt", LATER)


def text_of(result):
    return expect(result, 0, err="").stdout.decode()


def founding(run):
    return sorted((run.root / "statements").iterdir())


def case_what_held_between_the_founding_statements(run, folder):
    out = json.loads(text_of(run("continuity", *founding(run), "--format", "json")))
    verdicts = {}
    for each in out["entities"]:
        side = each["earlier"] or each["later"]
        verdicts.setdefault(each["verdict"], set()).add(side["name"])
        check(all(s["mentions"] for s in (each["earlier"], each["later"]) if s), each)
    persisted = {"United States", "Japan", "APEC", "OECD", "Department of Homeland Security", "Department of State"}
    check(verdicts["Persisted"] == persisted, verdicts["Persisted"])
    silent = {"G-8", "Council of Europe Convention on Cybercrime", "e-Japan II Strategy", "Department of Justice",
              "Federal Bureau of Investigation", "Homeland Security Council", "National Cyber Security Division"}
    check(silent <= verdicts["NotMentioned"], verdicts["NotMentioned"])
    check(not verdicts.get("Ended"), verdicts)
    (succeeded,) = [each for each in out["entities"] if each["verdict"] == "Succeeded"]
    check(succeeded["earlier"]["name"] == "IT Security Office", succeeded)
    check(succeeded["later"]["name"] == "National Information Security Center", succeeded)
    check(succeeded["date"].startswith("2005-04") and succeeded["source"], succeeded)


def case_what_commitments_the_founding_statements_take_up(run, folder):
    out = json.loads(text_of(run("continuity", *founding(run), "--format", "json")))
    earlier = {c["id"]: c for c in out["commitments"]["earlier"]}
    later = {c["id"]: c for c in out["commitments"]["later"]}
    links = {(earlier[l["earlier"]]["action"], later[l["later"]]["action"], later[l["later"]]["text"][:24]): l
             for l in out["links"]}
    security = "Both countries have an i"
    wanted = {("share", "share", security), ("highlight", "share", security), ("raise", "cooperate", security)}
    check(wanted <= set(links), sorted(links))
    for each in wanted:
        check(links[each]["verdict"] == "Continued", links[each])
    # What two careful readers did not both rule out.
    possible = {("share", "continue", "They agreed to continue "), ("establish", "continue", "They agreed to continue ")}
    check(set(links) <= wanted | possible, sorted(links))
    foster = [c for c in earlier.values() if c["action"] == "foster"]
    check([c["verdict"] for c in foster] == ["NotMentioned"], foster)


def case_table_and_turtle(run, folder):
    two(folder)
    out = text_of(run("continuity", "earlier.txt", "later.txt"))
    for text in ("persisted (2)\n    Japan\n    Chile\n", "not mentioned (1)\n    Department of State\n", "Commitments: 1 of 2 taken up",
                 "Commitments that emerged (1)\n  protect whales. (high)", "Jaccard 0.67"):
        check(text in out, out)
    # The order on the command line is not the order of time.
    check(text_of(run("continuity", "later.txt", "earlier.txt")) == out, out)
    turtle = text_of(run("continuity", "earlier.txt", "later.txt", "--format", "turtle"))
    put(folder / "links.ttl", turtle)
    asked = run("query", "SELECT (COUNT(?l) AS ?n) { ?l a ent:ContinuityLink ; ent:verdict ent:NotMentioned }", "--data",
                "links.ttl", "--results", "csv")
    check(text_of(asked).split() == ["n", "2"], asked.stdout)


def case_a_series(run, folder):
    two(folder)
    put(folder / "last.txt", LATER.replace("2010", "2012"))
    put(folder / "other.txt", "Joint Statement of Peru and Norway\nMay 1, 2005\n\nPeru and Norway will open ports.\n")
    out = json.loads(text_of(run("continuity", ".", "--format", "json")))
    check([(p["earlier"]["date"], p["later"]["date"]) for p in out["pairs"]] ==
          [("2003-03-01", "2010-03-01"), ("2010-03-01", "2012-03-01")], out)


def case_nothing_to_compare(run, folder):
    two(folder)
    expect_error(run("continuity", "earlier.txt"), 4, "earlier.txt", "is one statement, and continuity is between two",
                 "name an earlier and a later statement")
    put(folder / "undated.txt", "Joint Statement of Peru and Norway\n\nPeru and Norway will open ports.\n")
    put(folder / "other.txt", "Joint Statement of Kenya and Ghana\nMay 1, 2005\n\nKenya and Ghana will open ports.\n")
    (folder / "earlier.txt").unlink()
    none = "entente: no two of these statements have dates and a party in common\n[^\n]+\n"
    expect(run("continuity", "."), 4, err=none)
    out = text_of(run("continuity", "undated.txt", "other.txt"))
    check("Not both are dated" in out, out)
    expect_error(run("continuity", "none.txt", "later.txt"), 4, "none.txt", "no such file or folder")


def case_statements_of_one_day(run, folder):
    two(folder)
    put(folder / "later.txt", LATER.replace("2010", "2003"))
    check("Both are of the same day" in text_of(run("continuity", ".")), "")


def case_who_is_central(run, folder):
    out = text_of(run("analyse", *founding(run), "--projection", "relations", "--top", "3"))
    check(out.count("relations, ") == 3 and "all statements" in out, out)
    check(re.search(r"   1  Japan ", out), out)
    figures = json.loads(text_of(run("analyse", *founding(run), "--format", "json")))["networks"]
    check(len(figures) == 12, len(figures))
    for network in figures:
        check(abs(sum(s["pagerank"]["value"] for s in network["scores"]) - 1) < 1e-4, network["projection"])
        check(all(s["type"] != "Statement" for s in network["scores"]), network["projection"])
    rows = list(csv.DictReader(io.StringIO(text_of(run("analyse", *founding(run), "--format", "csv")))))
    check({r["projection"] for r in rows} == {"relations", "commitments", "co-mention", "all"}, rows[0])
    one = text_of(run("analyse", *founding(run), "--jobs", "1", "--format", "json"))
    check(json.loads(one)["networks"] == figures, "threads change figures")


def case_nothing_is_tied(run, folder):
    put(folder / "empty.txt", "A note.\n")
    check("nothing is tied" in text_of(run("analyse", "empty.txt")), "")


def case_wrong_words(run, folder):
    expect_error(run("analyse", "--projection", "relation"), 2, "--projection relation", "there is no such projection",
                 "did you mean “relations”\\?")
    expect_error(run("analyse", "--measure", "page-rank"), 2, "--measure page-rank", "there is no such measure", "[^\n]+")
    expect_error(run("analyse", "--top", "x"), 2, "--top x", "is no whole number from 0 to 1000000", "give one")
    expect_error(run("continuity", "--format", "csv"), 2, "--format csv", "there is no such format", "[^\n]+")


if __name__ == "__main__":
    sys.exit(main(globals(), *sys.argv[1:]))
