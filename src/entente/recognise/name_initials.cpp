// Names that their own short form bounds: "Partnership for Renewables | in Africa (PRA)".
#include <algorithm>
#include <array>
#include <string>

#include "entente/recognise/name_run.hpp"

namespace entente {

namespace {

/// "MoEP" is made of the words with M, E and P; the small letters are of the small words, or of the first.
std::string capitals_of(std::string_view short_form) {
  std::string capitals;
  for (const char c : short_form) {
    if (c >= 'A' && c <= 'Z') capitals += c;
  }
  return capitals;
}

/// "Partnership for Stability | in the Reefs (P3S)": no more of its letters need be those of the words, where
/// the name goes on behind "in".
bool begins_alike(std::string_view short_form, const std::string& initials) {
  return short_form.size() > 2 && short_form.front() == initials.front() &&
         short_form.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

}  // namespace

std::uint32_t RunFinder::end_by_initials(std::uint32_t i) const {
  constexpr std::uint32_t longest = 16;
  constexpr std::size_t fewest = 3;
  std::string initials;
  bool placed = false;
  const std::uint32_t limit = std::min(sentence_.last, i + longest);
  for (std::uint32_t at = i; at < limit; ++at) {
    if (lexed_.is_mark(at, '(')) {
      const bool short_form = at + 2 < sentence_.last && lexed_.is_mark(at + 2, ')') &&
                              lexed_.token(at + 1).kind == TokenKind::word;
      const bool bounds = short_form && initials.size() >= fewest &&
                          (capitals_of(lexed_.text(at + 1)) == initials ||
                           (placed && begins_alike(lexed_.text(at + 1), initials)));
      if (!bounds) return i;
      // "Forest and Commodity Trade (FCT) Dialogue": the head stands behind.
      const bool headed = at + 3 < sentence_.last && piece_end(at + 3) && head_at(at + 3);
      return headed ? core_end(at + 3) : at;
    }
    const Word& word = lexed_.word(at);
    placed = placed || lexed_.text(at) == "in";
    if (lexed_.is_capital(at)) {
      initials += lexed_.text(at).front();
    } else if (!word.is(WordClass::name_connective | WordClass::determiner) && lexed_.text(at) != "and" &&
               !lexed_.is_mark(at, ',') && !lexed_.is_mark(at, '-') && !plural_possessive(at)) {
      return i;
    }
  }
  return i;
}

/// "Non-proliferation", "Co-operation": one word of a name, whose second part is written small.
bool RunFinder::is_prefixed(std::uint32_t i) const {
  static constexpr std::array<std::string_view, 6> prefixes{"Non", "Co", "Anti", "Counter", "Pre", "Multi"};
  return i + 2 < sentence_.last && lexed_.is_mark(i + 1, '-') && lexed_.token(i + 1).glued &&
         lexed_.token(i + 2).glued && lexed_.token(i + 2).letter_case == TokenCase::lower &&
         std::ranges::find(prefixes, lexed_.text(i)) != prefixes.end();
}

}  // namespace entente
