#include "entente/report/make_report.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "entente/graph/coverage.hpp"

namespace entente {

namespace {

std::vector<std::string> parties_of(std::span<const StatementFacts> statements) {
  std::map<std::string_view, std::size_t> counts;
  for (const StatementFacts& facts : statements) {
    for (const EntityId party : facts.parties) ++counts[facts.entities[party.index()].label];
  }
  std::vector<std::pair<std::string_view, std::size_t>> order{counts.begin(), counts.end()};
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> out;
  for (const auto& [party, count] : order) out.emplace_back(party);
  return out;
}

KeyFigures key_figures(std::span<const StatementFacts> statements, std::size_t things) {
  KeyFigures out;
  out.statements = statements.size();
  out.things = things;
  for (const StatementFacts& facts : statements) {
    out.commitments += facts.commitments.size();
    out.binding += static_cast<std::size_t>(
        std::count_if(facts.commitments.begin(), facts.commitments.end(),
                      [](const CommitmentFact& each) { return each.force == Force::high; }));
    out.relations += facts.relations.size();
    out.meetings += facts.events.size();
    if (facts.date.empty()) continue;
    if (out.first_date.empty() || facts.date < out.first_date) out.first_date = facts.date;
    out.last_date = std::max(out.last_date, facts.date);
  }
  out.parties = parties_of(statements);
  out.coverage = total_coverage(statements);
  return out;
}

ReportPair report_pair(std::span<const StatementFacts> statements, StatementPair pair,
                       std::span<const NetworkFigures> figures) {
  ReportPair out;
  for (const EntityContinuity& each : pair.continuity.entities)
    ++out.things[static_cast<std::size_t>(each.verdict)];
  for (const Verdict verdict : pair.continuity.earlier_commitments)
    ++out.earlier_commitments[static_cast<std::size_t>(verdict)];
  for (const Verdict verdict : pair.continuity.later_commitments)
    ++out.later_commitments[static_cast<std::size_t>(verdict)];
  const StatementFacts& earlier = statements[pair.earlier];
  const StatementFacts& later = statements[pair.later];
  const NetworkFigures* before = find_figures(figures, Projection::all, earlier.iri);
  const NetworkFigures* after = find_figures(figures, Projection::all, later.iri);
  if (before != nullptr && after != nullptr) out.overlap = overlap(earlier, later, *before, *after);
  out.pair = std::move(pair);
  return out;
}

}  // namespace

Report make_report(std::span<const StatementFacts> statements, std::vector<StatementPair> pairs,
                   std::span<const NetworkFigures> figures) {
  Report out;
  out.statements = statements;
  out.things = collect_things(statements);
  for (std::size_t i = 0; i < out.things.size(); ++i) out.number_of_thing.emplace(out.things[i].iri, i);
  out.figures = key_figures(statements, out.things.size());
  const bool many = pairs.size() > most_overlaps;
  for (StatementPair& pair : pairs) {
    out.pairs.push_back(
        report_pair(statements, std::move(pair), many ? std::span<const NetworkFigures>{} : figures));
  }
  for (const NetworkFigures& each : figures) {
    if (each.whole) out.networks.push_back(each);
  }
  out.timeline = make_timeline(statements);
  out.graph = make_report_graph(statements, out.things);
  return out;
}

}  // namespace entente
