#include "entente/recognise/person_posts.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// "Secretaries" gives "Secretary"; empty where nothing is plural.
std::string singular_of(std::string_view plural) {
  if (plural.ends_with("ies")) return std::string{plural.substr(0, plural.size() - 3)} + "y";
  if (plural.ends_with('s') && !plural.ends_with("ss"))
    return std::string{plural.substr(0, plural.size() - 1)};
  return {};
}

}  // namespace

bool governs(const LexedView& lexed, TokenRange post) {
  for (std::uint32_t i = post.first; i < post.last; ++i) {
    const std::string_view word = lexed.text(i);
    if (word == "Minister" || word == "Chancellor" || word == "Premier") return true;
  }
  return false;
}

bool serves_organisation(const LexedView& lexed, TokenRange post) {
  const std::string_view text = lexed.text(post);
  return text.find("Secretary General") != std::string_view::npos ||
         text.find("Secretary-General") != std::string_view::npos;
}

PostWords PersonPosts::words_at(std::uint32_t i) const {
  constexpr std::uint32_t longest_post = 12;
  PostWords post{i, false, true};
  // "license exceptions/General Export Authorizations": one of two things of a name, no rank
  if (i > sentence_.first + 1 && lexed_.is_mark(i - 1, '/') &&
      lexed_.token(i - 2).letter_case == TokenCase::lower)
    return post;
  while (post.end < sentence_.last && post.end < i + longest_post) {
    std::uint32_t size = 0;
    PostKind kind = PostKind::modifier;
    if (lexed_.is_capital(post.end)) {
      lexed_.gazetteer->posts.match(lexed_.from(post.end, sentence_), [&](const PhraseTrie::Match& match) {
        for (std::uint32_t t = post.end; t < post.end + match.size; ++t) {
          if (lexed_.token(t).kind == TokenKind::word && !lexed_.is_capital(t) && t != post.end + 1) return;
        }
        size = match.size;
        kind = static_cast<PostKind>(match.values.front());
      });
    }
    if (size == 0) break;
    post.end += size;
    if (kind != PostKind::modifier) post.has_head = true;
    if (kind != PostKind::title) post.title_only = false;
  }
  return post;
}

std::optional<PluralPost> PersonPosts::plural_at(std::uint32_t i) const {
  constexpr std::uint32_t longest = 4;
  std::vector<WordId> words;
  std::optional<PluralPost> found;
  const Gazetteer& gazetteer = *lexed_.gazetteer;
  for (std::uint32_t last = i; last < std::min(sentence_.last, i + longest); ++last) {
    if (lexed_.token(last).kind != TokenKind::word || !lexed_.is_capital(last)) break;
    const std::string singular = singular_of(lexed_.text(last));
    const WordId noun = singular.empty() ? unknown_word : gazetteer.lexicon.find(to_lower(singular));
    if (noun != unknown_word) {
      words.push_back(noun);
      gazetteer.posts.match(words, [&](const PhraseTrie::Match& match) {
        if (match.size != words.size() || static_cast<PostKind>(match.values.front()) != PostKind::head)
          return;
        std::string post{lexed_.text({i, last + 1})};
        post.resize(post.size() - lexed_.text(last).size());
        found = PluralPost{last + 1, post + singular, false};
      });
      if (found && found->end == last + 1) {
        gazetteer.state_posts.match(words, [&](const PhraseTrie::Match& match) {
          found->speaks_for_state = found->speaks_for_state || match.size == words.size();
        });
      }
      words.pop_back();
    }
    words.push_back(lexed_.ids[last]);
  }
  return found;
}

std::uint32_t PersonPosts::behind_titles(std::uint32_t at) const {
  const PostWords titles = words_at(at);
  if (titles.has_head && titles.end > at) at = titles.end;
  if (at + 1 >= sentence_.last || lexed_.text(at) != "the") return at;
  const PostWords honorific = words_at(at + 1);
  return honorific.has_head && honorific.title_only ? honorific.end : at;
}

/// "the Ecological Transition | and the Demographic Challenge": not a body that stands beside the post.
bool PersonPosts::continues_with_article(std::uint32_t at) const {
  if (at + 2 >= sentence_.last || lexed_.text(at) != "and" || lexed_.text(at + 1) != "the" ||
      !lexed_.is_capital(at + 2) || words_at(at + 2).has_head)
    return false;
  const TokenRange matter = runs_.run_at(at + 2);
  const auto heads = runs_.heads_in(matter);
  return !matter.empty() && runs_.atom_at(at + 2) == nullptr &&
         std::all_of(heads.begin(), heads.end(), [](const HeadAt& head) {
           return head.value.type == EntityType::programme || head.value.type == EntityType::place;
         });
}

std::uint32_t PersonPosts::portfolio_end(std::uint32_t at, std::optional<EntryId>& state,
                                         bool to_the_end) const {
  const auto part = [&](std::uint32_t i) {
    return lexed_.is_capital(i) && (names_.institutional(i) || (to_the_end && !names_.given_name(i)));
  };
  // "Ambassador | in charge of Cyber Policy"
  if (at + 3 < sentence_.last && lexed_.text(at) == "in" && lexed_.text(at + 1) == "charge" &&
      lexed_.text(at + 2) == "of" && part(at + 3))
    at += 2;
  // "Minister | Responsible for Trade"
  if (at + 2 < sentence_.last && equal_ignoring_case(lexed_.text(at), "responsible") &&
      lexed_.text(at + 1) == "for" && part(at + 2))
    at += 1;
  while (at < sentence_.last && lexed_.word(at).is(WordClass::name_connective) &&
         lexed_.token(at).kind == TokenKind::word) {
    std::uint32_t next = at + 1;
    if (next < sentence_.last && lexed_.text(next) == "the") ++next;
    if (next >= sentence_.last || !lexed_.is_capital(next)) break;
    if (const Atom* atom = runs_.atom_at(next); atom != nullptr && atom->type == EntityType::state) {
      if (lexed_.text(at) == "of") state = atom->entries.front();  // not "Ambassador to Mexico"
      return atom->tokens.last;
    }
    if (!part(next)) break;
    while (next < sentence_.last) {
      if (part(next)) {
        ++next;
      } else if ((lexed_.text(next) == "and" || lexed_.is_mark(next, ',') || lexed_.is_mark(next, '-')) &&
                 next + 1 < sentence_.last && part(next + 1) && !words_at(next + 1).has_head) {
        next += 2;  // not "Minister of Trade and President Lima"
      } else if (continues_with_article(next) && part(next + 2)) {
        next += 3;
      } else {
        break;
      }
    }
    at = next;
  }
  return at;
}

std::uint32_t PersonPosts::further_posts_end(std::uint32_t at, std::optional<EntryId>& state) const {
  while (at + 1 < sentence_.last && lexed_.text(at) == "and") {
    const std::uint32_t next = lexed_.text(at + 1) == "the" ? at + 2 : at + 1;
    const PostWords words = words_at(next);
    if (!words.has_head || words.title_only) break;
    std::optional<EntryId> there;
    const std::uint32_t end = portfolio_end(words.end, there, true);
    // "and Prime Minister Lima", "and Minister of Trade Ana Lima": the next one's
    if (names_.opens_name(words.end) || names_.is_particle_name(words.end)) break;
    if (end < sentence_.last &&
        (names_.given_name(end) || names_.is_known(end) || names_.name_word(end, true)))
      break;
    if (!state) state = there;
    at = end;
  }
  return at;
}

std::uint32_t PersonPosts::told_end(std::uint32_t words_end, std::uint32_t portfolio_last) const {
  for (std::uint32_t i = words_end; i < portfolio_last; ++i) {
    if (runs_.atom_at(i) == nullptr) continue;
    const std::uint32_t link = i > words_end && lexed_.text(i - 1) == "the" ? i - 1 : i;
    if (link == words_end || lexed_.text(link - 1) == "to") continue;  // "Ambassador to Chile"
    return link - 1;
  }
  return runs_.heads_in({words_end, portfolio_last}).empty() ? portfolio_last : words_end;
}

std::optional<EntryId> PersonPosts::state_before(std::uint32_t i) const {
  if (i == sentence_.first) return std::nullopt;
  std::uint32_t at = i - 1;
  if (lexed_.token(at).kind == TokenKind::clitic && at > sentence_.first) --at;
  const Atom* atom = runs_.atom_over(at);
  if (atom == nullptr || atom->type != EntityType::state) return std::nullopt;
  return atom->entries.front();
}

std::optional<EntryId> PersonPosts::state_ending(std::uint32_t at) const {
  const Atom* state = runs_.atom_over(at - 1);
  if (state == nullptr || state->type != EntityType::state || state->tokens.first < sentence_.first + 2)
    return std::nullopt;
  const std::uint32_t before = state->tokens.first - 1;
  const std::uint32_t link = lexed_.text(before) == "the" ? before - 1 : before;
  return lexed_.text(link) == "of" ? std::optional{state->entries.front()} : std::nullopt;
}

std::optional<EntryId> PersonPosts::state_behind(std::uint32_t at) const {
  if (at + 1 >= sentence_.last || lexed_.text(at) != "of") return std::nullopt;
  std::uint32_t next = at + 1;
  if (lexed_.text(next) == "the") ++next;
  const Atom* atom = next < sentence_.last ? runs_.atom_at(next) : nullptr;
  if (atom == nullptr || atom->type != EntityType::state) return std::nullopt;
  // "Ana Lima of Peru's Reef Authority" speaks for the authority.
  const std::uint32_t behind = atom->tokens.last;
  if (behind < sentence_.last && lexed_.token(behind).kind == TokenKind::clitic) return std::nullopt;
  return atom->entries.front();
}

bool PersonPosts::speaks_for_state(TokenRange post) const {
  for (std::uint32_t i = post.first; i < post.last; ++i) {
    bool to_the_end = false;
    lexed_.gazetteer->state_posts.match(lexed_.from(i, post), [&](const PhraseTrie::Match& match) {
      to_the_end = to_the_end || i + match.size == post.last;
    });
    if (to_the_end) return true;
  }
  return false;
}

bool PersonPosts::serve_together(const Reading& one, const Reading& another) const {
  const TokenRange post = one.post_tokens;
  const TokenRange other = another.post_tokens;
  const bool same = one.post.starts_with(another.post) || another.post.starts_with(one.post);
  if (same || leads(post) || leads(other)) return false;
  for (std::uint32_t i = post.first; i < post.last; ++i) {
    bool head = false;
    lexed_.gazetteer->posts.match(lexed_.from(i, {i, i + 1}), [&](const PhraseTrie::Match& match) {
      head = head || static_cast<PostKind>(match.values.front()) == PostKind::head;
    });
    for (std::uint32_t k = other.first; head && k < other.last; ++k) {
      if (lexed_.ids[k] == lexed_.ids[i]) return true;
    }
  }
  return false;
}

bool PersonPosts::leads(TokenRange post) const {
  bool leader = false;
  lexed_.gazetteer->leader_posts.match(lexed_.from(post.first, post),
                                       [&](const PhraseTrie::Match&) { leader = true; });
  return leader;
}

std::optional<EntryId> PersonPosts::held_in(const Entry& person, TokenRange post) const {
  const auto& entries = lexed_.gazetteer->vocabulary.entries;
  const auto is_state = [&](EntryId id) { return entries[id.index()].type == EntityType::state; };
  const auto is_union = [&](EntryId id) {
    const Entry& body = entries[id.index()];
    return body.acts_as_state || (body.owner && entries[body.owner->index()].acts_as_state);
  };
  const auto first = [&](const auto& fits) -> std::optional<EntryId> {
    if (person.state && fits(*person.state)) return person.state;
    const auto other = std::find_if(person.members.begin(), person.members.end(), fits);
    return other == person.members.end() ? std::nullopt : std::optional{*other};
  };
  if (governs(lexed_, post)) return first(is_state);
  if (const auto body = first(is_union)) return body;
  if (!person.members.empty() || serves_organisation(lexed_, post)) return std::nullopt;
  return post.empty() || speaks_for_state(post) ? first(is_state) : std::nullopt;
}

}  // namespace entente
