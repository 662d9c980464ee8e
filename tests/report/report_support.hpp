// Two small statements made by hand, what held between them, and the report on them.
#ifndef ENTENTE_TESTS_REPORT_REPORT_SUPPORT_HPP
#define ENTENTE_TESTS_REPORT_REPORT_SUPPORT_HPP

#include <string>
#include <vector>

#include "entente/emit/html_writer.hpp"
#include "entente/report/report_model.hpp"

namespace entente::test {

/// small_statement of tests/graph on 14 October 2021, and one of 3 May 2023 that takes up its commitment,
/// with less force and without X.
[[nodiscard]] std::vector<StatementFacts> two_statements();

/// The one held against the other, by hand.
[[nodiscard]] std::vector<StatementPair> one_pair();

/// The report on all of `statements`, which it views; with the pair if there are two.
[[nodiscard]] Report report_on(const std::vector<StatementFacts>& statements);

/// What one section writes.
[[nodiscard]] std::string written(void (*section)(HtmlWriter&, const Report&), const Report& report);

/// Whether `text` holds `part`.
[[nodiscard]] bool holds(const std::string& text, const std::string& part);

/// How often.
[[nodiscard]] std::size_t times(const std::string& text, const std::string& part);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_REPORT_REPORT_SUPPORT_HPP
