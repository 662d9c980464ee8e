#!/usr/bin/python3
"""NetworkX reads the GraphML and GEXF that we write: every node, edge and name as it is, typed, with time; and CSV says the same.

usage: networks_read.py exports|hostile|faults WRITE_HOSTILE ROOT
"""

import csv
import pathlib
import re
import subprocess
import sys
import tempfile
import warnings

import networkx

MEASURES = ("degree", "strength", "betweenness", "weighted-betweenness", "closeness", "eigenvector", "pagerank", "core-number", "clustering")
NODE_TYPES = {"label": str, "type": str, "statements": str} | {name: float for name in MEASURES}
EDGE_TYPES = {"kind": str, "relation": str, "directed": bool, "said_in": str}
REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def days(data):
    return [tuple(spell) for spell in data.get("spells", [])]


def problems(graphml, gexf, nodes, edges):
    """One line for each thing that the four files do not say alike."""
    ids = {row["Id"]: row for row in nodes}
    if not nodes or len(ids) != len(nodes):
        yield "nodes.csv: no rows, or some twice"
    for name, graph in (("GraphML", graphml), ("GEXF", gexf)):
        if not graph.is_directed():
            yield f"{name}: is not directed"
        if set(graph) != set(ids):
            yield f"{name}: has other nodes than nodes.csv"
        if graph.number_of_edges() != len(edges):
            yield f"{name}: has {graph.number_of_edges()} edges, and edges.csv {len(edges)}"
        for node, data in graph.nodes(data=True):
            for key, kind in NODE_TYPES.items():
                if type(data.get(key)) is not kind:
                    yield f"{name}: {key} of {node} is {data.get(key)!r}, no {kind.__name__}"
            if data.get("label") != REFUSED.sub("\ufffd", ids[node]["Label"]):
                yield f"{name}: {node} is called {data.get('label')!r}"
            if data.get("type") != ids[node]["Type"] or data.get("pagerank") != float(ids[node]["pagerank"]):
                yield f"{name}: {node} has another type or measure"
        for source, target, data in graph.edges(data=True):
            for key, kind in EDGE_TYPES.items():
                if type(data.get(key)) is not kind:
                    yield f"{name}: {key} of {source} {target} is {data.get(key)!r}, no {kind.__name__}"
            if float(data.get("weight", 0)) < 1:
                yield f"{name}: the edge {source} {target} has no weight"
    for node, data in gexf.nodes(data=True):
        spells = days(data)
        if not spells or spells[0][0] != ids[node]["First"] or spells[-1][1] != ids[node]["Last"]:
            yield f"GEXF: {node} is there on {spells}"
    told = sorted((row["Source"], row["Target"], row["Kind"], row["Label"]) for row in edges)
    for name, graph in (("GraphML", graphml), ("GEXF", gexf)):
        if told != sorted((s, t, d.get("kind"), d.get("relation")) for s, t, d in graph.edges(data=True)):
            yield f"{name}: has other edges than edges.csv"


def read(folder, stem):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        graphml = networkx.read_graphml(folder / f"{stem}.graphml")
        for _, data in graphml.nodes(data=True):
            data.setdefault("label", "")  # NetworkX drops an empty name
        return (
            graphml,
            networkx.read_gexf(folder / f"{stem}.gexf"),
            rows(folder / "nodes.csv"),
            rows(folder / "edges.csv"),
        )


FAULTS = (
    ("entente.graphml", 'attr.name="pagerank" attr.type="double"', 'attr.name="pagerank" attr.type="string"', "pagerank of"),
    ("entente.graphml", '<data key="label">Japan</data>', '<data key="label">Japan </data>', "is called"),
    ("entente.gexf", '<attribute id="directed" title="directed" type="boolean"/>', '<attribute id="directed" title="directed" type="string"/>', "directed of"),
    ("entente.gexf", "2003-09-09", "2003-09-10", "is there on"),
    ("edges.csv", ",Directed,relation,partOf,", ",Directed,relation,whole,", "has other edges"),
)


def main(what, write_hostile, root):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if what == "hostile":
            subprocess.run([write_hostile, name], check=True)
            found = list(problems(*read(folder, "hostile")))
        elif what == "exports":
            found = list(problems(*read(root / "exports", "entente")))
        else:
            found = []
            for file, right, wrong, message in FAULTS:
                for other in ("entente.graphml", "entente.gexf", "nodes.csv", "edges.csv"):
                    text = (root / "exports" / other).read_bytes()
                    (folder / other).write_bytes(text.replace(right.encode(), wrong.encode()) if other == file else text)
                if not any(message in line for line in problems(*read(folder, "entente"))):
                    found.append(f"a planted fault is not seen: {wrong}")
    print(*found[:40], sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])))
