// The text of a statement as a row of pieces, each with what is marked there.
#ifndef ENTENTE_REPORT_MARKED_TEXT_HPP
#define ENTENTE_REPORT_MARKED_TEXT_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "entente/graph/statement_facts.hpp"

namespace entente {

struct TextPiece {
  std::string text;
  std::optional<PassageId> passage;
  std::optional<std::uint32_t> commitment;  ///< the one that began last, of those whose clause this is
  std::optional<EntityId> entity;           ///< the shortest name here
};

/// The pieces tile the source, in order; two neighbours differ in their marks. Lines that only a narrow page
/// broke are joined: their ends are spaces.
///
/// cost     O(n log n) in the marks, linear in the text
[[nodiscard]] std::vector<TextPiece> marked_text(const StatementFacts& facts);

}  // namespace entente

#endif  // ENTENTE_REPORT_MARKED_TEXT_HPP
