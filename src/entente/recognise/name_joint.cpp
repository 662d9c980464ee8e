// What "and" joins to a name: "Trade and Technology Council", "Ministry of Rural Affairs and Fisheries".
#include <algorithm>

#include "entente/recognise/name_run.hpp"

namespace entente {

/// No head is in the words, but for one that is an adjective here: "Trilateral Reef | and Harbour Dialogue".
bool RunFinder::names_nothing(TokenRange words) const {
  const auto heads = heads_in(words);
  if (heads.empty()) return true;
  return heads.size() == 1 && heads.front().tokens.first == words.first && words.size() > 1 &&
         heads.front().tokens.size() == 1 && lexed_.word(words.first).is(WordTrait::relationship);
}

/// "Vision for a Free, Open | and Prosperous Pacific", "Centre for Critical | and Emerging Technology":
/// behind the noun of several adjectives, or the end of `core`.
std::uint32_t RunFinder::behind_adjectives(TokenRange core) const {
  const auto describes = [&](std::uint32_t i) {
    return i < sentence_.last && lexed_.is_capital(i) && atom_over(i) == nullptr &&
           lexed_.word(i).is(WordTrait::describing);
  };
  if (core.size() != 1 || !describes(core.first)) return core.last;
  std::uint32_t at = core.last;
  while (at < sentence_.last && lexed_.is_mark(at, ',') && describes(at + 1)) at += 2;
  if (at < sentence_.last && lexed_.is_mark(at, ',')) ++at;
  if (at + 1 >= sentence_.last || lexed_.text(at) != "and" || !lexed_.is_capital(at + 1)) return core.last;
  return std::max(core.last, core_end(at + 1));
}

bool RunFinder::joins_by_and(std::uint32_t core_first, std::uint32_t at, bool after_attachment) const {
  const TokenRange right{at + 1, core_end(at + 1)};
  if (right.empty()) return false;
  // A head of several words with "and" inside: "Trade and Technology Council".
  for (std::uint32_t i = core_first; i < at; ++i) {
    if (const auto head = head_at(i); head && head->tokens.last > at) return true;
  }
  const auto right_heads = heads_in(right);
  // "Information | and Communication Technologies": one matter, and no company.
  if (lexed_.text(at - 1) == "Information" && right.size() == 2 &&
      lexed_.text(right.first).starts_with("Communication") &&
      lexed_.text(right.last - 1).starts_with("Technolog"))
    return true;
  if (after_attachment) {
    // "Administration of Seas and Islands": one common noun, of which no name is made.
    const bool goes_on =
        right.last < sentence_.last && lexed_.word(right.last).is(WordClass::name_connective);
    if (right.size() == 1 && (is_bare_service(right) || (plain_core(right) && !goes_on))) {
      return true;
    }
    // Inside "Ministry of Rural Affairs and Fisheries", unless a new name begins behind "and".
    // "Polar and Ocean Data": no ocean.
    const bool opens = !right_heads.empty() && right_heads.front().tokens.first == right.first &&
                       !(right_heads.front().value.type == EntityType::place && right_heads.size() == 1);
    if (is_joint_matter({core_first, at}, right, right_heads) ||
        are_joint_adjectives({core_first, at}, right))
      return true;
    return plain_core(right) && !opens &&
           (right_heads.empty() || right_heads.back().tokens.last != right.last);
  }
  const TokenRange left{core_first, at};
  // Before a head: "Data and Radio Council". What stands on the left must not be a name by itself.
  if (is_bare_service(left) && right.size() > 1 && plain_core(right) && !right_heads.empty() &&
      right_heads.back().tokens.first != right.first && right_heads.back().tokens.last == right.last)
    return true;
  if (is_text_with_plan(left, right)) return true;
  // "Security and Policy Dialogue" is one; "Chile and Action Plan" are two.
  if (right_heads.empty() || (right_heads.front().tokens.first == right.first && right_heads.size() == 1))
    return false;
  if (right_heads.back().tokens.last != right.last &&
      !(right.last < sentence_.last && lexed_.word(right.last).is(WordClass::name_connective))) {
    return false;
  }
  return names_nothing(left) && atom_over(at - 1) == nullptr && plain_core({right.first, right.first + 1}) &&
         lexed_.token(at - 1).letter_case == TokenCase::capitalised;
}

/// "Dialogue on Critical | and Emerging Technologies": no company, but what the talks are about.
bool RunFinder::is_joint_matter(TokenRange left, TokenRange right, const std::vector<HeadAt>& heads) const {
  return left.size() == 1 && right.size() == 2 && introduces_matter(lexed_.text(left.first - 1)) &&
         atom_over(left.first) == nullptr && atom_over(right.first) == nullptr && heads.size() == 1 &&
         heads.front().tokens.last == right.last && heads.front().value.type == EntityType::organization &&
         lexed_.text(right.last - 1).ends_with("ies");
}

/// "Committee on European | and Euro-Atlantic Integration", "Ministry of European and Foreign Affairs"
bool RunFinder::are_joint_adjectives(TokenRange left, TokenRange right) const {
  if (left.size() != 1 || right.size() < 2 || !introduces_matter(lexed_.text(left.first - 1))) return false;
  const Atom* atom = atom_over(left.first);
  const bool adjective = atom != nullptr ? atom->kind == LabelKind::demonym
                                         : lexed_.text(left.first).ends_with("ean") ||
                                               lexed_.text(left.first).ends_with("ional");
  const bool goes_on = atom_over(right.last - 1) == nullptr && heads_in(right).empty();
  return adjective && goes_on;
}

}  // namespace entente
