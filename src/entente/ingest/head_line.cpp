#include "entente/ingest/head_line.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "entente/base/calendar.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr std::size_t longest_dateline = 100;

bool is_separator(char c) {
  return is_ascii_space(c) || c == ',' || c == '/' || c == '-' || c == '(' || c == ')' || c == ':' ||
         c == '|';
}

/// `text` without what stands between a place and a date.
std::string_view without_separators(std::string_view text) {
  constexpr std::string_view dash = "–";
  for (;;) {
    text = trim(text);
    if (text.empty()) return text;
    if (is_separator(text.front()) || text.front() == '.') {
      text.remove_prefix(1);
    } else if (is_separator(text.back())) {
      text.remove_suffix(1);
    } else if (text.starts_with(dash)) {
      text.remove_prefix(dash.size());
    } else if (text.ends_with(dash)) {
      text.remove_suffix(dash.size());
    } else {
      return text;
    }
  }
}

struct PlaceShape {
  std::size_t words = 0;
  std::size_t small = 0;  // of these "of", "the", "el"
  std::size_t parts = 1;
  bool initials = false;    // as the names of people have them: "R."
  bool capitalised = true;  // but for "of", "the", "and" between other words
};

PlaceShape shape_of(std::string_view line) {
  PlaceShape shape;
  bool in_word = false;
  std::size_t word_begin = 0;
  for (std::size_t i = 0; i <= line.size(); ++i) {
    const bool inside = i < line.size() && !is_separator(line[i]);
    if (inside && !in_word) word_begin = i;
    if (!inside && in_word) {
      const std::string_view word = line.substr(word_begin, i - word_begin);
      ++shape.words;
      const bool small = word == "of" || word == "the" || word == "and" || word == "de" || word == "da" ||
                         word == "do" || word == "la" || word == "el" || word == "al" || word == "es" ||
                         word == "du";
      if (small) ++shape.small;
      const bool capital = is_ascii_upper(word.front()) || (word.front() & 0x80) != 0;
      const bool last = without_separators(line.substr(i)).empty();
      shape.initials = shape.initials || (word.size() == 2 && word.back() == '.');
      shape.capitalised = shape.capitalised && (capital || (small && !last));
    }
    if (i < line.size() && line[i] == ',') ++shape.parts;
    in_word = inside;
  }
  return shape;
}

/// Three capitalised words: a place only before a comma and a date.
bool is_long_place(std::string_view line) {
  const PlaceShape shape = shape_of(line);
  return shape.capitalised && !shape.initials && shape.parts == 1 && shape.words == 3;
}

}  // namespace

bool is_place_line(std::string_view line) {
  if (line.size() > longest_dateline) return false;
  const PlaceShape shape = shape_of(without_separators(line));
  return shape.capitalised && !shape.initials && shape.parts >= 2 && shape.parts <= 3 &&
         shape.words >= shape.parts && shape.words - shape.small <= 6;
}

bool may_be_place(std::string_view line) {
  if (is_place_line(line)) return true;
  const PlaceShape shape = shape_of(without_separators(line));
  return line.size() <= longest_dateline && shape.capitalised && !shape.initials && shape.parts == 1 &&
         shape.words >= 1 && shape.words <= 2;
}

std::optional<DateLine> read_date_line(std::string_view line) {
  if (line.size() > longest_dateline) return std::nullopt;
  line = without_separators(line);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i > 0 && !is_separator(line[i - 1])) continue;
    const auto match = match_date(line.substr(i));
    if (!match || match->period.first.month == 0) continue;  // "AUSMIN 2009"
    const std::string_view before = without_separators(line.substr(0, i));
    const std::string_view behind = without_separators(line.substr(i + match->size));
    if (before.empty() && !behind.empty())  // "18 November 2021, Hobart"
      return may_be_place(behind) ? std::optional{DateLine{match->period, behind}} : std::nullopt;
    if (behind.empty()) {
      // "Nay Pyi Taw, 18 December 2019"
      const bool parted = trim(line.substr(0, i)).ends_with(',');
      const bool dated = before.empty() || may_be_place(before) || (parted && is_long_place(before));
      return dated ? std::optional{DateLine{match->period, before}} : std::nullopt;
    }
  }
  return std::nullopt;
}

bool is_date_line(std::string_view line) {
  return read_date_line(line).has_value();
}

RunningDateline running_dateline(std::string_view paragraph) {
  constexpr std::array<std::string_view, 5> dashes{"–", "—", "--", " - ", ". "};
  const std::string_view opening = paragraph.substr(0, longest_dateline);
  for (std::size_t at = 0; at < opening.size(); ++at) {
    for (const std::string_view dash : dashes) {
      if (opening.substr(at, dash.size()) != dash) continue;
      const std::string_view line = trim(opening.substr(0, at));
      const std::size_t text_at = paragraph.find_first_not_of(" \t\n", at + dash.size());
      const bool adverbial = line.find(' ') < 3;  // "On 3 May 2019 – a Friday – they met"
      const auto dated = read_date_line(line);
      if (adverbial || !dated || text_at >= paragraph.size()) continue;
      const bool stop = dash == ". ";
      if (stop && dated->place.empty()) continue;  // "3 May 2019. The Ministers"
      // "2019— The Ministers": the dash stays with the line, for a space has to part the two.
      const bool glued = line.size() == at && dash.front() != ' ';
      const std::size_t size = stop ? at + 1 : glued ? at + dash.size() : line.size();
      if (paragraph[size] == ' ') return {size, text_at};
    }
  }
  return {};
}

}  // namespace entente
