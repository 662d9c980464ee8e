// Regular expressions as XPath has them, for SPARQL's REGEX and REPLACE and for SHACL's sh:pattern, which is
// REGEX. ICU runs them, with an end to their work: an expression that backtracks without end is given up, on
// every machine after the same number of steps.
//
// source   XPath and XQuery Functions and Operators §5.6.1; SPARQL 1.1 §17.4.3.14, §17.4.3.15; SHACL §4.4.3
#ifndef ENTENTE_BASE_REGULAR_EXPRESSION_HPP
#define ENTENTE_BASE_REGULAR_EXPRESSION_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"

namespace entente {

/// Not to be shared between threads.
class RegularExpression {
 public:
  /// Whether ICU reads `pattern` in a way of its own, as what XPath has not (look-around, "\b") or what
  /// cannot be said to ICU (class subtraction, "\i", "\c", the flag x).
  [[nodiscard]] static bool is_beyond_xpath(std::string_view pattern, std::string_view flags);

  /// `flags` are i, m, s, x and q. What is beyond XPath is taken as ICU has it. `most_steps` counts in ICU's
  /// slices of some ten thousand steps, about a millisecond each.
  ///
  /// errors   invalid_data: no regular expression, or a flag that there is not; place is left empty
  [[nodiscard]] static Expected<RegularExpression> compile(std::string_view pattern, std::string_view flags,
                                                           std::int32_t most_steps);

  /// Whether any part of `text` (UTF-8) matches; nothing if it is given up.
  [[nodiscard]] std::optional<bool> matches(std::string_view text) const;

  /// `text` with each match replaced; $1 to $9 and $0 in `replacement` are groups, "\$" and "\\" the
  /// character. Nothing where the pattern matches the empty string or the replacement is broken, which are
  /// errors of SPARQL, or if it is given up.
  [[nodiscard]] std::optional<std::string> replaced(std::string_view text,
                                                    std::string_view replacement) const;

  RegularExpression(RegularExpression&&) noexcept;
  RegularExpression& operator=(RegularExpression&&) noexcept;
  ~RegularExpression();

 private:
  struct Compiled;
  explicit RegularExpression(std::unique_ptr<Compiled> compiled) noexcept;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace entente

#endif  // ENTENTE_BASE_REGULAR_EXPRESSION_HPP
