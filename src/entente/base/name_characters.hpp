// Which characters stand in the names of Turtle, TriG and SPARQL.
//
// source   Turtle 1.1 §6.5, SPARQL 1.1 §19.8: the two have the same names
#ifndef ENTENTE_BASE_NAME_CHARACTERS_HPP
#define ENTENTE_BASE_NAME_CHARACTERS_HPP

namespace entente {

/// PN_CHARS_BASE
[[nodiscard]] constexpr bool is_name_start(char32_t c) noexcept {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7) || (c >= 0x370 && c <= 0x1FFF && c != 0x37E) ||
         c == 0x200C || c == 0x200D || (c >= 0x2070 && c <= 0x218F) || (c >= 0x2C00 && c <= 0x2FEF) ||
         (c >= 0x3001 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFFD) ||
         (c >= 0x10000 && c <= 0xEFFFF);
}

/// What a label of a blank node begins with: PN_CHARS_U or a digit.
[[nodiscard]] constexpr bool is_label_start(char32_t c) noexcept {
  return is_name_start(c) || c == '_' || (c >= '0' && c <= '9');
}

/// The further characters of VARNAME
[[nodiscard]] constexpr bool is_variable_character(char32_t c) noexcept {
  return is_label_start(c) || c == 0xB7 || (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
}

/// PN_CHARS
[[nodiscard]] constexpr bool is_name_character(char32_t c) noexcept {
  return is_variable_character(c) || c == '-';
}

}  // namespace entente

#endif  // ENTENTE_BASE_NAME_CHARACTERS_HPP
