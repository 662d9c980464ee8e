#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/circumstances.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

void SentenceReader::read_item(const LeadIn& lead, bool first_of_item) {
  const std::uint32_t begin = item_begin();
  if (!first_of_item) {
    read_item_goes_on(lead);
    return;
  }
  for (std::uint32_t i = begin; i < sentence_.last && i < begin + 24; ++i) {
    const bool at_begin = i == begin;
    const bool joined = i > begin && (lexed_.text(i - 1) == "and" || lexed_.is_mark(i - 1, '/') ||
                                      lexed_.text(i - 1) == "or");
    if (!at_begin && !joined) continue;
    const bool verb =
        at_begin ? can_be_action(context_, i, sentence_.last, ActionForm::any, true) || opens_with_verb(i)
                 : can_be_action(context_, i, sentence_.last, ActionForm::gerund, true);
    if (verb) {
      add_item(lead, i);
      return;
    }
  }
  if (!is_report(begin)) add_item_without_verb(lead, begin);
}

/// "The Union is preparing …", "We have opened …": an item that is a clause of its own, with a subject of its
/// own, says what is so.
bool SentenceReader::is_report(std::uint32_t begin) const {
  const auto groups = find_clauses(context_, {begin, sentence_.last});
  return !groups.empty() && groups.front().embedding == Embedding::main && !groups.front().subject.empty() &&
         !describes_deed(begin, groups.front());
}

/// "Conclusion of a review | aimed at …", "Development of plans | characterised by …": a participle that
/// tells of what is to be done.
bool SentenceReader::describes_deed(std::uint32_t begin, const VerbGroup& group) const {
  if (begin + 1 >= sentence_.last || group.kind != VerbGroupKind::past || group.head + 1 >= sentence_.last)
    return false;
  const std::string_view behind_noun = lexed_.text(begin + 1);
  const std::string_view behind_verb = lexed_.text(group.head + 1);
  return context_.mention_over[begin] < 0 &&
         lexed_.gazetteer->lexicon.verb_of_noun(lexed_.ids[begin]) != unknown_word &&
         (behind_noun == "of" || behind_noun == "by") && (behind_verb == "by" || behind_verb == "at");
}

/// "We will:" at the end of a sentence: the items behind it are what will be done.
void SentenceReader::read_open_modal(const Subject& subject) {
  if (lead_in_.binds || sentence_.size() < 3 || !lexed_.is_mark(sentence_.last - 1, ':')) return;
  if (read_following_means()) return;
  std::uint32_t modal = before_closing_aside(sentence_.last - 2);
  if (lexed_.word(modal).is(WordClass::quantifier)) --modal;  // "will each:"
  const Word& word = lexed_.word(modal);
  if (!word.is(WordClass::modal_high | WordClass::modal_low)) return;
  const Subject here = classify_subject(context_, last_phrase(modal), subject);
  if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint) return;
  lead_in_ = {true,        true, word.is(WordClass::modal_high) ? Force::high : Force::low,
              here.agents, {},   {modal, modal + 1}};
}

/// "The following mechanisms will carry forward this cooperation:": what follows is to be done.
bool SentenceReader::read_following_means() {
  constexpr std::uint32_t longest_subject = 6;
  if (context_.parties.empty() || !equal_ignoring_case(lexed_.text(sentence_.first), "the") ||
      lexed_.text(sentence_.first + 1) != "following")
    return false;
  for (std::uint32_t i = sentence_.first + 2; i < sentence_.first + longest_subject; ++i) {
    if (i + 1 >= sentence_.last || !lexed_.word(i).is(WordClass::modal_high)) continue;
    lead_in_ = {true, true, Force::high, context_.parties, {}, {i, i + 1}};
    return true;
  }
  return false;
}

/// "will, within their competences:": the modal before the aside that ends the sentence, else `last`.
std::uint32_t SentenceReader::before_closing_aside(std::uint32_t last) const {
  constexpr std::uint32_t longest = 10;
  for (std::uint32_t i = last; i > sentence_.first + 1 && last - i < longest; --i) {
    if (context_.mention_over[i] < 0 && lexed_.is_mark(i, ','))
      return lexed_.word(i - 1).is(WordClass::modal) ? i - 1 : last;
  }
  return last;
}

/// What stands between the last comma and `end`.
TokenRange SentenceReader::last_phrase(std::uint32_t end) const {
  // "A and B, which is part of C, | will:"
  if (end > sentence_.first && lexed_.is_mark(end - 1, ',')) {
    for (std::uint32_t i = end - 1; i > sentence_.first + 1; --i) {
      const std::string_view opener = lexed_.text(i);
      if ((opener == "which" || opener == "who") && lexed_.is_mark(i - 1, ','))
        return {sentence_.first, i - 1};
    }
  }
  std::uint32_t first = end;
  while (first > sentence_.first && !lexed_.is_mark(first - 1, ',')) --first;
  // "agreed to a Plan, under which | A and B will:"
  if (first + 2 < end && lexed_.word(first).is(WordClass::preposition) && lexed_.text(first + 1) == "which")
    first += 2;
  return {first, end};
}

void SentenceReader::read_open_item() {
  constexpr std::uint32_t shortest = 6;  // shorter ones are headings
  const std::uint32_t begin = item_begin();
  if (context_.parties.empty() || begin + shortest > sentence_.last) return;
  const Subject parties{SubjectKind::party, context_.parties};
  if (read_assigned(begin) || read_pledging(begin, parties) || context_.mention_over[begin] >= 0) return;
  const Word& word = lexed_.word(begin);
  const bool gerund = word.is(VerbForm::gerund) && begin == sentence_.first;
  if (read_preambular(begin, gerund, parties)) return;
  const bool goes_on = gerund && lemma_is(begin, WordClass::explore | WordClass::aspect);
  const bool plain = word.is(VerbForm::base) && !word.is(VerbForm::past) &&
                     !lemma_is(begin, WordClass::belief | WordClass::speech | WordClass::reaffirm) &&
                     (can_be_action(context_, begin, sentence_.last, ActionForm::base, true) ||
                      (lemma_is(begin, WordClass::passive_action | WordClass::event_action) &&
                       !lexed_.word(begin + 1).is(WordClass::preposition)));
  if ((!goes_on && !plain) || is_report(begin)) return;  // "Last week, the Department announced …"
  add(collect_actions(context_, begin, sentence_.last, goes_on ? ActionForm::gerund : ActionForm::base),
      {begin, begin + 1}, goes_on ? Force::low : Force::high, parties, commitment_rule::open_item, begin);
}

/// "Reaffirming their shared commitment to advancing …", "Committing to deepen …", "intend to publish …": an
/// item, or a paragraph of a preamble, that undertakes without a subject; whether it does.
bool SentenceReader::read_preambular(std::uint32_t begin, bool gerund, const Subject& parties) {
  if (gerund && lemma_is(begin, WordClass::reaffirm) && tells_of_commitment(begin)) {
    VerbGroup speech;
    speech.tokens = {begin, begin + 1};
    speech.head = begin;
    read_nominal(speech, parties);
    return true;
  }
  const bool pledges = lexed_.word(begin).is(VerbForm::base) && lexed_.text(begin + 1) == "to";
  if (!(gerund || pledges) || !lemma_is(begin, WordClass::undertake_high | WordClass::undertake_low))
    return false;
  if (const auto complement = complement_of(begin, sentence_.last)) {
    add(collect_actions(context_, complement->verb, sentence_.last, complement->form),
        {begin, complement->verb}, lemma_is(begin, WordClass::undertake_high) ? Force::high : Force::low,
        parties, commitment_rule::open_item, begin);
  }
  return true;
}

/// "Affirming | their commitment", "also the two countries' commitment"
bool SentenceReader::tells_of_commitment(std::uint32_t verb) const {
  constexpr std::uint32_t longest_owner = 5;
  const std::uint32_t owner = skip_adverbs(lexed_, verb + 1, sentence_.last);
  if (owner >= sentence_.last || context_.mention_over[owner] >= 0) return false;
  if (lexed_.word(owner).is(WordClass::possessive)) return true;
  const auto noun = commitment_noun(verb);
  return lexed_.word(owner).is(WordClass::determiner) && noun && *noun - owner < longest_owner;
}

/// "Defence cooperation between both | will include:": the verb of the noun that heads the subject, which is
/// done in what follows; empty without one.
std::string SentenceReader::deed_in(TokenRange subject) const {
  const Lexicon& lexicon = lexed_.gazetteer->lexicon;
  std::uint32_t head = subject.first;
  while (head + 1 < subject.last && !lexed_.word(head + 1).is(WordClass::preposition)) ++head;
  const WordId verb = context_.mention_over[head] < 0 ? lexicon.verb_of_noun(lexed_.ids[head]) : unknown_word;
  return verb == unknown_word ? std::string{} : std::string{lexicon.text(verb)};
}

/// "… peace; / Have decided to create …": behind the paragraphs of a preamble.
bool SentenceReader::goes_on_from_preamble(const VerbGroup& group) const {
  return group.kind == VerbGroupKind::perfect && group.tokens.first == sentence_.first &&
         equal_ignoring_case(lexed_.text(sentence_.first), "have") && sentence_.first > 0 &&
         lexed_.is_mark(sentence_.first - 1, ';');
}

/// The paragraphs between "The two leaders:" and "Have agreed …", each ended by a semicolon.
void SentenceReader::read_preamble() {
  if (context_.parties.empty() || sentence_.size() < 4 || !lexed_.is_mark(sentence_.last - 1, ';') ||
      context_.mention_over[sentence_.first] >= 0 || !lexed_.word(sentence_.first).is(VerbForm::gerund) ||
      lemma_is(sentence_.first, WordClass::undertake_low))
    return;
  read_preambular(sentence_.first, true, {SubjectKind::party, context_.parties});
}

/// "The Health Agency and the Tax Office to renew their memorandum.": an item that says who is to do what.
bool SentenceReader::read_assigned(std::uint32_t begin) {
  constexpr std::uint32_t longest = 24;
  const std::uint32_t first =
      begin < sentence_.last && equal_ignoring_case(lexed_.text(begin), "the") && begin + 1 < sentence_.last
          ? begin + 1
          : begin;
  if (context_.mention_over[first] < 0) return false;
  for (std::uint32_t i = first; i + 2 < std::min(sentence_.last, first + longest); ++i) {
    if (const Mention* mention = context_.mention(i)) {
      i = mention->span.last - 1;
      continue;
    }
    if (lexed_.text(i) == "to") {
      const Subject here = classify_subject(context_, {first, i}, Subject{});
      if (here.kind != SubjectKind::party || here.agents.empty() ||
          !can_be_action(context_, i + 1, sentence_.last, ActionForm::infinitive, true))
        return false;
      add(collect_actions(context_, i + 1, sentence_.last, ActionForm::infinitive), {i, i + 2}, Force::high,
          here, commitment_rule::open_item, begin);
      return true;
    }
    const Word& word = lexed_.word(i);
    const bool joins = lexed_.text(i) == "and" || lexed_.text(i) == "of" || lexed_.is_mark(i, ',') ||
                       lexed_.is_mark(i, '(') || lexed_.is_mark(i, ')') || word.is(WordClass::determiner);
    if (!joins) return false;
  }
  return false;
}

/// "Chile and Peru committing to share …", "Closing gaps by pledging to train …": an item that says in its
/// middle what is undertaken.
bool SentenceReader::read_pledging(std::uint32_t begin, const Subject& parties) {
  Subject here = parties;
  if (context_.mention_over[begin] >= 0) {
    const MentionList list = list_at(context_, begin, sentence_);
    here = classify_subject(context_, list.tokens, parties);
    if (here.kind != SubjectKind::party || list.tokens.last >= sentence_.last ||
        !lexed_.word(list.tokens.last).is(VerbForm::gerund))
      return false;
    begin = list.tokens.last;
  }
  for (std::uint32_t i = begin; i + 2 < sentence_.last; ++i) {
    if (lexed_.is_mark(i, ';')) break;
    const bool set_off = (i == begin && i > sentence_.first) || lexed_.text(i - 1) == "by";
    if (!set_off || context_.mention_over[i] >= 0 || !lexed_.word(i).is(VerbForm::gerund) ||
        !lemma_is(i, WordClass::gerund_high) || has_object(i, sentence_.last))
      continue;
    const auto complement = complement_of(i, sentence_.last);
    if (!complement) continue;
    add(collect_actions(context_, complement->verb, sentence_.last, complement->form), {i, complement->verb},
        Force::high, here, commitment_rule::open_item, i);
    return true;
  }
  return false;
}

void SentenceReader::read_includes(const VerbGroup& group) {
  if (lemma_at(lexed_, group.head) == "include") includes_ = group.tokens;
}

/// Behind the label of an item ("Pandemic preparedness: exploring …") and a leading "to".
std::uint32_t SentenceReader::item_begin() const {
  std::uint32_t begin = sentence_.first;
  for (std::uint32_t i = sentence_.first; i < sentence_.last && i < sentence_.first + 14; ++i) {
    if (lexed_.is_mark(i, ':') && i + 1 < sentence_.last) {
      begin = i + 1;
      break;
    }
  }
  begin = skip_adverbs(lexed_, begin, sentence_.last);
  if (begin < sentence_.last && equal_ignoring_case(lexed_.text(begin), "to"))
    begin = skip_adverbs(lexed_, begin + 1, sentence_.last);
  return begin;
}

bool SentenceReader::opens_with_verb(std::uint32_t i) const {
  if (i >= sentence_.last || context_.mention_over[i] >= 0) return false;
  const Word& word = lexed_.word(i);
  // "SUPPORT narrowing the gap": declarations shout the verbs of their items; acronyms are shorter.
  constexpr std::size_t shortest = 4;
  const bool shouted =
      lexed_.token(i).letter_case == TokenCase::upper && lexed_.text(i).size() >= shortest &&
      i + 1 < sentence_.last &&
      (lexed_.token(i + 1).letter_case == TokenCase::lower || context_.mention_over[i + 1] >= 0);
  // "Share, on a voluntary basis, data …"
  const bool parted = i + 1 < sentence_.last && lexed_.is_mark(i + 1, ',');
  return word.is(VerbForm::gerund) ||
         (word.is(VerbForm::base) && (shouted || parted || !word.is(WordClass::noun_too)));
}

void SentenceReader::add_item(const LeadIn& lead, std::uint32_t verb) {
  const ActionForm form = lexed_.word(verb).is(VerbForm::gerund) ? ActionForm::gerund : ActionForm::any;
  auto actions = collect_actions(context_, verb, sentence_.last,
                                 form == ActionForm::gerund ? ActionForm::gerund : ActionForm::base);
  for (Action& action : actions) action.weak = action.weak || lemma_is(action.verb, WordClass::explore);
  add(actions, lead.trigger, lead.force, {SubjectKind::party, lead.agents}, commitment_rule::list_item, verb);
}

void SentenceReader::add_item_without_verb(const LeadIn& lead, std::uint32_t begin) {
  if (begin >= sentence_.last) return;
  const std::uint32_t noun = head_noun(begin);
  const WordId verb = lexed_.gazetteer->lexicon.verb_of_noun(lexed_.ids[noun]);
  std::string action = verb == unknown_word ? lead.action : std::string{lexed_.gazetteer->lexicon.text(verb)};
  if (action.empty()) return;
  add({{begin, std::move(action), false, {begin, sentence_.last}}}, lead.trigger, lead.force,
      {SubjectKind::party, lead.agents}, commitment_rule::list_item, begin);
}

void SentenceReader::read_item_goes_on(const LeadIn& lead) {
  Subject nobody;
  find_includes(nobody);
  if (!includes_.empty()) {
    const std::uint32_t verb = skip_adverbs(lexed_, includes_.last, sentence_.last);
    if (can_be_action(context_, verb, sentence_.last, ActionForm::gerund, true)) {
      add(collect_actions(context_, verb, sentence_.last, ActionForm::gerund), includes_, lead.force,
          {SubjectKind::party, lead.agents}, commitment_rule::efforts, verb);
    }
  }
}

void SentenceReader::find_includes(Subject& subject) {
  const auto groups = find_clauses(context_, sentence_);
  for (const VerbGroup& group : groups) {
    if (classify_subject(context_, group.subject, subject).kind == SubjectKind::effort) read_includes(group);
  }
}

}  // namespace entente
