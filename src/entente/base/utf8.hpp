// UTF-8: validation, walking code points, and counting between bytes and code points.
//
// source   Unicode Standard 15.0, table 3-7 "Well-Formed UTF-8 Byte Sequences"
#ifndef ENTENTE_BASE_UTF8_HPP
#define ENTENTE_BASE_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// The offset of the first byte that is not well-formed UTF-8; nothing when all of it is.
///
/// cost     O(n), eight bytes a step over ASCII
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) noexcept;

/// `bytes` with U+FFFD for each byte that is not part of well-formed UTF-8.  cost O(n)
[[nodiscard]] std::string replace_invalid_utf8(std::string_view bytes);

/// Code points in well-formed UTF-8.  cost O(n)
[[nodiscard]] std::size_t count_code_points(std::string_view text) noexcept;

/// True where a code point begins, and at the end of the text.
[[nodiscard]] bool is_code_point_edge(std::string_view text, std::size_t offset) noexcept;

/// The code point that begins at `offset`, and the bytes it takes. Precondition: an edge, not the end.
struct DecodedCodePoint {
  char32_t value;
  std::uint8_t size;
};
[[nodiscard]] DecodedCodePoint decode_at(std::string_view text, std::size_t offset) noexcept;

/// Appends `code_point` as UTF-8; a surrogate or a value over U+10FFFF becomes U+FFFD.
void append_utf8(std::string& out, char32_t code_point);

}  // namespace entente

#endif  // ENTENTE_BASE_UTF8_HPP
