#include "entente/report/in_short.hpp"

#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "entente/report/wording.hpp"

namespace entente {

namespace {

std::size_t of(const VerdictCounts& counts, Verdict verdict) {
  return counts[static_cast<std::size_t>(verdict)];
}

/// "3 of the 10 commitments of 2003 are taken up in 2014 (2 continued, 1 strengthened); …"
std::string commitments_between(const Report& report, const ReportPair& pair) {
  const std::string earlier = statement_name(report, pair.pair.earlier);
  const std::string later = statement_name(report, pair.pair.later);
  const std::size_t all = report.statements[pair.pair.earlier].commitments.size();
  if (all == 0) return fmt::format("The statement of {} makes no commitment that could be found.", earlier);
  const auto& counts = pair.earlier_commitments;
  const std::size_t silent = of(counts, Verdict::not_mentioned);
  std::vector<std::string> kinds;
  for (const Verdict verdict : {Verdict::continued, Verdict::strengthened, Verdict::weakened}) {
    if (of(counts, verdict) > 0) kinds.push_back(fmt::format("{} {}", of(counts, verdict), label(verdict)));
  }
  std::string out =
      fmt::format("Of the {} of {}, {} {} taken up again on {}", counted(all, "commitment", "commitments"),
                  earlier, all - silent, all - silent == 1 ? "is" : "are", later);
  if (!kinds.empty()) out += " (" + joined(kinds) + ")";
  out += fmt::format("; on {} the later statement is silent, which is no end. ", silent);
  const std::size_t emerged = of(pair.later_commitments, Verdict::emerged);
  return out + fmt::format("{} of {} {} new.", counted(emerged, "commitment", "commitments"), later,
                           emerged == 1 ? "is" : "are");
}

std::string things_between(const Report& report, const ReportPair& pair) {
  std::string out = fmt::format("{} named in both statements",
                                counted(of(pair.things, Verdict::persisted), "thing is", "things are"));
  const std::size_t succeeded = of(pair.things, Verdict::succeeded);
  const std::size_t renamed = of(pair.things, Verdict::renamed);
  if (renamed > 0) out += fmt::format(", {} by a new name", renamed);
  if (succeeded > 0) out += fmt::format(", {} by a successor", succeeded);
  out += fmt::format("; {} new on {}.", counted(of(pair.things, Verdict::emerged), "is", "are"),
                     statement_name(report, pair.pair.later));
  return out;
}

/// The three with the highest PageRank, of all ties if they could be measured.
std::string who_is_central(const Report& report) {
  if (report.networks.empty()) return {};
  const NetworkFigures& network = report.networks.back();
  const std::vector<double>& values = network.measures[static_cast<std::size_t>(Measure::pagerank)].values;
  std::vector<std::pair<double, std::string>> bodies;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const ProjectedNode& node = network.projected.nodes[i];
    if (node.type) bodies.emplace_back(-values[i], node.label);
  }
  std::stable_sort(bodies.begin(), bodies.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> first;
  for (std::size_t i = 0; i < std::min<std::size_t>(bodies.size(), 3); ++i) first.push_back(bodies[i].second);
  if (first.empty()) return {};
  const bool all = network.projected.projection == Projection::all;
  return fmt::format("Most central, by {}: {}.",
                     all ? std::string{"all ties taken together"}
                         : fmt::format("ties of the kind “{}”", name(network.projected.projection)),
                     joined(first));
}

}  // namespace

std::vector<std::string> in_short(const Report& report) {
  std::vector<std::string> out;
  const KeyFigures& figures = report.figures;
  out.push_back(fmt::format("{} make {}, {} of them in binding words; {} of {} carry a fact.",
                            counted(figures.statements, "statement", "statements"),
                            counted(figures.commitments, "commitment", "commitments"), figures.binding,
                            figures.coverage.sentences_with_facts,
                            counted(figures.coverage.sentences, "sentence", "sentences")));
  if (figures.statements == 1) out.back().replace(out.back().find(" make "), 6, " makes ");
  if (report.pairs.size() == 1) {
    out.push_back(commitments_between(report, report.pairs.front()));
    out.push_back(things_between(report, report.pairs.front()));
  } else if (report.pairs.size() > 1) {
    std::size_t taken_up = 0;
    std::size_t all = 0;
    for (const ReportPair& pair : report.pairs) {
      all += pair.pair.continuity.earlier_commitments.size();
      taken_up += pair.pair.continuity.earlier_commitments.size() -
                  of(pair.earlier_commitments, Verdict::not_mentioned);
    }
    out.push_back(
        fmt::format("From one statement to the next ({} held against each other), {} of {} taken up again.",
                    counted(report.pairs.size(), "pair", "pairs"), taken_up,
                    counted(all, "commitment is", "commitments are")));
  }
  if (std::string central = who_is_central(report); !central.empty()) out.push_back(std::move(central));
  return out;
}

}  // namespace entente
