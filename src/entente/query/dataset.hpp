// Quads in memory, indexed for every way in which a pattern may ask for them.
//
// Unless the query says otherwise, the default graph is the union of all triples, in named graphs or not, as
// in the Turtle that `entente build` writes beside its TriG; the named graphs are as they are. Terms are
// numbers, each term one.
#ifndef ENTENTE_QUERY_DATASET_HPP
#define ENTENTE_QUERY_DATASET_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "entente/base/id.hpp"
#include "entente/graph/terms.hpp"
#include "entente/query/value.hpp"

namespace entente::sparql {

/// A term by number; number 0 is none, an unbound variable.
using TermId = Id<struct TermTag>;

[[nodiscard]] constexpr bool is_bound(TermId id) noexcept {
  return id.index() != 0;
}

struct ValueHash {
  std::size_t operator()(const Value& value) const noexcept;
};

/// Terms by number and numbers by term. Numbers begin at `first`.
class TermTable {
 public:
  explicit TermTable(std::size_t first = 1) : first_{first} {}

  /// cost     constant on average
  TermId intern(const Value& value);
  [[nodiscard]] TermId find(const Value& value) const;  ///< none: not bound
  [[nodiscard]] const Value& at(TermId id) const { return values_[id.index() - first_]; }
  [[nodiscard]] std::size_t end() const noexcept { return first_ + values_.size(); }

 private:
  std::size_t first_;
  std::deque<Value> values_;
  std::unordered_map<Value, TermId, ValueHash> ids_;
};

struct IdTriple {
  TermId subject;
  TermId predicate;
  TermId object;
  friend auto operator<=>(const IdTriple&, const IdTriple&) = default;
};

/// The triples of one graph, in three orders.
class GraphIndex {
 public:
  void add(const IdTriple& triple) { orders_[0].push_back(triple); }
  /// Once after all are added.  cost O(n log n)
  void sort();

  /// The triples with these terms, where they are bound.  cost O(log n)
  [[nodiscard]] std::span<const IdTriple> match(TermId subject, TermId predicate, TermId object) const;
  [[nodiscard]] std::span<const IdTriple> all() const noexcept { return orders_[0]; }

 private:
  std::array<std::vector<IdTriple>, 3> orders_;  ///< by subject, predicate, object; by p, o, s; by o, s, p
};

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
  [[nodiscard]] const GraphIndex& graph(TermId name) const;

 private:
  enum class DefaultGraph : std::uint8_t { all_triples, unnamed };
  void add(std::span<const Quad> quads, DefaultGraph default_graph);
  GraphIndex& named(const Iri& graph);
  void sort();

  TermTable terms_;
  GraphIndex all_;
  std::vector<TermId> names_;
  std::unordered_map<std::uint32_t, GraphIndex> named_;
};

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_DATASET_HPP
