#!/usr/bin/python3
"""Holds all measures of `network` against NetworkX's, on random graphs of every kind.

usage: networkx_oracle.py DRIVER [blind]

DRIVER is network_measures. The graphs are the same in every run. With "blind", each measure in turn is falsified a little
in what DRIVER says of one graph, and it is an error if that goes unnoticed.
"""

import copy
import json
import math
import random
import subprocess
import sys

import networkx as nx
from networkx.algorithms.assortativity.correlation import attribute_assortativity_coefficient
from networkx.algorithms.community import louvain_communities, modularity
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank

GRAPHS = 200
SHARE_OF_MODULARITY = 0.95  # ours, of what NetworkX's Louvain finds


# Graphs -------------------------------------------------------------------------------------------------------------


def edgeless(nodes, directed):
    graph = (nx.DiGraph if directed else nx.Graph)()
    graph.add_nodes_from(range(nodes))
    return graph


def random_graph(number):
    """Graph `number`: the small and empty ones first, then sparse to dense, each kind directed and undirected. Weights are
    1, powers of two, whose reciprocals add up without rounding and so tie, or any."""
    dice = random.Random(number)
    directed = number % 2 == 1
    if number < 8:
        graph = edgeless(number // 2, directed)
        if number >= 6:
            graph.add_edge(0, 2)
    elif number < 12:
        graph = nx.convert_node_labels_to_integers(nx.grid_2d_graph(4, 5))
        graph = graph.to_directed() if directed else graph
    elif number < 40:
        parts = [nx.gnp_random_graph(dice.randint(2, 9), dice.random(), dice, directed) for _ in range(3)]
        graph = nx.disjoint_union_all(parts)
    elif number < 80:
        sizes = [dice.randint(4, 9) for _ in range(4)]
        inside, across = dice.uniform(0.5, 0.9), dice.uniform(0, 0.1)
        graph = edgeless(sum(sizes), directed)
        block = [i for i, size in enumerate(sizes) for _ in range(size)]
        pairs = ((i, j) for i in graph for j in graph if (i != j if directed else i < j))
        graph.add_edges_from((i, j) for i, j in pairs if dice.random() < (inside if block[i] == block[j] else across))
    else:
        nodes = dice.randint(2, 40)
        graph = nx.gnp_random_graph(nodes, dice.choice((0.5, 1, 2, 4, 8)) / nodes, dice, directed)
    weight = dice.choice((lambda: 1, lambda: dice.choice((0.5, 1, 2, 4)), lambda: dice.uniform(0.1, 9)))
    for _, _, data in graph.edges(data=True):
        data["weight"] = weight()
        data["distance"] = 1 / data["weight"]
    for node in graph:
        graph.nodes[node]["type"] = dice.randrange(3)
    return graph


def as_text(graph):
    edges = (f"{i} {j} {weight!r}" for i, j, weight in graph.edges(data="weight"))
    types = " ".join(str(kind) for _, kind in graph.nodes(data="type"))
    return "\n".join((f"{len(graph)} {int(graph.is_directed())} {graph.number_of_edges()}", *edges, types, ""))


# What NetworkX says -------------------------------------------------------------------------------------------------


def by_node(graph, values):
    values = dict(values)
    return [values[node] for node in graph]


def eigenvector(graph):
    """None where the answer is not unique, or power iteration would take long to find it."""
    if len(graph) < 2 or not (nx.is_strongly_connected(graph) if graph.is_directed() else nx.is_connected(graph)):
        return None
    try:
        return by_node(graph, nx.eigenvector_centrality(graph, max_iter=5000, tol=1e-15, weight="weight"))
    except nx.PowerIterationFailedConvergence:
        return None


def assortativity(graph):
    kinds = {graph.nodes[node]["type"] for edge in graph.edges for node in edge}
    if len(kinds) < 2:
        return None
    return float(attribute_assortativity_coefficient(graph, "type"))


def components(graph):
    found = nx.weakly_connected_components(graph) if graph.is_directed() else nx.connected_components(graph)
    number = {node: i for i, component in enumerate(sorted(found, key=min)) for node in component}
    return [number[node] for node in graph]


def partition(graph, community_of):
    return [{node for node in graph if community_of[node] == community} for community in sorted(set(community_of))]


def expected_measures(graph):
    if len(graph) == 0:
        return {}
    directed = graph.is_directed()
    view = graph.to_undirected() if directed else graph
    ends = {"": graph.degree, "_in": graph.in_degree if directed else graph.degree, "_out": graph.out_degree if directed else graph.degree}
    types = [graph.nodes[node]["type"] for node in graph]
    return {
        **{f"degree{end}": by_node(graph, count()) for end, count in ends.items()},
        **{f"strength{end}": by_node(graph, count(weight="weight")) for end, count in ends.items()},
        "betweenness": by_node(graph, nx.betweenness_centrality(graph, normalized=False)),
        "betweenness_share": by_node(graph, nx.betweenness_centrality(graph)) if len(graph) > 2 else [0] * len(graph),
        "betweenness_weighted": by_node(graph, nx.betweenness_centrality(graph, weight="distance", normalized=False)),
        "closeness": by_node(graph, nx.closeness_centrality(graph)),
        "closeness_weighted": by_node(graph, nx.closeness_centrality(graph, distance="distance")),
        "harmonic": by_node(graph, nx.harmonic_centrality(graph)),
        "harmonic_weighted": by_node(graph, nx.harmonic_centrality(graph, distance="distance")),
        "eigenvector": eigenvector(graph),
        "pagerank": by_node(graph, pagerank(graph, tol=1e-14, max_iter=1000)),
        "core_number": by_node(graph, nx.core_number(graph)),
        "clustering": by_node(graph, nx.clustering(graph)),
        "articulation_points": sorted(nx.articulation_points(view)),
        "bridges": sorted(sorted(bridge) for bridge in nx.bridges(view)),
        "components": components(graph),
        "density": nx.density(graph),
        "assortativity": assortativity(graph),
        "modularity_of_types": modularity(graph, partition(graph, types)) if graph.edges else None,
    }


# Comparison ---------------------------------------------------------------------------------------------------------


def differs(ours, theirs):
    if isinstance(theirs, list):
        return not isinstance(ours, list) or len(ours) != len(theirs) or any(map(differs, ours, theirs))
    if ours is None or theirs is None:
        return ours is not theirs
    return not math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-9)


def disagreements(graph, ours, theirs, best_modularity):
    """The names of the measures of one graph in which we differ."""
    if len(graph) == 0:
        return [name for name, value in ours.items() if value not in ([], 0, None)]
    wrong = [name for name, value in theirs.items()
             if differs(ours[name], value) and not (name == "eigenvector" and value is None)]
    communities = partition(graph, ours["communities"])
    reached = modularity(graph, communities) if graph.edges else None
    if differs(ours["modularity"], reached):
        wrong.append("modularity")
    if ours["communities"] != [i for node in graph for i, members in enumerate(sorted(communities, key=min)) if node in members]:
        wrong.append("communities")  # not numbered by their lowest nodes
    elif reached is not None and reached < SHARE_OF_MODULARITY * best_modularity - 1e-9:
        wrong.append("communities")
    return wrong


def falsified(value):
    """Something else, if only a little."""
    if isinstance(value, list):
        return [*value[:-1], falsified(value[-1])] if value else [0]
    return 0.5 if value is None else value + 1e-7


def unnoticed_faults(cases):
    """The measures of which no falsified answer is seen, in the first connected graph with an answer of each kind."""
    for graph, ours, theirs, best in cases:
        if len(graph) > 5 and ours["bridges"] and theirs["eigenvector"] and not disagreements(graph, ours, theirs, best):
            break
    for name in ours:
        lie = copy.deepcopy(ours)
        lie[name] = falsified(lie[name]) if name != "bridges" else lie[name][1:]
        if name == "communities":
            lie[name] = list(range(len(graph)))
        if name not in disagreements(graph, lie, theirs, best):
            yield name


def main(arguments):
    if len(arguments) not in (1, 2) or arguments[1:] not in ([], ["blind"]):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    graphs = [random_graph(number) for number in range(GRAPHS)]
    text = "".join(map(as_text, graphs))
    run = subprocess.run(arguments[:1], input=text, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(answers) == GRAPHS, f"{len(answers)} answers"
    cases = (
        (graph, ours, expected_measures(graph),
         modularity(graph, louvain_communities(graph, seed=1)) if graph.edges else 0)
        for graph, ours in zip(graphs, answers)
    )
    if arguments[1:]:
        faults = list(unnoticed_faults(cases))
        print(*(f"a wrong {name} goes unnoticed" for name in faults), sep="\n")
        return 1 if faults else 0
    failures = 0
    for number, (graph, ours, theirs, best) in enumerate(cases):
        for name in disagreements(graph, ours, theirs, best):
            failures += 1
            print(f"graph {number}, {graph}: {name}\n  ours   {ours[name]}\n  theirs {theirs.get(name, best)}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
