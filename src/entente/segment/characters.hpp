// What a code point is to the tokenizer.
#ifndef ENTENTE_SEGMENT_CHARACTERS_HPP
#define ENTENTE_SEGMENT_CHARACTERS_HPP

#include <cstdint>
#include <string_view>

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

/// The code point that begins at `offset`, nothing from `end` on.
///
/// cost     one table look-up for ASCII, else ICU's trie
/// source   Unicode general categories, through ICU
[[nodiscard]] CharAt char_at(std::string_view text, std::uint32_t offset, std::uint32_t end);

[[nodiscard]] constexpr bool is_letter(CharClass type) noexcept {
  return type == CharClass::lower || type == CharClass::upper || type == CharClass::letter;
}

}  // namespace entente

#endif  // ENTENTE_SEGMENT_CHARACTERS_HPP
