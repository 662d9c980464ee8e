// Regular expressions of sh:pattern, with an end to their work: an expression that backtracks without end is
// given up, on every machine after the same number of steps.
#ifndef ENTENTE_CHECK_TEXT_PATTERN_HPP
#define ENTENTE_CHECK_TEXT_PATTERN_HPP

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"

namespace entente {

enum class PatternVerdict : std::uint8_t { matches, differs, given_up };

/// Not to be shared between threads.
class TextPattern {
 public:
  /// `flags` as in XPath: i, m, s, x, q, each at most once. The syntax is that of ICU, which has all that
  /// XPath's and JavaScript's share.
  ///
  /// errors   invalid_data: no regular expression, or a flag that there is not; place is left empty
  [[nodiscard]] static Expected<TextPattern> compile(std::string_view pattern, std::string_view flags);

  /// Whether any part of `text` (UTF-8) matches.
  [[nodiscard]] PatternVerdict find_in(std::string_view text) const;

  TextPattern(TextPattern&&) noexcept;
  TextPattern& operator=(TextPattern&&) noexcept;
  ~TextPattern();

 private:
  struct Compiled;
  explicit TextPattern(std::unique_ptr<Compiled> compiled) noexcept;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace entente

#endif  // ENTENTE_CHECK_TEXT_PATTERN_HPP
