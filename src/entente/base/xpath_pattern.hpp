// From XPath's language of regular expressions to ICU's, which is near to it but reads "$", "\w", "\s" and
// "&&" otherwise.
//
// source   XPath and XQuery Functions and Operators §5.6.1, §7.6.3
#ifndef ENTENTE_BASE_XPATH_PATTERN_HPP
#define ENTENTE_BASE_XPATH_PATTERN_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// `pattern` in ICU's words; nothing where it has what XPath has not or what has no words there: look-around,
/// class subtraction, possessive quantifiers, "\b", "\i", "\c". What XPath and ICU both call broken may come
/// back as it is.  cost linear
[[nodiscard]] std::optional<std::string> icu_pattern(std::string_view pattern, bool multi_line);

/// `replacement` in ICU's words for a pattern with that many groups; nothing if it is broken. ICU takes "$10"
/// for a group of two digits and XPath for one where there are fewer groups: braces would be needed, and ICU
/// has them for names only.
[[nodiscard]] std::optional<std::string> icu_replacement(std::string_view replacement, std::int32_t groups);

}  // namespace entente

#endif  // ENTENTE_BASE_XPATH_PATTERN_HPP
