#include "entente/ingest/list_marker.hpp"

#include <algorithm>
#include <array>

#include "entente/base/text.hpp"

namespace entente {

namespace {

struct Bullet {
  std::string_view sign;
  MarkerStyle style;
};
// U+F0B7 and U+F0A7 are the bullets of Word's symbol font, as copied into plain text.
constexpr std::array<Bullet, 21> bullets{
    {{"•", MarkerStyle::bullet},      {"·", MarkerStyle::bullet},      {"▪", MarkerStyle::bullet},
     {"◦", MarkerStyle::bullet},      {"‣", MarkerStyle::bullet},      {"●", MarkerStyle::bullet},
     {"○", MarkerStyle::bullet},      {"■", MarkerStyle::bullet},      {"□", MarkerStyle::bullet},
     {"➢", MarkerStyle::bullet},      {"►", MarkerStyle::bullet},      {"✓", MarkerStyle::bullet},
     {"\uF0B7", MarkerStyle::bullet}, {"\uF0A7", MarkerStyle::bullet}, {"--", MarkerStyle::dash},
     {"-", MarkerStyle::dash},        {"–", MarkerStyle::dash},        {"—", MarkerStyle::dash},
     {"*", MarkerStyle::dash},        {"+", MarkerStyle::dash},        {"o", MarkerStyle::dash}}};

std::size_t space_size(std::string_view text) {
  std::size_t i = 0;
  for (;;) {
    if (i < text.size() && (text[i] == ' ' || text[i] == '\t')) {
      ++i;
    } else if (text.substr(i, 2) == "\u00A0") {
      i += 2;
    } else {
      return i;
    }
  }
}

bool is_roman(std::string_view label) {
  return std::all_of(label.begin(), label.end(), [](char c) { return c == 'i' || c == 'v' || c == 'x'; });
}

}  // namespace

std::optional<ListMarker> read_list_marker(std::string_view line) {
  for (const Bullet& bullet : bullets) {
    if (!line.starts_with(bullet.sign)) continue;
    const std::size_t space = space_size(line.substr(bullet.sign.size()));
    if (space == 0 && bullet.style == MarkerStyle::dash) continue;
    return ListMarker{bullet.style, bullet.sign.size() + space, true};
  }
  const bool open = line.starts_with('(');
  const std::string_view body = line.substr(open ? 1 : 0);
  const bool digits = !body.empty() && is_ascii_digit(body.front());
  std::size_t size = 0;
  while (size < std::min(body.size(), std::size_t{5}) &&
         (digits ? is_ascii_digit(body[size]) : is_ascii_lower(body[size]))) {
    ++size;
  }
  const std::string_view label = body.substr(0, size);
  if (size == 0 || size == body.size()) return std::nullopt;
  if (digits ? size > 3 : size > 1 && !is_roman(label)) return std::nullopt;
  const bool paren = body[size] == ')';
  if (!paren && (open || body[size] != '.')) return std::nullopt;
  const std::string_view after = body.substr(size + 1);
  const std::size_t space = space_size(after);
  if (space == 0 && !(open && !after.empty())) return std::nullopt;
  const MarkerStyle style = digits ? (paren ? MarkerStyle::number_paren : MarkerStyle::number)
                                   : (paren ? MarkerStyle::letter_paren : MarkerStyle::letter);
  return ListMarker{style, line.size() - after.size() + space, label == "1" || label == "a" || label == "i"};
}

}  // namespace entente
