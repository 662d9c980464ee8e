// Reads the commitments of one sentence. Private to this room; commitments.hpp is the door.
//
// sentence_reader.cpp goes through the verb groups; undertakings.cpp finds what a verb binds to;
// nominal_commitments.cpp reads "commitment to …"; passive_commitments.cpp "will be established";
// reported_commitments.cpp "agreed that they would"; impersonal_commitments.cpp "It was agreed to";
// list_commitments.cpp the items behind a lead-in.
#ifndef ENTENTE_RELATE_SENTENCE_READER_HPP
#define ENTENTE_RELATE_SENTENCE_READER_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/relate/actions.hpp"
#include "entente/relate/clauses.hpp"
#include "entente/relate/commitments.hpp"
#include "entente/relate/context.hpp"
#include "entente/relate/subjects.hpp"

namespace entente {

/// What a sentence leaves for the list items behind it.
struct LeadIn {
  bool binds = false;
  bool of_parties = false;  ///< the parties speak of what they do, though no verb of it binds
  Force force = Force::high;
  std::vector<EntityId> agents;
  std::string action;
  TokenRange trigger;
};

/// Where the verbs of an undertaking begin.
struct Complement {
  std::uint32_t verb = 0;
  ActionForm form = ActionForm::infinitive;
};

class SentenceReader {
 public:
  SentenceReader(const Context& context, SentenceId id, Commitments& out)
      : context_{context},
        lexed_{*context.lexed},
        id_{id},
        sentence_{context.lexed->segmentation->sentences[id.index()].tokens},
        out_{out} {}
  /// Reads the sentence; `subject` is the last party-like subject of the text before it and after.
  LeadIn read(Subject& subject);
  /// Reads the sentence as an item of a list that `lead` introduces.
  void read_item(const LeadIn& lead, bool first_of_item);
  /// Reads it as an item of a list that nothing introduces as binding: "Launch a working group on …".
  void read_open_item();

 private:
  void reject(TokenRange tokens, std::string_view rule, std::string reason);
  [[nodiscard]] bool lemma_is(std::uint32_t token, WordClass any_of) const;
  /// The end of what belongs to the verb group at `g`: the next clause with a party of its own as subject.
  [[nodiscard]] std::uint32_t limit_of(const std::vector<VerbGroup>& groups, std::size_t g,
                                       const Subject& subject) const;
  void add(const std::vector<Action>& actions, TokenRange trigger, Force force, const Subject& subject,
           std::string_view rule, std::uint32_t clause_first);
  void read_purposes(const std::vector<VerbGroup>& groups, const Subject& subject);
  void read_absolutes(const std::vector<VerbGroup>& groups, const Subject& subject);
  void read_open_modal(const Subject& subject);
  [[nodiscard]] std::uint32_t before_closing_aside(std::uint32_t last) const;
  [[nodiscard]] TokenRange last_phrase(std::uint32_t end) const;
  void read_group(const std::vector<VerbGroup>& groups, std::size_t g, Subject& subject);
  [[nodiscard]] Subject subject_of(const VerbGroup& group, const Subject& antecedent) const;
  [[nodiscard]] bool is_said_by_parties(const VerbGroup& group) const;
  bool embedded_in_belief(const VerbGroup& group, std::string_view rule);
  void read_modal(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here);
  bool read_it_was_agreed(const std::vector<VerbGroup>& groups, std::size_t g);
  [[nodiscard]] bool is_taken_to_act(TokenRange subject) const;
  [[nodiscard]] bool is_it_agreed(const VerbGroup& group) const;
  [[nodiscard]] bool is_agreed(const std::vector<VerbGroup>& groups, std::size_t g) const;
  bool read_agreed_passive(const std::vector<VerbGroup>& groups, std::size_t g, Force force,
                           std::uint32_t participle, std::uint32_t limit);
  bool read_meeting_to_come(const VerbGroup& group, std::uint32_t limit);
  [[nodiscard]] bool is_meeting_of_ours(std::uint32_t which) const;
  [[nodiscard]] bool is_set_up_by_us(std::uint32_t which) const;
  [[nodiscard]] std::vector<TokenRange> words_of_a_person() const;
  [[nodiscard]] bool is_reflexive(std::uint32_t i) const;
  [[nodiscard]] bool stands_below_actor(const Subject& antecedent) const;
  /// "would" that is neither a wish nor bound to a condition.
  [[nodiscard]] bool may_report_will(const VerbGroup& group) const;
  [[nodiscard]] bool is_reported_will(const VerbGroup& group, const Subject& here) const;
  [[nodiscard]] bool is_will(const VerbGroup& group) const;
  [[nodiscard]] bool names_all_parties(TokenRange subject) const;
  [[nodiscard]] bool is_expletive(const VerbGroup& group) const;
  bool read_passive(const VerbGroup& group, std::uint32_t participle, std::uint32_t limit);
  [[nodiscard]] bool is_meeting_of_others(TokenRange subject) const;
  [[nodiscard]] std::vector<Action> passive_actions(std::uint32_t participle, std::uint32_t limit) const;
  void read_own_passive(const VerbGroup& group, std::uint32_t participle, std::uint32_t limit,
                        const Subject& here, Force force);
  void read_looking_forward(const VerbGroup& group, const Subject& here, std::uint32_t limit);
  void read_present(const VerbGroup& group, const Subject& here, std::uint32_t limit);
  [[nodiscard]] Subject doer_behind(std::uint32_t participle, std::uint32_t limit,
                                    const Subject& otherwise) const;
  [[nodiscard]] bool includes_efforts(std::uint32_t verb, std::uint32_t limit) const;
  bool read_founding(const VerbGroup& group, const Subject& here, std::uint32_t limit);
  bool read_efforts(const VerbGroup& group, const Subject& here, Force force, std::uint32_t limit);
  bool read_undertaking(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here,
                        std::uint32_t limit);
  [[nodiscard]] bool has_commitment(const VerbGroup& group) const;
  bool read_founded(const VerbGroup& group, const Subject& here, std::uint32_t limit);
  bool read_agreement(const VerbGroup& group, const Subject& here, std::uint32_t limit);
  void read_plans(const VerbGroup& main, const Subject& here);
  [[nodiscard]] bool is_task_force(std::uint32_t i, std::uint32_t last) const;
  [[nodiscard]] bool founds(std::uint32_t i) const;
  [[nodiscard]] bool names_other_actor(TokenRange subject) const;
  [[nodiscard]] std::uint32_t clause_first(const VerbGroup& group) const;
  [[nodiscard]] std::uint32_t first_of_clause(const VerbGroup& group) const;
  /// "[…] to VERB", "to VERB-ing", ": VERB …; VERB …" behind a verb of undertaking.
  [[nodiscard]] std::optional<Complement> complement_of(std::uint32_t verb, std::uint32_t limit) const;
  [[nodiscard]] bool has_object(std::uint32_t verb, std::uint32_t limit) const;
  [[nodiscard]] std::uint32_t closed_aside(std::uint32_t i, std::uint32_t last, std::string_view word) const;
  [[nodiscard]] bool joins_verb(std::uint32_t i, std::uint32_t limit) const;
  [[nodiscard]] std::optional<Complement> complement_behind_to(std::uint32_t to, std::uint32_t limit,
                                                               bool gerund_binds) const;
  [[nodiscard]] std::optional<Complement> behind_efforts(std::uint32_t verb, std::uint32_t limit) const;
  [[nodiscard]] std::optional<Complement> behind_own_side(std::uint32_t verb, std::uint32_t limit) const;
  [[nodiscard]] std::optional<Complement> inline_list(std::uint32_t colon, std::uint32_t limit) const;
  /// "we commit to:" at the end of the sentence: the items of the list say to what.
  [[nodiscard]] bool opens_list(std::uint32_t verb) const;
  void read_progressive(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here);
  void read_participle(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here);
  void read_copula(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here);
  bool read_adjective(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here,
                      std::uint32_t adjective);
  [[nodiscard]] bool is_told_beside(const VerbGroup& group, const Subject& here) const;
  bool read_courtesy(const VerbGroup& group, const Subject& here, std::uint32_t adjective);
  [[nodiscard]] bool looks_to_act(const VerbGroup& group) const;
  /// Adds what the verb of undertaking at the head of `g` binds to.
  bool bind(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here, Force force,
            std::string_view rule);
  void read_finite(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here);
  [[nodiscard]] bool next_words_are(std::uint32_t i, std::string_view first, std::string_view second) const;
  /// "we encourage the resolution of …" binds weakly; "we encourage states to VERB" calls on others.
  void read_encouragement(const VerbGroup& group, const Subject& here, std::uint32_t limit);
  /// "… through the following steps:" ends the sentence.
  [[nodiscard]] bool announces_list() const;
  /// "support (further) efforts | to VERB", "support the efforts | of the Commission to VERB"
  [[nodiscard]] bool supports_efforts(std::uint32_t verb, std::uint32_t limit) const;
  /// "instructed their ministers to VERB".
  void read_instruction(const VerbGroup& group, const Subject& here, std::uint32_t limit);
  [[nodiscard]] bool calls_on(const VerbGroup& group) const;
  [[nodiscard]] bool affirms_to_act(const VerbGroup& group) const;
  [[nodiscard]] bool is_own_office(TokenRange addressee) const;
  [[nodiscard]] bool is_own_side(TokenRange addressee) const;
  [[nodiscard]] bool are_own_officers(TokenRange addressee) const;
  [[nodiscard]] bool are_own_organs(TokenRange addressee) const;
  /// "This includes discussing …" in an item of a binding list is read there; alone it reports.
  bool read_pledging(std::uint32_t begin, const Subject& parties);
  [[nodiscard]] bool describes_deed(std::uint32_t begin, const VerbGroup& group) const;
  [[nodiscard]] std::string deed_in(TokenRange subject) const;
  [[nodiscard]] bool goes_on_from_preamble(const VerbGroup& group) const;
  bool read_following_means();
  bool read_preambular(std::uint32_t begin, bool gerund, const Subject& parties);
  [[nodiscard]] bool tells_of_commitment(std::uint32_t verb) const;
  void read_preamble();
  bool read_assigned(std::uint32_t begin);
  void read_includes(const VerbGroup& group);
  /// "reaffirmed the unwavering commitment of the United States to the defense of …".
  [[nodiscard]] std::optional<std::uint32_t> commitment_noun(std::uint32_t verb) const;
  [[nodiscard]] std::optional<std::uint32_t> commitment_told_of(std::uint32_t that) const;
  bool read_nominal(const VerbGroup& group, const Subject& speaker);
  [[nodiscard]] std::uint32_t behind_owner(std::uint32_t i) const;
  void bind_nominal(TokenRange trigger, std::uint32_t to, const Subject& owner, Force force,
                    const VerbGroup& group);
  [[nodiscard]] std::optional<std::uint32_t> next_commitment_noun(std::uint32_t noun) const;
  bool bind_noun_of_commitment(std::uint32_t noun, const VerbGroup& group, const Subject& here);
  bool is_light_verb(std::uint32_t verb) const;
  [[nodiscard]] bool is_of_thing(std::uint32_t of) const;
  bool read_firm_commitment(const VerbGroup& group, const Subject& antecedent);
  [[nodiscard]] bool is_of_neither(const VerbGroup& group) const;
  bool is_of_another(TokenRange phrase) const;
  [[nodiscard]] std::optional<std::uint32_t> ambition_behind(std::uint32_t i) const;
  [[nodiscard]] std::optional<std::uint32_t> second_complement(std::uint32_t i) const;
  bool bind_noun(const VerbGroup& group, const Subject& here, Force force, std::uint32_t limit);
  /// The nouns of action that head the coordinated noun phrase at `i`: "systematic consultation and review".
  [[nodiscard]] std::vector<Action> nouns_of_action(std::uint32_t i) const;
  /// The head of the noun phrase that begins at `i`: its last word before a preposition, mark or clause.
  [[nodiscard]] std::uint32_t head_noun(std::uint32_t i) const;
  /// Whose commitment: "U.S. commitment", "the commitment of the United States", "the Group’s", else the
  /// speaker's.
  [[nodiscard]] Subject owner_of(TokenRange phrase, const Subject& speaker) const;
  /// "…, newly committed to achieving …" behind a clause of a party that binds to nothing else.
  void read_apposition(const std::vector<VerbGroup>& groups, const Subject& subject);
  [[nodiscard]]  /// Behind the label of an item ("Pandemic preparedness: exploring …") and a leading "to".
  std::uint32_t
  item_begin() const;
  /// A capitalised verb form at the very beginning: "Promoting …", "Strengthen …".
  [[nodiscard]] bool opens_with_verb(std::uint32_t i) const;
  [[nodiscard]] bool is_report(std::uint32_t begin) const;
  void add_item(const LeadIn& lead, std::uint32_t verb);
  void add_item_without_verb(const LeadIn& lead, std::uint32_t begin);
  /// Later sentences of an item: "This includes discussing …".
  void read_item_goes_on(const LeadIn& lead);
  void find_includes(Subject& subject);
  const Context& context_;
  const LexedView& lexed_;
  SentenceId id_;
  TokenRange sentence_;
  Commitments& out_;
  LeadIn lead_in_;
  TokenRange includes_;
  std::vector<TokenRange> quoted_;  ///< what a person said in so many words
  bool headless_ = false;           ///< begins with its verb: the line above says whose
  TokenRange subject_phrase_;       ///< of the verb group that is being read
};

}  // namespace entente

#endif  // ENTENTE_RELATE_SENTENCE_READER_HPP
