#include "entente/network/betweenness.hpp"

#include <random>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;

Values pairs_between(const WeightedGraph& graph, PathLength length = PathLength::hops) {
  return betweenness(graph, {length, BetweennessScale::pairs, 1});
}

/// By the definition: every simple path of every ordered pair is walked, and the shortest ones counted.
class PathWalker {
 public:
  PathWalker(const WeightedGraph& graph, PathLength length)
      : arcs_{out_adjacency(graph)}, length_{length}, on_path_(graph.nodes), sum_(graph.nodes, 0) {
    for (std::uint32_t source = 0; source < graph.nodes; ++source)
      for (std::uint32_t target = 0; target < graph.nodes; ++target)
        if (source != target) add_pair(source, target);
    if (!graph.directed)
      for (double& value : sum_) value /= 2;
  }
  [[nodiscard]] const Values& sum() const { return sum_; }

 private:
  void add_pair(std::uint32_t source, std::uint32_t target) {
    shortest_ = distances_from(arcs_, source, length_)[target];
    paths_ = 0;
    through_.assign(arcs_.nodes(), 0);
    walk(source, target, 0);
    for (std::uint32_t node = 0; node < arcs_.nodes(); ++node)
      if (paths_ > 0 && node != source && node != target) sum_[node] += through_[node] / paths_;
  }

  void walk(std::uint32_t node, std::uint32_t target, double walked) {
    if (walked > shortest_) return;
    on_path_[node] = true;
    if (node == target) {
      ++paths_;
      for (std::uint32_t passed = 0; passed < arcs_.nodes(); ++passed)
        if (on_path_[passed]) ++through_[passed];
    } else {
      for (std::size_t i = 0; i < arcs_.degree(node); ++i) {
        const std::uint32_t next = arcs_.neighbours(node)[i];
        const double edge = length_ == PathLength::hops ? 1 : 1 / arcs_.strengths(node)[i];
        if (!on_path_[next]) walk(next, target, walked + edge);
      }
    }
    on_path_[node] = false;
  }

  Adjacency arcs_;
  PathLength length_;
  std::vector<bool> on_path_;
  Values sum_;
  Values through_;
  double shortest_ = 0;
  double paths_ = 0;
};

WeightedGraph random_graph(std::uint32_t nodes, std::uint32_t edges) {
  std::mt19937 dice{20140313};
  WeightedGraph graph{nodes, false, {}};
  for (std::uint32_t i = 0; i < edges; ++i) {
    const auto source = static_cast<std::uint32_t>(dice() % nodes);
    const auto target = static_cast<std::uint32_t>(dice() % nodes);
    graph.edges.push_back({source, target, static_cast<double>(1 + dice() % 7)});
  }
  return normalised(graph);
}

}  // namespace

TEST_CASE("the middle of a path lies between the ends") {
  //  0 -- 1 -- 2 -- 3     4
  CHECK(pairs_between(undirected(5, {{0, 1}, {1, 2}, {2, 3}})) == Values{0, 2, 2, 0, 0});
}

TEST_CASE("every source counts, however many there are") {
  for (const std::uint32_t nodes : {31U, 32U, 33U, 70U, 100U}) {
    WeightedGraph path{nodes, false, {}};
    for (std::uint32_t node = 1; node < nodes; ++node) path.edges.push_back({node - 1, node});
    const Values result = pairs_between(path);
    for (std::uint32_t node = 0; node < nodes; ++node) CHECK(result[node] == node * (nodes - 1 - node));
  }
}

TEST_CASE("several shortest paths share their pair") {
  //  0 -- 1
  //  |    |
  //  3 -- 2
  CHECK(pairs_between(undirected(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}})) == Values{0.5, 0.5, 0.5, 0.5});
}

TEST_CASE("directed paths follow the arrows") {
  //  0 --> 1 --> 2 --> 0
  CHECK(pairs_between(directed(3, {{0, 1}, {1, 2}, {2, 0}})) == Values{1, 1, 1});
  CHECK(pairs_between(directed(3, {{0, 1}, {1, 2}})) == Values{0, 1, 0});
}

TEST_CASE("weights decide which way is short") {
  //  0 --4-- 1 --4-- 2
  //   \------1------/
  const WeightedGraph graph = undirected(3, {{0, 1, 4}, {1, 2, 4}, {0, 2, 1}});
  CHECK(pairs_between(graph) == Values{0, 0, 0});
  CHECK(pairs_between(graph, PathLength::reciprocal_weight) == Values{0, 1, 0});
}

TEST_CASE("paths that differ by rounding only are equally short") {
  //  0 --10-- 1 --5-- 3     1/10 + 1/5 is a bit more than 3/10 as doubles go
  //  0 --20/3-- 2 --20/3-- 3
  const WeightedGraph graph = undirected(4, {{0, 1, 10}, {1, 3, 5}, {0, 2, 20.0 / 3}, {2, 3, 20.0 / 3}});
  REQUIRE(0.1 + 0.2 != 3 / 20.0 + 3 / 20.0);
  const Values result = pairs_between(graph, PathLength::reciprocal_weight);
  CHECK(result[1] == Approx(0.5));
  CHECK(result[2] == Approx(0.5));
}

TEST_CASE("as a share of the pairs of others") {
  const BetweennessOptions share{PathLength::hops, BetweennessScale::share, 1};
  CHECK(close(betweenness(undirected(3, {{0, 1}, {1, 2}}), share), {0, 1, 0}));
  CHECK(close(betweenness(directed(3, {{0, 1}, {1, 2}}), share), {0, 0.5, 0}));
  CHECK(betweenness(undirected(2, {{0, 1}}), share) == Values{0, 0});
}

TEST_CASE("nothing lies between nobody") {
  for (const PathLength length : {PathLength::hops, PathLength::reciprocal_weight}) {
    CHECK(pairs_between({}, length).empty());
    CHECK(pairs_between({1, false, {}}, length) == Values{0});
    CHECK(pairs_between({3, true, {}}, length) == Values{0, 0, 0});
  }
}

TEST_CASE("betweenness is what walking all paths finds, and follows the labels") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    if (graph.edges.size() > 24) return;  // there are too many paths to walk in more
    for (const PathLength length : {PathLength::hops, PathLength::reciprocal_weight}) {
      RC_ASSERT(close(pairs_between(graph, length), PathWalker(graph, length).sum()));
      RC_ASSERT(follows_labels(graph, [&](const WeightedGraph& g) { return pairs_between(g, length); }));
    }
  }));
}

TEST_CASE("betweenness is the same to the bit with any number of threads") {
  const WeightedGraph graph = random_graph(200, 700);
  for (const PathLength length : {PathLength::hops, PathLength::reciprocal_weight}) {
    const Values alone = pairs_between(graph, length);
    for (const unsigned jobs : {0U, 2U, 4U, 100U})
      CHECK(betweenness(graph, {length, BetweennessScale::pairs, jobs}) == alone);
  }
}
