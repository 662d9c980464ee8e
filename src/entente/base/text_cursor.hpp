// Reads words from the start of a text, step by step. Private to this room: calendar.cpp reads dates with it.
#ifndef ENTENTE_BASE_TEXT_CURSOR_HPP
#define ENTENTE_BASE_TEXT_CURSOR_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <unicode/uchar.h>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

namespace entente {

/// A place in the text; the readers below move it only when they succeed.
struct Cursor {
  std::string_view text;
  std::size_t at = 0;

  [[nodiscard]] std::string_view rest() const { return text.substr(at); }
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at + ahead < text.size() ? text[at + ahead] : '\0';
  }
  /// No letter or digit follows.
  [[nodiscard]] bool at_word_end() const {
    return at >= text.size() || !u_isalnum(static_cast<UChar32>(decode_at(text, at).value));
  }
  bool take(std::string_view literal) {
    if (rest().substr(0, literal.size()) != literal) return false;
    at += literal.size();
    return true;
  }
  bool take_spaces() {
    const std::size_t before = at;
    while (take(" ") || take("\t") || take("\u00A0") || take("\u202F")) {
    }
    return at != before;
  }
};

/// Runs `read` and takes the cursor back when it gives nothing.
template <class Read>
auto attempt(Cursor& cursor, Read read) -> decltype(read(cursor)) {
  Cursor trial = cursor;
  auto result = read(trial);
  if (result) cursor = trial;
  return result;
}

/// A whole run of ASCII letters; empty when there is none or it is too long to be of use here.
inline std::string_view read_word(Cursor& cursor) {
  std::size_t size = 0;
  while (size <= 10 && (is_ascii_upper(cursor.peek(size)) || is_ascii_lower(cursor.peek(size)))) ++size;
  Cursor after{cursor.text, cursor.at + size};
  if (size == 0 || size > 10 || !after.at_word_end()) return {};
  const auto word = cursor.rest().substr(0, size);
  cursor = after;
  return word;
}

inline bool take_word(Cursor& cursor, std::string_view word) {
  return attempt(cursor, [&](Cursor& c) { return equal_ignoring_case(read_word(c), word); });
}

inline bool take_word_and_space(Cursor& cursor, std::string_view word) {
  return attempt(cursor, [&](Cursor& c) { return take_word(c, word) && c.take_spaces(); });
}

inline bool take_dash(Cursor& cursor) {
  constexpr std::array<std::string_view, 8> dashes{"-",      "\u2010", "\u2011", "\u2012",
                                                   "\u2013", "\u2014", "\u2015", "\u2212"};
  return std::any_of(dashes.begin(), dashes.end(), [&](auto dash) { return cursor.take(dash); });
}

}  // namespace entente

#endif  // ENTENTE_BASE_TEXT_CURSOR_HPP
