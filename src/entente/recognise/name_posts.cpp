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

/// A word by which a ministry or its matter is called, and nobody and no state.
bool NamePosts::is_matter(std::uint32_t i) const {
  if (i >= sentence_.last || !lexed_.is_capital(i) || lexed_.word(i).is(WordClass::given_name)) return false;
  const Atom* atom = runs_.atom_over(i);
  if (atom != nullptr && (atom->tokens.size() > 1 || atom->type == EntityType::state)) return false;
  // "Minister for Justice" is for what a judge is called as well.
  bool post = false;
  lexed_.gazetteer->posts.match(lexed_.from(i, sentence_), [&](const PhraseTrie::Match& match) {
    const std::uint32_t behind = i + match.size;
    const bool holder = behind < sentence_.last && (lexed_.is_capital(behind) || lexed_.text(behind) == "of");
    post = post || (holder && static_cast<PostKind>(match.values.front()) == PostKind::head);
  });
  return !post;
}

std::uint32_t NamePosts::behind_portfolio(std::uint32_t link) const {
  if (link <= sentence_.first || (lexed_.text(link) != "for" && lexed_.text(link) != "of")) return link;
  const std::string_view post = lexed_.text(link - 1);
  const bool of_state = post == "State" && link > sentence_.first + 2 && lexed_.text(link - 3) == "Secretary";
  if (post != "Minister" && post != "Ministers" && !of_state) return link;
  std::uint32_t at = link + 1;
  bool joined = false;
  while (is_matter(at)) {
    while (is_matter(at)) ++at;
    std::uint32_t next = at;
    if (next < sentence_.last && lexed_.is_mark(next, ',')) ++next;
    if (next < sentence_.last && lexed_.text(next) == "and") ++next;
    // One or two words go on with the list; more are a name.
    std::uint32_t end = next;
    while (is_matter(end)) ++end;
    constexpr std::uint32_t longest_part = 3;
    if (next == at || end == next || end - next > longest_part) break;
    joined = true;
    at = next;
  }
  return joined ? at : link;
}

/// "Forum on Clean Air, and | President Lima": what joins them belongs to neither.
std::optional<std::uint32_t> NamePosts::end_before_post(TokenRange name) const {
  auto end = post_in(name);
  while (end && *end > name.first + 1 && (lexed_.is_mark(*end - 1, ',') || lexed_.text(*end - 1) == "and"))
    --*end;
  return end;
}

/// "Chilean | Cabinet Ministers": a post of several words that begins in the name and ends behind it.
bool NamePosts::goes_on_as_post(std::uint32_t i, TokenRange name) const {
  bool goes_on = false;
  lexed_.gazetteer->posts.match(lexed_.from(i, sentence_), [&](const PhraseTrie::Match& match) {
    goes_on =
        goes_on || (match.size > 1 && i + match.size > name.last && lexed_.is_capital(i + match.size - 1));
  });
  return goes_on;
}

/// Where a post begins that says of what it is, or whose holder follows: "Tariff Office | Director of …".
std::optional<std::uint32_t> NamePosts::post_in(TokenRange name) const {
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (runs_.atom_over(i) != nullptr || !lexed_.is_capital(i)) continue;
    if (i > name.first && lexed_.word(i - 1).is(WordClass::name_connective | WordClass::determiner)) continue;
    if (goes_on_as_post(i, name)) return i;
    std::uint32_t end = i;
    lexed_.gazetteer->posts.match(lexed_.from(i, name), [&](const PhraseTrie::Match& match) {
      if (static_cast<PostKind>(match.values.front()) == PostKind::head) end = i + match.size;
    });
    if (end == i || in_head(name, i)) continue;
    if (end == name.last && (is_person(end) || end > i + 2)) return first_of_post({name.first, i});
    // "Tariff Office | Cabinet Secretary"
    const Atom* body = i > name.first ? runs_.atom_over(i - 1) : nullptr;
    if (end == name.last && body != nullptr && body->type == EntityType::agency) return i;
    if (end == name.last && is_bare_post(name, i)) return end_of_body({name.first, i});
    if (end >= name.last) continue;
    const std::string_view next = lexed_.text(end);
    if (next == "of" || next == "for" || next == "to") return i;
  }
  return std::nullopt;
}

/// "Directorate General of Energy" is a body, not the post of a general.
bool NamePosts::in_head(TokenRange name, std::uint32_t i) const {
  const auto heads = runs_.heads_in(name);
  return std::any_of(heads.begin(), heads.end(),
                     [&](const HeadAt& head) { return head.tokens.first < i && i < head.tokens.last; });
}

/// "Radio Policy Advisor": nothing links the post to what stands before it, and no head noun is part of it.
bool NamePosts::is_bare_post(TokenRange name, std::uint32_t post) const {
  for (std::uint32_t i = name.first; i < post; ++i) {
    if (lexed_.word(i).is(WordClass::name_connective) || lexed_.is_mark(i, '-')) return false;
  }
  const auto heads = runs_.heads_in(name);
  return post > name.first && !heads.empty() && heads.back().tokens.last <= post;
}

/// "Trade Council | Policy Director": where a body before the post ends; its begin if none does.
std::uint32_t NamePosts::end_of_body(TokenRange before) const {
  const std::uint32_t last = first_of_post(before);
  const auto heads = runs_.heads_in({before.first, last});
  const bool body =
      !heads.empty() && heads.back().tokens.last == last &&
      (heads.back().value.type == EntityType::agency || heads.back().value.type == EntityType::forum);
  return body ? last : before.first;
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
