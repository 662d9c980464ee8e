// A graph as sorted vectors of numbers: whatever is asked of its triples, two binary searches find it.
#ifndef ENTENTE_INDEX_TRIPLE_INDEX_HPP
#define ENTENTE_INDEX_TRIPLE_INDEX_HPP

#include <array>
#include <compare>
#include <optional>
#include <span>
#include <vector>

#include "entente/index/term_table.hpp"

namespace entente {

struct IdTriple {
  TermId subject, predicate, object;
  friend constexpr auto operator<=>(const IdTriple&, const IdTriple&) = default;
};

/// Its terms, numbered.
[[nodiscard]] IdTriple numbered(const Triple& triple, TermTable& terms);

/// cost     building O(n log n), n triples; each look-up O(log n)
class TripleIndex {
 public:
  TripleIndex() = default;
  explicit TripleIndex(std::vector<IdTriple> triples);

  /// Each triple once, by subject, predicate, object.
  [[nodiscard]] std::span<const IdTriple> all() const noexcept { return orders_[0]; }

  /// The triples with these terms, where they are bound: first by those that are, then by the others in the
  /// order subject, predicate, object, which begins again behind the object.
  [[nodiscard]] std::span<const IdTriple> match(TermId subject, TermId predicate, TermId object) const;

  [[nodiscard]] std::span<const IdTriple> about(TermId subject) const { return match(subject, {}, {}); }
  /// In order of object.
  [[nodiscard]] std::span<const IdTriple> about(TermId subject, TermId predicate) const {
    return match(subject, predicate, {});
  }
  [[nodiscard]] std::span<const IdTriple> pointing_at(TermId object) const { return match({}, {}, object); }
  /// In order of subject.
  [[nodiscard]] std::span<const IdTriple> pointing_at(TermId object, TermId predicate) const {
    return match({}, predicate, object);
  }
  [[nodiscard]] bool contains(const IdTriple& triple) const {
    return !match(triple.subject, triple.predicate, triple.object).empty();
  }
  /// The object, if there is exactly one.
  [[nodiscard]] std::optional<TermId> only(TermId subject, TermId predicate) const;

 private:
  std::array<std::vector<IdTriple>, 3> orders_;  ///< by subject, predicate, object; by p, o, s; by o, s, p
};

}  // namespace entente

#endif  // ENTENTE_INDEX_TRIPLE_INDEX_HPP
