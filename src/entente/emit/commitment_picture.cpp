#include "entente/emit/commitment_picture.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "entente/analyse/projection.hpp"
#include "entente/emit/commitment_label.hpp"
#include "entente/emit/dot_graph.hpp"
#include "entente/emit/dot_text.hpp"
#include "entente/emit/looks.hpp"

namespace entente {

namespace {

constexpr std::size_t shown_at_most = 40;
constexpr std::size_t name_width = 20;
constexpr std::size_t words_width = 38;
constexpr std::size_t clause_at_most = 110;
constexpr std::size_t frame_width = 50;

/// The topics that a box leads to.
std::vector<ProjectedNode> topics_of(const StatementFacts& facts, const CommitmentFact& commitment) {
  std::vector<ProjectedNode> known;
  for (const std::string& phrase : commitment.topics) {
    const bool in_thesaurus = std::any_of(facts.topics.begin(), facts.topics.end(),
                                          [&](const TopicFact& topic) { return topic.phrase == phrase; });
    if (!in_thesaurus) continue;
    for (ProjectedNode& node : topic_nodes(facts, phrase)) known.push_back(std::move(node));
  }
  if (known.empty() && !commitment.topics.empty()) return topic_nodes(facts, commitment.topics.front());
  return known;
}

class CommitmentDrawer {
 public:
  CommitmentDrawer(const NodeSizes& sizes, const std::string& title)
      : sizes_{sizes}, graph_{title, "nodesep=0.14, ranksep=1.2"} {}

  /// Adds the frame of one statement with its first `count` commitments.
  void add(const StatementFacts& facts, std::size_t ordinal, std::size_t count) {
    if (count == 0) return;
    const LineLook& look = statement_line(ordinal);
    std::string name = facts.title;
    if (!facts.date.empty()) name.append(", ").append(facts.date);
    const std::string stem = "c" + std::to_string(ordinal + 1) + "_";
    graph_.open_frame("s" + std::to_string(ordinal + 1), dot_label(wrap(name, frame_width)));
    for (std::size_t i = 0; i < count; ++i) add_box(facts.commitments[i], stem + std::to_string(i + 1), look);
    graph_.close_frame();
    for (std::size_t i = 0; i < count; ++i) add_lines(facts, i, stem + std::to_string(i + 1), look);
  }

  std::string finish(std::size_t hidden) && {
    Legend legend;
    for (const NodeKind kind : kinds_) legend.add(dot_quoted(label(kind)), filled(kind));
    legend.add("\"high force: “will”, “agreed to”\"", box(Force::high, statement_line(0)));
    legend.add("\"low force: “should”, “are encouraged to”\"", box(Force::low, statement_line(0)));
    if (!joints_.empty())
      legend.add("\"a dot joins those who bind themselves together\"", std::string{unframed});
    if (!sizes_.meaning.empty()) {
      legend.add(dot_label(wrap("larger letters: higher " + sizes_.meaning, words_width)),
                 std::string{unframed});
    }
    if (hidden > 0) {
      legend.add(dot_label(wrap("not shown: " + counted(hidden, "commitment"), words_width)),
                 std::string{unframed});
    }
    legend.write(graph_);
    return std::move(graph_).finish();
  }

 private:
  static std::string box(Force force, const LineLook& look) {
    return outlined({look.colour, force == Force::high ? "solid" : "dashed"}) + ", fontsize=10";
  }

  void add_box(const CommitmentFact& commitment, const std::string& id, const LineLook& look) {
    std::vector<std::string> lines = wrap(commitment_label(commitment, clause_at_most), words_width);
    if (!commitment.due.empty()) lines.push_back("due " + commitment.due);
    graph_.node(id, dot_label(lines, Align::left), box(commitment.force, look));
  }

  /// The node of a thing, written when it is first asked for.
  std::string thing(const std::string& iri, const std::string& name, NodeKind kind) {
    const auto [known, fresh] = ids_.try_emplace(iri, "e" + std::to_string(ids_.size() + 1));
    if (fresh) {
      kinds_.insert(kind);
      graph_.node(known->second, dot_label(wrap(name, name_width)),
                  filled(kind) + letters(sizes_, iri) + ", tooltip=" + dot_quoted(iri));
    }
    return known->second;
  }

  std::string thing(const StatementFacts& facts, EntityId id) {
    const EntityFact& entity = facts.entities[id.index()];
    return thing(entity.iri, entity.label.empty() ? entity.name : entity.label, node_kind(entity.type));
  }

  /// What a box hangs on: its agent, or the dot that joins several.
  std::string bearer(const StatementFacts& facts, const CommitmentFact& commitment) {
    std::set<std::string> agents;
    for (const EntityId agent : commitment.agents) agents.insert(thing(facts, agent));
    if (agents.size() < 2) return agents.empty() ? std::string{} : *agents.begin();
    const auto [known, fresh] = joints_.try_emplace(agents, "j" + std::to_string(joints_.size() + 1));
    if (fresh) {
      graph_.node(known->second, "\"\"", "shape=point, width=0.1, color=\"#999999\", fillcolor=\"#999999\"");
      for (const std::string& agent : agents)
        graph_.edge(agent, known->second, "arrowhead=none, color=\"#999999\"");
    }
    return known->second;
  }

  void add_lines(const StatementFacts& facts, std::size_t index, const std::string& id,
                 const LineLook& look) {
    const CommitmentFact& commitment = facts.commitments[index];
    const std::string line = "color=\"" + std::string{look.colour} +
                             "\", style=" + (commitment.force == Force::high ? "solid" : "dashed");
    if (const std::string from = bearer(facts, commitment); !from.empty()) graph_.edge(from, id, line);
    std::set<std::string> targets;
    for (const EntityId venue : commitment.venues) targets.insert(thing(facts, venue));
    for (const ProjectedNode& topic : topics_of(facts, commitment))
      targets.insert(thing(topic.iri, topic.label, NodeKind::topic));
    for (const std::string& target : targets) graph_.edge(id, target, line);
  }

  const NodeSizes& sizes_;
  DotGraph graph_;
  std::map<std::string, std::string, std::less<>> ids_;  ///< of things, by IRI
  std::map<std::set<std::string>, std::string> joints_;  ///< by the ids of who is joined
  std::set<NodeKind> kinds_;
};

/// How many commitments of each statement are shown: those of the last ones.
std::vector<std::size_t> shares(std::span<const StatementFacts> statements) {
  std::vector<std::size_t> out(statements.size());
  std::size_t room = shown_at_most;
  for (std::size_t i = statements.size(); i-- > 0;) {
    out[i] = std::min(room, statements[i].commitments.size());
    room -= out[i];
  }
  return out;
}

}  // namespace

Drawing draw_commitments(std::span<const StatementFacts> statements, const NodeSizes& sizes) {
  const std::vector<std::size_t> shown = shares(statements);
  std::size_t all = 0;
  std::size_t drawn = 0;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    all += statements[i].commitments.size();
    drawn += shown[i];
  }
  std::string title = counted(all, "commitment") + " of " + counted(statements.size(), "statement");
  CommitmentDrawer drawer{sizes, title};
  for (std::size_t i = 0; i < statements.size(); ++i) drawer.add(statements[i], i, shown[i]);
  std::string description =
      counted(drawn, "commitment") +
      ", each from who binds itself to what is to be done, and on to its topics and venues.";
  if (all > drawn)
    description += " Not shown: " + counted(all - drawn, "commitment") + " of earlier statements.";
  return {std::move(title), std::move(description), std::move(drawer).finish(all - drawn)};
}

}  // namespace entente
