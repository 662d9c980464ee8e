// Disagreements laid out for annotators and for scripts. They are numbered through, from 1.
#ifndef ENTENTE_EVALUATE_DIFF_TEXT_HPP
#define ENTENTE_EVALUATE_DIFF_TEXT_HPP

#include <span>
#include <string>

#include "entente/evaluate/diff.hpp"

namespace entente {

/// Under the name of each statement, for each disagreement: number, line:column and kind; the sentence; what
/// the annotation says; what was found, by which rule, how sure. At the end how many there are of each kind.
[[nodiscard]] std::string to_text(std::span<const StatementDiff> diffs);

/// The same as one JSON object; null for what one side does not have. Offsets count code points.
[[nodiscard]] std::string to_json(std::span<const StatementDiff> diffs);

}  // namespace entente

#endif  // ENTENTE_EVALUATE_DIFF_TEXT_HPP
