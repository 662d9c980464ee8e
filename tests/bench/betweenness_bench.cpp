// Betweenness of the graph on standard input, for betweenness_bench.py: seconds on the first line, then the
// value of each node. The argument is the number of threads; the graph is numbers between white space, the
// nodes, then the two ends of each edge.
#include <charconv>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <limits>
#include <string_view>

#include "entente/network/betweenness.hpp"

using namespace entente;

int main(int argc, char** argv) {
  unsigned jobs = 0;
  const std::string_view argument = argc == 2 ? argv[1] : "";
  if (std::from_chars(argument.data(), argument.data() + argument.size(), jobs).ec != std::errc{}) return 2;
  WeightedGraph graph;
  std::cin >> graph.nodes;
  for (WeightedEdge edge; std::cin >> edge.source >> edge.target;) graph.edges.push_back(edge);
  const Expected<WeightedGraph> sound = checked(graph);
  if (!sound) return 1;

  const auto start = std::chrono::steady_clock::now();
  const std::vector<double> values = betweenness(*sound, {.jobs = jobs});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;

  std::cout.precision(std::numeric_limits<double>::max_digits10);
  std::cout << took.count() << '\n';
  for (const double value : values) std::cout << value << '\n';
  return std::cout.flush() ? 0 : 1;
}
