#include "entente/analyse/series.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace entente {

namespace {

/// Who speaks: IRIs, and names to show.
using Parties = std::set<std::pair<std::string, std::string>>;

Parties parties_of(const StatementFacts& facts) {
  Parties out;
  for (const EntityId id : facts.parties) {
    const EntityFact& party = facts.entities[id.index()];
    out.emplace(party.iri, party.label);
  }
  return out;
}

std::string name_of(const Parties& parties) {
  constexpr std::size_t most_named = 4;
  std::string out;
  std::size_t named = 0;
  for (const auto& [iri, label] : parties) {
    if (named == most_named) return out + " and " + std::to_string(parties.size() - named) + " more";
    out.append(named++ == 0 ? "" : ", ").append(label);
  }
  return out;
}

bool share_party(const StatementFacts& a, const StatementFacts& b) {
  const Parties others = parties_of(b);
  const Parties own = parties_of(a);
  return std::any_of(own.begin(), own.end(), [&](const auto& party) { return others.contains(party); });
}

std::vector<std::size_t> dated(std::span<const StatementFacts> statements) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (!statements[i].date.empty()) out.push_back(i);
  }
  std::sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
    return std::tie(statements[a].date, statements[a].iri) < std::tie(statements[b].date, statements[b].iri);
  });
  return out;
}

}  // namespace

std::vector<Series> find_series(std::span<const StatementFacts> statements) {
  std::map<Parties, Series> by_parties;
  for (const std::size_t i : dated(statements)) {
    if (!statements[i].parties.empty()) by_parties[parties_of(statements[i])].statements.push_back(i);
  }
  std::vector<Series> out;
  for (auto& [parties, series] : by_parties) {
    if (series.statements.size() < 2) continue;
    series.name = name_of(parties);
    std::sort(series.statements.begin(), series.statements.end(), [&](std::size_t a, std::size_t b) {
      return std::tie(statements[a].date, statements[a].iri) <
             std::tie(statements[b].date, statements[b].iri);
    });
    out.push_back(std::move(series));
  }
  std::stable_sort(out.begin(), out.end(), [](const Series& a, const Series& b) {
    return std::make_tuple(b.statements.size(), a.name) < std::make_tuple(a.statements.size(), b.name);
  });
  return out;
}

std::vector<Succeeding> succeeding_statements(std::span<const StatementFacts> statements) {
  std::vector<Succeeding> out;
  for (const Series& series : find_series(statements)) {
    for (std::size_t i = 1; i < series.statements.size(); ++i)
      out.push_back({series.statements[i - 1], series.statements[i], series.name});
  }
  if (!out.empty()) return out;
  const std::vector<std::size_t> order = dated(statements);
  for (auto earlier = order.begin(); earlier != order.end(); ++earlier) {
    const auto later = std::find_if(earlier + 1, order.end(), [&](std::size_t candidate) {
      return share_party(statements[*earlier], statements[candidate]);
    });
    if (later != order.end()) out.push_back({*earlier, *later, {}});
  }
  return out;
}

}  // namespace entente
