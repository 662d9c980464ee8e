#include "entente/relate/commitments.hpp"

#include <algorithm>
#include <optional>

#include "entente/base/text.hpp"
#include "entente/relate/actions.hpp"
#include "entente/relate/circumstances.hpp"
#include "entente/relate/clauses.hpp"
#include "entente/relate/subjects.hpp"

namespace entente {

namespace {

/// What a sentence leaves for the list items behind it.
struct LeadIn {
  bool binds = false;
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
      : context_{context}, lexed_{*context.lexed}, id_{id},
        sentence_{context.lexed->segmentation->sentences[id.index()].tokens}, out_{out} {}

  /// Reads the sentence; `subject` is the last party-like subject of the text before it and after.
  LeadIn read(Subject& subject) {
    const auto groups = find_clauses(context_, sentence_);
    for (std::size_t g = 0; g < groups.size(); ++g) read_group(groups, g, subject);
    read_apposition(groups, subject);
    return lead_in_;
  }

  /// Reads the sentence as an item of a list that `lead` introduces.
  void read_item(const LeadIn& lead, bool first_of_item) {
    const std::uint32_t begin = item_begin();
    if (!first_of_item) {
      read_item_goes_on(lead);
      return;
    }
    for (std::uint32_t i = begin; i < sentence_.last && i < begin + 24; ++i) {
      const bool at_begin = i == begin;
      const bool joined = i > begin && (lexed_.text(i - 1) == "and" || lexed_.is_mark(i - 1, '/') || lexed_.text(i - 1) == "or");
      if (!at_begin && !joined) continue;
      const bool verb = at_begin ? can_be_action(context_, i, sentence_.last, ActionForm::any, true) || opens_with_verb(i)
                                 : can_be_action(context_, i, sentence_.last, ActionForm::gerund, true);
      if (verb) {
        add_item(lead, i);
        return;
      }
    }
    add_item_without_verb(lead, begin);
  }

 private:
  void reject(TokenRange tokens, std::string_view rule, std::string reason) {
    out_.rejected.push_back({id_, tokens, rule, std::move(reason)});
  }

  bool lemma_is(std::uint32_t token, WordClass any_of) const {
    const Word& word = lexed_.word(token);
    return word.is_verb() && word.lemma != unknown_word && lexed_.gazetteer->lexicon.word(word.lemma).is(any_of);
  }

  /// The end of what belongs to the verb group at `g`: the next clause with a party of its own as subject.
  std::uint32_t limit_of(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& subject) const {
    for (std::size_t next = g + 1; next < groups.size(); ++next) {
      const VerbGroup& group = groups[next];
      if (group.embedding == Embedding::relative || group.embedding == Embedding::belief || group.embedding == Embedding::conditional) continue;
      if (group.subject == groups[g].subject) return group.tokens.first;
      const Subject other = classify_subject(context_, group.subject, subject);
      if (other.kind == SubjectKind::party || other.kind == SubjectKind::joint) return group.subject.first;
    }
    return sentence_.last;
  }

  void add(const std::vector<Action>& actions, TokenRange trigger, Force force, const Subject& subject, std::string_view rule,
           std::uint32_t clause_first) {
    for (std::size_t a = 0; a < actions.size(); ++a) {
      const Action& action = actions[a];
      Commitment commitment;
      commitment.sentence = id_;
      commitment.trigger = trigger;
      commitment.segment = action.segment;
      commitment.action = action.lemma;
      commitment.force = action.weak ? Force::low : force;
      commitment.agents = subject.agents;
      commitment.rule = rule;
      commitment.topics = topics_of(context_, {action.verb, action.segment.last});
      // What stands before the verb ("Building on X, we will …") goes with the first action.
      const TokenRange words{a == 0 ? std::min(clause_first, action.segment.first) : action.segment.first, action.segment.last};
      commitment.venues = venues_of(context_, words);
      commitment.due = due_of(context_, action.segment);
      out_.found.push_back(std::move(commitment));
    }
    if (!actions.empty()) lead_in_ = {true, force, subject.agents, actions.front().lemma, trigger};
  }

  void read_group(const std::vector<VerbGroup>& groups, std::size_t g, Subject& subject) {
    const VerbGroup& group = groups[g];
    const Subject here = group.embedding == Embedding::relative && group.subject.empty()
                             ? Subject{SubjectKind::other, {}}
                             : classify_subject(context_, group.subject, subject);
    const bool party_like = here.kind == SubjectKind::party || here.kind == SubjectKind::joint;
    if (party_like && group.embedding != Embedding::relative) subject = here;
    switch (group.kind) {
      case VerbGroupKind::modal: read_modal(groups, g, here); break;
      case VerbGroupKind::participle: read_participle(groups, g, here); break;
      case VerbGroupKind::perfect:
      case VerbGroupKind::past:
      case VerbGroupKind::present: read_finite(groups, g, here); break;
      case VerbGroupKind::copula: read_copula(groups, g, here); break;
      case VerbGroupKind::progressive: break;
    }
  }

  bool embedded_in_belief(const VerbGroup& group, std::string_view rule) {
    if (group.embedding == Embedding::belief) reject(group.tokens, rule, "inside a belief, recognition or demand");
    if (group.embedding == Embedding::conditional) reject(group.tokens, rule, "a condition or question");
    return group.embedding == Embedding::belief || group.embedding == Embedding::conditional;
  }

  void read_modal(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here) {
    const VerbGroup& group = groups[g];
    const Word& modal = lexed_.word(group.tokens.first);
    const bool high = modal.is(WordClass::modal_high);
    if (!high && !modal.is(WordClass::modal_low)) return;
    if (embedded_in_belief(group, commitment_rule::modal)) return;
    const std::uint32_t limit = limit_of(groups, g, here);
    std::uint32_t verb = group.head;
    if (here.kind == SubjectKind::effort && lemma_at(lexed_, verb) == "include") {
      const std::uint32_t gerund = skip_adverbs(lexed_, verb + 1, limit);
      if (can_be_action(context_, gerund, limit, ActionForm::gerund, true)) {
        add(collect_actions(context_, gerund, limit, ActionForm::gerund), group.tokens, high ? Force::high : Force::low,
            {SubjectKind::party, context_.parties}, commitment_rule::efforts, group.tokens.first);
        return;
      }
    }
    const bool passive = lexed_.text(verb) == "be" && verb + 1 < limit;
    const std::uint32_t behind_be = passive ? skip_adverbs(lexed_, verb + 1, limit) : verb;
    const bool passive_verb = passive && behind_be < limit && lexed_.word(behind_be).is(VerbForm::participle) && context_.mention_over[behind_be] < 0;
    if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint && !(here.kind == SubjectKind::generic && !high)) {
      if (high && passive_verb && lemma_is(behind_be, WordClass::passive_action) && group.embedding == Embedding::main &&
          here.kind == SubjectKind::other && !context_.parties.empty() && !names_other_actor(group.subject)) {
        add(collect_actions(context_, behind_be, limit, ActionForm::base), {group.tokens.first, behind_be + 1}, Force::high,
            {SubjectKind::party, context_.parties}, commitment_rule::passive, group.tokens.first);
        return;
      }
      reject({group.tokens.first, group.tokens.last}, commitment_rule::modal, "the subject is no party: a prediction or a call on others");
      return;
    }
    if (group.embedding == Embedding::relative) return;
    Force force = high ? Force::high : Force::low;
    if (passive_verb) {
      if (lemma_is(behind_be, WordClass::undertake_low | WordClass::undertake_high)) {
        if (const auto complement = complement_of(behind_be, limit)) {
          add(collect_actions(context_, complement->verb, limit, complement->form), {group.tokens.first, complement->verb}, force, here,
              commitment_rule::modal, clause_first(group));
          return;
        }
      }
      if (here.kind == SubjectKind::joint || here.kind == SubjectKind::party) {
        add(collect_actions(context_, behind_be, limit, ActionForm::base), {group.tokens.first, behind_be + 1}, force, here, commitment_rule::modal, clause_first(group));
      }
      return;
    }
    add(collect_actions(context_, verb, limit, ActionForm::base), group.tokens, force, here, commitment_rule::modal, clause_first(group));
  }

  bool names_other_actor(TokenRange subject) const {
    return !subject.empty() && lexed_.word(subject.first).is(WordClass::foreign_party);
  }

  std::uint32_t clause_first(const VerbGroup& group) const {
    return group.embedding == Embedding::main && (group.subject.empty() || group.tokens.first > group.subject.first)
               ? first_of_clause(group)
               : group.tokens.first;
  }

  std::uint32_t first_of_clause(const VerbGroup& group) const {
    for (std::uint32_t i = group.tokens.first; i > sentence_.first; --i) {
      if (lexed_.is_mark(i - 1, ';') || lexed_.is_mark(i - 1, ':')) return i;
    }
    return sentence_.first;
  }

  /// "[…] to VERB", "to VERB-ing", ": VERB …; VERB …" behind a verb of undertaking.
  std::optional<Complement> complement_of(std::uint32_t verb, std::uint32_t limit) const {
    const bool gerund_binds = lemma_is(verb, WordClass::gerund_high) || lexed_.word(verb).is(WordClass::adjective_high);
    const std::uint32_t last = std::min(limit, verb + 9);
    for (std::uint32_t i = verb + 1; i < last; ++i) {
      if (context_.mention_over[i] >= 0) continue;
      const std::string_view text = lexed_.text(i);
      if (text == "to") {
        std::uint32_t next = skip_adverbs(lexed_, i + 1, limit);
        if (next < limit && lexed_.is_mark(next, ':')) return inline_list(next, limit);
        if (next < limit && lexed_.text(next) == "the" && next + 2 < limit && lexed_.text(next + 1) == "following") return std::nullopt;
        if (can_be_action(context_, next, limit, ActionForm::infinitive, true)) return Complement{next, ActionForm::infinitive};
        if (gerund_binds && next < limit && lexed_.word(next).is(VerbForm::gerund) && context_.mention_over[next] < 0) {
          return Complement{next, ActionForm::gerund};
        }
        return std::nullopt;
      }
      if (lexed_.is_mark(i, ':')) return inline_list(i, limit);
      // Only a short phrase of time or manner may stand between: "committed in the near term to …".
      if (lexed_.is_mark(i, ',') || text == "that" || text == "on" || text == "upon" || lexed_.word(i).is(VerbForm::gerund)) return std::nullopt;
    }
    return std::nullopt;
  }

  std::optional<Complement> inline_list(std::uint32_t colon, std::uint32_t limit) const {
    const std::uint32_t next = skip_adverbs(lexed_, colon + 1, limit);
    if (!can_be_action(context_, next, limit, ActionForm::any, true)) return std::nullopt;
    return Complement{next, ActionForm::any};
  }

  /// "we commit to:" at the end of the sentence: the items of the list say to what.
  bool opens_list(std::uint32_t verb) const {
    if (sentence_.last == sentence_.first || !lexed_.is_mark(sentence_.last - 1, ':')) return false;
    return sentence_.last - verb <= 12;
  }

  void read_participle(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here) {
    const VerbGroup& group = groups[g];
    const bool past = lexed_.text(group.tokens.first) == "was" || lexed_.text(group.tokens.first) == "were";
    const Word& head = lexed_.word(group.head);
    const bool high = head.is(WordClass::adjective_high);
    if (!high && !head.is(WordClass::adjective_low)) return;
    if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint && here.kind != SubjectKind::generic) return;
    if (embedded_in_belief(group, commitment_rule::undertaking_adjective) || group.embedding == Embedding::relative || past) return;
    bind(groups, g, here, high ? Force::high : Force::low, commitment_rule::undertaking_adjective);
  }

  void read_copula(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here) {
    const VerbGroup& group = groups[g];
    if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint) return;
    const std::uint32_t next = skip_adverbs(lexed_, group.tokens.last, sentence_.last);
    const std::string_view text = lexed_.text(group.tokens.first);
    if ((text != "is" && text != "are") || next >= sentence_.last || context_.mention_over[next] >= 0) return;
    const bool low = lexed_.word(next).is(WordClass::adjective_low);
    if (low || lexed_.word(next).is(WordClass::adjective_high)) {
      if (embedded_in_belief(group, commitment_rule::undertaking_adjective) || group.embedding == Embedding::relative) return;
      if (const auto complement = complement_of(next, limit_of(groups, g, here))) {
        add(collect_actions(context_, complement->verb, limit_of(groups, g, here), complement->form), {group.tokens.first, complement->verb},
            low ? Force::low : Force::high, here, commitment_rule::undertaking_adjective, clause_first(group));
      }
      return;
    }
    // "is to VERB"
    if (lexed_.text(next) == "to" && can_be_action(context_, next + 1, sentence_.last, ActionForm::infinitive, true) && !group.negated) {
      const std::uint32_t limit = limit_of(groups, g, here);
      add(collect_actions(context_, next + 1, limit, ActionForm::infinitive), {group.tokens.first, next + 1}, Force::high, here,
          commitment_rule::undertaking_adjective, clause_first(group));
    }
  }

  /// Adds what the verb of undertaking at the head of `g` binds to.
  bool bind(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here, Force force, std::string_view rule) {
    const VerbGroup& group = groups[g];
    const std::uint32_t limit = limit_of(groups, g, here);
    if (const auto complement = complement_of(group.head, limit)) {
      add(collect_actions(context_, complement->verb, limit, complement->form), {group.tokens.first, complement->verb}, force, here, rule,
          clause_first(group));
      return true;
    }
    if (opens_list(group.head)) lead_in_ = {true, force, here.agents, {}, group.tokens};
    return false;
  }

  void read_finite(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here) {
    const VerbGroup& group = groups[g];
    if (lemma_is(group.head, WordClass::reaffirm) && read_nominal(group, here)) return;
    const bool party_like = here.kind == SubjectKind::party || here.kind == SubjectKind::joint;
    if (here.kind == SubjectKind::effort) {
      read_includes(group);
      return;
    }
    if (!party_like) return;
    const std::uint32_t limit = limit_of(groups, g, here);
    const std::uint32_t next = skip_adverbs(lexed_, group.head + 1, limit);
    const bool high = lemma_is(group.head, WordClass::undertake_high);
    const bool low = lemma_is(group.head, WordClass::undertake_low);
    const bool present = group.kind == VerbGroupKind::present;
    if (high || (low && (present || lemma_at(lexed_, group.head) == "plan" || lemma_at(lexed_, group.head) == "intend"))) {
      if (embedded_in_belief(group, commitment_rule::undertaking) || group.embedding == Embedding::relative) return;
      if (low && lemma_is(group.head, WordClass::present_low)) {
        read_encouragement(group, here, limit);
        return;
      }
      bind(groups, g, here, high ? Force::high : Force::low, commitment_rule::undertaking);
      return;
    }
    if (lemma_is(group.head, WordClass::instruct)) {
      read_instruction(group, here, limit);
      return;
    }
    if (!present || group.negated) return;
    if (embedded_in_belief(group, commitment_rule::present_weak) || group.embedding == Embedding::relative) return;
    if (lemma_at(lexed_, group.head) == "look" && next_words_are(group.head + 1, "forward", "to")) {
      const std::uint32_t verb = skip_adverbs(lexed_, group.head + 3, limit);
      if (can_be_action(context_, verb, limit, ActionForm::gerund, true)) {
        add(collect_actions(context_, verb, limit, ActionForm::gerund), {group.tokens.first, verb}, Force::low, here,
            commitment_rule::look_forward, clause_first(group));
      }
      return;
    }
    if (lemma_is(group.head, WordClass::aspect) && next < limit) {
      const bool goes_on = lexed_.text(next) == "to" || lexed_.word(next).is(VerbForm::gerund);
      if (goes_on) {
        add(collect_actions(context_, group.head, limit, ActionForm::base), group.tokens, Force::low, here, commitment_rule::present_weak,
            clause_first(group));
      }
      return;
    }
    if (lemma_is(group.head, WordClass::present_low)) read_encouragement(group, here, limit);
  }

  bool next_words_are(std::uint32_t i, std::string_view first, std::string_view second) const {
    return i + 1 < sentence_.last && lexed_.text(i) == first && lexed_.text(i + 1) == second;
  }

  /// "we encourage the resolution of …" binds weakly; "we encourage states to VERB" calls on others.
  void read_encouragement(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
    if (group.kind != VerbGroupKind::present) return;
    for (std::uint32_t i = group.head + 1; i < limit; ++i) {
      if (lexed_.is_mark(i, ',') || lexed_.is_mark(i, ';')) break;
      if (lexed_.text(i) == "to" && can_be_action(context_, i + 1, limit, ActionForm::infinitive, true)) {
        reject(group.tokens, commitment_rule::present_weak, "a call on others");
        return;
      }
    }
    add(collect_actions(context_, group.head, limit, ActionForm::base), group.tokens, Force::low, here, commitment_rule::present_weak,
        clause_first(group));
  }

  /// "instructed their ministers to VERB".
  void read_instruction(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
    for (std::uint32_t i = group.head + 1; i < std::min(limit, group.head + 14); ++i) {
      if (lexed_.is_mark(i, ',') || lexed_.text(i) == "with") return;
      if (lexed_.text(i) != "to") continue;
      const std::uint32_t verb = skip_adverbs(lexed_, i + 1, limit);
      if (!can_be_action(context_, verb, limit, ActionForm::infinitive, true)) return;
      add(collect_actions(context_, verb, limit, ActionForm::infinitive), {group.tokens.first, verb}, Force::high, here,
          commitment_rule::instruction, clause_first(group));
      return;
    }
  }

  /// "This includes discussing …" in an item of a binding list is read there; alone it reports.
  void read_includes(const VerbGroup& group) {
    if (lemma_at(lexed_, group.head) == "include") includes_ = group.tokens;
  }

  /// "reaffirmed the unwavering commitment of the United States to the defense of …".
  bool read_nominal(const VerbGroup& group, const Subject& here) {
    std::uint32_t noun = group.head + 1;
    const std::uint32_t last = std::min(sentence_.last, group.head + 12);
    while (noun < last && !lexed_.word(noun).is(WordClass::commitment_noun)) {
      if (lexed_.is_mark(noun, ',') || lexed_.is_mark(noun, ';') || lexed_.text(noun) == "that" || lexed_.text(noun) == "to") return false;
      ++noun;
    }
    if (noun >= last) return false;
    if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint) {
      reject({group.tokens.first, noun + 1}, commitment_rule::nominal, "the subject is no party");
      return true;
    }
    if (group.embedding == Embedding::belief || group.embedding == Embedding::relative) return true;
    const Subject owner = owner_of({group.head + 1, noun + 1}, here);
    std::uint32_t to = noun + 1;
    while (to < sentence_.last && to < noun + 14 && lexed_.text(to) != "to") {
      if (lexed_.is_mark(to, ',') || lexed_.is_mark(to, ';') || lexed_.is_mark(to, '.')) return true;
      ++to;
    }
    if (to >= sentence_.last || lexed_.text(to) != "to") return true;
    const Force force = lexed_.word(noun).is(WordClass::commitment_noun_low) ? Force::low : Force::high;
    bind_nominal({group.tokens.first, to + 1}, to, owner, force, group);
    return true;
  }

  void bind_nominal(TokenRange trigger, std::uint32_t to, const Subject& owner, Force force, const VerbGroup& group) {
    const std::uint32_t verb = skip_adverbs(lexed_, to + 1, sentence_.last);
    if (verb >= sentence_.last) return;
    // "to information sharing" is a noun; "to sharing information" a verb.
    if (can_be_action(context_, verb, sentence_.last, ActionForm::gerund, true)) {
      add(collect_actions(context_, verb, sentence_.last, ActionForm::gerund), trigger, force, owner, commitment_rule::nominal, clause_first(group));
      return;
    }
    if (can_be_action(context_, verb, sentence_.last, ActionForm::infinitive, true)) {
      add(collect_actions(context_, verb, sentence_.last, ActionForm::infinitive), trigger, force, owner, commitment_rule::nominal, clause_first(group));
      return;
    }
    const std::uint32_t noun = head_noun(verb);
    const WordId action = noun < sentence_.last ? lexed_.gazetteer->lexicon.verb_of_noun(lexed_.ids[noun]) : unknown_word;
    if (action == unknown_word) {
      reject({trigger.first, std::min(sentence_.last, noun + 1)}, commitment_rule::nominal, "a commitment to a state of affairs, not to an action");
      return;
    }
    Action named{verb, std::string{lexed_.gazetteer->lexicon.text(action)}, false, {verb, sentence_.last}};
    add({named}, trigger, force, owner, commitment_rule::nominal, clause_first(group));
  }

  /// The head of the noun phrase that begins at `i`: its last word before a preposition, mark or clause.
  std::uint32_t head_noun(std::uint32_t i) const {
    std::uint32_t head = i;
    for (std::uint32_t at = i; at < sentence_.last; ++at) {
      const Word& word = lexed_.word(at);
      if (context_.mention_over[at] < 0 && (lexed_.token(at).kind == TokenKind::punctuation ||
                                            word.is(WordClass::preposition | WordClass::conjunction | WordClass::subordinator))) {
        if (!(lexed_.is_mark(at, '-') && lexed_.token(at).glued)) break;
      }
      head = at;
    }
    return head;
  }

  /// Whose commitment: "U.S. commitment", "the commitment of the United States", "the Group’s", else the speaker's.
  Subject owner_of(TokenRange phrase, const Subject& speaker) const {
    for (std::uint32_t i = phrase.first; i < phrase.last; ++i) {
      if (const Mention* mention = context_.mention(i)) {
        if (context_.type(*mention) == EntityType::state) return {SubjectKind::party, {mention->entity}};
      }
      if (const auto state = adjective_state(i)) return {SubjectKind::party, {*state}};
    }
    const std::uint32_t behind = phrase.last;
    if (behind + 1 < sentence_.last && lexed_.text(behind) == "of") {
      std::uint32_t at = behind + 1;
      if (lexed_.text(at) == "the") ++at;
      if (at < sentence_.last && context_.mention_over[at] >= 0) {
        const MentionList list = list_at(context_, at, sentence_);
        std::vector<EntityId> states;
        for (const EntityId id : list.entities) {
          if (context_.entity(id).type == EntityType::state) states.push_back(id);
        }
        if (!states.empty()) return {SubjectKind::party, states};
      }
    }
    return speaker;
  }

  /// A state of the parties whose adjective stands at `i` ("U.S.", "Japanese").
  std::optional<EntityId> adjective_state(std::uint32_t i) const {
    std::optional<EntityId> found;
    lexed_.gazetteer->labels.match(lexed_.from(i, sentence_), [&](const PhraseTrie::Match& match) {
      for (const std::uint32_t value : match.values) {
        const LabelValue& label = lexed_.gazetteer->label_values[value];
        if (label.kind != LabelKind::demonym || !lexed_.is_capital(i)) continue;
        for (const EntityId party : context_.parties) {
          if (context_.entity(party).entry == label.entry) found = party;
        }
      }
    });
    return found;
  }

  /// "…, newly committed to achieving …" behind a clause of a party that binds to nothing else.
  void read_apposition(const std::vector<VerbGroup>& groups, const Subject& subject) {
    if (!out_.found.empty() && out_.found.back().sentence == id_) return;
    if (groups.empty() || groups.front().subject.empty()) return;
    const Subject main = classify_subject(context_, groups.front().subject, subject);
    if (main.kind != SubjectKind::party && main.kind != SubjectKind::joint) return;
    for (std::uint32_t i = groups.front().tokens.last; i + 2 < sentence_.last; ++i) {
      if (context_.mention_over[i] >= 0 || !lexed_.word(i).is(WordClass::adjective_high) || !lemma_is(i, WordClass::gerund_high)) continue;
      std::uint32_t before = i;
      while (before > sentence_.first && lexed_.word(before - 1).is(WordClass::adverb)) --before;
      if (before == sentence_.first || !lexed_.is_mark(before - 1, ',')) continue;
      if (const auto complement = complement_of(i, sentence_.last)) {
        add(collect_actions(context_, complement->verb, sentence_.last, complement->form), {before, complement->verb}, Force::high, main,
            commitment_rule::apposition, i);
        return;
      }
    }
  }

  // ---- list items

  /// Behind the label of an item ("Pandemic preparedness: exploring …") and a leading "to".
  std::uint32_t item_begin() const {
    std::uint32_t begin = sentence_.first;
    for (std::uint32_t i = sentence_.first; i < sentence_.last && i < sentence_.first + 14; ++i) {
      if (lexed_.is_mark(i, ':') && i + 1 < sentence_.last) {
        begin = i + 1;
        break;
      }
    }
    begin = skip_adverbs(lexed_, begin, sentence_.last);
    if (begin < sentence_.last && equal_ignoring_case(lexed_.text(begin), "to")) begin = skip_adverbs(lexed_, begin + 1, sentence_.last);
    return begin;
  }

  /// A capitalised verb form at the very beginning: "Promoting …", "Strengthen …".
  bool opens_with_verb(std::uint32_t i) const {
    if (i >= sentence_.last || context_.mention_over[i] >= 0) return false;
    const Word& word = lexed_.word(i);
    return word.is(VerbForm::gerund) || (word.is(VerbForm::base) && !word.is(WordClass::noun_too));
  }

  void add_item(const LeadIn& lead, std::uint32_t verb) {
    const ActionForm form = lexed_.word(verb).is(VerbForm::gerund) ? ActionForm::gerund : ActionForm::any;
    auto actions = collect_actions(context_, verb, sentence_.last, form == ActionForm::gerund ? ActionForm::gerund : ActionForm::base);
    for (Action& action : actions) action.weak = action.weak || lemma_is(action.verb, WordClass::explore);
    add(actions, lead.trigger, lead.force, {SubjectKind::party, lead.agents}, commitment_rule::list_item, verb);
  }

  void add_item_without_verb(const LeadIn& lead, std::uint32_t begin) {
    if (begin >= sentence_.last) return;
    const std::uint32_t noun = head_noun(begin);
    const WordId verb = lexed_.gazetteer->lexicon.verb_of_noun(lexed_.ids[noun]);
    std::string action = verb == unknown_word ? lead.action : std::string{lexed_.gazetteer->lexicon.text(verb)};
    if (action.empty()) return;
    add({{begin, std::move(action), false, {begin, sentence_.last}}}, lead.trigger, lead.force, {SubjectKind::party, lead.agents},
        commitment_rule::list_item, begin);
  }

  /// Later sentences of an item: "This includes discussing …".
  void read_item_goes_on(const LeadIn& lead) {
    Subject nobody;
    find_includes(nobody);
    if (!includes_.empty()) {
      const std::uint32_t verb = skip_adverbs(lexed_, includes_.last, sentence_.last);
      if (can_be_action(context_, verb, sentence_.last, ActionForm::gerund, true)) {
        add(collect_actions(context_, verb, sentence_.last, ActionForm::gerund), includes_, lead.force, {SubjectKind::party, lead.agents},
            commitment_rule::efforts, verb);
      }
    }
  }

  void find_includes(Subject& subject) {
    const auto groups = find_clauses(context_, sentence_);
    for (const VerbGroup& group : groups) {
      if (classify_subject(context_, group.subject, subject).kind == SubjectKind::effort) read_includes(group);
    }
  }

  const Context& context_;
  const LexedView& lexed_;
  SentenceId id_;
  TokenRange sentence_;
  Commitments& out_;
  LeadIn lead_in_;
  TokenRange includes_;
};

}  // namespace

Commitments find_commitments(const Context& context) {
  Commitments out;
  const auto& segmentation = *context.lexed->segmentation;
  std::vector<LeadIn> lead_ins(segmentation.sentences.size());
  Subject subject{SubjectKind::party, context.parties};
  std::optional<BlockId> block;
  for (std::size_t s = 0; s < segmentation.sentences.size(); ++s) {
    const Sentence& sentence = segmentation.sentences[s];
    const BlockKind kind = context.lexed->document->blocks[sentence.block.index()].kind;
    if (kind != BlockKind::paragraph && kind != BlockKind::list_item) continue;
    const bool first_of_block = block != sentence.block;
    block = sentence.block;
    const SentenceId id{s};
    const std::size_t before = out.found.size();
    SentenceReader reader{context, id, out};
    lead_ins[s] = reader.read(subject);
    if (out.found.size() > before || !sentence.lead_in || kind != BlockKind::list_item) continue;
    const LeadIn& lead = lead_ins[sentence.lead_in->index()];
    if (!lead.binds) continue;
    SentenceReader{context, id, out}.read_item(lead, first_of_block);
  }
  return out;
}

}  // namespace entente
