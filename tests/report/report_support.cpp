#include "report_support.hpp"

#include <utility>

#include "entente/report/make_report.hpp"
#include "graph/graph_support.hpp"

namespace entente::test {

std::vector<StatementFacts> two_statements() {
  StatementFacts earlier = small_statement();
  earlier.commitments[0].words = "share data and views";
  StatementFacts later = earlier;
  later.iri = "https://w3id.org/entente/id/statement/later";
  later.file = "later.txt";
  later.title = "Later Statement";
  later.date = "2023-05-03";
  later.source = "A — B should share data and views.\nF met.";
  later.passages = {{{0, 34}, "A — B should share data and views."}, {{35, 41}, "F met."}};
  later.commitments[0].clause = {13, 33};
  later.commitments[0].force = Force::low;
  later.commitments[0].trigger = "should share";
  later.commitments[0].due.clear();
  later.entities.erase(later.entities.begin() + 2);
  later.commitments[0].venues = {EntityId{2}};
  later.relations.clear();
  later.events.clear();
  return {std::move(earlier), std::move(later)};
}

std::vector<StatementPair> one_pair() {
  StatementPair pair{0, 1, "A, B", {}};
  Continuity& continuity = pair.continuity;
  continuity.earlier = "https://w3id.org/entente/id/statement/small";
  continuity.later = "https://w3id.org/entente/id/statement/later";
  continuity.entities = {
      {Verdict::persisted, EntityId{0}, EntityId{0}, {}, {}},
      {Verdict::succeeded, EntityId{1}, EntityId{1}, "2022-01-01", "https://example.org/act"},
      {Verdict::not_mentioned, EntityId{2}, {}, {}, {}},
      {Verdict::emerged, {}, EntityId{2}, {}, {}}};
  SimilarityParts parts;
  parts.action = 1;
  parts.agents = 0.5;
  continuity.links = {{0, 0, 0.83, parts, true, Verdict::weakened}};
  continuity.earlier_commitments = {Verdict::weakened};
  continuity.later_commitments = {Verdict::weakened};
  continuity.topics = {{"https://example.org/data", "data", 1, 0, 1, 0}};
  return {pair};
}

Report report_on(const std::vector<StatementFacts>& statements) {
  std::vector<StatementPair> pairs = statements.size() == 2 ? one_pair() : std::vector<StatementPair>{};
  std::vector<NetworkFigures> figures = measure_networks(statements, all_projections, {1});
  return make_report(statements, std::move(pairs), std::move(figures));
}

std::string written(void (*section)(HtmlWriter&, const Report&), const Report& report) {
  HtmlWriter html;
  section(html, report);
  return std::move(html).finish();
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace entente::test
