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

#include "entente/analyse/projection.hpp"
#include "entente/emit/looks.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// What of the statements is drawn.
struct PictureScope {
  Projection ties = Projection::relations;  ///< what a line stands for
  std::string focus;                        ///< IRI of the thing whose neighbourhood it is; empty: everything
  unsigned depth = 2;                       ///< lines from the focus to the farthest thing
};

struct Picture {
  /// An entity, a topic or a meeting by its IRI.
  struct Thing {
    NodeKind kind = NodeKind::state;
    std::string name;
    std::set<std::size_t> statements;       ///< those that name it
    std::set<std::string> dates;            ///< ISO 8601
    std::vector<std::string> tasks;         ///< what it is responsible for, each once
    std::set<std::size_t> task_statements;  ///< those that tell its tasks
    bool linked = false;                    ///< some edge or party reaches it
  };
  struct Edge {
    std::set<Predicate> predicates;    ///< empty for a tie that is no relation
    std::size_t passages = 0;          ///< of a tie that is no relation: how many make it
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
  std::size_t hidden_statements = 0;  ///< of a large corpus: all of them; with parties, tasks and lists
  std::size_t hidden_things = 0;      ///< of a neighbourhood: what is too many, the farthest first
  /// Two or more subjects of which the same is said, and what, by object; these edges are not in `edges`.
  /// Joined are four subjects or more, or fewer that share three objects or more.
  std::map<std::set<std::string>, std::map<std::string, Edge>> joint_edges;
};

/// Of more than 8 statements, neither they nor parties, tasks and lists are shown, but the lines that most of
/// them tell, those of the most tied things first. A neighbourhood has no parties and no lists of what no
/// relation reaches: it is about one thing.
///
/// Precondition: a focus is an entity of the statements.
/// cost     O(n log n) in the number of facts; with ties other than relations that of project()
[[nodiscard]] Picture picture_of(std::span<const StatementFacts> statements, const PictureScope& scope = {});

}  // namespace entente

#endif  // ENTENTE_EMIT_PICTURE_HPP
