#include "entente/segment/characters.hpp"

#include <unicode/uchar.h>

#include "entente/base/utf8.hpp"

namespace entente {

namespace {

constexpr char32_t soft_hyphen = 0x00AD;
constexpr char32_t zero_width_non_joiner = 0x200C;
constexpr char32_t zero_width_joiner = 0x200D;

CharClass class_of(char32_t c) {
  const auto code = static_cast<UChar32>(c);
  switch (u_charType(code)) {
    case U_LOWERCASE_LETTER:
      return CharClass::lower;
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return CharClass::upper;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
      return CharClass::letter;
    case U_DECIMAL_DIGIT_NUMBER:
      return CharClass::digit;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return CharClass::mark;
    case U_FORMAT_CHAR:
      return c == soft_hyphen || c == zero_width_non_joiner || c == zero_width_joiner ? CharClass::mark
                                                                                      : CharClass::space;
    default:
      return u_isUWhiteSpace(code) != 0 ? CharClass::space : CharClass::other;
  }
}

}  // namespace

CharAt char_beyond_ascii(std::string_view text, std::uint32_t offset) {
  const DecodedCodePoint decoded = decode_at(text, offset);
  return {decoded.value, class_of(decoded.value), decoded.size};
}

}  // namespace entente
