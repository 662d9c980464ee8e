#include "entente/segment/sections.hpp"

#include <algorithm>
#include <cstddef>

#include "entente/base/text.hpp"

namespace entente {

namespace {

using namespace std::literals;

bool is_ascii_letter(char c) {
  return is_ascii_upper(c) || is_ascii_lower(c);
}

/// The bytes of "4", "3.2", "IV" or "b" at the front of `text`; 0 if there is none.
std::size_t number_length(std::string_view text) {
  std::size_t i = 0;
  if (!text.empty() && is_ascii_digit(text[0])) {
    while (i < text.size() && (is_ascii_digit(text[i]) ||
                               (text[i] == '.' && i + 1 < text.size() && is_ascii_digit(text[i + 1])))) {
      ++i;
    }
    return i;
  }
  i = std::min(text.find_first_not_of("IVXL"sv), text.size());
  if (i == 0 && !text.empty() && is_ascii_letter(text[0])) i = 1;
  return i;
}

}  // namespace

std::string_view heading_number(std::string_view heading) {
  const bool bracketed = !heading.empty() && heading[0] == '(';
  if (bracketed) heading.remove_prefix(1);
  const std::size_t length = number_length(heading);
  if (length == 0) return {};
  const std::string_view number = heading.substr(0, length);
  const std::string_view rest = heading.substr(length);
  const bool digits = is_ascii_digit(number[0]);
  if (rest.empty()) return digits && !bracketed ? number : std::string_view{};
  if (rest[0] == ')') return number;
  if (bracketed) return digits && is_ascii_upper(rest[0]) ? number : std::string_view{};
  const bool before_space = is_ascii_space(rest[0]);
  const bool marked = (rest[0] == '.' || rest[0] == ':') && (rest.size() == 1 || is_ascii_space(rest[1]));
  const bool inner_dot = number.find('.') != std::string_view::npos;
  return marked || (inner_dot && before_space) ? number : std::string_view{};
}

}  // namespace entente
