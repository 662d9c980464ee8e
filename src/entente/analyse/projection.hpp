// Projections: which things of a corpus are nodes, and what ties them. Every figure about a graph names the
// projection that it was measured in.
//
//   relations    entities, from subject to object of each typed relation; directed
//   commitments  who binds itself, the venues and the topics, each with each, tied by a commitment
//   co-mention   entities that the same sentence names
//   all          everything that the other three tie, whatever the direction
//
// The weight of a tie is the number of distinct passages that make it. Passages, statements, meetings and
// texts are never nodes, and neither is what nothing ties.
#ifndef ENTENTE_ANALYSE_PROJECTION_HPP
#define ENTENTE_ANALYSE_PROJECTION_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/kinds.hpp"
#include "entente/graph/statement_facts.hpp"
#include "entente/network/weighted_graph.hpp"

namespace entente {

enum class Projection : std::uint8_t { relations, commitments, co_mention, all };
inline constexpr std::array all_projections{Projection::relations, Projection::commitments,
                                            Projection::co_mention, Projection::all};

/// "co-mention"
[[nodiscard]] std::string_view name(Projection projection) noexcept;
/// What its ties are, in a few words: "the same sentence names both".
[[nodiscard]] std::string_view description(Projection projection) noexcept;
/// The inverse of name; nothing for a name that is none.
[[nodiscard]] std::optional<Projection> projection(std::string_view name) noexcept;

struct ProjectedNode {
  std::string iri;
  std::string label;
  std::optional<EntityType> type;  ///< none: a topic
};

/// What a topic of the statement's commitments is as nodes: the concepts that it names, or else itself by its
/// words.
[[nodiscard]] std::vector<ProjectedNode> topic_nodes(const StatementFacts& facts, const std::string& phrase);

struct ProjectedGraph {
  Projection projection = Projection::relations;
  std::vector<ProjectedNode> nodes;  ///< in order of IRI; node i of the graph
  WeightedGraph graph;               ///< in normal form
};

/// The same for any order of statements.
///
/// cost     O(n log n) in the number of facts, and the square of the number of names in a passage
[[nodiscard]] ProjectedGraph project(std::span<const StatementFacts> statements, Projection projection);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_PROJECTION_HPP
