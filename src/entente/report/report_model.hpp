// The report as plain values: what the statements are, what held between them, who is central, what happened
// when, and the picture of it all. Three writers make HTML, Markdown and JSON of it.
#ifndef ENTENTE_REPORT_REPORT_MODEL_HPP
#define ENTENTE_REPORT_REPORT_MODEL_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "entente/analyse/continuity.hpp"
#include "entente/analyse/network_figures.hpp"
#include "entente/analyse/overlap.hpp"
#include "entente/graph/statement_facts.hpp"
#include "entente/report/report_graph.hpp"
#include "entente/report/things.hpp"
#include "entente/report/timeline.hpp"

namespace entente {

/// How many verdicts of each kind, by Verdict.
using VerdictCounts = std::array<std::size_t, verdict_count>;

struct ReportPair {
  StatementPair pair;
  VerdictCounts things{};
  VerdictCounts earlier_commitments{};
  VerdictCounts later_commitments{};
  std::optional<Overlap> overlap;  ///< nothing without figures of both statements
};

struct KeyFigures {
  std::size_t statements = 0;
  std::size_t things = 0;  ///< distinct named things
  std::size_t commitments = 0;
  std::size_t binding = 0;  ///< … of high force
  std::size_t relations = 0;
  std::size_t meetings = 0;
  std::string first_date;  ///< ISO 8601; empty if no statement has a date
  std::string last_date;
  std::vector<std::string> parties;  ///< labels, by falling number of statements, then name
  Coverage coverage;
};

/// Views the statements that it was made from.
struct Report {
  std::span<const StatementFacts> statements;
  KeyFigures figures;
  std::vector<ReportPair> pairs;
  std::vector<NetworkFigures>
      networks;  ///< of all statements together, by projection; those too large to measure are missing
  std::vector<Thing> things;  ///< by falling number of mentions, then IRI
  std::map<std::string, std::size_t, std::less<>> number_of_thing;  ///< by IRI
  std::vector<TimelineEntry> timeline;                              ///< by date
  ReportGraph graph;
};

}  // namespace entente

#endif  // ENTENTE_REPORT_REPORT_MODEL_HPP
