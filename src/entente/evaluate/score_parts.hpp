// The parts of score(), each judging one kind of fact. Private to this room.
#ifndef ENTENTE_EVALUATE_SCORE_PARTS_HPP
#define ENTENTE_EVALUATE_SCORE_PARTS_HPP

#include <set>
#include <string>
#include <vector>

#include "entente/evaluate/score.hpp"

namespace entente {

using Names = std::set<std::string>;

/// The comparable forms of `words`.
[[nodiscard]] Names comparables(const std::vector<std::string>& words);
/// The comparable forms of a name and its surfaces, none of them empty.
[[nodiscard]] Names all_names(const std::string& name, const std::vector<std::string>& surfaces);

/// How many both have.
[[nodiscard]] std::size_t common(const Names& a, const Names& b);

/// The names of `entities` of `facts`, in that order.
[[nodiscard]] std::vector<std::string> names_of(const StatementFacts& facts,
                                                const std::vector<EntityId>& entities);

// Each matches its kind of fact, then counts the matches.
void score_entities(const GoldStatement& gold, const StatementFacts& found, StatementScore& out);
void score_commitments(const GoldStatement& gold, const StatementFacts& found, StatementScore& out);
void score_relations(const GoldStatement& gold, const StatementFacts& found, StatementScore& out);

}  // namespace entente

#endif  // ENTENTE_EVALUATE_SCORE_PARTS_HPP
