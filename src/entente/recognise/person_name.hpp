// What a person's name looks like: given names, initials, particles, family names, suffixes.
#ifndef ENTENTE_RECOGNISE_PERSON_NAME_HPP
#define ENTENTE_RECOGNISE_PERSON_NAME_HPP

#include <cstdint>

#include "entente/recognise/lexed.hpp"
#include "entente/recognise/name_run.hpp"

namespace entente {

/// Asks tokens of one sentence whether a person's name begins, goes on or ends there. It views its arguments.
///
/// cost  of every question, bounded: names are short
class PersonNames {
 public:
  PersonNames(const LexedView& lexed, TokenRange sentence, const RunFinder& runs)
      : lexed_{lexed}, sentence_{sentence}, runs_{runs} {}

  /// "José" before "Ojeda": here a name begins, whatever institutions are called after a José.
  [[nodiscard]] bool given_name(std::uint32_t i) const;
  /// "Robinson" of "Todd Robinson": behind a given name, in the name of one listed institution at most.
  [[nodiscard]] bool is_family_name(std::uint32_t i) const;
  /// "White" of "Jayme White, and": a word of institutions that heads none, at the end of a name of two
  /// words.
  [[nodiscard]] bool closes_name(std::uint32_t i) const;
  /// A word of institutions, or a thing of the vocabulary.
  [[nodiscard]] bool institutional(std::uint32_t i) const;
  /// A capitalised word that can be part of a name.
  ///
  /// @param first  it is the first: no initial and no suffix
  [[nodiscard]] bool name_word(std::uint32_t i, bool first) const;
  /// Behind the name that begins at `i`: "Joseph R. Biden, Jr."; `i` itself where none begins.
  [[nodiscard]] std::uint32_t person_end(std::uint32_t i) const;
  /// A person of the vocabulary begins there.
  [[nodiscard]] bool is_known(std::uint32_t i) const;
  /// Behind the letters of honour at `at`, where a name ends: "Ana Lima | CBE, MP".
  [[nodiscard]] std::uint32_t honours_end(std::uint32_t at) const;
  /// A name, or a word of institutions that a name follows: "Advisor Shin Wonsik".
  [[nodiscard]] bool opens_name(std::uint32_t i) const;
  /// "President von der Leyen": small words before the family name.
  [[nodiscard]] bool is_particle_name(std::uint32_t i) const;

 private:
  [[nodiscard]] std::uint32_t particles_end(std::uint32_t at) const;
  /// "Moon" of "President Moon": a person of the vocabulary is called so, whatever else the word is.
  [[nodiscard]] bool is_listed_family_name(std::uint32_t i) const;
  /// "Chad" of "Secretary Chad Wolf": right behind a post stands a person, who may be called as a state is.
  [[nodiscard]] bool is_called_as_state(std::uint32_t i) const;

  const LexedView& lexed_;
  TokenRange sentence_;
  const RunFinder& runs_;
};

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_PERSON_NAME_HPP
