// Regular expressions as XPath has them, run by ICU.
//
// ICU's language is near to XPath's; what the two read differently is translated ("$", "\w", "\s") or, where
// that cannot be done, refused (look-around, class subtraction, "\b", "\i", "\c").
//
// source   XPath and XQuery Functions and Operators §5.6.1; SPARQL 1.1 §17.4.3.14, §17.4.3.15
#ifndef ENTENTE_QUERY_REGULAR_EXPRESSION_HPP
#define ENTENTE_QUERY_REGULAR_EXPRESSION_HPP

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace entente::sparql {

class RegularExpression {
 public:
  RegularExpression();
  RegularExpression(RegularExpression&&) noexcept;
  RegularExpression& operator=(RegularExpression&&) noexcept;
  ~RegularExpression();

  /// Nothing when pattern or flags are none of XPath's: an error of SPARQL. `unsupported` is set where they
  /// may be, and we cannot say.
  [[nodiscard]] static std::optional<RegularExpression> compile(std::string_view pattern,
                                                                std::string_view flags, bool& unsupported);

  /// Nothing if ICU gives up, as on patterns that take too long.
  [[nodiscard]] std::optional<bool> matches(std::string_view text) const;

  /// `text` with each match replaced; $1 to $9 and $0 in `replacement` are groups, "\$" and "\\" the
  /// character. Nothing where the pattern matches the empty string or the replacement is broken: errors of
  /// SPARQL.
  [[nodiscard]] std::optional<std::string> replaced(std::string_view text,
                                                    std::string_view replacement) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_REGULAR_EXPRESSION_HPP
