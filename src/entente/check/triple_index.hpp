// A graph as sorted vectors of ids: all triples of a subject, or of an object, in two binary searches.
#ifndef ENTENTE_CHECK_TRIPLE_INDEX_HPP
#define ENTENTE_CHECK_TRIPLE_INDEX_HPP

#include <compare>
#include <optional>
#include <span>
#include <vector>

#include "entente/check/term_table.hpp"

namespace entente {

struct IdTriple {
  TermId subject, predicate, object;
  friend constexpr auto operator<=>(const IdTriple&, const IdTriple&) = default;
};

/// cost     building O(n log n), n triples; each look-up O(log n) and what it finds
class TripleIndex {
 public:
  TripleIndex() = default;
  explicit TripleIndex(std::vector<IdTriple> triples);

  /// Each triple once, by subject, predicate, object.
  [[nodiscard]] std::span<const IdTriple> all() const noexcept { return by_subject_; }
  [[nodiscard]] std::span<const IdTriple> about(TermId subject) const noexcept;
  /// In order of object.
  [[nodiscard]] std::span<const IdTriple> about(TermId subject, TermId predicate) const noexcept;
  /// In order of predicate, then of subject.
  [[nodiscard]] std::span<const IdTriple> pointing_at(TermId object) const noexcept;
  [[nodiscard]] std::span<const IdTriple> pointing_at(TermId object, TermId predicate) const noexcept;
  [[nodiscard]] bool contains(const IdTriple& triple) const noexcept;
  /// In order of subject. cost O(n) in the triples of the graph
  [[nodiscard]] std::vector<IdTriple> with(TermId predicate) const;

  /// The object, if there is exactly one.
  [[nodiscard]] std::optional<TermId> only(TermId subject, TermId predicate) const noexcept;

 private:
  std::vector<IdTriple> by_subject_;
  std::vector<IdTriple> by_object_;
};

}  // namespace entente

#endif  // ENTENTE_CHECK_TRIPLE_INDEX_HPP
