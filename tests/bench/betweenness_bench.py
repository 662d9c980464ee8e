#!/usr/bin/python3
"""How long betweenness takes beside igraph and NetworkX, on the same random graph in the same run.

usage: betweenness_bench.py PROGRAM [NODES EDGES ROUNDS]      10000 50000 3 if not given

PROGRAM is bench_betweenness. Ours and igraph's take turns, and the best of the rounds counts. NetworkX would take several
minutes: it is given a few sources only, and its time scaled up to all of them. No graph is read or built in the time that
is measured, but for our rows, which are part of the call. It is an error if ours and igraph's values differ.
"""

import math
import random
import subprocess
import sys
import time

import igraph
import networkx

SAMPLED_SOURCES = 30


def random_edges(nodes, edges):
    dice = random.Random(2003)
    chosen = set()
    while len(chosen) < edges:
        source, target = dice.randrange(nodes), dice.randrange(nodes)
        if source < target:
            chosen.add((source, target))
    return sorted(chosen)


def timed(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def ours(program, jobs, text):
    lines = subprocess.run([program, str(jobs)], input=text, capture_output=True, text=True, check=True).stdout.split()
    return float(lines[0]), [float(value) for value in lines[1:]]


def main(arguments):
    if len(arguments) not in (1, 4):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    nodes, edges, rounds = map(int, arguments[1:] or (10000, 50000, 3))
    pairs = random_edges(nodes, edges)
    text = "\n".join((str(nodes), *(f"{source} {target}" for source, target in pairs)))
    graph = igraph.Graph(n=nodes, edges=pairs)
    runs = {
        "ours, 1 thread": lambda: ours(arguments[0], 1, text),
        "ours, 2 threads": lambda: ours(arguments[0], 2, text),
        f"igraph {igraph.__igraph_version__}": lambda: timed(graph.betweenness),
    }
    seconds = dict.fromkeys(runs, math.inf)
    values = {}
    for _ in range(rounds):
        for name, run in runs.items():
            took, values[name] = run()
            seconds[name] = min(seconds[name], took)

    sources = min(SAMPLED_SOURCES, nodes)
    peer = networkx.Graph(pairs)
    peer.add_nodes_from(range(nodes))
    took, _ = timed(lambda: networkx.betweenness_centrality(peer, k=sources, seed=1))
    seconds[f"NetworkX {networkx.__version__}, {sources} sources scaled up"] = took * nodes / sources

    print(f"Betweenness of {nodes} nodes and {edges} edges, best of {rounds}")
    base = seconds["ours, 1 thread"]
    for name, took in seconds.items():
        print(f"  {name:40} {took:9.3f} s {took / base:8.2f}")
    one, two, theirs = values.values()
    if one != two:
        print("ours differ between one thread and two")
        return 1
    if not all(math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9) for a, b in zip(one, theirs, strict=True)):
        print("ours and igraph's values differ")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
