// Small operations on text that every room needs. ASCII case only unless a name says otherwise.
#ifndef ENTENTE_BASE_TEXT_HPP
#define ENTENTE_BASE_TEXT_HPP

#include <string>
#include <string_view>

namespace entente {

[[nodiscard]] constexpr bool is_ascii_space(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}
[[nodiscard]] constexpr bool is_ascii_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool is_ascii_upper(char c) noexcept {
  return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool is_ascii_lower(char c) noexcept {
  return c >= 'a' && c <= 'z';
}
[[nodiscard]] constexpr char to_ascii_lower(char c) noexcept {
  return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// `text` without white space at its ends (ASCII and U+00A0).
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

/// `text` with each run of white space (ASCII, U+00A0, U+2002 to U+200B, U+202F) as one space, and none at
/// the ends.
[[nodiscard]] std::string fold_space(std::string_view text);

/// The same without soft hyphens, word joiners, byte order marks and marks of direction, which are no part of
/// a name or title.
[[nodiscard]] std::string fold_name(std::string_view text);

/// `text` in lower case, ASCII letters only.
[[nodiscard]] std::string to_lower(std::string_view text);

/// Equal without regard to ASCII case.
[[nodiscard]] bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept;

/// A name as the last part of an IRI: letters without accents in lower case and digits, other characters as
/// single hyphens. "U.S.-Chile Trade Dialogue" gives "us-chile-trade-dialogue". What is longer than `limit`
/// bytes (16 at least) is cut, at a hyphen if there is one, and ends with a fingerprint of the whole: two
/// long names that begin alike stay two.
///
/// Letters that have no ASCII form are kept as they are (IRIs allow them); a name without any gives
/// "unnamed". source   NFKD by ICU, combining marks dropped
[[nodiscard]] std::string slug(std::string_view name, std::size_t limit = 96);

}  // namespace entente

#endif  // ENTENTE_BASE_TEXT_HPP
