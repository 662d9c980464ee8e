// Where posts stand in and beside names, of which they are no part. Private to the name grammar.
#ifndef ENTENTE_RECOGNISE_NAME_POSTS_HPP
#define ENTENTE_RECOGNISE_NAME_POSTS_HPP

#include <optional>

#include "entente/recognise/name_run.hpp"

namespace entente {

/// Views its arguments.
class NamePosts {
 public:
  NamePosts(const LexedView& lexed, TokenRange sentence, const RunFinder& runs)
      : lexed_{lexed}, sentence_{sentence}, runs_{runs} {}

  /// Where `name` ends before a post in it that says of what it is, whose holder follows, or that ends the
  /// name.
  [[nodiscard]] std::optional<std::uint32_t> end_before_post(TokenRange name) const;

  /// The end of a post of several words that a connective joins ("Deputy Chief of Mission"), `i` if none
  /// begins there.
  [[nodiscard]] std::uint32_t behind_post(std::uint32_t i) const;

  /// "Minister | for Justice and Customs": behind what a minister is for, if the post ends right before "for"
  /// or "of" at `link` and several matters are joined; else `link`.
  [[nodiscard]] std::uint32_t behind_portfolio(std::uint32_t link) const;

  /// Whether the name from `first` on is what the post before it is for.
  [[nodiscard]] bool is_portfolio(std::uint32_t first) const;

 private:
  [[nodiscard]] bool goes_on_as_post(std::uint32_t i, TokenRange name) const;
  [[nodiscard]] std::optional<std::uint32_t> post_in(TokenRange name) const;
  [[nodiscard]] bool is_matter(std::uint32_t i) const;
  [[nodiscard]] bool is_person(std::uint32_t i) const;
  [[nodiscard]] bool in_head(TokenRange name, std::uint32_t i) const;
  [[nodiscard]] bool is_bare_post(TokenRange name, std::uint32_t post) const;
  [[nodiscard]] std::uint32_t end_of_body(TokenRange before) const;
  [[nodiscard]] std::uint32_t first_of_post(TokenRange before) const;

  const LexedView& lexed_;
  TokenRange sentence_;
  const RunFinder& runs_;
};

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_POSTS_HPP
