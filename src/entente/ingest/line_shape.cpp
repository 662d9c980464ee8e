#include "entente/ingest/line_shape.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

namespace entente {

namespace {

constexpr std::size_t shortest_sentence = 60;

constexpr std::array<std::string_view, 6> closers{"\"", "'", ")", "]", "”", "’"};

std::string_view without_closers(std::string_view text) {
  text = trim(text);
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view closer : closers) {
      if (!text.ends_with(closer)) continue;
      text.remove_suffix(closer.size());
      again = true;
    }
  }
  return text;
}

/// "D.C." or "U.S.A.": the last word has a full stop inside.
bool ends_with_abbreviation(std::string_view text) {
  const std::size_t space = text.find_last_of(" \t\n\r(/,");
  const std::string_view word = text.substr(space == std::string_view::npos ? 0 : space + 1);
  const std::size_t stop = word.find('.');
  return stop != std::string_view::npos && stop + 1 < word.size();
}

}  // namespace

bool ends_sentence(std::string_view text) {
  text = without_closers(text);
  if (text.empty()) return false;
  const char last = text.back();
  if (last == '.' && text.size() < shortest_sentence) return !ends_with_abbreviation(text);
  return last == '.' || last == '!' || last == '?' || last == ':' || last == ';';
}

bool has_word(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, size] = decode_at(text, i);
    if (u_isalnum(static_cast<UChar32>(value)) != 0) return true;
    i += size;
  }
  return false;
}

bool begins_numbered(std::string_view text) {
  const bool open = text.starts_with('(');
  if (open) text.remove_prefix(1);
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits > 0) return open || text.substr(digits, 1) == "." || text.substr(digits, 1) == ")";
  const std::size_t roman = std::min(text.find_first_not_of("IVX"), text.size());
  const std::size_t label = roman > 0 ? roman : (!text.empty() && is_ascii_upper(text.front()) ? 1 : 0);
  return label > 0 && (text.substr(label, 2) == ". " || text.substr(label, 1) == ")");
}

bool begins_lower(std::string_view text) {
  return !text.empty() && is_ascii_lower(text.front());
}

bool is_breadcrumb(std::string_view line) {
  static constexpr std::array<std::string_view, 6> parts{" › ", " » ", " > ", " >> ", "] [", " | "};
  if (line.size() > max_heading_bytes) return false;
  const std::size_t fewest = line.starts_with("Home") || line.starts_with("[Home") ? 1 : 2;
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = line.find(part); at != std::string_view::npos; at = line.find(part, at + 1))
      ++found;
    return found >= fewest;
  });
}

bool begins_with_label(std::string_view line) {
  const std::size_t colon = line.find(": ");
  return colon != std::string_view::npos && colon > 0 && is_ascii_upper(line.front()) &&
         line.substr(0, colon).find(' ') == std::string_view::npos;
}

bool looks_like_heading(std::string_view text) {
  if (text.empty() || text.size() > max_heading_bytes || begins_lower(text) || ends_sentence(text))
    return false;
  if (text.back() == ',' || text.back() == '-') return false;
  return has_word(text);
}

bool runs_on(std::string_view before, std::string_view next) {
  if (begins_lower(trim(next))) return true;
  before = trim(before);
  if (ends_sentence(before)) return false;
  const std::size_t space = before.find_last_of(" \t");
  const std::string_view last = before.substr(space == std::string_view::npos ? 0 : space + 1);
  return begins_lower(last) || before.size() > max_heading_bytes / 2;
}

bool parted_by_connective(std::string_view line, std::string_view next) {
  constexpr std::array<std::string_view, 10> connectives{"of", "on", "the", "for",     "and",
                                                         "to", "in", "by",  "between", "following"};
  const auto is_one = [&](std::string_view word) {
    return std::any_of(connectives.begin(), connectives.end(),
                       [&](std::string_view connective) { return equal_ignoring_case(word, connective); });
  };
  const std::size_t last_space = line.find_last_of(" \t");
  const std::size_t first_space = next.find_first_of(" \t");
  if (last_space == std::string_view::npos || first_space == std::string_view::npos) return false;
  const std::string_view opener = next.substr(0, first_space);
  const bool capitals = opener.size() > 1 && std::all_of(opener.begin(), opener.end(), is_ascii_upper);
  return is_one(line.substr(last_space + 1)) || (capitals && is_one(opener));
}

bool are_single_lines(std::string_view paragraph) {
  constexpr std::size_t longest = 100;
  constexpr std::size_t fewest = 3;
  std::size_t lines = 0;
  std::string_view before;
  while (!paragraph.empty()) {
    const std::size_t end = std::min(paragraph.find('\n'), paragraph.size());
    const std::string_view line = trim(paragraph.substr(0, end));
    paragraph.remove_prefix(std::min(end + 1, paragraph.size()));
    const std::size_t space = line.find_last_of(" \t");
    const std::string_view last = line.substr(space == std::string_view::npos ? 0 : space + 1);
    if (line.empty() || line.size() > longest || begins_lower(line) || begins_lower(last) ||
        ends_sentence(line) || line.ends_with(','))
      return false;
    if (!before.empty() && parted_by_connective(before, line)) return false;  // a title over several lines
    before = line;
    ++lines;
  }
  return lines >= fewest;
}

}  // namespace entente
