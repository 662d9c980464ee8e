// What a picture of several statements shows: their facts, condensed so that a reader can take them in.
//
// Things named in several statements are one node; all that is said between two things is one edge; dates
// stand in the node of what they date, an agency's tasks in one note, and things that no relation reaches in
// one list.
#ifndef ENTENTE_EMIT_PICTURE_HPP
#define ENTENTE_EMIT_PICTURE_HPP

#include <compare>
#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "entente/graph/statement_facts.hpp"

namespace entente {

struct Picture {
  /// An entity by its IRI.
  struct Thing {
    EntityType type = EntityType::state;
    std::string name;
    std::set<std::size_t> statements;       ///< those that name it
    std::set<std::string> dates;            ///< ISO 8601
    std::vector<std::string> tasks;         ///< what it is responsible for, each once
    std::set<std::size_t> task_statements;  ///< those that tell its tasks
    bool linked = false;                    ///< some edge or party reaches it
  };
  struct Edge {
    std::set<Predicate> predicates;
    std::set<std::size_t> statements;  ///< those that say so
    friend auto operator<=>(const Edge&, const Edge&) = default;
  };
  struct Statement {
    std::string title;
    std::string date;
    std::size_t high = 0;  ///< commitments of high force
    std::size_t low = 0;
    std::set<std::string> parties;      ///< IRIs
    std::vector<std::string> unlinked;  ///< names of things that no edge reaches, in order of IRI
  };
  std::vector<Statement> statements;  ///< in the order given
  std::map<std::string, Thing> things;
  std::map<std::pair<std::string, std::string>, Edge> edges;  ///< by IRIs of subject and object
  std::size_t hidden_edges = 0;  ///< left out: of a large corpus, only what most statements tell can be shown
  /// Two or more subjects of which the same is said, and what, by object; these edges are not in `edges`.
  /// Joined are four subjects or more, or fewer that share three objects or more.
  std::map<std::set<std::string>, std::map<std::string, Edge>> joint_edges;
};

/// cost     O(n log n) in the number of facts
[[nodiscard]] Picture picture_of(std::span<const StatementFacts> statements);

}  // namespace entente

#endif  // ENTENTE_EMIT_PICTURE_HPP
