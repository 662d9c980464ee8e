// Terms by number and numbers by term: equal terms have equal numbers, so that queries and shapes compare
// numbers, not text.
#ifndef ENTENTE_INDEX_TERM_TABLE_HPP
#define ENTENTE_INDEX_TERM_TABLE_HPP

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entente/base/id.hpp"
#include "entente/graph/terms.hpp"
#include "entente/index/term_value.hpp"

namespace entente {

/// A term by number (TermTable); number 0 is none, as an unbound variable.
using TermId = Id<struct TermTag>;

[[nodiscard]] constexpr bool is_bound(TermId id) noexcept {
  return id.index() != 0;
}

/// Its terms stay where they are when more are added.
class TermTable {
 public:
  /// Numbers begin at `first`, so that a table may go on where another ends.
  explicit TermTable(std::size_t first = 1) : first_{first} {}
  TermTable(const TermTable&) = delete;
  TermTable& operator=(const TermTable&) = delete;
  TermTable(TermTable&&) noexcept = default;
  TermTable& operator=(TermTable&&) noexcept = default;
  ~TermTable() = default;

  /// The number of the term, new if it was never seen.  cost constant on average
  TermId add(Value value);
  TermId add(const Iri& iri) { return add(value_of(iri)); }
  TermId add(const Term& term) { return add(value_of(term)); }

  [[nodiscard]] std::optional<TermId> find(const Value& value) const;
  [[nodiscard]] std::optional<TermId> find_iri(std::string_view iri) const;

  [[nodiscard]] const Value& operator[](TermId id) const noexcept { return *terms_[id.index() - first_]; }
  /// One more than the last number.
  [[nodiscard]] std::size_t end() const noexcept { return first_ + terms_.size(); }

 private:
  std::size_t first_;
  std::unordered_map<Value, TermId, ValueHash> ids_;  ///< only looked up in, so its order reaches nobody
  std::vector<const Value*> terms_;                   ///< keys of ids_, which do not move
};

}  // namespace entente

#endif  // ENTENTE_INDEX_TERM_TABLE_HPP
