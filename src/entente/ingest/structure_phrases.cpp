#include "entente/ingest/structure_phrases.hpp"

#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/ingest/line_shape.hpp"

namespace entente {

namespace {

// White space may make a text this many times as long as its folded form.
constexpr std::size_t fold_slack = 2;

std::string folded(std::string_view text) {
  return to_lower(fold_space(text));
}

std::vector<std::string> folded(const std::vector<std::string>& phrases) {
  std::vector<std::string> out;
  out.reserve(phrases.size());
  for (const std::string& phrase : phrases) out.push_back(folded(phrase));
  return out;
}

std::size_t longest(const std::vector<std::string>& phrases) {
  std::size_t size = 0;
  for (const std::string& phrase : phrases) size = std::max(size, phrase.size());
  return size;
}

/// Whether `phrase` stands in `line` and is not part of longer words there.
bool has_words(std::string_view line, std::string_view phrase) {
  const auto is_letter = [&](std::size_t i) {
    return i < line.size() && (is_ascii_lower(line[i]) || (line[i] & 0x80) != 0);
  };
  for (std::size_t at = line.find(phrase); at != std::string_view::npos; at = line.find(phrase, at + 1)) {
    if ((at == 0 || !is_letter(at - 1)) && !is_letter(at + phrase.size())) return true;
  }
  return false;
}

bool has_one_of(std::string_view text, const std::vector<std::string>& phrases) {
  const std::string line = folded(text);
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const std::string& phrase) { return has_words(line, phrase); });
}

}  // namespace

StructurePhrases::StructurePhrases(const StructureLexicon& lexicon)
    : chrome_prefixes_{folded(lexicon.chrome_prefixes)},
      genre_phrases_{folded(lexicon.genre_phrases)},
      meeting_words_{folded(lexicon.meeting_words)},
      letterheads_{folded(lexicon.letterheads)},
      closing_formulas_{folded(lexicon.closing_formulas)},
      longest_prefix_{longest(chrome_prefixes_)} {
  const auto lines = folded(lexicon.chrome_lines);
  const auto marks = folded(lexicon.end_marks);
  longest_line_ = std::max(longest(lines), longest(marks));
  chrome_lines_.insert(lines.begin(), lines.end());
  end_marks_.insert(marks.begin(), marks.end());
}

bool StructurePhrases::is_end_mark(std::string_view text) const {
  return text.size() <= fold_slack * longest_line_ && end_marks_.contains(folded(text));
}

bool StructurePhrases::is_chrome(std::string_view text) const {
  if (is_end_mark(text) || !has_word(text) || is_breadcrumb(text)) return true;
  if (text.size() <= fold_slack * longest_line_ && chrome_lines_.contains(folded(text))) return true;
  std::size_t cut = std::min(text.size(), fold_slack * longest_prefix_);
  while (!is_code_point_edge(text, cut)) --cut;
  const std::string head = folded(text.substr(0, cut));
  return std::any_of(chrome_prefixes_.begin(), chrome_prefixes_.end(),
                     [&](const std::string& prefix) { return head.starts_with(prefix); });
}

std::size_t StructurePhrases::closing_formula(std::string_view text) const {
  for (const std::string& formula : closing_formulas_) {
    if (text.size() > formula.size() && equal_ignoring_case(text.substr(0, formula.size()), formula) &&
        is_ascii_space(text[formula.size()])) {
      return formula.size() + 1;
    }
  }
  return 0;
}

bool StructurePhrases::names_genre(std::string_view text) const {
  return has_one_of(text, genre_phrases_);
}

bool StructurePhrases::names_meeting(std::string_view text) const {
  return has_one_of(text, meeting_words_);
}

bool StructurePhrases::is_letterhead(std::string_view text) const {
  if (text.size() > max_heading_bytes || names_genre(text)) return false;
  const std::string line = folded(text);
  return std::any_of(letterheads_.begin(), letterheads_.end(), [&](const std::string& opening) {
    return line.starts_with(opening) && (line.size() == opening.size() || line[opening.size()] == ' ');
  });
}

}  // namespace entente
