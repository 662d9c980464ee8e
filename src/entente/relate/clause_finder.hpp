// Finds verb groups and their subjects from left to right. Private to this room; clauses.hpp is the door.
//
// clause_finder.cpp finds the verb groups, clause_subjects.cpp the subject of each.
#ifndef ENTENTE_RELATE_CLAUSE_FINDER_HPP
#define ENTENTE_RELATE_CLAUSE_FINDER_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "entente/relate/clauses.hpp"
#include "entente/relate/context.hpp"

namespace entente {

class ClauseFinder {
 public:
  ClauseFinder(const Context& context, TokenRange sentence)
      : context_{context}, lexed_{*context.lexed}, sentence_{sentence} {}
  std::vector<VerbGroup> find();

 private:
  [[nodiscard]] std::uint32_t after_bracket(std::uint32_t open) const;
  /// "(FBI) lead": the token before the bracket that closes at `close`.
  [[nodiscard]] std::uint32_t before_bracket(std::uint32_t close) const;
  [[nodiscard]] std::optional<VerbGroup> group_at(std::uint32_t i) const;
  [[nodiscard]] bool word_before(std::uint32_t i, WordClass any_of) const;
  [[nodiscard]] std::optional<VerbGroup> modal_at(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t behind_manner(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t skip_aside(std::uint32_t i) const;
  [[nodiscard]] std::optional<VerbGroup> be_at(std::uint32_t i) const;
  [[nodiscard]] std::optional<VerbGroup> have_at(std::uint32_t i) const;
  /// A noun phrase could end at token `i`.
  [[nodiscard]] bool ends_noun_phrase(std::uint32_t i) const;
  [[nodiscard]] bool is_plural_subject(std::uint32_t i) const;
  [[nodiscard]] bool is_last_of_posts(std::uint32_t i) const;
  struct Resumption {
    bool coordinated = false;   ///< "and agreed"
    bool behind_aside = false;  ///< "A, together with B, affirm"
  };
  [[nodiscard]] Resumption resumption(std::uint32_t i, std::uint32_t before) const;
  [[nodiscard]] bool is_finite_past(std::uint32_t i, bool coordinated) const;
  [[nodiscard]] std::optional<VerbGroup> plain_at(std::uint32_t i) const;
  /// "participants shared …, and agreed to …"; but not "learning and related technologies", "a force,
  /// committed to …".
  [[nodiscard]] bool goes_on_binding(std::uint32_t i) const;
  [[nodiscard]] bool agrees_with_last(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t behind_aside(std::uint32_t i) const;
  [[nodiscard]] bool goes_on_in_past(std::uint32_t i) const;
  [[nodiscard]] bool opens_item(std::uint32_t at) const;
  [[nodiscard]] bool asks_when(std::uint32_t when) const;
  [[nodiscard]] std::optional<VerbGroup> headless_at(std::uint32_t i) const;
  [[nodiscard]] bool goes_on_with_subject(std::uint32_t verb) const;
  [[nodiscard]] bool is_headless(const VerbGroup& group) const;
  [[nodiscard]] std::optional<VerbGroup> performative_at(std::uint32_t i) const;
  void skip_number(TokenRange& phrase) const;
  [[nodiscard]] bool opens_relative(std::uint32_t noun, std::uint32_t that) const;
  [[nodiscard]] bool stands_before_object(std::uint32_t i) const;
  [[nodiscard]] bool is_noun_of_action(std::uint32_t third) const;
  [[nodiscard]] bool is_reduced_relative(std::uint32_t i) const;
  [[nodiscard]] bool is_aside_closed_by(std::uint32_t comma) const;
  [[nodiscard]] bool is_finite_present(std::uint32_t i, std::uint32_t before) const;
  [[nodiscard]] bool is_quantifier(std::uint32_t i) const;
  [[nodiscard]] bool is_adverb(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t skip(std::uint32_t i, bool& negated) const;
  [[nodiscard]] std::uint32_t skip_quantifier(std::uint32_t i, bool& negated) const;
  /// Where the clause of a verb at `verb` can begin at the earliest: behind the verb before, a colon, a
  /// semicolon.
  [[nodiscard]] std::uint32_t clause_floor(std::uint32_t verb) const;
  void find_subject(VerbGroup& group) const;
  /// A comma right before the verb closes an apposition or an aside ("We, the Principals of …, met").
  [[nodiscard]] bool is_parenthetic_comma(std::uint32_t comma, std::uint32_t floor) const;
  [[nodiscard]] std::optional<std::uint32_t> pronoun_before(std::uint32_t verb, std::uint32_t floor) const;
  bool find_complement_subject(VerbGroup& group, std::uint32_t floor, std::uint32_t end) const;
  bool find_pronoun_subject(VerbGroup& group, std::uint32_t floor) const;
  [[nodiscard]] bool opens_with_condition() const;
  /// "If needed, we will …": no clause of its own, and nothing is bound to it.
  [[nodiscard]] bool opens_with_elliptic_condition() const;
  [[nodiscard]] TokenRange before_relative(const VerbGroup& relative) const;
  [[nodiscard]] std::optional<std::uint32_t> actor_at_end(TokenRange phrase) const;
  [[nodiscard]] bool is_for_its_part(std::uint32_t comma) const;
  [[nodiscard]] bool is_for_its_part_at(std::uint32_t part) const;
  bool take_subject_of_that(const VerbGroup& relative, VerbGroup& group) const;
  [[nodiscard]] bool is_demanded_too(const VerbGroup& believed, const VerbGroup& group) const;
  void share_subject(VerbGroup& group) const;
  [[nodiscard]] Embedding embedding_by(const VerbGroup& governor_group) const;
  /// What governs the "that" at `that`: a verb right before it, or a noun ("the view that").
  [[nodiscard]] Embedding governor(std::uint32_t that) const;
  [[nodiscard]] std::uint32_t before_aside(std::uint32_t comma) const;
  [[nodiscard]] bool opens_with_as(std::uint32_t floor, std::uint32_t end) const;
  [[nodiscard]] bool stands_in_time(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool joins_states(std::uint32_t comma, std::uint32_t end) const;
  [[nodiscard]] bool joins_posts(std::uint32_t conjunction) const;
  [[nodiscard]] std::uint32_t phrase_begin(std::uint32_t end, std::uint32_t floor) const;
  static bool opens_aside(const Word& word);
  void trim_front(TokenRange& phrase) const;
  /// Cuts what introduces the clause: "In addition,", "Building on …,", "Together with A and B,".
  void narrow(TokenRange& phrase) const;
  [[nodiscard]] bool is_time_aside(TokenRange phrase) const;
  [[nodiscard]] bool closes_aside(std::uint32_t as, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t before_addressee(std::uint32_t i) const;
  /// "Consistent with …": an adjective and a preposition.
  [[nodiscard]] bool unlisted_aside(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t next_comma(TokenRange phrase) const;
  /// The aside had commas of its own: a part without determiner or name that another comma follows is its
  /// rest.
  void skip_list_rest(TokenRange& phrase) const;
  void skip_state_of_place(TokenRange& phrase, std::uint32_t comma) const;
  void skip_asides(TokenRange& phrase) const;
  void skip_to_actor(TokenRange& phrase) const;
  void skip_antecedent(TokenRange& phrase) const;
  /// No comma: "In Tokyo the leaders", "Today both sides": the last phrase that can be a subject.
  void last_phrase(TokenRange& phrase) const;
  const Context& context_;
  const LexedView& lexed_;
  TokenRange sentence_;
  std::vector<VerbGroup> groups_;
};

}  // namespace entente

#endif  // ENTENTE_RELATE_CLAUSE_FINDER_HPP
