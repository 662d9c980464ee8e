// Numbers and years that belong to names: "Study Group 1", "Resolution 1973", "Trade Act of 2021".
#include <algorithm>

#include "entente/base/ordinal.hpp"
#include "entente/base/text.hpp"
#include "entente/recognise/name_run.hpp"

namespace entente {

namespace {

bool is_year(std::string_view text) {
  return text.size() == 4 && (text.starts_with("19") || text.starts_with("20"));
}

}  // namespace

/// "Trade Act of | 2021", "Announcement No. 4 of | 2025"
std::uint32_t RunFinder::behind_edition(std::uint32_t at) const {
  if (at + 1 >= sentence_.last || lexed_.text(at) != "of" || !is_year(lexed_.text(at + 1))) return at;
  const bool numbered = at >= sentence_.first + 2 && lexed_.token(at - 1).kind == TokenKind::number &&
                        lexed_.text(at - 2) == "No.";
  const auto head = head_at(at - 1);
  return numbered || (head && head->value.type == EntityType::framework) ? at + 2 : at;
}

std::uint32_t RunFinder::behind_year_in_brackets(std::uint32_t at) const {
  const bool year = at + 2 < sentence_.last && lexed_.is_mark(at, '(') && is_year(lexed_.text(at + 1)) &&
                    lexed_.is_mark(at + 2, ')');
  return year ? at + 3 : at;
}

/// "Masterplan 2025", "Coral Exercise 2023": the year that it is for.
bool RunFinder::is_edition(std::uint32_t at) const {
  if (!is_year(lexed_.text(at))) return false;
  const auto head = head_at(at - 1);
  return (head && head->value.type == EntityType::framework) || lexed_.text(at - 1) == "Exercise";
}

/// "Strategy for Science | 2012-2015", "Conference on Reefs | 2015": the years that a text or meeting is for.
std::uint32_t RunFinder::behind_years(TokenRange name) const {
  const std::uint32_t at = name.last;
  if (at >= sentence_.last || lexed_.token(at).kind != TokenKind::number || !is_year(lexed_.text(at)))
    return at;
  const auto heads = heads_in(name);
  if (heads.empty()) return at;
  const EntityType type = heads.front().value.type;
  if (type != EntityType::framework && type != EntityType::programme && type != EntityType::forum) return at;
  const bool joint =
      at + 2 < sentence_.last && lexed_.token(at + 2).kind == TokenKind::number &&
      (lexed_.is_mark(at + 1, '-') || lexed_.is_mark(at + 1, '/') || lexed_.text(at + 1) == "\u2013");
  const bool range = joint && (is_year(lexed_.text(at + 2)) || lexed_.text(at + 2).size() == 2);
  return at + (range ? 3U : 1U);
}

/// Whether the number at `at` counts what the core from `first` on ends with: "Study Group 1".
bool RunFinder::counts_head(std::uint32_t first, std::uint32_t at) const {
  if (lexed_.token(at).kind != TokenKind::number) return false;
  if (lexed_.text(at - 1) == "No." && at - 1 > first) return true;
  const Atom* series = atom_over(at - 1);
  if (series != nullptr && series->type == EntityType::forum && series->kind == LabelKind::ambiguous &&
      series->tokens.size() == 1 && lexed_.token(at - 1).letter_case == TokenCase::upper &&
      lexed_.text(at).size() <= 2)
    return true;  // "COP 28"
  const bool thousands = lexed_.word(at - 1).is(WordClass::numbered_head) || is_edition(at);
  if (lexed_.text(at).size() > (thousands ? 5U : 3U)) return false;
  if (lexed_.word(at - 1).is(WordClass::name_stop)) return false;
  for (std::uint32_t t = std::max(first, at - std::min<std::uint32_t>(at, 3)); t < at; ++t) {
    const auto head = head_at(t);
    if (head && head->tokens.last == at) return true;
  }
  return lexed_.text(at - 1) == "Question" || lexed_.text(at - 1) == "Phase";
}

/// "Convention | of 15 November 1965 on the Service Abroad": behind the day from which a text is, if what it
/// is on follows.
std::uint32_t RunFinder::behind_dated(std::uint32_t at) const {
  if (at + 4 >= sentence_.last || lexed_.text(at) != "of" || lexed_.token(at + 1).kind != TokenKind::number ||
      !lexed_.is_capital(at + 2) || !is_year(lexed_.text(at + 3)))
    return at;
  const std::string_view link = lexed_.text(at + 4);
  if (link != "on" && link != "for" && link != "concerning" && link != "between") return at;
  const Atom* text = atom_over(at - 1);
  const auto head = head_at(at - 1);
  const bool is_text = text != nullptr ? text->type == EntityType::framework
                                       : head && head->value.type == EntityType::framework;
  return is_text ? at + 4 : at;
}

/// "5+5 Joint Committee", "COVID-19 Supply Chain Taskforce": a number that only what follows makes a name.
std::optional<std::uint32_t> RunFinder::counted_piece_end(std::uint32_t i) const {
  if (i + 3 >= sentence_.last || !lexed_.token(i + 1).glued || !lexed_.token(i + 2).glued ||
      lexed_.token(i + 2).kind != TokenKind::number)
    return std::nullopt;
  const bool plus = lexed_.token(i).kind == TokenKind::number && lexed_.is_mark(i + 1, '+');
  const bool hyphen = lexed_.token(i).letter_case == TokenCase::upper && lexed_.is_mark(i + 1, '-') &&
                      lexed_.word(i).is(WordClass::name_inner);
  if (!plus && !hyphen) return std::nullopt;
  return lexed_.is_capital(i + 3) && piece_end(i + 3) ? std::optional{i + 3} : std::nullopt;
}

/// "Third", "28th"
bool RunFinder::is_ordinal(std::uint32_t i) const {
  return lexed_.word(i).is(WordClass::ordinal) || is_ordinal_in_digits(lexed_.text(i));
}

std::uint32_t RunFinder::behind_ordinals(TokenRange name) const {
  // "Twenty-Fourth | Meeting"
  const bool in_words = name.size() > 4 && lexed_.is_mark(name.first + 1, '-') &&
                        ordinal_in_words(lexed_.text({name.first, name.first + 3})).has_value();
  if (in_words) name.first += 3;
  while (name.size() > 2 && atom_over(name.first) == nullptr && is_ordinal(name.first)) {
    if (lexed_.text(name.first + 1) == "Century") break;  // "21st Century Border Initiative"
    // "Second Additional Protocol": not a meeting of that number, but one of several texts.
    if (name.size() == 3 && lexed_.text(name.last - 1) == "Protocol") break;
    const bool joined = lexed_.is_mark(name.first + 1, '-');
    const bool first_ever =
        joined && name.size() > 4 && equal_ignoring_case(lexed_.text(name.first + 2), "ever");
    if (joined && !first_ever) break;
    name.first += first_ever ? 3U : 1U;
  }
  return name.first;
}

}  // namespace entente
