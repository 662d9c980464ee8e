// What a person's post looks like: its words, what it is for, and in which state it is held.
#ifndef ENTENTE_RECOGNISE_PERSON_POSTS_HPP
#define ENTENTE_RECOGNISE_PERSON_POSTS_HPP

#include <cstdint>
#include <optional>
#include <string>

#include "entente/recognise/lexed.hpp"
#include "entente/recognise/name_run.hpp"
#include "entente/recognise/person_name.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// Words of posts side by side.
struct PostWords {
  std::uint32_t end = 0;   ///< behind them
  bool has_head = false;   ///< "Minister", "Dr.": more than words that go with a post
  bool title_only = true;  ///< "Dr.": a form of address, no post
};

/// "Prime Ministers" before the names of several who have that post.
struct PluralPost {
  std::uint32_t end = 0;          ///< behind it
  std::string singular;           ///< "Prime Minister"
  bool speaks_for_state = false;  ///< as PersonPosts::speaks_for_state
};

/// "Prime Minister", "Foreign Minister", "Chancellor": an office of a state.
[[nodiscard]] bool governs(const LexedView& lexed, TokenRange post);

/// "Deputy Secretary General": an office of an organisation.
[[nodiscard]] bool serves_organisation(const LexedView& lexed, TokenRange post);

/// Asks tokens of one sentence about posts. It views its arguments.
///
/// cost  of every question, bounded: posts are short
class PersonPosts {
 public:
  PersonPosts(const LexedView& lexed, TokenRange sentence, const RunFinder& runs, const PersonNames& names)
      : lexed_{lexed}, sentence_{sentence}, runs_{runs}, names_{names} {}

  /// Posts, titles and their modifiers side by side: "Deputy National Security Advisor", "Lt General".
  [[nodiscard]] PostWords words_at(std::uint32_t i) const;
  /// "Presidents", "Foreign Ministers": the longest that begins at `i`.
  [[nodiscard]] std::optional<PluralPost> plural_at(std::uint32_t i) const;
  /// Behind "Dr.", "Senator the Hon": what stands between a post and the name of its holder.
  [[nodiscard]] std::uint32_t behind_titles(std::uint32_t at) const;

  /// The state for which somebody of the vocabulary speaks who has this post, or the union that signs among
  /// states: a Prime Minister for a state, a Commissioner for the union, whichever else the vocabulary knows
  /// the same person from. Nothing where the post is none of a state.
  [[nodiscard]] std::optional<EntryId> held_in(const Entry& person, TokenRange post) const;

  /// "of State", "for Economic and Business Affairs", "of the Trade Policy Bureau": where what the post is
  /// for ends. Sets `state` where "of" a state ends it.
  ///
  /// @param to_the_end  no name follows: any capitalised word belongs to it
  [[nodiscard]] std::uint32_t portfolio_end(std::uint32_t at, std::optional<EntryId>& state,
                                            bool to_the_end = false) const;
  /// "…, Minister for Reefs | and Chair of the Council": where the further posts of the same person end.
  /// Sets `state` where none was told before.
  [[nodiscard]] std::uint32_t further_posts_end(std::uint32_t at, std::optional<EntryId>& state) const;
  /// "Minister of Foreign Affairs | of the State", "President | of the Commission": where the post ends
  /// without the body or state in which it is held, which is told apart from it.
  [[nodiscard]] std::uint32_t told_end(std::uint32_t words_end, std::uint32_t portfolio_last) const;

  /// "Australian | Minister", "Australia's | Minister".
  [[nodiscard]] std::optional<EntryId> state_before(std::uint32_t i) const;
  /// "the Minister of Reefs of Chile |, Ana Lima".
  [[nodiscard]] std::optional<EntryId> state_ending(std::uint32_t at) const;
  /// "Prime Minister Lima | of Australia".
  [[nodiscard]] std::optional<EntryId> state_behind(std::uint32_t at) const;

  /// The post ends with one that speaks for a state: "Prime Minister", "Secretary of State".
  [[nodiscard]] bool speaks_for_state(TokenRange post) const;
  /// Two posts of one kind that a government has side by side: "Foreign Minister", "Minister of State for
  /// Trade". A state has one foreign minister, and one president.
  [[nodiscard]] bool serve_together(const Reading& one, const Reading& another) const;

 private:
  [[nodiscard]] bool continues_with_article(std::uint32_t at) const;
  [[nodiscard]] bool leads(TokenRange post) const;

  const LexedView& lexed_;
  TokenRange sentence_;
  const RunFinder& runs_;
  const PersonNames& names_;
};

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_PERSON_POSTS_HPP
