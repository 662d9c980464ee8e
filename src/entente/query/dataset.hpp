// Quads in memory, indexed for every way in which a pattern may ask for them.
//
// Unless the query says otherwise, the default graph is the union of all triples, in named graphs or not, as
// in the Turtle that `entente build` writes beside its TriG; the named graphs are as they are.
#ifndef ENTENTE_QUERY_DATASET_HPP
#define ENTENTE_QUERY_DATASET_HPP

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "entente/graph/terms.hpp"
#include "entente/index/triple_index.hpp"

namespace entente::sparql {

class Dataset {
 public:
  /// cost     O(n log n) in quads
  [[nodiscard]] static Dataset of(std::span<const Quad> quads);

  /// As FROM and FROM NAMED have it: the default graph is what stands in no named graph, and there are the
  /// named graphs of `graphs`, each in which nothing stands too.
  /// cost     O(n log n) in quads
  [[nodiscard]] static Dataset described(std::span<const Quad> quads, std::span<const Iri> graphs);

  [[nodiscard]] const TermTable& terms() const noexcept { return terms_; }
  /// The names of its graphs, in order of name.
  [[nodiscard]] std::span<const TermId> graph_names() const noexcept { return names_; }
  /// The graph of that name, an empty one if there is none; the default graph for a name that is not bound.
  [[nodiscard]] const TripleIndex& graph(TermId name) const;

 private:
  enum class DefaultGraph : std::uint8_t { all_triples, unnamed };
  /// All that there is to add, at once.
  void add(std::span<const Quad> quads, DefaultGraph default_graph);

  TermTable terms_;
  TripleIndex all_;
  std::vector<TermId> names_;
  std::unordered_map<std::uint32_t, TripleIndex> named_;
};

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_DATASET_HPP
