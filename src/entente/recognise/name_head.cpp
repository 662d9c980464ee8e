#include "entente/recognise/name_head.hpp"

#include <algorithm>
#include <string_view>

namespace entente {

namespace {

bool is_institution(EntityType type) {
  return type == EntityType::forum || type == EntityType::agency || type == EntityType::organization;
}

bool is_meeting_word(const LexedView& lexed, std::string_view word) {
  const auto list = lexed.gazetteer->vocabulary.lists.find("head/meeting");
  return list != lexed.gazetteer->vocabulary.lists.end() &&
         std::ranges::find(list->second, word) != list->second.end();
}

}  // namespace

HeadAt deciding_head(const LexedView& lexed, const RunFinder& runs, const std::vector<HeadAt>& heads,
                     TokenRange name) {
  // "Exercise Northern Shield": what it is called, though that be the word for something else.
  if (name.size() > 1 && heads.front().tokens.first == name.first && lexed.text(name.first) == "Exercise" &&
      lexed.is_capital(name.first + 1))
    return heads.front();
  // "Working Group on Trade Policy": the first head with a matter behind it, if it is a body.
  const auto with_matter = std::ranges::find_if(heads, [&](const HeadAt& head) {
    // "Commission on": the preposition is a part of this head.
    const bool inside = head.tokens.size() > 1 && introduces_matter(lexed.text(head.tokens.last - 1));
    return head.tokens.last < name.last && (inside || introduces_matter(lexed.text(head.tokens.last))) &&
           runs.atom_over(head.tokens.last) == nullptr;
  });
  if (with_matter != heads.end() && is_institution(with_matter->value.type)) return *with_matter;
  const std::uint32_t last = heads.back().tokens.last;
  const bool of_year = last + 2 == name.last && lexed.token(last + 1).kind == TokenKind::number;
  const bool ends_name = last == name.last || of_year;
  // "Administration of Seas and Islands" is no islands, "Ministry of Industry and Electronics" no company.
  const EntityType back = heads.back().value.type;
  const bool leads = heads.front().tokens.first == name.first && heads.front().tokens.last < name.last &&
                     lexed.text(heads.front().tokens.last) == "of";
  // "Committee of Green Valley Province" is no province either.
  const bool place_of_body =
      leads && back == EntityType::place && heads.front().value.type == EntityType::forum;
  const bool place_of_organ = heads.front().value.type == EntityType::agency &&
                              (back == EntityType::place || (back == EntityType::organization && leads));
  // "Declaration concerning Multinational Enterprises" is no enterprise, "Joint Declaration on the Strategic
  // Partnership" no forum.
  const std::uint32_t behind_front = heads.front().tokens.last;
  const bool text_about =
      heads.front().value.type == EntityType::framework &&
      (back == EntityType::organization || (back == EntityType::forum && !heads.back().value.meeting)) &&
      behind_front < name.last && lexed.word(behind_front).is(WordClass::name_connective);
  // "Committee for Rights Under Law": a complement of the first.
  std::uint32_t before = heads.back().tokens.first;
  if (before > name.first && lexed.word(before - 1).is(WordClass::determiner)) --before;
  const bool complement = before > name.first && heads.size() > 1 &&
                          lexed.word(before - 1).is(WordClass::preposition) &&
                          runs.atom_over(before - 1) == nullptr;
  // "Centre of Excellence for Harbour Policy": what it is for is no text.
  bool body_about = false;
  for (std::uint32_t i = heads.front().tokens.last; i < heads.back().tokens.first; ++i)
    body_about = body_about || introduces_matter(lexed.text(i));
  body_about =
      body_about && leads && back == EntityType::framework && is_institution(heads.front().value.type);
  const bool last_decides =
      ends_name && !place_of_organ && !place_of_body && !text_about && !complement && !body_about;
  return last_decides ? heads.back() : heads.front();
}

bool is_generic_name(const LexedView& lexed, TokenRange name, const std::vector<HeadAt>& heads) {
  auto head = heads.begin();
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    while (head != heads.end() && head->tokens.last <= i) ++head;
    // "Ocean Pathway Network": where it is, or what it is about.
    const bool place =
        head != heads.end() && head->value.type == EntityType::place && head->tokens.last < name.last;
    const bool in_head = head != heads.end() && head->tokens.first <= i && !place;
    constexpr auto plain = WordClass::generic_modifier | WordClass::name_inner | WordClass::ordinal;
    if (!in_head && !lexed.word(i).is(plain) && !lexed.is_mark(i, '-')) return false;
  }
  return true;
}

bool is_bond_of_states(const LexedView& lexed, const RunFinder& runs, TokenRange name) {
  if (name.size() < 2 || !lexed.word(name.last - 1).is(WordTrait::bond)) return false;
  std::size_t states = 0;
  for (std::uint32_t i = name.first; i < name.last - 1; ++i) {
    const Atom* atom = runs.atom_over(i);
    const bool state = atom != nullptr && atom->type == EntityType::state;
    if (!state && lexed.token(i).kind == TokenKind::word && lexed.text(i) != "and") return false;
    if (state && atom->tokens.first == i) ++states;
  }
  return states > 1;
}

bool is_meeting_of_short_form(const LexedView& lexed, const RunFinder& runs, TokenRange name) {
  if (name.size() != 4 || lexed.text(name.first + 1) != "of" || lexed.text(name.first + 2) != "the" ||
      !is_meeting_word(lexed, lexed.text(name.first)))
    return false;
  const TokenRange forum{name.first + 3, name.last};
  const auto heads = runs.heads_in(forum);
  return !heads.empty() && runs.atom_over(forum.first) == nullptr && is_generic_name(lexed, forum, heads);
}

std::optional<TokenRange> forum_of_meeting(const LexedView& lexed, const RunFinder& runs, TokenRange name) {
  // "Ministerial Meeting of the Reef Mechanism": ministers met in it; "Ministerial Conference" is a body.
  const bool ministerial = name.size() > 2 && lexed.text(name.first) == "Ministerial" &&
                           lexed.text(name.first + 1) != "Conference";
  const std::uint32_t noun = ministerial ? name.first + 1 : name.first;
  std::uint32_t first = noun + 1;
  if (first >= name.last || lexed.text(first) != "of" || !is_meeting_word(lexed, lexed.text(noun)))
    return std::nullopt;
  ++first;
  if (first < name.last && lexed.word(first).is(WordClass::determiner)) ++first;
  const TokenRange forum{first, name.last};
  const auto heads = runs.heads_in(forum);
  if (heads.empty() || is_generic_name(lexed, forum, heads)) return std::nullopt;
  if (deciding_head(lexed, runs, heads, forum).value.type != EntityType::forum) return std::nullopt;
  return forum;
}

}  // namespace entente
