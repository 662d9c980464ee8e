// Figures of agreement, laid out for people and for scripts.
#ifndef ENTENTE_EVALUATE_FIGURES_HPP
#define ENTENTE_EVALUATE_FIGURES_HPP

#include <cstddef>
#include <string>
#include <vector>

#include "entente/evaluate/score.hpp"

namespace entente {

/// What was measured, and how many annotations could not be held against a document.
struct Evaluation {
  std::vector<StatementScore> statements;
  std::size_t failed = 0;
};

/// The sum over the statements.
[[nodiscard]] Score total(const Evaluation& evaluation);

/// Precision, recall and F1 of each kind of fact, of each statement, and precision by rule.
[[nodiscard]] std::string to_table(const Evaluation& evaluation);

/// The same as one JSON object, with the findings: rates to four decimals (those of single statements to
/// three), null where nothing was asked.
[[nodiscard]] std::string to_json(const Evaluation& evaluation);

/// What was missed, invented or mistyped, one line each, under the name of each statement.
[[nodiscard]] std::string to_error_list(const Evaluation& evaluation);

}  // namespace entente

#endif  // ENTENTE_EVALUATE_FIGURES_HPP
