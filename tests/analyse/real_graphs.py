#!/usr/bin/python3
"""Holds the figures of `entente analyse` on the statements of the repository against NetworkX, network by network.

usage: real_graphs.py ENTENTE ROOT [falsified]

`falsified` shifts each figure in turn and demands that the comparison sees it.
"""

import json
import math
import pathlib
import subprocess
import sys

import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python  # the other one needs SciPy

TOLERANCE = 1e-9  # figures are printed with ten decimals


def measures(graph):
    """By name, a figure for each node."""
    flat = nx.Graph()
    flat.add_nodes_from(graph)
    for a, b, weight in graph.edges(data="weight"):
        flat.add_edge(a, b, weight=weight + flat.get_edge_data(a, b, {"weight": 0})["weight"])
    for a, b, data in graph.edges(data=True):
        data["distance"] = 1 / data["weight"]
    others = max(1, len(graph) - 1)
    yield "degree", dict(graph.degree())
    yield "strength", dict(graph.degree(weight="weight"))
    yield "betweenness", nx.betweenness_centrality(graph)
    yield "weighted-betweenness", nx.betweenness_centrality(graph, weight="distance")
    yield "closeness", {node: value / others for node, value in nx.harmonic_centrality(graph).items()}
    yield "pagerank", _pagerank_python(graph, tol=1e-14, max_iter=1000)
    yield "core-number", nx.core_number(graph)
    yield "clustering", nx.clustering(graph)
    if nx.is_connected(flat):
        yield "eigenvector", nx.eigenvector_centrality(flat, max_iter=100000, tol=1e-13, weight="weight")


def ranks(values):
    return {node: 1 + sum(other > value + 1e-9 for other in values.values()) for node, value in values.items()}


def differences(network):
    graph = nx.DiGraph() if network["directed"] else nx.Graph()
    graph.add_nodes_from(score["iri"] for score in network["scores"])
    for tie in network["ties_by_iri"]:
        graph.add_edge(tie["from"], tie["to"], weight=tie["weight"])
    types = {score["iri"]: score["type"] for score in network["scores"]}
    nx.set_node_attributes(graph, types, "type")
    where = f"{network['projection']}, {network['date']}"
    for name, theirs in measures(graph):
        places = ranks(theirs)
        for score in network["scores"]:
            iri = score["iri"]
            if abs(score[name]["value"] - theirs[iri]) > TOLERANCE:
                yield f"{where}: {name} of {score['name']}: {score[name]['value']}, NetworkX says {theirs[iri]}"
            if score[name]["rank"] != places[iri]:
                yield f"{where}: {name}: rank of {score['name']}: {score[name]['rank']}, by NetworkX {places[iri]}"
    flat = graph.to_undirected()
    whole = {
        "density": nx.density(graph),
        "components": nx.number_connected_components(flat),
        "assortativity": nx.attribute_assortativity_coefficient(graph, "type"),
        "modularity": nx.community.modularity(graph, communities(network), weight="weight"),
    }
    for name, theirs in whole.items():
        if not math.isclose(network[name], theirs, abs_tol=TOLERANCE):
            yield f"{where}: {name}: {network[name]}, NetworkX says {theirs}"
    if len(network["articulation_points"]) != sum(1 for _ in nx.articulation_points(flat)):
        yield f"{where}: articulation points"
    if len(network["bridges"]) != sum(1 for _ in nx.bridges(flat)):
        yield f"{where}: bridges"


def communities(network):
    out = {}
    for score in network["scores"]:
        out.setdefault(score["community"], set()).add(score["iri"])
    return list(out.values())


def falsified(network):
    """The network with one figure shifted, for each figure; and the name of what was shifted."""
    text = json.dumps(network)
    for name in ("density", "components", "assortativity", "modularity"):
        wrong = json.loads(text)
        wrong[name] += 0.001
        yield name, wrong
    for name, figure in network["scores"][0].items():
        if not isinstance(figure, dict) or (name == "eigenvector" and network["components"] > 1):
            continue
        for part in figure:
            wrong = json.loads(text)
            wrong["scores"][0][name][part] += 1 if part == "rank" else 1e-8
            yield f"{name}, {part}", wrong


def main(entente, root, what=""):
    statements = sorted((pathlib.Path(root) / "statements").iterdir())
    run = subprocess.run([entente, "analyse", *statements, "--format", "json"], capture_output=True, check=True)
    networks = json.loads(run.stdout)["networks"]
    if what == "falsified":
        failures = [f"{name}: nobody sees it" for name, wrong in falsified(networks[-1]) if not list(differences(wrong))]
    else:
        failures = [failure for network in networks for failure in differences(network)]
    print(*failures, sep="\n", end="\n" if failures else "")
    print(f"{len(networks)} networks")
    return 1 if failures or len(networks) != 12 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
