// Dates, numbers and lists as people read them; the same in HTML and Markdown.
#ifndef ENTENTE_REPORT_WORDING_HPP
#define ENTENTE_REPORT_WORDING_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "entente/analyse/verdict.hpp"
#include "entente/base/kinds.hpp"
#include "entente/report/report_model.hpp"

namespace entente {

/// "9 September 2003", "April 2014", "2014" of an ISO date; "September to November 2014" of an interval, in
/// full where years differ; "undated" of nothing; anything else as it is.
[[nodiscard]] std::string date_words(std::string_view iso);

/// "1 statement", "2 statements"
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view many);

/// "0.25", "−0.25"; the same in every locale.
[[nodiscard]] std::string two_digits(double value);
/// "25%"
[[nodiscard]] std::string percent(double share);

/// "a", "a and b", "a, b and c"; beyond `most`: "a, b and 3 others".
[[nodiscard]] std::string joined(const std::vector<std::string>& words, std::size_t most = 12);

/// A sign that tells a verdict by its shape, for those who do not see colours.
[[nodiscard]] std::string_view sign(Verdict verdict) noexcept;
/// What a verdict means, in a sentence's part: "silence, which is no end".
[[nodiscard]] std::string_view meaning(Verdict verdict) noexcept;

/// "part of", "participated in" …
[[nodiscard]] std::string phrase(Predicate predicate);

/// The title of a statement, or else its file.
[[nodiscard]] const std::string& title_of(const StatementFacts& facts) noexcept;
/// "Japan, United States: 2 statements, 2003 to 2014"
[[nodiscard]] std::string report_title(const Report& report);
/// "9 September 2003" or, where that is shared or missing, with the title.
[[nodiscard]] std::string statement_name(const Report& report, std::size_t statement);

}  // namespace entente

#endif  // ENTENTE_REPORT_WORDING_HPP
