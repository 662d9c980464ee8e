#include "cli/entity_search.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "cli/explain_search.hpp"
#include "cli/suggest.hpp"
#include "entente/evaluate/normalise.hpp"

namespace entente::cli {

namespace {

constexpr std::size_t listed_at_most = 5;

/// The labels of entities, by IRI.
using Found = std::map<std::string, std::string>;

template <class Matches>
Found find_by(std::span<const StatementFacts> statements, Matches matches) {
  Found found;
  for (const StatementFacts& facts : statements) {
    for (const EntityFact& entity : facts.entities) {
      const bool named = matches(entity.name) || matches(entity.label) ||
                         std::any_of(entity.surfaces.begin(), entity.surfaces.end(), matches) ||
                         std::any_of(entity.aliases.begin(), entity.aliases.end(), matches);
      if (named) found.emplace(entity.iri, entity.label.empty() ? entity.name : entity.label);
    }
  }
  return found;
}

std::string quoted_list(const Found& found) {
  std::string out;
  std::size_t shown = 0;
  for (const auto& [iri, label] : found) {
    if (shown == listed_at_most) return out + " …";
    out.append(shown++ > 0 ? ", " : "").append("“").append(label).append("”");
  }
  return out;
}

}  // namespace

Expected<std::string> find_entity(std::span<const StatementFacts> statements, std::string_view name) {
  const std::string wanted = comparable(name);
  Found found;
  for (const StatementFacts& facts : statements) {
    for (const EntityFact& entity : facts.entities) {
      if (entity.iri == name) return entity.iri;
    }
  }
  if (!wanted.empty()) {
    found = find_by(statements, [&](const std::string& text) { return comparable(text) == wanted; });
    if (found.empty()) {
      found = find_by(statements, [&](const std::string& text) {
        return comparable(text).find(wanted) != std::string::npos;
      });
    }
  }
  if (found.size() == 1) return found.begin()->first;
  if (found.empty()) {
    const std::vector<StatementFacts> all{statements.begin(), statements.end()};
    return Unexpected{
        Error{Errc::usage, std::string{name}, std::nullopt, "nothing in these statements has that name",
              did_you_mean(name, all_entity_names(all),
                           "give a name as the statements have it, or an IRI; --in names statements")}};
  }
  return Unexpected{Error{Errc::usage, std::string{name}, std::nullopt,
                          "is part of " + std::to_string(found.size()) + " names",
                          "say which: " + quoted_list(found)}};
}

}  // namespace entente::cli
