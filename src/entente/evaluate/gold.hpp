// Annotations: what a careful reader marked in a statement, read from JSON files.
#ifndef ENTENTE_EVALUATE_GOLD_HPP
#define ENTENTE_EVALUATE_GOLD_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/base/kinds.hpp"
#include "entente/base/range.hpp"

namespace entente {

struct GoldEntity {
  std::string name;
  std::vector<EntityType> types;  ///< any of them is right; the better one first; never empty
  std::vector<std::string> surfaces;
  bool optional = false;  ///< may be found or not
};

struct GoldCommitment {
  CodePointRange range;  ///< of the sentence or list item; empty where only its words are given
  std::string quote;     ///< its words, for documents whose text is taken out of a page
  std::vector<std::string> agents;
  Force force = Force::high;
  std::string action;
  bool optional = false;
};

struct GoldRelation {
  std::string subject;
  Predicate predicate = Predicate::part_of;
  std::string object;
  bool optional = false;
};

struct GoldStatement {
  std::string stem;  ///< file name without folder and ending; the document has the same
  std::string title;
  std::string date;
  std::string place;
  std::vector<std::string> parties;
  std::vector<GoldEntity> entities;
  std::vector<GoldCommitment> commitments;
  std::optional<std::vector<GoldRelation>> relations;  ///< absent where nobody annotated them
};

/// Reads one annotation; `path` names it in errors and gives the stem.
///
/// errors   invalid_data: with line and column where it is no JSON, else with the place inside
/// ("/entities/3/types/0")
[[nodiscard]] Expected<GoldStatement> parse_gold(std::string_view json, const std::string& path);

/// What could be read of a folder's annotations (*.json, not below it), in byte order of name, and why the
/// rest could not.
struct GoldFolder {
  std::vector<GoldStatement> statements;
  std::vector<Error> errors;  ///< unreadable, invalid_data
};
[[nodiscard]] GoldFolder read_gold(const std::string& folder);

}  // namespace entente

#endif  // ENTENTE_EVALUATE_GOLD_HPP
