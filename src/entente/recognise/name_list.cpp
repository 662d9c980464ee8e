// Lists inside names: "Ministry of Rural Affairs, Trade and Fisheries", "Senate Commerce, Science and
// Transportation Committee".
#include "entente/recognise/name_run.hpp"

namespace entente {

/// No label, no acronym, no head: words that can stand in a list inside a name ("Trade", "Industry").
bool RunFinder::plain_core(TokenRange core) const {
  if (core.empty()) return false;
  for (std::uint32_t i = core.first; i < core.last; ++i) {
    if (atom_over(i) != nullptr || lexed_.token(i).letter_case == TokenCase::upper) return false;
  }
  return true;
}

/// From a comma: ", Trade and Industry" whole, or the comma itself if what follows is no such list.
std::uint32_t RunFinder::extend_list(std::uint32_t comma, bool after_attachment) const {
  if (!after_attachment) return comma;
  std::uint32_t at = comma;
  for (int parts = 0; parts < 6; ++parts) {
    if (at >= sentence_.last) return comma;
    const bool is_comma = lexed_.is_mark(at, ',');
    const bool closes =
        lexed_.text(at) == "and" || (is_comma && at + 1 < sentence_.last && lexed_.text(at + 1) == "and");
    if (!is_comma && !closes) return comma;
    const std::uint32_t next = at + (is_comma && closes ? 2 : 1);
    const TokenRange core{next, core_end(next)};
    if (!plain_core(core)) return comma;
    const auto heads = heads_in(core);
    const bool common_noun =
        core.size() == 1 && !heads.empty() && heads.front().value.type == EntityType::place;
    if (!heads.empty() && !common_noun && (heads.front().tokens.first == core.first || core.size() > 1))
      return comma;
    at = core.last;
    if (closes) return at;
  }
  return comma;
}

/// Words that may be one part of a list before a head: "Consular", "Rural Trade".
bool RunFinder::is_listable(TokenRange core, bool determined) const {
  constexpr std::uint32_t longest_part = 3;
  return plain_core(core) && core.size() <= longest_part && heads_in(core).empty() &&
         !lexed_.word(core.first).is(WordClass::given_name) && (determined || is_institutional(core));
}

/// "Consular | , Judicial and Legal Dialogue": where the head is that the whole list belongs to, or the end
/// of `first`.
std::uint32_t RunFinder::lead_list_end(TokenRange first) const {
  const std::uint32_t none = first.last;
  const bool inside =
      first.first > sentence_.first && lexed_.token(first.first - 1).kind == TokenKind::punctuation;
  const bool determined =
      first.first > sentence_.first && (lexed_.word(first.first - 1).is(WordClass::determiner) ||
                                        lexed_.token(first.first - 1).kind == TokenKind::clitic);
  if (inside || !is_listable(first, determined)) return none;
  std::uint32_t at = first.last;
  constexpr int most_parts = 6;
  for (int parts = 1; parts < most_parts && at < sentence_.last; ++parts) {
    const bool comma = lexed_.is_mark(at, ',');
    if (comma) ++at;
    const bool closes = at < sentence_.last && lexed_.text(at) == "and";
    if (closes) ++at;
    if (!comma && !closes) return none;
    const TokenRange core{at, core_end(at)};
    if (closes) return parts > 1 && ends_list(core) ? core.last : none;
    if (!is_listable(core, determined)) return none;
    at = core.last;
  }
  return none;
}

/// "Innovation Agreement": the last part of such a list, and its head.
bool RunFinder::ends_list(TokenRange core) const {
  if (!plain_core(core)) return false;
  const auto heads = heads_in(core);
  return !heads.empty() && heads.front().tokens.first > core.first && heads.back().tokens.last == core.last &&
         heads.back().value.type != EntityType::organization && heads.back().value.type != EntityType::place;
}

bool RunFinder::is_chamber(std::uint32_t i) const {
  return lexed_.text(i) == "Senate" || lexed_.text(i) == "House";
}

/// "Senate Commerce | , Science and Transportation Committee": where the committee ends, or the comma.
std::uint32_t RunFinder::behind_committee(std::uint32_t comma) const {
  std::uint32_t at = comma;
  for (int parts = 0; parts < 5 && at < sentence_.last; ++parts) {
    if (lexed_.is_mark(at, ',')) ++at;
    const bool closes = at < sentence_.last && lexed_.text(at) == "and";
    const TokenRange core{closes ? at + 1 : at, core_end(closes ? at + 1 : at)};
    if (!plain_core(core)) return comma;
    at = core.last;
    if (lexed_.text(at - 1) == "Committee") return closes || parts > 0 || core.size() > 2 ? at : comma;
    if (closes) return comma;
    if (lexed_.text(at) == "and") {
      const TokenRange rest{at + 1, core_end(at + 1)};
      return plain_core(rest) && lexed_.text(rest.last - 1) == "Committee" ? rest.last : comma;
    }
  }
  return comma;
}

}  // namespace entente
