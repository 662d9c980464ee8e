#include "entente/index/term_table.hpp"

#include <string>
#include <utility>

namespace entente {

TermId TermTable::add(Value value) {
  const auto [entry, is_new] = ids_.try_emplace(std::move(value), TermId{end()});
  if (is_new) terms_.push_back(&entry->first);
  return entry->second;
}

std::optional<TermId> TermTable::find(const Value& value) const {
  const auto found = ids_.find(value);
  return found == ids_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<TermId> TermTable::find_iri(std::string_view iri) const {
  return find(iri_value(std::string{iri}));
}

}  // namespace entente
