// The longest run of pieces that may be one name. Private to the name grammar.
#ifndef ENTENTE_RECOGNISE_NAME_RUN_HPP
#define ENTENTE_RECOGNISE_NAME_RUN_HPP

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "entente/recognise/label_scan.hpp"
#include "entente/recognise/lexed.hpp"

namespace entente {

/// A head noun at its place.
struct HeadAt {
  TokenRange tokens;
  HeadValue value;
};

/// "on", "for" and the like: what stands behind says what the thing named is about.
[[nodiscard]] bool introduces_matter(std::string_view connective) noexcept;

/// Finds runs. Views its arguments.
class RunFinder {
 public:
  RunFinder(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms);

  /// The end of the piece that begins at token `i`, nothing if none does.
  [[nodiscard]] std::optional<std::uint32_t> piece_end(std::uint32_t i) const;

  /// The run that begins at `i`; empty if no piece does.
  [[nodiscard]] TokenRange run_at(std::uint32_t i) const;

  /// The atom that begins at token `i`, or that covers it.
  [[nodiscard]] const Atom* atom_at(std::uint32_t i) const;
  [[nodiscard]] const Atom* atom_over(std::uint32_t i) const;

  /// The longest head noun that begins at token `i` outside atoms.
  [[nodiscard]] std::optional<HeadAt> head_at(std::uint32_t i) const { return head_at(i, sentence_.last); }
  /// The same, none that ends behind `limit`.
  [[nodiscard]] std::optional<HeadAt> head_at(std::uint32_t i, std::uint32_t limit) const;

  /// The head at `at` is of a body that a state has in another: "Embassy in Chile".
  [[nodiscard]] bool is_posted(std::uint32_t at) const;

  /// A chamber of a parliament by its bare name, before a committee's: "House Budget Committee".
  [[nodiscard]] bool is_chamber(std::uint32_t i) const;

  /// The first token of `name` behind the words that count a meeting: "Third", "28th", "First-Ever".
  [[nodiscard]] std::uint32_t behind_ordinals(TokenRange name) const;

  /// "Police", "Chilean Customs": services that a board or an administration is called after.
  [[nodiscard]] bool is_bare_service(TokenRange words) const;

  /// "Ministry of Trade" as the vocabulary has it, which a longer name may begin with.
  [[nodiscard]] bool is_begun_list(TokenRange core) const;

  /// Where the words from `i` on end whose capitals are the short form in brackets behind them, or `i`.
  [[nodiscard]] std::uint32_t end_by_initials(std::uint32_t i) const;

  /// "Resolution 1325 | (2000)": behind the year that a text was taken in.
  [[nodiscard]] std::uint32_t behind_year_in_brackets(std::uint32_t at) const;

  /// Words of which names of institutions are made, side by side or in a list.
  [[nodiscard]] bool is_institutional(TokenRange words) const;

  /// Head nouns in `range` outside atoms, longest at each place.
  [[nodiscard]] std::vector<HeadAt> heads_in(TokenRange range) const;

  /// "Chile and Peru | Launch Talks", "Chile | Announces Talks": token `at` is the verb of a headline.
  [[nodiscard]] bool predicates_of_state(std::uint32_t at) const;

 private:
  /// A state, or a union of states that speaks as one.
  [[nodiscard]] bool acts_as_state(const Atom* atom) const;
  [[nodiscard]] bool is_grouping(const Atom* atom) const;
  /// "Peru-Chile Reef and Clean Harbours Dialogue": two states talk of something, and the name ends by chance
  /// as that of a listed forum does.
  [[nodiscard]] bool ends_talks(const Atom& atom) const;
  /// "Clean Seafood | Alliance": a label that stands for a listed thing only where no longer name ends with
  /// it.
  [[nodiscard]] bool ends_longer_name(std::uint32_t i) const;
  [[nodiscard]] bool begins_sentence_as_name(std::uint32_t i) const;
  [[nodiscard]] std::optional<HeadAt> listed_head_at(std::uint32_t i, std::uint32_t limit) const;
  /// "Ministers’ Meeting", "Officials Dialogue": those who meet, and what they meet in, are one head.
  [[nodiscard]] std::optional<HeadAt> convened_at(std::uint32_t i, std::uint32_t limit) const;
  [[nodiscard]] bool predicates(std::uint32_t first, std::uint32_t at) const;
  [[nodiscard]] std::uint32_t core_end(std::uint32_t i) const;
  [[nodiscard]] std::optional<std::uint32_t> joined_end(std::uint32_t at) const;
  [[nodiscard]] bool is_prefixed(std::uint32_t i) const;
  [[nodiscard]] bool is_mission_abroad(TokenRange core) const;
  [[nodiscard]] bool is_matter_in_region(TokenRange core, const Atom& region) const;
  [[nodiscard]] bool is_aim_of_programme(TokenRange core, std::uint32_t next) const;
  [[nodiscard]] bool names_behind(std::uint32_t inner) const;
  [[nodiscard]] bool names_electronic(std::uint32_t i) const;
  [[nodiscard]] bool is_described(std::uint32_t inner) const;
  [[nodiscard]] bool plural_possessive(std::uint32_t at) const;
  [[nodiscard]] bool is_ordinal(std::uint32_t i) const;
  [[nodiscard]] bool is_edition(std::uint32_t at) const;
  [[nodiscard]] bool counts_head(std::uint32_t first, std::uint32_t at) const;
  [[nodiscard]] bool stands_in(TokenRange core, const std::vector<HeadAt>& heads, bool state) const;
  [[nodiscard]] bool is_text_of_parties(TokenRange core, const Atom* text) const;
  [[nodiscard]] bool has_given_name(TokenRange core) const;
  [[nodiscard]] bool attaches(std::uint32_t first, TokenRange core, std::uint32_t next,
                              bool after_attachment) const;
  [[nodiscard]] bool attaches_of(std::uint32_t first, TokenRange core, std::uint32_t next,
                                 bool after_attachment) const;
  [[nodiscard]] std::uint32_t behind_government(std::uint32_t of) const;
  [[nodiscard]] std::uint32_t behind_convened(std::uint32_t of) const;
  [[nodiscard]] bool ends_with_people(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t behind_second_party(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t behind_second_region(std::uint32_t at) const;
  [[nodiscard]] bool attaches_matter(TokenRange core, std::uint32_t next, const std::vector<HeadAt>& heads,
                                     bool after_attachment) const;
  [[nodiscard]] std::uint32_t attached_end(std::uint32_t at, std::uint32_t next) const;
  [[nodiscard]] std::uint32_t behind_adjectives(TokenRange core) const;
  [[nodiscard]] std::uint32_t behind_support(std::uint32_t in) const;
  [[nodiscard]] bool goes_with_noun(const Atom& atom) const;
  [[nodiscard]] std::uint32_t behind_joint(std::uint32_t first, TokenRange core, bool after_attachment) const;
  [[nodiscard]] std::optional<std::uint32_t> attachment_at(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t extend_list(std::uint32_t comma, bool after_attachment) const;
  [[nodiscard]] bool names_nothing(TokenRange words) const;
  [[nodiscard]] bool joins_by_and(std::uint32_t core_first, std::uint32_t at, bool after_attachment) const;
  [[nodiscard]] bool is_joint_matter(TokenRange left, TokenRange right,
                                     const std::vector<HeadAt>& heads) const;
  [[nodiscard]] bool are_joint_adjectives(TokenRange left, TokenRange right) const;
  [[nodiscard]] bool plain_core(TokenRange core) const;
  [[nodiscard]] bool is_listable(TokenRange core, bool determined) const;
  [[nodiscard]] std::uint32_t lead_list_end(TokenRange first) const;
  [[nodiscard]] bool ends_list(TokenRange core) const;
  [[nodiscard]] bool continues_organ(TokenRange core) const;
  [[nodiscard]] bool is_text_with_plan(TokenRange left, TokenRange right) const;
  [[nodiscard]] bool is_body_of_listed(TokenRange core, std::uint32_t next) const;
  [[nodiscard]] bool is_organ_of_organ(TokenRange core, std::uint32_t next) const;
  [[nodiscard]] bool is_forum_of_several(TokenRange core, std::uint32_t next) const;
  [[nodiscard]] std::uint32_t party_list_end(std::uint32_t at) const;
  [[nodiscard]] std::optional<std::uint32_t> counted_piece_end(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t behind_inner_words(std::uint32_t first, std::uint32_t at) const;
  [[nodiscard]] std::uint32_t behind_years(TokenRange name) const;
  [[nodiscard]] std::uint32_t behind_dated(std::uint32_t at) const;
  [[nodiscard]] bool is_post(TokenRange core) const;
  [[nodiscard]] std::uint32_t behind_committee(std::uint32_t comma) const;
  [[nodiscard]] std::uint32_t behind_edition(std::uint32_t at) const;

  const LexedView& lexed_;
  TokenRange sentence_;
  std::span<const Atom> atoms_;
  std::vector<std::int32_t>
      atom_over_;  ///< by token of the sentence: index of the atom that covers it, or -1
};

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_RUN_HPP
