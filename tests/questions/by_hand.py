#!/usr/bin/python3
"""The expected answers are held against what was made by hand, without Entente: the annotations of tests/gold, and the
text of statements/. What an annotation does not say (rules, confidence, names of the vocabulary) is not compared.

usage: by_hand.py ROOT
"""

import json
import pathlib
import sys
from collections import Counter

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "stores"))
from answers import questions  # noqa: E402

PARTIES = {"Japan", "United States"}


class ByHand:
    def __init__(self, root):
        self.gold = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((root / "tests/gold").glob("*.json"))]
        self.text = {each["date"]: (root / "statements" / pathlib.Path(each["document"]).name).read_text(encoding="utf-8")
                     for each in self.gold}

    def relations(self, *predicates):
        """(date, subject, predicate, object), of these predicates or all."""
        return {(each["date"], fact["subject"], fact["predicate"], fact["object"])
                for each in self.gold for fact in each["relations"] if not predicates or fact["predicate"] in predicates}

    def entities(self):
        """(date, first type, name)"""
        return {(each["date"], entity["types"][0], entity["name"]) for each in self.gold for entity in each["entities"]}

    def commitments(self, wanted):
        """`wanted` of each commitment that must be found, as often as it stands there."""
        return Counter(wanted(each["date"], one) for each in self.gold for one in each["commitments"]
                       if not one.get("optional"))

    def words(self, date, one):
        return self.text[date][one["start"]:one["end"]]


def columns(question, *names):
    """These columns of the expected rows, each row as often as it stands there."""
    at = [question.header.index(name) for name in names]
    return Counter(tuple(row[i] for i in at) for row in question.rows.elements())


def agencies_of_states(hand):
    above = {}
    for _, part, _, whole in hand.relations("partOf"):
        above[part] = whole
    out = set()
    for date, kind, name in hand.entities():
        if kind == "Agency":
            top = name
            while top in above:
                top = above[top]
            out.add((top if top in PARTIES else "", name, date))
    return out


def participants(hand):
    took_part = {who for _, who, _, _ in hand.relations("participatedIn")}
    agencies = {name for _, kind, name in hand.entities() if kind == "Agency"}
    return ({(body, who) for _, who, _, body in hand.relations("represents") if who in took_part}
            | {(who, "") for who in took_part & agencies})


def frameworks(hand):
    stands = {(date, what, how, who) for date, who, how, what in hand.relations()}
    cited = {(date, name) for date, kind, name in hand.entities() if kind == "Framework"}
    named = {each for each in stands if each[:2] in cited}
    return named | {(date, name, "", "") for date, name in cited if (date, name) not in {each[:2] for each in named}}


def meetings(hand):
    """Place by meeting, each as often as it is held."""
    return Counter((forum, place) for _, forum, _, place in hand.relations("heldIn"))


def names_in(hand, several):
    days = {}
    for date, kind, name in hand.entities():
        days.setdefault((kind, name), []).append(date)
    return {key: dates for key, dates in days.items() if (len(dates) > 1) == several}


def third_parties(hand):
    fora = {name for _, kind, name in hand.entities() if kind == "Forum"}
    links = {}
    for date, who, how, what in hand.relations():
        if who in PARTIES and what in fora:
            links.setdefault((what, how), Counter())[date] += 1
    return {(*key, str(sum(count == len(PARTIES) for count in by_date.values()))) for key, by_date in links.items()}


def unlike(name, expected, by_hand):
    expected, by_hand = Counter(expected), Counter(by_hand)
    if expected == by_hand:
        return []
    return [f"{name}: the answer has {sorted(expected - by_hand)}, by hand it is {sorted(by_hand - expected)}"]


def main():
    root = pathlib.Path(sys.argv[1])
    hand = ByHand(root)
    asked = {question.name: question for question in questions(root)}
    faults, held = [], set()

    def hold(name, names, by_hand, distinct=True):
        expected = columns(asked[name], *names)
        faults.extend(unlike(name, set(expected) if distinct else expected, by_hand))
        held.add(name)

    hold("01-statements", ["date", "title", "place", "party"],
         {(each["date"], each["title"], each["place"], party) for each in hand.gold for party in each["parties"]})
    hold("02-agencies", ["state", "agency", "date"], agencies_of_states(hand))
    hold("03-participants", ["body", "person"], participants(hand))
    hold("04-commitments-by-force", ["force", "date", "action", "quotation"], hand.commitments(
        lambda date, one: (one["force"].title() + "Force", date, one["action"], hand.words(date, one))), False)
    hold("05-who-committed", ["bound", "date", "action", "quotation"], hand.commitments(
        lambda date, one: ("both" if set(one["agents"]) == PARTIES else "Japan", date, one["action"], hand.words(date, one))), False)
    hold("06-deadlines", ["due", "action", "venue", "quotation"], {
        key for key in hand.commitments(lambda date, one: (
            one["due"], one["action"], one["venues"][0] if one["venues"] else "", hand.words(date, one))) if key[0]})
    hold("08-frameworks", ["date", "framework", "attitude", "who"], frameworks(hand))
    hold("09-who-leads-what", ["body", "how"],
         Counter((who, how) for _, who, how, _ in hand.relations("implements", "inChargeOf", "responsibleFor")), False)
    hold("10-fora-by-statement", ["date", "state", "forum"],
         {(date, who, what) for date, who, _, what in hand.relations("cooperatesIn")})
    hold("11-meetings", ["meeting", "place"], meetings(hand), False)
    hold("11-meetings", ["meeting", "when"], {(forum, when) for _, forum, _, when in hand.relations("scheduledFor")})
    hold("12-part-of", ["part", "whole"], {(part, whole) for _, part, _, whole in hand.relations("partOf")})
    hold("13-data-and-memoranda", ["one", "relation", "other"],
         {fact[1:] for fact in hand.relations("sharesDataWith", "signedWith")})
    hold("14-named-in-both", ["kind", "name"], set(names_in(hand, True)))
    hold("15-named-in-one", ["date", "kind", "name"], {(dates[0], *key) for key, dates in names_in(hand, False).items()})
    hold("16-third-parties", ["third", "relation", "statements"], third_parties(hand))
    in_one = Counter(fact[1:] for fact in hand.relations())
    hold("17-thin-facts", ["subject", "relation"],
         Counter(fact[:2] for fact, times in in_one.items() if times == 1), False)

    text = "\n".join(hand.text.values())
    for name in "02-agencies", "07-digital-economy", "13-data-and-memoranda", "18-source":
        column = "quotation" if "quotation" in asked[name].header else "sentence"
        faults += [f"{name}: no statement has the words {words}" for (words,) in columns(asked[name], column) if words not in text]
    ((start, end, sentence),) = columns(asked["18-source"], "start", "end", "sentence")
    if hand.text["2003-09-09"][int(start):int(end)] != sentence:
        faults.append("18-source: the offsets do not cut out the sentence")
    for alias, times in columns(asked["19-aliases"], "alias", "mentions"):
        if (times != "0") and alias not in text:
            faults.append(f"19-aliases: no statement has the words {alias}")
    print("\n".join(faults + [f"{len(held)} answers held against annotations, {len(faults)} faults"]))
    sys.exit(1 if faults else 0)


main()
