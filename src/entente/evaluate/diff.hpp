// Each place where an extraction and an annotation disagree, so that an annotator can decide who is right.
#ifndef ENTENTE_EVALUATE_DIFF_HPP
#define ENTENTE_EVALUATE_DIFF_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/base/range.hpp"
#include "entente/evaluate/gold.hpp"
#include "entente/evaluate/score.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

enum class DisagreementKind : std::uint8_t {
  document_fact,
  missed_entity,
  extra_entity,
  split_entity,  ///< a further piece of an annotated one
  wrong_type,
  missed_commitment,
  extra_commitment,
  wrong_action,
  wrong_force,
  wrong_agents,  ///< less than half in common
  missed_relation,
  extra_relation,
};
inline constexpr std::array disagreement_names{"document fact",    "missed entity",   "extra entity",
                                               "split entity",     "wrong type",      "missed commitment",
                                               "extra commitment", "wrong action",    "wrong force",
                                               "wrong agents",     "missed relation", "extra relation"};

/// "missed entity"
[[nodiscard]] constexpr std::string_view name_of(DisagreementKind kind) noexcept {
  return disagreement_names[static_cast<std::size_t>(kind)];
}

struct Disagreement {
  DisagreementKind kind = DisagreementKind::document_fact;
  std::optional<CodePointRange> range;  ///< in StatementFacts::source; facts about the document have none,
                                        ///< nor has what the annotation names by words that the text has not
  Position at;                          ///< where the range begins; 1:1 without one
  std::string sentence;                 ///< its words; empty without a range
  std::string gold;                     ///< what the annotation says; empty: nothing
  std::string found;                    ///< what the extraction says; empty: nothing
  std::string rule;                     ///< that made what was found; empty: none
  double confidence = 0;                ///< of the rule
};

struct StatementDiff {
  std::string stem;
  std::string file;                         ///< the document's name without folders
  std::vector<Disagreement> disagreements;  ///< the document's facts, then in order of text, then the rest
};

/// What `scored` counts against the extraction, each once. What the annotation calls optional is nowhere in
/// it, nor is a commitment found in a sentence that may hold one or not.
///
/// Precondition: `scored` is score(gold, found)
/// cost     O(annotated · passages)
[[nodiscard]] StatementDiff diff(const GoldStatement& gold, const StatementFacts& found,
                                 const StatementScore& scored);

}  // namespace entente

#endif  // ENTENTE_EVALUATE_DIFF_HPP
