// A graph of ties: nodes are 0 … n-1, an edge's weight says how strong the tie is.
//
// Every measure of this room takes a graph in its normal form, which `normalised` makes:
//   - edges sorted by (source, target), each pair once, no loops (a tie of a node to itself is no tie);
//   - undirected: source < target, and the edge counts both ways;
//   - weights positive; where a measure needs a distance, it is 1/weight.
// A graph from outside goes through `checked` first; to hand the measures anything else is a bug.
//
// Measures answer by node: a vector of `nodes` numbers, empty for the empty graph. None of them depends on
// the number of threads, on a clock or on chance.
#ifndef ENTENTE_NETWORK_WEIGHTED_GRAPH_HPP
#define ENTENTE_NETWORK_WEIGHTED_GRAPH_HPP

#include <cstdint>
#include <vector>

#include "entente/base/error.hpp"

namespace entente {

struct WeightedEdge {
  std::uint32_t source = 0;
  std::uint32_t target = 0;
  double weight = 1;  ///< strength of the tie
  friend bool operator==(const WeightedEdge&, const WeightedEdge&) = default;
};

struct WeightedGraph {
  std::uint32_t nodes = 0;
  bool directed = false;
  std::vector<WeightedEdge> edges;
  friend bool operator==(const WeightedGraph&, const WeightedGraph&) = default;
};

/// The normal form: parallel edges become one with the sum of their weights, loops go. The same edges in any
/// order give the same graph, to the bit.
///
/// cost     O(m log m)
[[nodiscard]] WeightedGraph normalised(WeightedGraph graph);

/// The normal form of a graph that nobody vouches for.
///
/// errors   invalid_data: an edge to a node that is not there; a weight that is not a normal positive number,
/// or
///          parallel weights whose sum is none
[[nodiscard]] Expected<WeightedGraph> checked(WeightedGraph graph);

/// Who is tied to whom, whatever the direction: the ties of a directed graph both ways, summed.
[[nodiscard]] WeightedGraph undirected_view(WeightedGraph graph);

/// Edges there are, of those that there could be; 0 where there could be none. source: Wasserman & Faust
/// 1994, 4.3
[[nodiscard]] double density(const WeightedGraph& graph);

}  // namespace entente

#endif  // ENTENTE_NETWORK_WEIGHTED_GRAPH_HPP
