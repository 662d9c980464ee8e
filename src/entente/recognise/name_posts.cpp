#include "entente/recognise/name_posts.hpp"

#include <algorithm>

namespace entente {

/// "Deputy Chief of Mission": a post in which a connective stands, so that no run is all of it.
std::uint32_t NamePosts::behind_post(std::uint32_t i) const {
  std::uint32_t end = i;
  if (!lexed_.is_capital(i) || runs_.atom_over(i) != nullptr) return i;
  lexed_.gazetteer->posts.match(lexed_.from(i, sentence_), [&](const PhraseTrie::Match& match) {
    const std::uint32_t last = i + match.size;
    bool linked = false;
    for (std::uint32_t t = i + 1; t + 1 < last; ++t)
      linked = linked || lexed_.word(t).is(WordClass::name_connective);
    if (linked && lexed_.is_capital(last - 1)) end = last;
  });
  return end;
}

/// "Coordinator for Intelligence and Defense Policy": what stands behind the post is what it is for.
bool NamePosts::is_portfolio(std::uint32_t first) const {
  constexpr std::uint32_t longest_post = 4;
  if (first < sentence_.first + 2) return false;
  const std::string_view link = lexed_.text(first - 1);
  if (link != "of" && link != "for") return false;
  const std::uint32_t end = first - 1;
  for (std::uint32_t i = std::max(sentence_.first, end - std::min(end, longest_post)); i < end; ++i) {
    bool post = false;
    lexed_.gazetteer->posts.match(lexed_.from(i, sentence_), [&](const PhraseTrie::Match& match) {
      post = post || (i + match.size == end && lexed_.is_capital(end - 1) &&
                      static_cast<PostKind>(match.values.front()) == PostKind::head);
    });
    if (post) return true;
  }
  return false;
}

/// Where a post begins that says of what it is, or whose holder follows: "Tariff Office | Director of …".
std::optional<std::uint32_t> NamePosts::post_in(TokenRange name) const {
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (runs_.atom_over(i) != nullptr || !lexed_.is_capital(i)) continue;
    if (i > name.first && lexed_.word(i - 1).is(WordClass::name_connective | WordClass::determiner)) continue;
    std::uint32_t end = i;
    lexed_.gazetteer->posts.match(lexed_.from(i, name), [&](const PhraseTrie::Match& match) {
      if (static_cast<PostKind>(match.values.front()) == PostKind::head) end = i + match.size;
    });
    if (end == i) continue;
    if (end == name.last && (is_person(end) || end > i + 2)) return first_of_post({name.first, i});
    if (end >= name.last) continue;
    const std::string_view next = lexed_.text(end);
    if (next == "of" || next == "for" || next == "to") return i;
  }
  return std::nullopt;
}

bool NamePosts::is_person(std::uint32_t i) const {
  const Atom* atom = runs_.atom_at(i);
  return atom != nullptr && is_boundary(*atom);
}

/// "Tariff Office | Deputy Director Ana Lima": with the words before the post that are part of it.
std::uint32_t NamePosts::first_of_post(TokenRange before) const {
  std::uint32_t first = before.last;
  bool modifies = true;
  while (modifies && first > before.first) {
    modifies = false;
    if (runs_.atom_over(first - 1) != nullptr) break;
    lexed_.gazetteer->posts.match(lexed_.from(first - 1, before), [&](const PhraseTrie::Match& match) {
      modifies =
          modifies || (match.size == 1 && static_cast<PostKind>(match.values.front()) == PostKind::modifier);
    });
    if (modifies) --first;
  }
  return first;
}

}  // namespace entente
