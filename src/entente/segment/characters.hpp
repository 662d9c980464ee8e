// What a code point is to the tokenizer.
#ifndef ENTENTE_SEGMENT_CHARACTERS_HPP
#define ENTENTE_SEGMENT_CHARACTERS_HPP

#include <array>
#include <cstdint>
#include <string_view>

#include "entente/base/text.hpp"

namespace entente {

enum class CharClass : std::uint8_t {
  space,  ///< white space, and marks without width or meaning: zero-width space, byte order and direction
          ///< marks
  lower,
  upper,   ///< with title case
  letter,  ///< a letter without case
  digit,   ///< decimal digits of any script
  mark,    ///< continues a word: accents, joiners, soft hyphen
  other,
};

/// A code point of a text, its class, and the bytes it takes; at the end of the text: `other` of 0 bytes.
struct CharAt {
  char32_t value = 0;
  CharClass type = CharClass::other;
  std::uint8_t size = 0;
};

namespace characters {

constexpr std::array<CharClass, 128> make_ascii_classes() {
  std::array<CharClass, 128> classes{};
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const char c = static_cast<char>(i);
    classes[i] = is_ascii_space(c)   ? CharClass::space
                 : is_ascii_lower(c) ? CharClass::lower
                 : is_ascii_upper(c) ? CharClass::upper
                 : is_ascii_digit(c) ? CharClass::digit
                                     : CharClass::other;
  }
  return classes;
}
inline constexpr auto ascii_classes = make_ascii_classes();

}  // namespace characters

/// The same as char_at, for a byte of 0x80 or more.
[[nodiscard]] CharAt char_beyond_ascii(std::string_view text, std::uint32_t offset);

/// The code point that begins at `offset`, nothing from `end` on.
///
/// cost     one table look-up for ASCII, else ICU's trie
/// source   Unicode general categories, through ICU
[[nodiscard]] inline CharAt char_at(std::string_view text, std::uint32_t offset, std::uint32_t end) {
  if (offset >= end) return {};
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte < 0x80) return {byte, characters::ascii_classes[byte], 1};
  return char_beyond_ascii(text, offset);
}

[[nodiscard]] constexpr bool is_letter(CharClass type) noexcept {
  return type == CharClass::lower || type == CharClass::upper || type == CharClass::letter;
}

}  // namespace entente

#endif  // ENTENTE_SEGMENT_CHARACTERS_HPP
