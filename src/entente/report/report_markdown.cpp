#include "entente/report/report_markdown.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "entente/report/in_short.hpp"
#include "entente/report/markdown_text.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

std::string escaped(std::string_view text) {
  return markdown_escaped(text);
}

void add_statements(std::string& out, const Report& report) {
  out += "## The statements\n\n";
  for (const StatementFacts& facts : report.statements) {
    std::vector<std::string> parties;
    for (const EntityId party : facts.parties)
      parties.push_back(escaped(facts.entities[party.index()].label));
    out += fmt::format("- **{}**, {}", escaped(title_of(facts)), escaped(date_words(facts.date)));
    if (!facts.place.empty()) out += ", " + escaped(facts.place);
    if (!parties.empty()) out += ". Parties: " + joined(parties);
    out += fmt::format(". {}, {}.\n", counted(facts.commitments.size(), "commitment", "commitments"),
                       counted(facts.relations.size(), "relation", "relations"));
  }
  out += "\n";
}

std::string side(const Report& report, std::size_t statement, std::size_t commitment) {
  const CommitmentFact& fact = report.statements[statement].commitments[commitment];
  return fmt::format("“{}” ({}, {})", escaped(fact.words), escaped(statement_name(report, statement)),
                     fact.force == Force::high ? "binding" : "not binding");
}

void add_links(std::string& out, const Report& report, const ReportPair& pair) {
  const Continuity& continuity = pair.pair.continuity;
  out += "#### Commitments\n\n";
  if (continuity.links.empty()) out += "No later commitment could be shown to take up an earlier one.\n";
  for (const CommitmentLink& link : continuity.links) {
    out +=
        fmt::format("- {} **{}**, similarity {}{}\n  - {}\n  - {}\n", sign(link.verdict), label(link.verdict),
                    two_digits(link.similarity), link.main ? "" : ", a part split off or merged",
                    side(report, pair.pair.earlier, link.earlier), side(report, pair.pair.later, link.later));
  }
  const auto alone = [&](const std::vector<Verdict>& verdicts, Verdict wanted, std::size_t statement) {
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      if (verdicts[i] == wanted)
        out += fmt::format("- {} {}: {}\n", sign(wanted), label(wanted), side(report, statement, i));
    }
  };
  alone(continuity.earlier_commitments, Verdict::not_mentioned, pair.pair.earlier);
  alone(continuity.later_commitments, Verdict::emerged, pair.pair.later);
  out += "\n";
}

void add_things(std::string& out, const Report& report, const ReportPair& pair) {
  out += "#### Named things\n\n";
  for (const Verdict verdict : {Verdict::succeeded, Verdict::renamed, Verdict::ended, Verdict::persisted,
                                Verdict::not_mentioned, Verdict::emerged}) {
    std::vector<std::string> names;
    for (const EntityContinuity& each : pair.pair.continuity.entities) {
      if (each.verdict != verdict) continue;
      std::string name = each.earlier
                             ? report.statements[pair.pair.earlier].entities[each.earlier->index()].label
                             : report.statements[pair.pair.later].entities[each.later->index()].label;
      name = escaped(name);
      if ((verdict == Verdict::succeeded || verdict == Verdict::renamed) && each.later) {
        name += (verdict == Verdict::succeeded ? " by " : " as ") +
                escaped(report.statements[pair.pair.later].entities[each.later->index()].label);
      }
      std::string reason = each.date.empty() ? "" : escaped(date_words(each.date));
      if (!each.source.empty())
        reason.append(reason.empty() ? "" : ", ").append("source: ").append(escaped(each.source));
      if (!reason.empty()) name += " (" + reason + ")";
      names.push_back(std::move(name));
    }
    if (!names.empty()) {
      out += fmt::format("- {} **{}** ({}): {}\n", sign(verdict), label(verdict), names.size(),
                         joined(names, names.size()));
    }
  }
  out += "\n";
}

void add_topics(std::string& out, const ReportPair& pair) {
  if (pair.pair.continuity.topics.empty()) return;
  out += "| Topic | Earlier | Later |\n|---|---:|---:|\n";
  for (const TopicShare& topic : pair.pair.continuity.topics) {
    out +=
        fmt::format("| {} | {} | {} |\n", escaped(topic.label), percent(topic.earlier), percent(topic.later));
  }
  out += "\n";
}

void add_continuity(std::string& out, const Report& report) {
  out += "## What held from one statement to the next\n\n";
  if (report.pairs.empty()) {
    out += report.statements.size() < 2
               ? "There is one statement only: nothing to hold it against.\n\n"
               : "No two dated statements share a party: nothing is held against each other.\n\n";
  }
  for (const ReportPair& pair : report.pairs) {
    out += fmt::format("### {} → {}\n\n", escaped(statement_name(report, pair.pair.earlier)),
                       escaped(statement_name(report, pair.pair.later)));
    add_links(out, report, pair);
    add_things(out, report, pair);
    add_topics(out, pair);
  }
}

void add_commitments(std::string& out, const Report& report) {
  out += "## Commitments\n\n";
  for (std::size_t s = 0; s < report.statements.size(); ++s) {
    const StatementFacts& facts = report.statements[s];
    out += fmt::format("### {}\n\n", escaped(statement_name(report, s)));
    if (facts.commitments.empty()) out += "None could be found.\n";
    for (const CommitmentFact& fact : facts.commitments) {
      std::vector<std::string> agents;
      for (const EntityId agent : fact.agents) agents.push_back(escaped(facts.entities[agent.index()].label));
      out += fmt::format("- **{}** ({}): “{}”", escaped(fact.action),
                         fact.force == Force::high ? "binding" : "not binding", escaped(fact.words));
      if (!agents.empty()) out += " – " + joined(agents);
      if (!fact.due.empty()) out += ", due " + escaped(date_words(fact.due));
      out += "\n";
    }
    out += "\n";
  }
}

void add_centrality(std::string& out, const Report& report) {
  constexpr std::size_t most_rows = 12;
  out += "## Who is central\n\n";
  for (const NetworkFigures& network : report.networks) {
    const auto values = [&](Measure measure) -> const std::vector<double>& {
      return network.measures[static_cast<std::size_t>(measure)].values;
    };
    out += fmt::format("### Ties: {} ({})\n\n", name(network.projected.projection),
                       description(network.projected.projection));
    std::vector<std::size_t> order(network.projected.nodes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (order.empty()) {
      out += "No ties of this kind.\n\n";
      continue;
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return values(Measure::pagerank)[a] > values(Measure::pagerank)[b];
    });
    out += "| Who or what | PageRank | Degree | Betweenness | Closeness |\n|---|---:|---:|---:|---:|\n";
    const std::size_t shown = std::min(order.size(), most_rows);
    for (std::size_t i = 0; i < shown; ++i) {
      out += fmt::format("| {} | {:.3f} | {:.0f} | {:.2f} | {:.2f} |\n",
                         escaped(network.projected.nodes[order[i]].label),
                         values(Measure::pagerank)[order[i]], values(Measure::degree)[order[i]],
                         values(Measure::betweenness)[order[i]], values(Measure::closeness)[order[i]]);
    }
    if (shown < order.size()) {
      out += fmt::format("\n{} not shown here; the report as JSON has all.\n",
                         counted(order.size() - shown, "further one is", "further ones are"));
    }
    out += "\n";
  }
}

void add_unmeasured(std::string& out, const Report& report) {
  if (report.networks.size() < all_projections.size()) {
    out +=
        "Ties of other kinds make graphs too large to be measured here; entente analyse measures them.\n\n";
  }
}

void add_timeline(std::string& out, const Report& report) {
  out += "## Timeline\n\n";
  if (report.timeline.empty()) out += "No statement gives a date.\n";
  for (const TimelineEntry& entry : report.timeline) {
    const StatementFacts& facts = report.statements[entry.statement];
    const std::string& what = entry.kind == TimelineKind::statement ? title_of(facts)
                              : entry.kind == TimelineKind::meeting ? facts.events[entry.fact].name
                                                                    : facts.commitments[entry.fact].words;
    out += fmt::format("- {} ({}): {}\n",
                       escaped(date_words(entry.end.empty() ? entry.start : entry.start + "/" + entry.end)),
                       label(entry.kind), escaped(what));
  }
}

}  // namespace

std::string report_markdown(const Report& report) {
  std::string out = "# " + escaped(report_title(report)) + "\n\n";
  for (const std::string& sentence : in_short(report)) out += escaped(sentence) + "\n\n";
  add_statements(out, report);
  add_continuity(out, report);
  add_commitments(out, report);
  add_centrality(out, report);
  add_unmeasured(out, report);
  add_timeline(out, report);
  return out;
}

}  // namespace entente
