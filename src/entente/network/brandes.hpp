// One source's part in betweenness: count the shortest paths from it, then gather what depends on each node.
//
// The dependency of a source on v is the sum over all targets of the fraction of shortest paths to it that
// lead through v. With sigma(v) the number of shortest paths to v and w running over the nodes that v comes
// right before on one,
//     dependency(v) = sigma(v) · sum of (1 + dependency(w)) / sigma(w)
// (Brandes 2001, theorem 6). A pass owns the memory for one source after the other.
#ifndef ENTENTE_NETWORK_BRANDES_HPP
#define ENTENTE_NETWORK_BRANDES_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "entente/network/adjacency.hpp"

namespace entente {

/// Paths by number of edges. The inner loops have no branches, as those of a random graph cannot be
/// predicted: counts are pushed to every neighbour and ignored where they are not wanted; fractions are
/// pulled from every neighbour and are 0 where they do not belong.
class HopPass {
 public:
  explicit HopPass(const Adjacency& arcs);
  /// Adds to sum[v] the dependency of `source` on each v. cost: O(n + m)
  void add_dependencies(std::uint32_t source, std::span<double> sum);

 private:
  void count_paths(std::uint32_t source);
  void gather(std::span<double> sum);

  const Adjacency* arcs_;
  std::vector<std::uint32_t> order_;  // nodes by distance; one place more, which is written and never read
  std::vector<std::size_t> level_begins_;  // where in it each distance begins, and where the last ends
  std::vector<unsigned char> is_reached_;  // by node
  std::vector<double> pushed_;             // by node: counts from the level before, then rubbish
  std::vector<double> paths_;              // by place in order_: sigma
  std::vector<double> fraction_;           // by node: (1 + dependency) / sigma once its level is done, else 0
  std::vector<double> fractions_of_level_;  // by place in order_: the same before its level is done
};

/// Paths by sum of 1/weight.
class WeightPass {
 public:
  explicit WeightPass(const Adjacency& arcs);
  /// Adds to sum[v] the dependency of `source` on each v. cost: O((n + m) log n)
  void add_dependencies(std::uint32_t source, std::span<double> sum);

 private:
  void count_paths(std::uint32_t source);
  void relax(std::uint32_t node, std::size_t arc);

  const Adjacency* arcs_;
  std::vector<std::uint32_t> order_;                // nodes by distance
  std::vector<double> distance_;                    // by node
  std::vector<unsigned char> is_settled_;           // by node
  std::vector<double> paths_;                       // by node: sigma
  std::vector<std::vector<std::uint32_t>> before_;  // by node: who comes right before it on shortest paths
  std::vector<double> dependency_;                  // by node
  std::vector<std::pair<double, std::uint32_t>> queue_;  // a heap, nearest first
};

}  // namespace entente

#endif  // ENTENTE_NETWORK_BRANDES_HPP
