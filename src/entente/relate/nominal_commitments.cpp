#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/circumstances.hpp"
#include "entente/relate/party_adjectives.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

namespace {

constexpr std::uint32_t longest_owner = 24;  // tokens between "commitment" and "to"

}  // namespace

/// The noun of commitment that `verb` governs: in the phrase behind it, or in one joined to that which begins
/// with a possessive ("reaffirmed the value of their ties, and their commitment to …").
std::optional<std::uint32_t> SentenceReader::commitment_noun(std::uint32_t verb) const {
  constexpr std::uint32_t longest_phrase = 12;
  constexpr std::uint32_t longest_list = 60;
  std::uint32_t first = verb + 1;
  const std::uint32_t end = std::min(sentence_.last, verb + longest_list);
  bool open = true;
  for (std::uint32_t i = first; i < end; ++i) {
    if (lexed_.text(i) == "that") return i == first ? commitment_told_of(i) : std::nullopt;
    if (lexed_.is_mark(i, ';')) return std::nullopt;
    if (context_.mention_over[i] >= 0) continue;
    if (i > first && lexed_.word(i).is(WordClass::possessive) && !lexed_.word(i).is(WordClass::preposition) &&
        (lexed_.text(i - 1) == "and" || lexed_.is_mark(i - 1, ','))) {
      first = i;
      open = true;
    }
    open = open && !lexed_.is_mark(i, ',') && lexed_.text(i) != "to" && i - first < longest_phrase;
    if (open && lexed_.word(i).is(WordClass::commitment_noun)) return i;
  }
  return std::nullopt;
}

/// "reiterated that the U.S. commitment to defend Japan is ironclad": the clause begins with it.
std::optional<std::uint32_t> SentenceReader::commitment_told_of(std::uint32_t that) const {
  constexpr std::uint32_t longest_phrase = 6;
  for (std::uint32_t i = that + 1; i < std::min(sentence_.last, that + longest_phrase); ++i) {
    if (context_.mention_over[i] < 0 && lexed_.word(i).is(WordClass::commitment_noun) &&
        lexed_.text(i).starts_with("commitment"))
      return i;
    if (lexed_.word(i).is(WordClass::modal) || lexed_.word(i).is(WordClass::be)) break;
  }
  return std::nullopt;
}

bool SentenceReader::read_nominal(const VerbGroup& group, const Subject& speaker) {
  const auto found = commitment_noun(group.head);
  if (!found) return false;
  const std::uint32_t noun = *found;
  // "pledged support for …": support is what they pledge, not what they say of it.
  if (lexed_.text(noun) == "support" && lemma_is(group.head, WordClass::undertake_high)) return false;
  // "The Framework reaffirmed our commitment to …": it is ours.
  std::uint32_t possessive = noun;
  while (possessive > group.head && noun - possessive < 4 && lexed_.text(possessive) != "our") --possessive;
  const Subject here =
      lexed_.text(possessive) == "our" ? Subject{SubjectKind::party, context_.parties} : speaker;
  if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint) {
    reject({group.tokens.first, noun + 1}, commitment_rule::nominal, "the subject is no party");
    return true;
  }
  if (group.embedding == Embedding::belief || group.embedding == Embedding::relative) return true;
  const std::size_t before = out_.found.size();
  for (std::optional<std::uint32_t> each = noun; each && out_.found.size() == before;
       each = next_commitment_noun(*each)) {
    if (!bind_noun_of_commitment(*each, group, here)) break;
  }
  return true;
}

/// "Our commitment to open the ports is firm": the clause is about the commitment, which it tells of.
bool SentenceReader::read_firm_commitment(const VerbGroup& group, const Subject& antecedent) {
  constexpr std::uint32_t longest_phrase = 6;
  if (group.embedding != Embedding::main || group.negated || group.subject.size() < 4) return false;
  const std::uint32_t first = group.subject.first;
  for (std::uint32_t noun = first + 1; noun + 1 < std::min(group.subject.last, first + longest_phrase);
       ++noun) {
    if (context_.mention_over[noun] >= 0 || !lexed_.word(noun).is(WordClass::commitment_noun)) continue;
    if (lexed_.text(noun + 1) != "to" || !lexed_.text(noun).starts_with("commitment")) return false;
    VerbGroup told = group;
    told.head = first;
    told.tokens = {first, noun + 1};
    const bool theirs = equal_ignoring_case(lexed_.text(first), "their") && !antecedent.agents.empty();
    const std::size_t before = out_.found.size();
    bind_noun_of_commitment(noun, told, theirs ? antecedent : Subject{SubjectKind::party, context_.parties});
    return out_.found.size() > before;
  }
  return false;
}

/// "… their commitment to the partnership and their determination to continue …": the next one in the list.
std::optional<std::uint32_t> SentenceReader::next_commitment_noun(std::uint32_t noun) const {
  constexpr std::uint32_t longest_list = 40;
  constexpr std::uint32_t longest_phrase = 5;
  for (std::uint32_t i = noun + 1; i + 1 < std::min(sentence_.last, noun + longest_list); ++i) {
    if (context_.mention_over[i] >= 0) continue;
    if (lexed_.is_mark(i, ';') || lexed_.word(i).is(WordClass::subordinator | WordClass::modal)) break;
    const bool joined = lexed_.text(i) == "and" || lexed_.text(i) == "including" || lexed_.is_mark(i, ',');
    if (!joined || !lexed_.word(i + 1).is(WordClass::possessive)) continue;
    for (std::uint32_t at = i + 2; at < std::min(sentence_.last, i + longest_phrase); ++at) {
      if (context_.mention_over[at] < 0 && lexed_.word(at).is(WordClass::commitment_noun)) return at;
    }
  }
  return std::nullopt;
}

/// Adds what the noun binds to; false where the words behind it say that nothing more follows.
bool SentenceReader::bind_noun_of_commitment(std::uint32_t noun, const VerbGroup& group,
                                             const Subject& here) {
  if (is_of_another({group.head + 1, noun})) return true;
  const Subject owner = owner_of({group.head + 1, noun + 1}, here);
  std::uint32_t to = noun + 1;
  // "share the goal of strengthening", "their support for strengthening", "commitments on strengthening"
  const bool of_gerund = to + 1 < sentence_.last &&
                         (lexed_.text(to) == "of" || lexed_.text(to) == "for" || lexed_.text(to) == "on") &&
                         can_be_action(context_, skip_adverbs(lexed_, to + 1, sentence_.last), sentence_.last,
                                       ActionForm::gerund, true);
  // "support for their steps to reform": what others do.
  if (!of_gerund && lexed_.text(noun) == "support" && lexed_.text(to) != "to") return true;
  if (!of_gerund && is_of_thing(to)) return true;
  if (!of_gerund) to = behind_owner(to);
  while (!of_gerund && to < sentence_.last && to < noun + longest_owner && lexed_.text(to) != "to") {
    // "commitments on digital trade in order to foster …" binds to nothing.
    const bool elsewhere = context_.mention_over[to] < 0 && lexed_.text(to) == "on";
    // "its intent, working with partners, to invest"
    if (const std::uint32_t close = closed_aside(to, sentence_.last, "to"); close > to) {
      to = close + 1;
      continue;
    }
    // "set out the goals of the term and encouraged Chile to …"
    const bool other_verb = context_.mention_over[to] < 0 && lexed_.text(to - 1) == "and" &&
                            lexed_.word(to).is(VerbForm::past) && !lexed_.word(to).is(VerbForm::base) &&
                            to + 1 < sentence_.last &&
                            (context_.mention_over[to + 1] >= 0 ||
                             lexed_.word(to + 1).is(WordClass::determiner | WordClass::possessive));
    if (lexed_.is_mark(to, ',') || lexed_.is_mark(to, ';') || lexed_.is_mark(to, '.') || elsewhere ||
        other_verb || lexed_.word(to).is(WordClass::modal))
      return true;
    ++to;
  }
  if (to >= sentence_.last || (!of_gerund && lexed_.text(to) != "to")) return true;
  const Force force = lexed_.word(noun).is(WordClass::commitment_noun_low) ? Force::low : Force::high;
  bind_nominal({group.tokens.first, to + 1}, to, owner, force, group);
  return true;
}

/// "the promise of technology to spur growth": not of somebody, as in "the commitment of both sides to …".
bool SentenceReader::is_of_thing(std::uint32_t of) const {
  constexpr std::uint32_t longest = 6;
  if (of + 1 >= sentence_.last || lexed_.text(of) != "of") return false;
  for (std::uint32_t i = of + 1; i < std::min(sentence_.last, of + longest); ++i) {
    if (context_.mention_over[i] >= 0) return false;
    const Word& word = lexed_.word(i);
    if (word.is(WordClass::party_noun | WordClass::possessive | WordClass::pronoun |
                WordClass::generic_actor | WordClass::determiner | WordClass::joint_body))
      return false;
    if (lexed_.text(i) == "to") return true;
  }
  return false;
}

/// "noted the Coral Company's plans to …": whose name stands before it in the possessive is no party.
bool SentenceReader::is_of_another(TokenRange phrase) const {
  for (std::uint32_t i = phrase.first; i + 1 < phrase.last; ++i) {
    const Mention* mention = context_.mention(i);
    if (mention == nullptr) continue;
    const std::uint32_t behind = mention->span.last;
    const bool possesses = behind < phrase.last && context_.mention_over[behind] < 0 &&
                           lexed_.token(behind).kind == TokenKind::clitic;
    if (possesses && context_.type(*mention) == EntityType::organization &&
        !context_.is_party(mention->entity))
      return true;
  }
  return false;
}

/// Behind "of Nepal, Chile, and Togo": commas part owners there, not clauses.
std::uint32_t SentenceReader::behind_owner(std::uint32_t i) const {
  if (i + 1 >= sentence_.last || lexed_.text(i) != "of") return i;
  const std::uint32_t first = lexed_.text(i + 1) == "the" ? i + 2 : i + 1;
  if (first >= sentence_.last || context_.mention_over[first] < 0) return i;
  return std::max(i, list_at(context_, first, sentence_).tokens.last);
}

void SentenceReader::bind_nominal(TokenRange trigger, std::uint32_t to, const Subject& owner, Force force,
                                  const VerbGroup& group) {
  const std::uint32_t verb = skip_adverbs(lexed_, to + 1, sentence_.last);
  if (verb >= sentence_.last) return;
  // "to information sharing" is a noun; "to sharing information" a verb.
  if (can_be_action(context_, verb, sentence_.last, ActionForm::gerund, true)) {
    add(collect_actions(context_, verb, sentence_.last, ActionForm::gerund), trigger, force, owner,
        commitment_rule::nominal, clause_first(group));
    return;
  }
  const bool only_verb = context_.mention_over[verb] < 0 && lexed_.word(verb).is(VerbForm::base) &&
                         (lexed_.word(to - 1).is(WordTrait::infinitive_noun) || is_light_verb(verb));
  if (only_verb || can_be_action(context_, verb, sentence_.last, ActionForm::infinitive, true)) {
    add(collect_actions(context_, verb, sentence_.last, ActionForm::infinitive), trigger, force, owner,
        commitment_rule::nominal, clause_first(group));
    return;
  }
  // "our commitment to Chile acquiring …"
  if (const Mention* doer = context_.mention(verb); doer != nullptr && doer->span.last < sentence_.last) {
    const std::uint32_t gerund = doer->span.last;
    if (can_be_action(context_, gerund, sentence_.last, ActionForm::gerund, true)) {
      add(collect_actions(context_, gerund, sentence_.last, ActionForm::gerund), trigger, force, owner,
          commitment_rule::nominal, clause_first(group));
      return;
    }
  }
  // "commit to a shared ambition to support …"
  if (const auto inner = lexed_.text(to) == "to" ? ambition_behind(verb) : std::nullopt) {
    bind_nominal({trigger.first, *inner + 1}, *inner, owner, force, group);
    return;
  }
  const std::vector<Action> actions = nouns_of_action(verb);
  // "our commitment to the Charter and to defending …": the second "to" may bind where the first does not.
  if (const auto second = actions.empty() ? second_complement(verb) : std::nullopt) {
    bind_nominal({trigger.first, *second + 1}, *second, owner, force, group);
    return;
  }
  if (actions.empty()) {
    reject({trigger.first, std::min(sentence_.last, head_noun(verb) + 1)}, commitment_rule::nominal,
           "a commitment to a state of affairs, not to an action");
    return;
  }
  add(actions, trigger, force, owner, commitment_rule::nominal, clause_first(group));
}

/// "to partner in advancing …": with no article before it and "in" or "with" behind it, it is no noun.
bool SentenceReader::is_light_verb(std::uint32_t verb) const {
  return lemma_is(verb, WordClass::light_action) && verb + 1 < sentence_.last &&
         (lexed_.text(verb + 1) == "in" || lexed_.text(verb + 1) == "with");
}

/// The "to" behind a noun of commitment, or of efforts, that heads the noun phrase at `i`.
std::optional<std::uint32_t> SentenceReader::ambition_behind(std::uint32_t i) const {
  constexpr std::uint32_t longest = 5;
  for (std::uint32_t at = i; at + 2 < std::min(sentence_.last, i + longest); ++at) {
    if (context_.mention_over[at] >= 0 || lexed_.word(at).is(WordClass::preposition)) return std::nullopt;
    if (!lexed_.word(at).is(WordClass::commitment_noun) && !lexed_.word(at).is(WordTrait::purpose_noun))
      continue;
    const bool binds = lexed_.text(at + 1) == "to" &&
                       can_be_action(context_, at + 2, sentence_.last, ActionForm::infinitive, true);
    return binds ? std::optional{at + 1} : std::nullopt;
  }
  return std::nullopt;
}

/// The "to" of "and to VERB" behind the noun phrase at `i`.
std::optional<std::uint32_t> SentenceReader::second_complement(std::uint32_t i) const {
  for (; i + 2 < sentence_.last; ++i) {
    if (context_.mention_over[i] >= 0) continue;
    if (lexed_.is_mark(i, ';') || lexed_.word(i).is(WordClass::subordinator | WordClass::modal)) break;
    // "the need to bring … and to complete …" goes on with the need.
    if (lexed_.text(i) == "to" &&
        can_be_action(context_, i + 1, sentence_.last, ActionForm::infinitive, true))
      break;
    if (lexed_.text(i) != "and" || lexed_.text(i + 1) != "to") continue;
    const std::uint32_t verb = skip_adverbs(lexed_, i + 2, sentence_.last);
    for (const ActionForm form : {ActionForm::gerund, ActionForm::infinitive}) {
      if (can_be_action(context_, verb, sentence_.last, form, true)) return i + 1;
    }
  }
  return std::nullopt;
}

std::vector<Action> SentenceReader::nouns_of_action(std::uint32_t i) const {
  std::vector<Action> actions;
  const Lexicon& lexicon = lexed_.gazetteer->lexicon;
  std::uint32_t first = i;
  for (std::uint32_t at = i; at <= sentence_.last; ++at) {
    const bool joint = at < sentence_.last && lexed_.text(at) == "and";
    const bool compound = at + 1 < sentence_.last && lexed_.is_mark(at + 1, '-');  // "in-depth"
    const bool ends = at == sentence_.last || context_.mention_over[at] >= 0 ||
                      (lexed_.word(at).is(WordClass::preposition | WordClass::subordinator) && !compound) ||
                      (lexed_.token(at).kind == TokenKind::punctuation && !lexed_.is_mark(at, '-'));
    if (!joint && !ends) continue;
    // What stands before "and" or the end is a head: a noun of action, or an adjective of one that follows.
    // "its Call to Action" names something.
    const bool noun = at > first && !(lexed_.is_capital(at - 1) && at - 1 > sentence_.first);
    const WordId verb = noun ? lexicon.verb_of_noun(lexed_.ids[at - 1]) : unknown_word;
    if (verb != unknown_word) {
      actions.push_back({first, std::string{lexicon.text(verb)}, false, {first, sentence_.last}});
    }
    if (ends) break;
    first = at + 1;
  }
  for (std::size_t a = 0; a + 1 < actions.size(); ++a) actions[a].segment.last = actions[a + 1].segment.first;
  return actions;
}

std::uint32_t SentenceReader::head_noun(std::uint32_t i) const {
  std::uint32_t head = i;
  for (std::uint32_t at = i; at < sentence_.last; ++at) {
    const Word& word = lexed_.word(at);
    if (context_.mention_over[at] < 0 &&
        (lexed_.token(at).kind == TokenKind::punctuation ||
         word.is(WordClass::preposition | WordClass::conjunction | WordClass::subordinator))) {
      if (!(lexed_.is_mark(at, '-') && lexed_.token(at).glued)) break;
    }
    head = at;
  }
  return head;
}

Subject SentenceReader::owner_of(TokenRange phrase, const Subject& speaker) const {
  for (std::uint32_t i = phrase.first; i < phrase.last; ++i) {
    if (const Mention* mention = context_.mention(i)) {
      if (context_.type(*mention) == EntityType::state) return {SubjectKind::party, {mention->entity}};
    }
    if (const auto state = adjective_party(context_, i, sentence_)) return {SubjectKind::party, {*state}};
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

}  // namespace entente
